package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.reference.ChecklistItem;

/**
 * 资料提交 what came: when, from whom, in which file.
 *
 * @param date the day of receipt
 * @param from who delivered it
 * @param file the file's name
 */
public record Delivery(LocalDate date, String from, String file) {
    private static final int LONGEST = 18;
    private static final int CHECK = 5;
    static final String RECEIVED = "已收到";
    static final String PARTIAL = "部分收到";
    private static final List<String> OPEN =
            List.of("", "已提出", "已发函", "待提供", "requested", "不能提供", "无此资料", "无法提供", "unavailable");
    private static final List<String> IN_PARTS = List.of(PARTIAL, "部分提供", "partial");

    /** Whether a state, as written, is that of what came in part. */
    static boolean isPartial(String state) {
        return IN_PARTS.contains(state);
    }

    /** The file's name as tables and worksheets may bear it: without ending, short, and of harmless characters. */
    public String shortName() {
        return named(plain());
    }

    private String plain() {
        return file.replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N}_-]+", "_");
    }

    /** A name as tables and worksheets may bear it; one that is too long ends in a check of the whole. */
    public String named(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - CHECK) + check(name);
    }

    /** The file's name with a check of itself and of something else, by which it differs from others that are shortened alike. */
    public String checked(String more) {
        String plain = plain();
        return plain.substring(0, Math.min(plain.length(), LONGEST - CHECK)) + check(file + "/" + more);
    }

    private static String check(String text) {
        return "_" + Integer.toHexString(0x1_0000 + (text.hashCode() & 0xFFFF)).substring(1);
    }

    /**
     * What changes in a row: an open request is received now, wholly or in part; one that was received before gets the
     * further file only.
     */
    Map<String, String> changes(String state, String files, boolean isWhole) {
        var texts = new LinkedHashMap<String, String>();
        if (OPEN.contains(state) || IN_PARTS.contains(state)) {
            texts.put("state", isWhole ? RECEIVED : PARTIAL);
            texts.put("received_on", date.toString());
            texts.put("received_from", from);
        }
        if (!List.of(files.split("、")).contains(file)) {
            texts.put("file", files.isEmpty() ? file : files + "、" + file);
        }
        return texts;
    }

    /** The row of something that came without having been asked for. */
    Map<String, String> row(String item, Checklist checklist, String department, boolean isWhole) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("item", item);
        texts.put(
                "name",
                checklist
                        .find(item)
                        .map(ChecklistItem::name)
                        .map(name -> name.chinese())
                        .orElse(""));
        texts.put("department", department);
        texts.putAll(changes("", "", isWhole));
        return texts;
    }
}
