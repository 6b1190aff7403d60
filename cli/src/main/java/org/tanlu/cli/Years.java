package org.tanlu.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A span of years as options take it: 2020-2024 or 2020. */
final class Years {
    private static final int MOST = 60;
    private static final Pattern SPAN = Pattern.compile("((?:19|20)\\d{2})(?:[-—–~～至]((?:19|20)\\d{2}))?");

    private Years() {}

    /** The years, ascending; none when the text is not understood or they are more than sixty. */
    static List<Integer> parse(String text) {
        Matcher span = SPAN.matcher(text.strip());
        if (!span.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        return last - first >= MOST
                ? List.of()
                : IntStream.rangeClosed(first, last).boxed().toList();
    }
}
