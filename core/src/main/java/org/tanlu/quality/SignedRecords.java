package org.tanlu.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.quality.ActivityResult.State;
import org.tanlu.reference.QualityActivity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 签署记录 what persons signed for of quality control: the record of the latest date counts, of two on one day the one that found
 * a problem; what is dated after the document counts for nothing (clause 4.2).
 */
@Clause("4.2")
final class SignedRecords {
    static final String LATER = "QC-RECORD-LATER";
    private static final String REGISTER = "qc_records";
    private static final String DATE = "date";
    private static final String RESULT = "result";
    private static final String FAILED = "failed";
    private static final Comparator<Register.Row> BY_DATE =
            Comparator.comparing((Register.Row row) -> row.text(DATE)).thenComparing(row -> row.says(RESULT, FAILED));

    private SignedRecords() {}

    /** The records of an activity, the one that counts last. */
    static List<Register.Row> of(Dossier dossier, QualityActivity activity) {
        return dossier.register(REGISTER).rows().stream()
                .filter(row -> row.says("activity", activity.id()))
                .sorted(BY_DATE)
                .toList();
    }

    /** What the last of some records says. */
    static State state(List<Register.Row> records) {
        if (records.isEmpty()) {
            return State.OPEN;
        }
        return switch (records.get(records.size() - 1).text(RESULT)) {
            case "passed" -> State.PASSED;
            case FAILED -> State.FAILED;
            case "not_applicable" -> State.NOT_APPLICABLE;
            default -> State.OPEN;
        };
    }

    /** Records of one activity and day that say different things. */
    static List<Finding> contradictions(List<ActivityResult> results, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        for (ActivityResult result : results) {
            for (int i = 1; i < result.records().size(); i++) {
                contradiction(result, i, reference).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> contradiction(ActivityResult result, int index, ReferenceData reference) {
        Register.Row one = result.records().get(index - 1);
        Register.Row other = result.records().get(index);
        if (!one.says(DATE, other.text(DATE)) || one.says(RESULT, other.text(RESULT))) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(
                other.place(),
                reference.rule("QC-RECORD-TWICE"),
                Facts.of("activity", result.activity().name())
                        .and("date", other.text(DATE))
                        .and("place", one.place().toString())));
    }

    /** Records dated after a day, as far as their dates tell. */
    static List<Finding> after(LocalDate day, List<ActivityResult> results, ReferenceData reference) {
        return results.stream()
                .flatMap(result -> result.records().stream()
                        .filter(record -> isAfter(record.text(DATE), day.toString()))
                        .map(record -> Finding.at(
                                record.place(),
                                reference.rule(LATER),
                                Facts.of("activity", result.activity().name())
                                        .and("date", record.text(DATE))
                                        .and("day", day.toString()))))
                .toList();
    }

    /** A month or year alone is after a day only as a whole. */
    private static boolean isAfter(String date, String day) {
        return date.compareTo(day.substring(0, Math.min(date.length(), day.length()))) > 0;
    }
}
