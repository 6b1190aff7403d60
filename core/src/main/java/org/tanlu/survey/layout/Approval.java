package org.tanlu.survey.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 批准 what people write into the cell in which they approve or refuse. Only plain words decide: whatever else stands there is
 * neither, and what it is about is not taken before somebody decides.
 */
public final class Approval {
    /** The heading of the column. */
    static final String HEAD = "批准";

    private static final List<String> YES = List.of(MappingTable.YES, "yes", "y", "√", "同意", Cause.ALL_YES);
    private static final List<String> NO =
            List.of(MappingTable.NO, "no", "n", "×", "不同意", "不", "不用", "不采用", "不予采用", "暂不采用", "撤回", "取消", Cause.ALL_NO);

    private Approval() {}

    /** Whether a text approves. */
    public static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    /** Whether a text refuses. */
    public static boolean isNo(String text) {
        return NO.contains(plain(text));
    }

    /** Whether a text says something that neither approves nor refuses: 待核, 是，单位为吨. */
    public static boolean isUnclear(String text) {
        return !own(text).isBlank() && !isYes(text) && !isNo(text);
    }

    /** Whether a text answers for all lines that are asked for the same reason. */
    static boolean isForAll(String text) {
        return List.of(Cause.ALL_YES, Cause.ALL_NO).contains(plain(text));
    }

    /** What was written at a line itself: nothing where another line's answer serves it. */
    static String own(String text) {
        return plain(text).equals(Cause.FOLLOWING) ? "" : text;
    }

    /** The cells of a table with a column of approvals in which something unclear stands. */
    public static List<Cell> unclear(Table table) {
        int column = table.rows().stream()
                .findFirst()
                .map(heads -> heads.stream().map(Cell::text).toList().indexOf(HEAD))
                .orElse(-1);
        return IntStream.range(1, column < 0 ? 1 : table.rows().size())
                .mapToObj(row -> table.find(row, column))
                .flatMap(Optional::stream)
                .filter(cell -> isUnclear(cell.text()))
                .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
