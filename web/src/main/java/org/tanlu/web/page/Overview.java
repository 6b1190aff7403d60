package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Judgement;
import org.tanlu.conformity.Label;
import org.tanlu.conformity.Verdict;
import org.tanlu.plan.PlanStep;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/**
 * 总览 how far a plan is: its seven steps (Figure 1 of the guideline), what was found, and how it conforms.
 *
 * @param stages     the seven steps
 * @param next       the first that needs something done; empty where nothing does
 * @param findings   what was found, the gravest first
 * @param label      whether the plan may be called conforming, and why not
 * @param verdicts   how many requirements have each verdict
 * @param chapters   the same by chapter of the guideline
 */
record Overview(
        List<Stage> stages,
        Optional<Stage> next,
        List<FindingGroup> findings,
        Label label,
        List<Count> verdicts,
        List<ChapterCount> chapters) {

    /** Where a step stands. */
    enum State {
        /** It gave nothing yet. */
        MISSING("缺", "missing"),
        /** It gave something, with errors. */
        TROUBLED("有错误", "has errors"),
        /** It is there; some of it should be looked at. */
        DOUBTFUL("须核对", "to be checked"),
        /** It is there. */
        READY("已完成", "done");

        private final Text text;

        State(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        public Text text() {
            return text;
        }
    }

    /**
     * One of the seven steps.
     *
     * @param step     its page
     * @param state    where it stands
     * @param there    what is there
     * @param todo     what to do next; empty texts where nothing is
     * @param errors   how many findings of it are errors or block the plan
     * @param warnings how many of them are warnings
     */
    record Stage(Step step, State state, Text there, Text todo, long errors, long warnings) {}

    /** The findings of a severity. */
    record FindingGroup(Severity severity, List<Finding> findings) {}

    /** How many requirements have a verdict. */
    record Count(Verdict verdict, long count) {}

    /** The same of a chapter or appendix. */
    record ChapterCount(String chapter, List<Count> counts) {}

    static Overview of(Draft draft) {
        List<Finding> findings = draft.composed().findings();
        List<Stage> stages = Arrays.stream(PlanStep.values())
                .map(step -> stage(step, draft, findings))
                .toList();
        Conformity conformity = draft.composed().conformity();
        var chapters = new ArrayList<ChapterCount>();
        conformity.byChapter().forEach((chapter, some) -> chapters.add(new ChapterCount(chapter, counts(some))));
        return new Overview(
                stages,
                stages.stream()
                        .filter(stage -> stage.state() == State.MISSING || stage.state() == State.TROUBLED)
                        .findFirst(),
                groups(findings),
                conformity.label(),
                counts(conformity.judgements()),
                chapters);
    }

    private static List<Count> counts(List<Judgement> judgements) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Count(
                        verdict,
                        judgements.stream()
                                .filter(one -> one.verdict() == verdict)
                                .count()))
                .toList();
    }

    private static List<FindingGroup> groups(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> new FindingGroup(
                        severity,
                        findings.stream()
                                .filter(one -> one.severity() == severity)
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private static Stage stage(PlanStep step, Draft draft, List<Finding> all) {
        List<Finding> own = StepFindings.of(Step.valueOf(step.name()), all);
        Map<Severity, Long> counts = new LinkedHashMap<>();
        own.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        long errors = counts.getOrDefault(Severity.ERROR, 0L) + counts.getOrDefault(Severity.BLOCKING, 0L);
        long warnings = counts.getOrDefault(Severity.WARNING, 0L);
        State state = !StageWords.isMade(step, draft.composed().plan())
                ? State.MISSING
                : errors > 0 ? State.TROUBLED : warnings > 0 ? State.DOUBTFUL : State.READY;
        Text todo = switch (state) {
            case MISSING -> StageWords.missing(step);
            case TROUBLED -> gravest(own).remedy();
            case DOUBTFUL -> Text.of("核对警告", "look at the warnings");
            case READY -> Text.of("", "");
        };
        return new Stage(
                Step.valueOf(step.name()),
                state,
                StageWords.there(step, draft.composed().plan()),
                todo,
                errors,
                warnings);
    }

    private static Finding gravest(List<Finding> findings) {
        return findings.stream().max(Comparator.comparing(Finding::severity)).orElseThrow();
    }
}
