package org.tanlu.survey.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.ReadingWords;
import org.tanlu.trace.Text;

/**
 * 时段 what a heading says of its time beside the year: that it is a part of the year, or that its numbers are expected or
 * preliminary.
 *
 * @param kind which of these
 * @param year the year, if it names one
 * @param text the heading as written
 */
record Period(Kind kind, Optional<Integer> year, String text) {
    /** What numbers of such a time are. */
    enum Kind {
        /** Of some months, a quarter or half a year. */
        PART,
        /** Expected, planned or estimated. */
        EXPECTED,
        /** Reported before the final count. */
        PRELIMINARY
    }

    /** Why its numbers have to be asked; preliminary ones are taken as what they are. */
    Optional<Text> doubt() {
        return switch (kind) {
            case PART -> Optional.of(Doubts.part(text));
            case EXPECTED -> Optional.of(Doubts.expected(text));
            case PRELIMINARY -> Optional.empty();
        };
    }

    /** Recognises such headings by the lists {@code part_year}, {@code expected} and {@code preliminary}. */
    static final class Reader {
        private static final String YEAR = "(?:((?:19|20)\\d{2})\\s*年?(?:度|全年)?|['‘’`]?(\\d{2})年)";
        private static final String BEGIN = "\\s*[.\\-_/]?\\s*[(\\[【]?\\s*";
        private static final String END = "(?:累计|合计|末|底|止|数|值|数据|完成数?)?\\s*[)\\]】]?";
        private static final Pattern TWELVE =
                Pattern.compile("(?<!\\d)0?1\\s*月?\\s*[-—–~～至到]\\s*12\\s*月?|12\\s*月(?:份)?(?:末|底|止)");

        private final Pattern part;
        private final Pattern within;
        private final Pattern expected;
        private final Pattern preliminary;

        Reader(ReadingWords words) {
            String parts = "(?:" + words.alternatives("part_year") + ")";
            this.part = Pattern.compile("(?:" + YEAR + "|)" + BEGIN + parts + END);
            this.within = Pattern.compile("(?<![\\d.-])" + parts + "(?!\\d{1,2}日|日)");
            this.expected = marked(words.alternatives("expected"), "[EFPefp]");
            this.preliminary = marked(words.alternatives("preliminary"), "(?!)");
        }

        private static Pattern marked(String words, String letters) {
            return Pattern.compile(YEAR + BEGIN + "(?:" + letters + "|(?:为|系)?(?:" + words + "))" + END + "|(?:" + words
                    + ")(?:数|值)?" + BEGIN + YEAR + "\\s*[)\\]】]?");
        }

        /** What a whole text, its characters unified, says; empty for all else. */
        Optional<Period> find(String text) {
            if (TWELVE.matcher(text).find()) {
                return Optional.empty();
            }
            return find(Kind.PART, part, text)
                    .or(() -> find(Kind.EXPECTED, expected, text))
                    .or(() -> find(Kind.PRELIMINARY, preliminary, text));
        }

        /** Whether a title speaks of a part of the year. */
        boolean hasPart(String text) {
            return !TWELVE.matcher(text).find() && within.matcher(text).find();
        }

        private static Optional<Period> find(Kind kind, Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(new Period(kind, year(matcher), text)) : Optional.empty();
        }

        private static Optional<Integer> year(Matcher matcher) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String digits = Optional.ofNullable(matcher.group(group)).orElse("");
                if (!digits.isEmpty()) {
                    return Optional.of(Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0));
                }
            }
            return Optional.empty();
        }
    }
}
