package org.tanlu.survey.layout;

import java.util.List;
import java.util.Locale;

/**
 * 批准 what people write into the cell in which they approve or refuse. Only plain words decide: whatever else stands there is
 * neither, and what it is about is not taken before somebody decides.
 */
public final class Approval {
    private static final List<String> YES = List.of(MappingTable.YES, "yes", "y", "√", "同意");
    private static final List<String> NO = List.of(
            MappingTable.NO, "no", "n", "×", "不同意", "不", "不用", "不采用", "不予采用", "暂不采用", "撤回", "取消");

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
        return !text.isBlank() && !isYes(text) && !isNo(text);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
