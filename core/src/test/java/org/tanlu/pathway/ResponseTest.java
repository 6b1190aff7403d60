package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** What the programme says of a plan's emissions and energy is what the simulation gives of it. */
@Clause("10")
class ResponseTest {
    private static final Course BASELINE =
            ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course();
    private static final int YEARS = BASELINE.horizon() - BASELINE.system().baseYear() + 1;
    private static final Set<CitySum> SUMS = EnumSet.of(
            CitySum.PRIMARY, CitySum.NON_FOSSIL, CitySum.NARROW, CitySum.COAL, CitySum.FINAL_POWER);
    private static final double[] ONE = Columns.filled(YEARS, 1);

    private final Splitter splitter = new Splitter(BASELINE);
    private final List<Split> splits =
            BASELINE.system().moves().stream().map(splitter::split).toList();
    private final Response response = Response.of(BASELINE, places(), splitter, SUMS);

    @Test
    void no_plan_is_the_baseline() {
        Course course = Refined.simulate(BASELINE, List.of());

        assertThat(Columns.tonnes(course.total())).containsExactly(Columns.tonnes(BASELINE.total()));
    }

    @Test
    void plans_have_the_emissions_and_imports_that_components_add_up_to() {
        for (int seed = 0; seed < 3; seed++) {
            List<Increment> plan = plan(new Random(seed));

            Course course = Refined.simulate(BASELINE, plan);

            double[] imports = Columns.of(course.supply(SupplyPart.POWER_IMPORT));
            double[] heat = Columns.of(course.supply(SupplyPart.HEAT_IMPORT));
            double[] total = Columns.tonnes(course.total());
            Expected expected = new Expected(plan);
            for (int y = 0; y < YEARS; y++) {
                assertThat(imports[y]).isCloseTo(expected.imports[y], within(1e-6 * Math.abs(expected.imports[y])));
                assertThat(heat[y]).isCloseTo(expected.heat[y], within(1e-6 * (1 + Math.abs(expected.heat[y]))));
                assertThat(total[y]).isCloseTo(expected.total(y), within(1e-6 * Math.abs(total[y])));
            }
        }
    }

    @Test
    void plans_use_of_every_cell_what_components_leave() {
        List<Increment> plan = plan(new Random(7));

        Course course = Refined.simulate(BASELINE, plan);

        new Expected(plan).cells.forEach((place, change) -> {
            double[] use = Columns.of(
                    course.use(course.system().findConsumer(place.consumer()).orElseThrow(), place.carrier()));
            double[] before = splitter.use(place);
            for (int y = 0; y < YEARS; y++) {
                assertThat(use[y]).as(place.id()).isCloseTo(before[y] + change[y], within(1e-6 * (1 + before[y])));
            }
        });
    }

    @Test
    void the_sums_that_indicators_are_made_of_change_as_components_and_supply_add_up_to() {
        List<Increment> plan = plan(new Random(11));

        Course course = Refined.simulate(BASELINE, plan);

        Expected expected = new Expected(plan);
        for (CitySum sum : SUMS) {
            double[] simulated = sum.of(course);
            double[] before = sum.of(BASELINE);
            double[] change = expected.sums.getOrDefault(sum, new double[YEARS]);
            for (int y = 0; y < YEARS; y++) {
                assertThat(simulated[y])
                        .as(sum + " " + y)
                        .isCloseTo(before[y] + change[y], within(1e-6 * (1 + Math.abs(before[y]))));
            }
        }
    }

    private List<Place> places() {
        var places = new LinkedHashSet<Place>();
        for (Split split : splits) {
            places.addAll(split.own().changes().keySet());
            split.uses()
                    .forEach(use -> use.forEach(
                            component -> places.addAll(component.changes().keySet())));
        }
        return List.copyOf(places);
    }

