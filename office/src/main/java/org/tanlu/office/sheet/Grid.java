package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/** The cells of one sheet as they come in: blanks before and between them are filled in, blanks after them are not kept. */
final class Grid {
    private final Place sheet;
    private final Allowance allowance;
    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(Place sheet, Allowance allowance) {
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** How many more cells a workbook may have; shared by its sheets. */
    static final class Allowance {
        private static final long MOST_CHARACTERS = 32L << 20;
        private static final int CHARACTERS_PER_TEXT = 24;

        private final int most;
        private int left;
        private long charactersLeft = MOST_CHARACTERS;

        Allowance(int cells) {
            this.most = cells;
            this.left = cells;
        }

        /** Takes the room of a text. */
        void takeText(int characters, Place place) throws Unreadable {
            charactersLeft -= characters + CHARACTERS_PER_TEXT;
            if (charactersLeft < 0) {
                throw new Unreadable(
                        place,
                        "文字过多（合计超过 3200 万字）。请只保留数据工作表，另存为 xlsx。",
                        "Too much text (over 32 million characters). Keep the data sheets only and save it as .xlsx.");
            }
        }

        /** Takes the room of cells. */
        void take(int cells, Place place) throws Unreadable {
            left -= cells;
            if (left < 0) {
                throw new Unreadable(
                        place,
                        "单元格过多（超过 " + most / 10_000 + " 万个，包括空白单元格）。请只保留数据工作表，并删除远处无用的内容。",
                        "Too many cells (over " + most + ", blank ones included). Keep the data sheets only and delete"
                                + " stray content far away.");
            }
        }
    }

    /** The place of a cell. */
    Place place(Address address) {
        return new Place(sheet.file(), sheet.sheet(), address.row(), address.column());
    }

    /**
     * Puts a cell where it belongs.
     *
     * @throws Unreadable when a cell stands there already, or the workbook has too many cells
     */
    void put(Address address, Cell cell) throws Unreadable {
        List<Cell> row = row(address);
        if (address.column() <= row.size()) {
            Cell before = row.set(address.column() - 1, cell);
            if (!before.text().isEmpty()) {
                throw new Unreadable(
                        cell.place(),
                        "同一单元格出现两次，内容不可信。" + Remedies.RESAVE_ZH,
                        "The cell occurs twice; its content cannot be trusted. " + Remedies.RESAVE_EN);
            }
            return;
        }
        allowance.take(address.column() - row.size(), cell.place());
        while (row.size() < address.column() - 1) {
            row.add(blank(new Address(address.row(), row.size() + 1)));
        }
        row.add(cell);
    }

    /**
     * Blanks what a merged area covers: only its first cell can be seen. What it covers may repeat the first cell; anything
     * else would be lost, or taken although nobody has seen it.
     *
     * @throws Unreadable when merged areas overlap or hide content
     */
    void merge(Address first, Address last) throws Unreadable {
        for (int row = first.row(); row <= Math.min(last.row(), rows.size()); row++) {
            List<Cell> cells = rows.get(row - 1);
            int end = Math.min(last.column(), cells.size());
            // areas do not overlap in a sound file, so that together they touch no more cells than there are
            allowance.take(Math.max(1, end - first.column() + 1), sheet);
            for (int column = first.column(); column <= end; column++) {
                if (row > first.row() || column > first.column()) {
                    requireSeen(cells.get(column - 1), first);
                    cells.set(column - 1, blank(new Address(row, column)));
                }
            }
        }
    }

    private void requireSeen(Cell covered, Address first) throws Unreadable {
        List<Cell> row = rows.get(first.row() - 1);
        String seen = first.column() <= row.size() ? row.get(first.column() - 1).text() : "";
        if (!covered.isBlank() && !covered.text().equals(seen)) {
            String corner = place(first).address();
            throw new Unreadable(
                    covered.place(),
                    "单元格有内容，却被从 " + corner + " 起的合并区域盖住，看不见。请取消合并，核对后移出或删去，再保存。",
                    "The cell has content that the merged area from " + corner
                            + " hides. Unmerge it, check the content, move or delete it and save the file.");
        }
    }

    /** The rows, without blank cells and blank rows at the end. */
    List<List<Cell>> rows() {
        rows.forEach(Grid::dropBlankEnd);
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).isEmpty()) {
            end--;
        }
        return rows.subList(0, end);
    }

    private static void dropBlankEnd(List<Cell> row) {
        while (!row.isEmpty() && row.get(row.size() - 1).text().isEmpty()) {
            row.remove(row.size() - 1);
        }
    }

    /** Takes the room of a text that only one cell has. */
    void takeText(Cell cell) throws Unreadable {
        allowance.takeText(cell.text().length(), cell.place());
    }

    /** Takes the room of something beside the cells, such as a merged area. */
    void takeOne() throws Unreadable {
        allowance.take(1, sheet);
    }

    private List<Cell> row(Address address) throws Unreadable {
        if (rows.size() < address.row()) {
            allowance.take(address.row() - rows.size(), place(address));
        }
        while (rows.size() < address.row()) {
            rows.add(new ArrayList<>(0));
        }
        return rows.get(address.row() - 1);
    }

    private Cell blank(Address address) {
        return new Cell("", Cell.Kind.TEXT, place(address));
    }
}
