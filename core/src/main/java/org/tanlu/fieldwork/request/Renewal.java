package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.survey.RegisterTable;

/**
 * 再次提出 what asking again changes in the row of a request: it is due on the new day, and the row keeps when it was asked
 * again and until when it was due before.
 */
final class Renewal {
    private static final String JOINT = "；";
    private static final String DUE = "due";
    private static final String ASKED = "requested_on";
    private static final String AGAIN = "asked_again";
    private static final int LENGTH_OF_DAY = 10;

    private Renewal() {}

    /** The changes; none when it was asked on that day for that day already. */
    static Map<String, String> of(RegisterTable.Line row, LocalDate date, LocalDate due) {
        var texts = new LinkedHashMap<String, String>();
        String before = row.text(DUE);
        String last = last(row);
        boolean isLater = !last.isEmpty() && last.compareTo(date.toString()) < 0;
        if (before.equals(due.toString()) && !isLater) {
            return texts;
        }
        texts.put(DUE, due.toString());
        if (last.isEmpty() && before.isEmpty()) {
            texts.put(ASKED, date.toString());
        } else {
            texts.put(AGAIN, joined(row.text(AGAIN), date + "（" + told(before, due) + "）"));
        }
        return texts;
    }

    private static String told(String before, LocalDate due) {
        if (before.isEmpty()) {
            return "此前没有截止日期";
        }
        return before.equals(due.toString()) ? "截止日期不变" : "此前截止 " + before;
    }

    private static String joined(String old, String text) {
        return old.isEmpty() ? text : old + JOINT + text;
    }

    /** The day on which it was asked last; empty when the row does not say. */
    private static String last(RegisterTable.Line row) {
        List<String> again = days(row.text(AGAIN));
        return again.isEmpty() ? row.text(ASKED) : again.get(again.size() - 1);
    }

    /** The days on which it was asked again. */
    static List<String> days(String again) {
        return Stream.of(again.split("[；;]"))
                .map(String::strip)
                .filter(part -> part.length() >= LENGTH_OF_DAY)
                .map(part -> part.substring(0, LENGTH_OF_DAY))
                .toList();
    }
}