    /** The sums of a plan by what its components change. */
    private final class Expected {
        private final double[] emission = Columns.tonnes(BASELINE.total());
        private final double[] imports = Columns.of(BASELINE.supply(SupplyPart.POWER_IMPORT));
        private final double[] clean = Columns.of(BASELINE.supply(SupplyPart.POWER_CLEAN));
        private final double[] heat = Columns.of(BASELINE.supply(SupplyPart.HEAT_IMPORT));
        private final double[] factor = Columns.of(Objects.requireNonNull(
                        BASELINE.assumptions().get(Parameters.supply("electricity", Parameters.IMPORT_FACTOR)))
                .values());
        private final double[] before;
        private final Map<Place, double[]> cells = new LinkedHashMap<>();
        private final Map<CitySum, double[]> sums = new EnumMap<>(CitySum.class);

        private Expected(List<Increment> plan) {
            before = Columns.difference(imports, clean, 1);
            for (Increment increment : plan) {
                add(Impact.of(increment.split(), response, YEARS), increment.units());
                for (int use = 0; use < increment.parts().size(); use++) {
                    for (int k = 0; k < increment.parts().get(use).size(); k++) {
                        Component component = increment.split().uses().get(use).get(k);
                        add(
                                Impact.of(component, response, YEARS),
                                increment.parts().get(use).get(k));
                    }
                }
            }
        }

        private void add(Impact impact, double[] units) {
            Columns.add(emission, impact.emission(), units);
            Columns.add(imports, impact.imports(), units);
            Columns.add(clean, impact.clean(), units);
            Columns.add(heat, impact.heat(), units);
            SUMS.forEach(
                    sum -> Columns.add(sums.computeIfAbsent(sum, any -> new double[YEARS]), impact.sum(sum), units));
            impact.cells()
                    .forEach((place, change) ->
                            Columns.add(cells.computeIfAbsent(place, any -> new double[YEARS]), change, units));
        }

        private double total(int y) {
            return emission[y] + factor[y] * (Math.max(0, imports[y] - clean[y]) - Math.max(0, before[y]));
        }
    }

    /** A fortieth of what is left of each measure, in parts by chance that no cell is too small for. */
    private List<Increment> plan(Random random) {
        var plan = new ArrayList<Increment>();
        for (Split split : splits) {
            double most = split.move().potential().value() / 40;
            var parts = new ArrayList<List<double[]>>();
            double[] units = Columns.filled(YEARS, most * random.nextDouble());
            units[0] = 0;
            for (List<Component> use : split.uses()) {
                parts.add(divided(use, units, random));
            }
            plan.add(new Increment(split, units, parts));
        }
        double scale = scale(plan);
        return plan.stream().map(one -> scaled(one, scale)).toList();
    }

    private List<double[]> divided(List<Component> use, double[] units, Random random) {
        double[] weights = use.stream().mapToDouble(any -> random.nextDouble()).toArray();
        var sum = new double[YEARS];
        var parts = new ArrayList<double[]>();
        for (int k = 0; k < weights.length; k++) {
            double[] share = new double[YEARS];
            Columns.add(share, spared(use.get(k)), Columns.filled(YEARS, weights[k]));
            Columns.add(sum, share, ONE);
            parts.add(share);
        }
        for (double[] part : parts) {
            for (int y = 0; y < YEARS; y++) {
                part[y] *= sum[y] > 0 ? units[y] / sum[y] : 0;
            }
        }
        return parts;
    }

    private double[] spared(Component component) {
        return splitter.use(component.changes().keySet().iterator().next());
    }

    private double scale(List<Increment> plan) {
        var expected = new Expected(plan);
        double scale = 1;
        for (Map.Entry<Place, double[]> cell : expected.cells.entrySet()) {
            double[] use = splitter.use(cell.getKey());
            for (int y = 1; y < YEARS; y++) {
                if (cell.getValue()[y] < 0) {
                    scale = Math.min(scale, 0.9 * use[y] / -cell.getValue()[y]);
                }
            }
        }
        assertThat(scale).isPositive();
        return scale;
    }

    private static Increment scaled(Increment increment, double scale) {
        return new Increment(
                increment.split(),
                times(increment.units(), scale),
                increment.parts().stream()
                        .map(use -> use.stream().map(part -> times(part, scale)).toList())
                        .toList());
    }

    private static double[] times(double[] column, double scale) {
        var scaled = new double[column.length];
        Columns.add(scaled, column, Columns.filled(column.length, scale));
        return scaled;
    }
}
