package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Roadmaps;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.TaskDivision;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** The example city with a pathway by hand that has actions of every dimension: made once, and judged once. */
public final class WholePlan {
    /** Measures of every heading of chapter four, by the years of their starts. */
    private static final Map<String, Integer> STARTS = starts();

    private WholePlan() {}

    private static final class Made {
        private static final Plan PLAN =
                Changed.with(ExampleCity.plan("yunzhou").value(), "pathway", routes());
        private static final Conformity CONFORMITY = judged(PLAN);
    }

    private static Map<String, Integer> starts() {
        var starts = new LinkedHashMap<String, Integer>();
        for (String id : List.of(
                "S-VAL", "S-EME", "S-PARK", "E-PV1", "E-PV2", "E-WD1", "E-STO1", "E-EFF4", "E-VPP", "F-MOT", "F-KILN",
                "F-BMK", "L-IND1", "B-RET1", "B-GB", "B-BIPV", "F-LED", "T-EBUS", "T-ECAR", "T-CHG", "A-FERT", "A-MAN",
                "C-SORT", "C-PARK", "C-REC", "N-AFF", "N-FM", "D-MON", "D-CITY", "K-FIN", "K-ETS", "K-BUD", "G-PPA")) {
            starts.put(id, 2026 + starts.size() % 5);
        }
        return starts;
    }

    private static Routes routes() {
        Plan plan = ExampleCity.plan("yunzhou").value();
        Aim aim = new Aim(
                "cap/2030",
                Text.of("排放总量", "total emissions"),
                2030,
                Quantity.of(1, Unit.ONE),
                Quantity.of(1, Unit.ONE),
                Quantity.of(0, Unit.ONE),
                Optional.empty());
        Route route = HandRoute.aimed(HandRoute.of(STARTS), List.of(), List.of(aim));
        Routes divided = TaskDivision.divide(HandRoute.routes(route), plan.dossier(), City.REFERENCE)
                .value();
        return Roadmaps.complete(divided, plan.potentials(), City.REFERENCE).value();
    }

    /** The plan. */
    public static Plan plan() {
        return Made.PLAN;
    }

    /** How it stands to every requirement. */
    public static Conformity conformity() {
        return Made.CONFORMITY;
    }

    /** How a plan stands, without any finding. */
    public static Conformity judged(Plan plan) {
        return ConformityCheck.check(plan, List.<Finding>of(), City.REFERENCE);
    }
}
