package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Status;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.PathwayDesign;
import org.tanlu.pathway.PathwayTerms;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** The pathway of the example city. */
@Clause("10")
class YunzhouPathwayTest {
    private static final Course BASELINE =
            ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course();
    private static final Limits LIMITS = new Limits(10_000, Integer.MAX_VALUE, 0.005);
    private static final int HORIZON = 2060;
    private static final YearSeries<Quantity> NO_BUDGET = YearSeries.of(Map.of());

    @Test
    void where_nothing_may_be_done_the_pathway_is_the_baseline() throws Exception {
        Map<String, YearSeries<Quantity>> ceilings = new LinkedHashMap<>();
        BASELINE.system().moves().forEach(move -> ceilings.put(move.measure().id(), nothing()));

        Pathway pathway = pathway(terms(ceilings, Map.of(), OptionalInt.empty()));

        assertThat(pathway.actions()).isEmpty();
        assertThat(pathway.cost().value()).isBetween(-1e-3, 1e-3);
        for (int year = 2025; year <= HORIZON; year++) {
            double before = BASELINE.total().find(year).orElseThrow().tonnes();
            double planned = pathway.emission().find(year).orElseThrow().tonnes();
            assertThat(Math.abs(planned / before - 1)).isLessThan(1e-9);
        }
    }

    @Test
    void the_simulation_gives_of_the_plan_what_the_programme_says() throws Exception {
        Map<Integer, Emissions> caps = Map.of(2035, Emissions.tonnes(31e6), 2050, Emissions.tonnes(26e6));

        Pathway pathway = pathway(terms(Map.of(), caps, OptionalInt.of(2028)));

        assertThat(pathway.proof().status()).isEqualTo(Status.OPTIMAL);
        assertThat(pathway.proof().gap().value()).isLessThanOrEqualTo(0.005);
        assertThat(pathway.proof().deviation().value()).isLessThan(1e-6);
        assertThat(pathway.actions()).hasSizeGreaterThan(20);
        for (Pathway.Action action : pathway.actions()) {
            assertThat(action.start().orElseThrow()).isGreaterThanOrEqualTo(2026);
            assertThat(action.half().orElseThrow())
                    .isBetween(action.start().orElseThrow(), action.ninety().orElseThrow());
        }
    }

    private static Pathway pathway(PathwayTerms terms) throws Exception {
        return PathwayDesign.leastCost(BASELINE, terms, City.REFERENCE, Solvers.ofPlans(), LIMITS);
    }

    private static PathwayTerms terms(
            Map<String, YearSeries<Quantity>> ceilings, Map<Integer, Emissions> caps, OptionalInt peak) {
        return new PathwayTerms(
                2026,
                ceilings,
                Map.of(),
                YearSeries.of(caps),
                List.of(),
                peak,
                OptionalInt.empty(),
                OptionalInt.empty(),
                NO_BUDGET,
                Quantity.of(0.3, Unit.ONE),
                Quantity.of(0.06, Unit.ONE),
                Quantity.of(1e5, Unit.ONE));
    }

    private static YearSeries<Quantity> nothing() {
        var none = new TreeMap<Integer, Quantity>();
        for (int year = BASELINE.system().baseYear(); year <= HORIZON; year++) {
            none.put(year, Quantity.of(0, Unit.ONE));
        }
        return YearSeries.of(none);
    }
}
