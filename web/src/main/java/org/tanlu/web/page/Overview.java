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
import org.tanlu.plan.Plan;
import org.tanlu.plan.PlanStep;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/**
 * 总览 how far a plan is: its seven steps (Figure 1 of the guideline), what was found, and how it conforms.
 *
 * @param stages     the seven steps
 * @param doubts     the step before the next one that has the most warnings; empty where none has any
 * @param next       the first that needs something done; empty where nothing does
 * @param findings   what was found, the gravest first
 * @param label      whether the plan may be called conforming, and why not
 * @param verdicts   how many requirements have each verdict
 * @param chapters   the same by chapter of the guideline
 */
record Overview(
        List<Stage> stages,
        Optional<Stage> doubts,
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
        /** It is there as a library proposes it; the city has not decided on it. */
        PROPOSED("须审定", "to be confirmed"),
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
     * @param open     how many binding requirements of the guideline, worked on there, are not met in full
     * @param binding  how many there are in all
     */
    record Stage(Step step, State state, Text there, Text todo, long errors, long warnings, long open, long binding) {}

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
        Optional<Stage> next = stages.stream()
                .filter(stage -> stage.state() == State.MISSING || stage.state() == State.TROUBLED)
                .findFirst();
        return new Overview(
                stages,
                doubts(stages, next),
                next,
                groups(findings),
                conformity.label(),
                counts(conformity.judgements()),
                chapters);
    }

    /** How many binding requirements are not met in full. */
    public long open() {
        return label.causes().stream()
                .filter(cause -> cause.kind() == Label.Kind.REQUIREMENTS)
                .mapToLong(Label.Cause::count)
                .sum();
    }

    /** What should be looked at before the next step is taken, for it builds on it. */
    private static Optional<Stage> doubts(List<Stage> stages, Optional<Stage> next) {
        return stages.stream()
                .limit(next.map(stages::indexOf).orElse(stages.size()))
                .filter(stage -> stage.warnings() > 0)
                .max(Comparator.comparingLong(Stage::warnings));
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
        Plan plan = draft.composed().plan();
        State state = state(step, plan, errors, warnings);
        Text todo = switch (state) {
            case MISSING -> StageWords.missing(step, plan);
            case TROUBLED -> gravest(own).remedy();
            case PROPOSED -> Text.of("填写并审定本市的保障措施", "enter and confirm the city’s own safeguards");
            case DOUBTFUL ->
                Text.of(
                        "核对 " + warnings + " 条警告",
                        warnings == 1 ? "check the warning" : "check " + warnings + " warnings");
            case READY -> Text.of("", "");
        };
        List<Judgement> binding = draft.composed().conformity().judgements().stream()
                .filter(each -> each.isBinding()
                        && ClausePlaces.of(each.requirement()).name().equals(step.name()))
                .toList();
        return new Stage(
                Step.valueOf(step.name()),
                state,
                StageWords.there(step, plan),
                todo,
                errors,
                warnings,
                binding.stream().filter(Judgement::isOpen).count(),
                binding.size());
    }

    private static State state(PlanStep step, Plan plan, long errors, long warnings) {
        if (!StageWords.isMade(step, plan)) {
            return State.MISSING;
        }
        if (errors > 0) {
            return State.TROUBLED;
        }
        if (step == PlanStep.SAFEGUARDS && !StageWords.isApproved(plan)) {
            return State.PROPOSED;
        }
        return warnings > 0 ? State.DOUBTFUL : State.READY;
    }

    private static Finding gravest(List<Finding> findings) {
        return findings.stream().max(Comparator.comparing(Finding::severity)).orElseThrow();
    }
}
