package org.tanlu.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 登记行条件 a part of what a checklist item asks of its register: the rows that answer it, told by their columns (Appendix B). A
 * list of plans holds the reports of the government only where one of its rows is such a report.
 *
 * @param ways the ways in which a row answers it; of one way all tests hold
 */
public record RowPart(List<List<Test>> ways) {
    private static final Pattern TEST = Pattern.compile("(\\w+)(?:(!~|[=~])(.+))?");

    public RowPart {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /**
     * 条件 what a column has to say.
     *
     * @param column the column
     * @param kind   how it is held against the word
     * @param word   an option, yes or no, or a word; empty for {@link Kind#FILLED}
     */
    public record Test(String column, Kind kind, String word) {
        private static Test parse(String text) {
            Matcher found = TEST.matcher(text.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException("no condition of rows: " + text);
            }
            String sign = found.group(2) == null ? "" : found.group(2);
            Kind kind = switch (sign) {
                case "" -> Kind.FILLED;
                case "=" -> Kind.IS;
                case "~" -> Kind.CONTAINS;
                default -> Kind.LACKS;
            };
            return new Test(found.group(1), kind, kind == Kind.FILLED ? "" : found.group(3));
        }
    }

    /** How a column is held against a word: it says just that, contains it, lacks it, or says anything. */
    public enum Kind {
        IS,
        CONTAINS,
        LACKS,
        FILLED
    }

    /** Reads ways between strokes, each of tests between ampersands. */
    static RowPart parse(String text) {
        return new RowPart(Stream.of(text.split("\\|"))
                .map(way -> Stream.of(way.split("&")).map(Test::parse).toList())
                .toList());
    }
}
