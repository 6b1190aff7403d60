package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Row;
import org.tanlu.linear.Solver;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 各目标的代价 what the plan of least cost pays less without one of its aims, all others being wanted as before (clauses 9.3 and
 * 10.1). Whole numbers are not asked for; each search begins where the last one ended. Costs of several aims do not add up: what
 * is done for one may be enough for another.
 */
@Clause({"9.3", "10"})
final class AimCosts {
    private static final Unit YUAN = new Unit("元", "money", 1);

    private AimCosts() {}

    /** In 元 of the base year, by the id of the aim, of those that hold the plan back. */
    static Map<String, Quantity> of(Answer plan, List<Aim> aims, Solver solver, Limits limits) {
        var costs = new LinkedHashMap<String, Quantity>();
        List<Aim> binding = aims.stream().filter(Aim::isBinding).toList();
        if (binding.isEmpty()) {
            return costs;
        }
        try (var relaxation = new Relaxation(plan, solver, limits)) {
            double all = relaxation.answer(relaxation.solve()).cost();
            for (Aim aim : binding) {
                List<Row> rows = relaxation.rows(name -> AimReading.isOf(name, aim.id()));
                rows.forEach(row -> relaxation.bound(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
                double without = relaxation.answer(relaxation.solve()).cost();
                costs.put(aim.id(), Quantity.of(all - without, YUAN));
                rows.forEach(relaxation::restore);
            }
        }
        return costs;
    }
}
