package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;

/** Asks for the curve of costs: the price of a tonne rises from step to step, and every search begins at the last plan. */
final class CurveSweep {
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final Unit YUAN_PER_TONNE = new Unit("元/t", "price", 1);
    /** Less than this share of a mean is nobody's reason. */
    private static final double NOTHING = 1e-6;

    private final Task task;
    private final ReferenceData reference;
    private final double[] weights;

    CurveSweep(Task task, ReferenceData reference) {
        Aims aims = task.aims();
        Aims none = Aims.none(task.years());
        this.task = task.with(new Aims(none.caps(), List.of(), 0, 0, aims.starts(), aims.budget()));
        this.reference = reference;
        this.weights = new double[task.years()];
        double sum = 0;
        for (int y = 1; y < weights.length; y++) {
            weights[y] = task.economy().worth(y);
            sum += weights[y];
        }
        for (int y = 1; y < weights.length; y++) {
            weights[y] /= sum;
        }
    }

    /** The steps at some prices, in 元/t, that rise. */
    CostCurve at(double[] prices, Solver solver, Limits limits) {
        var steps = new ArrayList<CostCurve.Step>();
        Map<String, Double> former = new LinkedHashMap<>();
        try (var relaxation = new Relaxation(task, Constraints.ALL, solver, limits)) {
            for (double price : prices) {
                Solution solution = solved(relaxation, price);
                Answer answer = relaxation.answer(solution);
                Map<String, Double> now = effects(answer);
                steps.add(step(answer, price, added(former, now)));
                former = now;
            }
        }
        return new CostCurve(steps);
    }

    private Solution solved(Relaxation relaxation, double price) {
        for (int y = 1; y < task.years(); y++) {
            relaxation.price(relaxation.draft().emission(y), charge(price, y));
        }
        return relaxation.solve();
    }

    private double charge(double price, int y) {
        return price * task.economy().worth(y) * Draft.TONNES / Draft.MONEY;
    }

    private CostCurve.Step step(Answer answer, double price, List<CostCurve.Added> added) {
        var abatement = new TreeMap<Integer, Emissions>();
        double mean = 0;
        double charged = 0;
        for (int y = 1; y < task.years(); y++) {
            double less = before(y) - answer.emission(y);
            abatement.put(task.baseYear() + y, Emissions.tonnes(less));
            mean += weights[y] * less;
            charged += charge(price, y) * answer.emission(y) / Draft.TONNES * Draft.MONEY;
        }
        return new CostCurve.Step(
                Quantity.of(price, YUAN_PER_TONNE),
                Emissions.tonnes(mean),
                YearSeries.of(abatement),
                Quantity.of(answer.cost() - charged, YUAN),
                added);
    }

    /** Emissions of the baseline, those of imported electricity among them. */
    private double before(int y) {
        CityCourse city = task.city();
        double imported = StrictMath.max(0, city.imports()[y] - city.clean()[y]);
        return city.emission()[y] + city.factor()[y] * imported;
    }

    /** By measure what it abates in a year on average. */
    private Map<String, Double> effects(Answer answer) {
        var effects = new LinkedHashMap<String, Double>();
        for (Candidate candidate : task.candidates()) {
            double[] abatement = new Contribution(answer, candidate).abatement();
            double sum = 0;
            for (int y = 1; y < abatement.length; y++) {
                sum += weights[y] * abatement[y];
            }
            effects.put(candidate.id(), sum);
        }
        return effects;
    }

    private List<CostCurve.Added> added(Map<String, Double> former, Map<String, Double> now) {
        double all = now.values().stream().mapToDouble(StrictMath::abs).sum();
        return now.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), one.getValue() - former.getOrDefault(one.getKey(), 0.0)))
                .filter(one -> one.getValue() > NOTHING * all)
                .sorted(Comparator.comparing(one -> -one.getValue()))
                .map(one -> new CostCurve.Added(
                        reference.measures().measure(one.getKey()), Emissions.tonnes(one.getValue())))
                .toList();
    }
}
