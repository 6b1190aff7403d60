package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 折现率敏感性 what the plan costs at other discount rates, and what a plan that was made at that rate would cost and avoid (clause
 * 10.1). Whole numbers are not asked of the latter.
 *
 * @param rates by rate, the plan's own first
 */
@Clause("10")
public record RateCosts(List<Rate> rates) {
    private static final Unit YUAN = new Unit("元", "money", 1);

    /**
     * A discount rate.
     *
     * @param rate    the rate by year
     * @param cost    what the plan costs beyond the baseline until the last year, in 元 of the base year
     * @param least   what the plan of least cost at this rate costs, whole numbers not being asked for
     * @param avoided what that plan avoids from the year after the base year until the last year
     */
    public record Rate(Quantity rate, Quantity cost, Quantity least, Emissions avoided) {}

    /** Copies what can change. */
    public RateCosts {
        rates = List.copyOf(rates);
    }

    /** Reckons a plan at its own rate and at others. */
    static RateCosts of(Answer plan, List<Quantity> others, Solver solver, Limits limits) {
        var all = new ArrayList<Double>();
        all.add(plan.task().economy().discount().rate());
        others.forEach(rate -> all.add(rate.value()));
        var rates = new ArrayList<Rate>();
        try (var relaxation = new Relaxation(plan, solver, limits)) {
            for (double rate : all) {
                boolean isOwn = rate == plan.task().economy().discount().rate();
                Draft draft = isOwn
                        ? plan.draft()
                        : new Draft(plan.task().with(plan.task().economy().at(rate)));
                LinearProgram program = isOwn ? plan.program() : Constraints.program(draft, Constraints.ALL);
                for (int column = 0; column < program.columns(); column++) {
                    relaxation.price(new Column(column), program.cost(column));
                }
                var least = new Answer(draft, program, relaxation.solve());
                rates.add(new Rate(
                        Quantity.of(rate, Unit.ONE),
                        Quantity.of(paid(new Answer(draft, program, plan.priced())), YUAN),
                        Quantity.of(paid(least), YUAN),
                        Emissions.tonnes(avoided(least))));
            }
        }
        return new RateCosts(rates);
    }

    private static double paid(Answer answer) {
        return answer.task().candidates().stream()
                .mapToDouble(candidate -> new Contribution(answer, candidate).cost())
                .sum();
    }

    private static double avoided(Answer answer) {
        CityCourse city = answer.task().city();
        double avoided = 0;
        for (int y = 1; y < answer.task().years(); y++) {
            double imported = StrictMath.max(0, city.imports()[y] - city.clean()[y]);
            avoided += city.emission()[y] + city.factor()[y] * imported - answer.emission(y);
        }
        return avoided;
    }
}
