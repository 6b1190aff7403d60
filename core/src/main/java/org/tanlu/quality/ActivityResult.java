package org.tanlu.quality;

import java.util.List;
import org.tanlu.reference.QualityActivity;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;

/**
 * 质量控制活动的状态 how an activity of quality control stands (clause 4.2).
 *
 * @param activity the activity
 * @param state    how it stands
 * @param findings how many findings of its rules are warnings or graver
 * @param records  what persons signed for it, by date; the last one counts
 */
@Clause("4.2")
public record ActivityResult(QualityActivity activity, State state, int findings, List<Register.Row> records) {
    public ActivityResult {
        records = List.copyOf(records);
    }

    /**
     * The same in the light of all findings: what the program executes fails when one of its rules warns or worse, and records
     * dated after the document do not count.
     */
    ActivityResult with(List<Finding> all) {
        List<Register.Row> valid = records.stream()
                .filter(record -> all.stream().noneMatch(finding -> refuses(finding, record)))
                .toList();
        if (valid.size() < records.size()) {
            return new ActivityResult(activity, SignedRecords.state(valid), 0, valid);
        }
        int count = (int) all.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .filter(finding -> activity.rules().contains(finding.rule().id()))
                .count();
        return count == 0 ? this : new ActivityResult(activity, State.FAILED, count, records);
    }

    private static boolean refuses(Finding finding, Register.Row record) {
        return finding.rule().id().equals(SignedRecords.LATER)
                && finding.place().filter(record.place()::equals).isPresent();
    }

    /** How an activity stands. */
    public enum State {
        PASSED("通过", "passed"),
        FAILED("有问题", "failed"),
        /** The city has nothing to apply it to. */
        NOT_APPLICABLE("不适用", "not applicable"),
        /** Nobody signed for it yet. */
        OPEN("待核查", "open");

        private final Text text;

        State(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The state in both languages. */
        public Text text() {
            return text;
        }
    }
}
