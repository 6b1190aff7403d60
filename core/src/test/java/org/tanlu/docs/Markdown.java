package org.tanlu.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.trace.Text;

/** The little Markdown that the pages need. */
final class Markdown {
    private Markdown() {}

    /** A text as it stands, nothing in it taken for markup. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("\n", "<br>");
    }

    /** Chinese, and English below it. */
    static String both(String chinese, String english) {
        return text(chinese) + "<br>" + text(english);
    }

    /** Chinese, and English below it. */
    static String both(Text text) {
        return both(text.chinese(), text.english());
    }

    /** A text in typewriter letters. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }

    /** A table of cells that are Markdown already. */
    static String table(List<String> head, Stream<List<String>> rows) {
        String rule = head.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|"));
        return Stream.concat(Stream.of(line(head), rule), rows.map(Markdown::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
