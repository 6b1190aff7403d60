package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import org.tanlu.energy.Course;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;

/** Asks what stands around a pathway. */
final class Study {
    /** In 元/t: from what saves money by itself to beyond any measure that the library holds for usual. */
    private static final double[] PRICES = {0, 50, 100, 200, 300, 500, 800, 1_200, 2_000, 5_000};
    /** Years before and after the wanted peak that are asked for. */
    private static final int AROUND = 4;
    /** Plans that cost this share of what is invested more are held to be of nearly the same cost. */
    private static final double SLACK = 0.02;
    /** Pairs of orders that are asked where there are too many measures for all. */
    private static final int PAIRS = 8;

    /** Pairs of plans of nearly the same cost. */
    private static final int PLANS = 5;

    private static final long SEED = 20_241_126L;

    private final Course baseline;
    private final Answer answer;
    private final ReferenceData reference;
    private final Solver solver;
    private final Limits limits;

    Study(Course baseline, Answer answer, ReferenceData reference, Solver solver, Limits limits) {
        this.baseline = baseline;
        this.answer = answer;
        this.reference = reference;
        this.solver = solver;
        this.limits = limits;
    }

    /** The study of a plan and what it takes up beyond the baseline. */
    PathwayStudy of(Pathway pathway, PathwayTerms terms, List<Increment> increments, boolean isFull) {
        List<Pathway.Action> actions = pathway.actions();
        Task task = answer.task();
        // what is asked shares nothing, so it is asked side by side; the last that was begun is joined first
        ForkJoinTask<Attribution> attribution = begin(() -> attribution(actions, increments));
        ForkJoinTask<Optional<PeakCosts>> peaks = begin(() -> peaks(task));
        ForkJoinTask<Map<String, Quantity>> aims = begin(() -> AimCosts.of(answer, pathway.aims(), solver, limits));
        ForkJoinTask<RateCosts> rates = begin(() -> RateCosts.of(answer, terms.rates(), solver, limits));
        CostCurve curve = new CurveSweep(task, reference).at(PRICES, solver, limits);
        Optional<Alternatives> alternatives = isFull
                ? Optional.of(
                        new AlternativeSearch(task, reference, solver, limits).within(SLACK, PLANS, starts(actions)))
                : Optional.empty();
        RateCosts atRates = rates.join();
        Map<String, Quantity> ofAims = aims.join();
        return new PathwayStudy(curve, peaks.join(), alternatives, attribution.join(), ofAims, atRates);
    }

    private static <T> ForkJoinTask<T> begin(Callable<T> question) {
        return ForkJoinTask.adapt(question).fork();
    }

    private Optional<PeakCosts> peaks(Task task) {
        if (task.aims().peak() == 0) {
            return Optional.empty();
        }
        int wanted = task.aims().peak();
        int first = StrictMath.max(1, wanted - AROUND);
        int last = StrictMath.min(task.years() - 2, wanted + AROUND);
        return Optional.of(PeakCosts.between(task.baseYear() + first, task.baseYear() + last, task, solver, limits));
    }

    private static Map<String, Integer> starts(List<Pathway.Action> actions) {
        var starts = new LinkedHashMap<String, Integer>();
        actions.forEach(action ->
                action.start().ifPresent(year -> starts.put(action.measure().id(), year)));
        return starts;
    }

    private Attribution attribution(List<Pathway.Action> actions, List<Increment> increments) {
        List<Measure> measures = actions.stream().map(Pathway.Action::measure).toList();
        List<String> players = measures.stream().map(Measure::id).toList();
        var planned = new LinkedHashMap<String, double[]>();
        for (String player : players) {
            planned.put(player, answer.units(answer.task().find(player).orElseThrow()));
        }
        var taken = new ArrayList<Increment>(increments);
        taken.removeIf(one -> !players.contains(one.split().id()));
        var game = new PlanGame(baseline, players, new Needs(answer.draft(), planned), Refined.play(baseline, taken));
        return Attribution.of(baseline, measures, game, PAIRS, SEED);
    }
}
