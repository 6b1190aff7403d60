package org.tanlu.history;

import java.util.List;
import java.util.TreeMap;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 年份标记 a year that the city marked: distorted, for example by the pandemic, or revised (clause 7.2). What is marked stays
 * in tables and charts; only where the city says so does it stay out of trend tests.
 *
 * @param year     the year
 * @param kind     the kind in Chinese
 * @param excluded whether trend tests leave it out
 * @param reason   why, in the city's words
 * @param row      the row that says so
 */
@Clause("7.2")
public record YearMark(int year, String kind, boolean excluded, String reason, Register.Row row) {
    /** The name of the register. */
    public static final String FORM = "year_marks";

    /** The marks of accounted years; the first row of a year holds. */
    static YearSeries<YearMark> of(Dossier dossier, List<Integer> accounted) {
        var marks = new TreeMap<Integer, YearMark>();
        all(dossier).stream()
                .filter(mark -> accounted.contains(mark.year()))
                .forEach(mark -> marks.putIfAbsent(mark.year(), mark));
        return new YearSeries<>(marks);
    }

    /** Every row of the register in its order. */
    static List<YearMark> all(Dossier dossier) {
        return dossier.register(FORM).rows().stream()
                .flatMap(row -> row.findYear("year").map(year -> of(year, row)).stream())
                .toList();
    }

    private static YearMark of(int year, Register.Row row) {
        return new YearMark(year, row.words("kind"), row.says("excluded", Register.YES), row.text("reason"), row);
    }

    /** The years that trend tests leave out. */
    static List<Integer> excluded(YearSeries<YearMark> marks) {
        return marks.byYear().values().stream()
                .filter(YearMark::excluded)
                .map(YearMark::year)
                .toList();
    }
}
