package org.tanlu.table;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 工作表 a worksheet as a reader sees it: its cells, which of them are merged, and what is hidden.
 *
 * @param table         the cells; of a merged area only the first has a text
 * @param merged        the merged areas
 * @param hiddenRows    the hidden rows, from 0
 * @param hiddenColumns the hidden columns, from 0
 * @param isHidden      whether the whole sheet is hidden
 * @param looks         what is shown of cells beside their texts; cells of which it says nothing are left out
 * @param around        what heads and feet of its pages, text boxes, titles of charts and properties of the file say; {@link
 *     #UNREAD} where that could not be read
 */
public record Sheet(
        Table table,
        List<Area> merged,
        SortedSet<Integer> hiddenRows,
        SortedSet<Integer> hiddenColumns,
        boolean isHidden,
        List<Look> looks,
        List<String> around) {
    /** Stands for drawings whose texts could not be read. */
    public static final String UNREAD = "（图形或文本框未能读取）";

    /** How a text begins that stands in the properties of the file. */
    public static final String PROPERTY = "文件属性：";

    /** How a text begins that is the title of a chart. */
    public static final String CHART = "图表标题：";

    /** How a text begins that shows beside a cell while it is filled in or pointed at, such as that of a link. */
    public static final String TIP = "单元格提示：";

    public Sheet {
        merged = List.copyOf(merged);
        hiddenRows = new TreeSet<>(hiddenRows);
        hiddenColumns = new TreeSet<>(hiddenColumns);
        looks = List.copyOf(looks);
        around = List.copyOf(around);
    }

    /** A sheet around which nothing is said. */
    public Sheet(
            Table table,
            List<Area> merged,
            SortedSet<Integer> hiddenRows,
            SortedSet<Integer> hiddenColumns,
            boolean isHidden,
            List<Look> looks) {
        this(table, merged, hiddenRows, hiddenColumns, isHidden, looks, List.of());
    }

    /** A sheet whose cells show their texts and nothing else. */
    public Sheet(
            Table table,
            List<Area> merged,
            SortedSet<Integer> hiddenRows,
            SortedSet<Integer> hiddenColumns,
            boolean isHidden) {
        this(table, merged, hiddenRows, hiddenColumns, isHidden, List.of(), List.of());
    }

    /** A sheet with nothing merged or hidden, such as a CSV file. */
    public static Sheet plain(Table table) {
        return new Sheet(table, List.of(), new TreeSet<>(), new TreeSet<>(), false);
    }

    /** The same sheet with what its pages and text boxes say. */
    public Sheet withAround(List<String> texts) {
        return new Sheet(table, merged, hiddenRows, hiddenColumns, isHidden, looks, texts);
    }

    /** Whether a text around a sheet is a title, of the file or of a chart, which names what it is of and no more. */
    public static boolean isTitle(String around) {
        return around.startsWith(PROPERTY) || around.startsWith(CHART);
    }

    /** Whether a text around a sheet tells how to fill in its cells, and nothing of what is in them but who may see it. */
    public static boolean isTip(String around) {
        return around.startsWith(TIP);
    }

    /** Whether a cell cannot be seen. */
    public boolean hides(int row, int column) {
        return isHidden || hiddenRows.contains(row) || hiddenColumns.contains(column);
    }
}
