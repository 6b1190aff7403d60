package org.tanlu.table;

import java.util.List;

/** 过长的单元格 cells as long as a chapter, or a number of millions of digits: no cell of a department's table is so long. */
public final class LongTexts {
    private static final int MOST = 10_000;

    private LongTexts() {}

    /**
     * The same sheets, none of whose cells is too long.
     *
     * @throws Unreadable when a cell is longer than any of a table
     */
    public static List<Sheet> refused(List<Sheet> sheets) throws Unreadable {
        for (Sheet sheet : sheets) {
            for (List<Cell> row : sheet.table().rows()) {
                for (Cell cell : row) {
                    if (cell.text().length() > MOST) {
                        throw new Unreadable(
                                cell.place(),
                                "一个单元格有 " + cell.text().length() + " 个字符，超过 " + MOST
                                        + " 个，不像表格中的一格，没有接收。请检查文件，整篇文字请另附。",
                                "A cell has " + cell.text().length() + " characters, more than " + MOST
                                        + ", and nothing was received. Check the file; send long texts by themselves.");
                    }
                }
            }
        }
        return sheets;
    }
}
