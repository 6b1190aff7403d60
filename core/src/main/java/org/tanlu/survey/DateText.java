package org.tanlu.survey;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.table.Cell;

/** 日期文法 the grammar of dates: a day, or a month or year alone, in the Chinese manner or with strokes and dots. */
final class DateText {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?(?:T00:00(?::00)?)?");

    private DateText() {}

    /** The date as ISO writes it, as far as the cell says it: 2024, 2024-06 or 2024-06-30; empty when it is none. */
    static Optional<String> find(Cell cell) {
        boolean plain =
                cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE;
        Matcher matcher = DATE.matcher(Characters.strip(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC)));
        return plain && matcher.matches() && YearText.find(matcher.group(1)).isPresent()
                ? iso(matcher)
                : Optional.empty();
    }

    private static Optional<String> iso(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(Integer.toString(year));
        }
        try {
            int month = Integer.parseInt(matcher.group(2));
            return Optional.of(
                    matcher.group(3) == null
                            ? YearMonth.of(year, month).toString()
                            : LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))
                                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
