package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 走访日期 visits after the reference date of the survey, and phases out of order (clause 6). */
@Clause("6")
final class VisitDates {
    private static final String DATE = "date";
    private static final List<String> PHASES = List.of("before", "during", "after");

    private final List<Register.Row> rows;
    private final Optional<String> today;

    VisitDates(Dossier dossier) {
        this.rows = dossier.register("visits").rows().stream()
                .filter(row -> !row.text(DATE).isEmpty())
                .toList();
        this.today = dossier.city().find("survey_date");
    }

    List<Case> future() {
        return rows.stream()
                .filter(row ->
                        today.filter(day -> isBefore(day, row.text(DATE))).isPresent())
                .map(row -> new Case(
                        row,
                        Text.of(
                                told(row) + "，基准日期 " + today.orElseThrow() + "（" + row.place() + "）",
                                told(row) + ", reference date " + today.orElseThrow() + " (" + row.place() + ")")))
                .toList();
    }

    /** The last visit of a phase that lies behind the first of a later phase. */
    List<Case> outOfOrder() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < PHASES.size(); i++) {
            for (int j = i + 1; j < PHASES.size(); j++) {
                Optional<Register.Row> last = ofPhase(PHASES.get(i)).stream().max(byDate());
                Optional<Register.Row> first = ofPhase(PHASES.get(j)).stream().min(byDate());
                if (last.isPresent()
                        && first.isPresent()
                        && isBefore(first.get().text(DATE), last.get().text(DATE))) {
                    cases.add(outOfOrder(last.get(), first.get()));
                }
            }
        }
        return cases;
    }

    private static Case outOfOrder(Register.Row last, Register.Row first) {
        return new Case(
                first,
                Text.of(
                        first.words("phase") + " " + told(first) + " 早于" + last.words("phase") + " " + told(last),
                        told(first) + " (" + first.text("phase") + ") lies before " + told(last) + " ("
                                + last.text("phase") + ")"));
    }

    private static Comparator<Register.Row> byDate() {
        return Comparator.comparing(row -> row.text(DATE));
    }

    private List<Register.Row> ofPhase(String phase) {
        return rows.stream().filter(row -> row.says("phase", phase)).toList();
    }

    private static String told(Register.Row row) {
        return row.text("visited_unit") + " " + row.text(DATE);
    }

    /** Whether one date lies before another for certain; either may tell the month or the year only. */
    private static boolean isBefore(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length)) < 0;
    }
}
