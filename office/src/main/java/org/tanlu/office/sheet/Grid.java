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
        private int left;

        Allowance(int cells) {
            this.left = cells;
        }

        private void take(int cells, Place place) throws Unreadable {
            left -= cells;
            if (left < 0) {
                throw new Unreadable(
                        place,
                        "单元格过多（超过 200 万个，包括空白单元格）。请只保留数据工作表，并删除远处无用的内容。",
                        "Too many cells (over 2 million, blank ones included). Keep the data sheets only and delete stray"
                                + " content far away.");
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
     * Blanks what a merged area covers: only its first cell can be seen.
     *
     * @throws Unreadable when merged areas overlap
     */
    void merge(Address first, Address last) throws Unreadable {
        for (int row = first.row(); row <= Math.min(last.row(), rows.size()); row++) {
            List<Cell> cells = rows.get(row - 1);
            int end = Math.min(last.column(), cells.size());
            // areas do not overlap in a sound file, so that together they touch no more cells than there are
            allowance.take(Math.max(1, end - first.column() + 1), sheet);
            for (int column = first.column(); column <= end; column++) {
                if (row > first.row() || column > first.column()) {
                    cells.set(column - 1, blank(new Address(row, column)));
                }
            }
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
