package org.tanlu.fieldwork.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.survey.RegisterTable;

/**
 * 部门答复 what a department answered to the request for one checklist item.
 *
 * @param item its id
 * @param said what it says, by column of the checklist's sheet: answer, reason, file, person, date, note
 */
public record Answer(String item, Map<String, String> said) {
    /** The answer that makes a request unavailable. */
    public static final String UNAVAILABLE = "不能提供";

    /** The state of what was asked for and has not come. */
    static final String ASKED = "已提出";

    private static final List<String> REFUSED = List.of(UNAVAILABLE, "无此资料", "无法提供", "unavailable");
    private static final List<String> WHOLE = List.of("随表提供", "已提供", "另附文件", "with_form", "earlier", "separate");
    private static final List<String> OPEN = List.of("", "已提出", "已发函", "待提供", "requested");

    public Answer {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** Whether the department says that it cannot provide it. */
    public boolean isUnavailable() {
        return text("answer").equals(UNAVAILABLE);
    }

    /** Whether the department says that it provides it, or a part of it, with this file or before. */
    public boolean isProvided() {
        return List.of("随表提供", "分批提供", "已提供").contains(text("answer"));
    }

    /** Whether it answers the same item otherwise. */
    public boolean contradicts(Answer other) {
        boolean both = !text("answer").isEmpty() && !other.text("answer").isEmpty();
        return both && item.equals(other.item()) && !text("answer").equals(other.text("answer"));
    }

    /** The day that the answer bears, as written; empty when it bears none. */
    String day() {
        return text("date");
    }

    private String text(String column) {
        return said.getOrDefault(column, "");
    }

    /** Whether an answer, as a register has it, says that all of it came. */
    static boolean isWhole(String answer) {
        return WHOLE.contains(answer);
    }

    /** Whether a request still waits for its answer or for data. */
    static boolean isOpen(String state) {
        return OPEN.contains(state);
    }

    /** What changes in the row of the request; nothing when the row says all of it already. */
    Map<String, String> changes(RegisterTable.Line row, Delivery delivery) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, row, "answer", text("answer"));
        put(texts, row, "reason", text("reason"));
        if (isUnavailable()) {
            put(texts, row, "state", UNAVAILABLE);
        } else if (!text("answer").isEmpty() && REFUSED.contains(row.text("state"))) {
            texts.put("state", ASKED); // what could not be provided can be after all
            texts.put("reason", text("reason"));
        }
        if (row.text("owner").isEmpty()) {
            put(texts, row, "owner", text("person"));
        }
        put(texts, row, "note", note(row.text("note")));
        String day = text("date");
        if (Day.parse(day).isPresent()) {
            put(texts, row, "answered_on", day);
        } else if (!texts.isEmpty()) {
            put(texts, row, "answered_on", delivery.date().toString());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, RegisterTable.Line row, String column, String text) {
        if (!text.isEmpty() && !row.text(column).equals(text)) {
            texts.put(column, text);
        }
    }

    /** The remark of the row with what else was answered behind it, each once. */
    private String note(String old) {
        var notes = new ArrayList<String>();
        if (!old.isEmpty()) {
            notes.add(old);
        }
        String file = text("file").isEmpty() ? "" : "部门写明的文件：" + text("file");
        String day = text("date").isEmpty() || Day.parse(text("date")).isPresent() ? "" : "填报日期：" + text("date");
        for (String one : List.of(file, day, text("note"))) {
            if (!one.isEmpty() && !old.contains(one)) {
                notes.add(one);
            }
        }
        return String.join("；", notes);
    }
}
