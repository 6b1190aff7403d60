package org.tanlu.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.table.Cell;

/** 年份文法 the grammar of years: 2020, 2020年, full-width digits, and 2020.0 that a spreadsheet made of it. */
final class YearText {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+|年|年度)?");
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final int FIRST = 1949;
    private static final int LAST = 2100;

    private YearText() {}

    /** The year a cell says; empty when it says none between 1949 and 2100. */
    static Optional<Integer> find(Cell cell) {
        boolean plain = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        return plain ? find(cell.text()) : Optional.empty();
    }

    /** The year a text says. */
    static Optional<Integer> find(String text) {
        Matcher matcher = YEAR.matcher(Characters.strip(Normalizer.normalize(text, Normalizer.Form.NFKC)));
        return matcher.matches() ? plausible(matcher.group(1)) : Optional.empty();
    }

    /** The only year that a title or file name mentions; empty when it mentions none or several. */
    static Optional<Integer> findWithin(String text) {
        List<Integer> years = allWithin(text);
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** All years that a title or file name mentions, each once. */
    static List<Integer> allWithin(String text) {
        return WITHIN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(result -> result.group())
                .distinct()
                .flatMap(digits -> plausible(digits).stream())
                .toList();
    }

    private static Optional<Integer> plausible(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
    }
}
