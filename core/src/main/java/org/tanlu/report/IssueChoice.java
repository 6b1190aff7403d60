package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 印发稿的任务 which actions of the committed pathway the issue version assigns as tasks, and why it does not assign the others
 * (clauses 10.1 and 10.2). The full version has all of them and tells the reasons.
 */
@Clause({"10.1", "10.2", "A"})
final class IssueChoice {
    /** The milestone by which a task of the issue version has begun and lowers emissions. */
    static final int HORIZON = 2035;

    /** Less than this share of what all actions avoid is too little for a task of its own. */
    private static final double LITTLE = 2e-3;
    /** Together with: less than this share of its own potential is taken up. */
    private static final double HARDLY = 0.15;
    /** Fewer whole pieces than this are no task, unless they are built one by one. */
    private static final double FEW = 10;

    /** 不单列的原因 why an action is no task of the issue version. */
    enum Reason {
        /** It begins after the milestone. */
        LATER,
        /** By itself it still raises emissions at the milestone, and no task waits for it. */
        RAISES,
        /** There is too little of it. */
        SMALL
    }

    private final List<Scheduled> actions;
    private final Wording wording;

    IssueChoice(Plan plan, Wording wording) {
        this(plan.pathway().main().map(IssueChoice::actions).orElse(List.of()), wording);
    }

    IssueChoice(Route route, Wording wording) {
        this(actions(route), wording);
    }

    IssueChoice(List<Scheduled> actions, Wording wording) {
        this.actions = List.copyOf(actions);
        this.wording = wording;
    }

    private static List<Scheduled> actions(Route route) {
        return route.schedule().actions();
    }

    /** Whether an action is a task of the issue version. */
    boolean isTask(Scheduled action) {
        return reason(action).isEmpty();
    }

    /** The actions that are no tasks for a reason. */
    List<Scheduled> leftOut(Reason reason) {
        var found = new ArrayList<Scheduled>();
        actions.stream()
                .filter(action -> reason(action).filter(reason::equals).isPresent())
                .forEach(found::add);
        return found;
    }

    /** What the full version says of the actions that are no tasks, a paragraph a reason; none where all are. */
    List<Block> told() {
        var blocks = new ArrayList<Block>();
        for (Reason reason : Reason.values()) {
            List<Scheduled> out = leftOut(reason);
            if (!out.isEmpty()) {
                String names = out.stream()
                        .map(action -> action.measure().name().chinese())
                        .collect(Collectors.joining("、"));
                blocks.add(wording.paragraph(
                        "pathway-tasks-" + reason.name().toLowerCase(Locale.ROOT),
                        Map.of("list", words(names), "year", words(HORIZON), "count", words(out.size()))));
            }
        }
        return blocks;
    }

    /** The sums of tasks and of the others behind them, of a pathway whose actions are chosen here. */
    List<Block> sums(Route route) {
        return new IssueSums(route, this, wording)
                .told("pathway-tasks-sum", "pathway-tasks-sum-alone").stream()
                        .map(told -> (Block) new Block.Paragraph(List.of(words(told))))
                        .toList();
    }

    /** Why an action is no task; empty where it is one. */
    Optional<Reason> reason(Scheduled action) {
        if (action.start() > HORIZON) {
            return Optional.of(Reason.LATER);
        }
        if (isSmall(action)) {
            return Optional.of(Reason.SMALL);
        }
        return avoided(action) < 0 && !isAwaited(action) ? Optional.of(Reason.RAISES) : Optional.empty();
    }

    /** Whether another action that lowers emissions at the milestone waits for it: storage for wind and sun. */
    private boolean isAwaited(Scheduled action) {
        return actions.stream()
                .filter(other -> other.start() <= HORIZON && avoided(other) > 0)
                .flatMap(other -> other.before().stream())
                .anyMatch(before -> before.standing() == Scheduled.Standing.PLANNED
                        && before.measure().id().equals(action.measure().id()));
    }

    /** Whether there is too little of an action for a task of its own. */
    boolean isSmall(Scheduled action) {
        Quantity most = most(action);
        if (Amounts.isOfPieces(most)) {
            return most.value() < (isBuilt(action) ? 1 : FEW);
        }
        double all = actions.stream()
                .mapToDouble(other -> StrictMath.max(0, avoided(other)))
                .sum();
        double part = avoided(action);
        return part > 0
                && part < LITTLE * all
                && most.value() < HARDLY * action.action().potential().value();
    }

    /** Whether so little of what only opens the way for others is taken up that its amount is a number of the search and no goal. */
    static boolean isFaint(Scheduled action) {
        Quantity most = most(action);
        boolean isIdle = avoided(action) == 0
                && action.action()
                                .abatement()
                                .find(IssueTasks.FIRST)
                                .map(Emissions::tonnes)
                                .orElse(0.0)
                        == 0;
        return isIdle
                && !Amounts.isOfPieces(most)
                && most.value() < HARDLY * action.action().potential().value();
    }

    /** Whether it is built piece by piece, so that one of it is a task: a platform, a plan. */
    private boolean isBuilt(Scheduled action) {
        return wording.text("issue-task/" + action.measure().id() + "/kind", Map.of())
                .equals("done");
    }

    /** How much there is of it at the milestone, of what has no effect before at its end. */
    private static Quantity most(Scheduled action) {
        Optional<Quantity> near = action.action().units().find(HORIZON).filter(units -> units.value() > 0);
        return near.orElseGet(() -> {
            int last = action.action().units().byYear().lastKey();
            return action.action()
                    .units()
                    .find(action.action().end().orElse(last))
                    .orElseThrow();
        });
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().find(HORIZON).map(Emissions::tonnes).orElse(0.0);
    }
}
