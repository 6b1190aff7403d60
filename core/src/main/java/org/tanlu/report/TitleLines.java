package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 标题回行 the title of a notice in lines that end where a word ends (GB/T 9704, 7.3.1): first around the name of the document it
 * is about, then before a bracket, then before the kind of the document; never inside one of these words.
 */
final class TitleLines {
    /** So many characters of 22 points fit a line of A4 between the margins of GB/T 9704. */
    private static final int LINE = 20;

    /** Where a name may break: before a bracket at its end, and before the kind of the document. */
    private static final List<Pattern> LIMITS =
            List.of(Pattern.compile("(?=（[^（）]*）》)"), Pattern.compile("(?=碳减排行动方案)"));

    private TitleLines() {}

    static List<String> of(String title) {
        int begin = title.indexOf('《');
        int end = title.lastIndexOf('》') + 1;
        if (title.length() <= LINE || begin <= 0 || end == 0) {
            return List.of(title);
        }
        String rest = title.substring(begin);
        String name = title.substring(begin, end);
        var lines = new ArrayList<>(List.of(title.substring(0, begin)));
        if (rest.length() <= LINE || end == title.length()) {
            lines.addAll(broken(rest));
        } else if (name.length() <= LINE) {
            lines.addAll(List.of(name, title.substring(end)));
        } else {
            lines.addAll(broken(rest));
        }
        return lines;
    }

    /** Broken at the first kind of limit after which everything fits, or at all of them. */
    private static List<String> broken(String text) {
        var parts = new ArrayList<>(List.of(text));
        for (Pattern limit : LIMITS) {
            if (parts.stream().allMatch(part -> part.length() <= LINE)) {
                break;
            }
            List<String> finer = parts.stream()
                    .flatMap(part -> part.length() <= LINE ? List.of(part).stream() : limit.splitAsStream(part))
                    .toList();
            parts.clear();
            parts.addAll(finer);
        }
        return List.copyOf(parts);
    }
}
