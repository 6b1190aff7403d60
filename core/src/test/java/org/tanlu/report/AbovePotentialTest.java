package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Actions that avoid more than their potential of the same year, by the actions of the example city set by hand. */
@Clause({"8.1", "10.1"})
class AbovePotentialTest {
    private static final String MEASURE = "F-MOT";

    private static double potential() {
        return IssueDocumentTest.PLAN.potentials().orElseThrow().measures().stream()
                .filter(one -> one.measure().id().equals(MEASURE))
                .mapToDouble(one -> one.abatement().find(2030).orElseThrow().tonnes())
                .sum();
    }

    private static List<Block> blocks(double tonnes) {
        Route route = IssueDocumentTest.PLAN.pathway().main().orElseThrow();
        var actions = route.schedule().actions().stream()
                .map(action -> {
                    var avoided = new TreeMap<Integer, Emissions>();
                    double each = action.measure().id().equals(MEASURE) ? tonnes : 0;
                    action.action()
                            .abatement()
                            .byYear()
                            .keySet()
                            .forEach(year -> avoided.put(year, Emissions.tonnes(each)));
                    return Changed.with(
                            action,
                            "action",
                            Changed.with(action.action(), Map.of("abatement", YearSeries.of(avoided))));
                })
                .toList();
        Route other = Changed.with(route, "schedule", Changed.with(route.schedule(), "actions", actions));
        Plan plan = Changed.with(IssueDocumentTest.PLAN, "pathway", HandRoute.routes(other));
        return new AbovePotential(plan, new Wording(City.REFERENCE.wording())).blocks();
    }

    @Test
    void what_avoids_more_than_its_potential_stands_with_both_numbers_and_the_reason() {
        double potential = potential();
        assertThat(potential).isGreaterThan(0);
        List<Block> blocks = blocks(potential * 2 + 10_000);
        assertThat(Documents.prose(new PlanDocument("", "", List.of(), blocks)))
                .contains("2030年在路径中的减排量大于第一章潜力分析的数值，两者口径不同");
        assertThat(((TableBlock) blocks.get(2)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.stream().map(Entry::text))
                        .contains(Numbers.fixed(potential / 1e4, 1), Numbers.fixed(potential * 2 / 1e4 + 1, 1)));
    }

    @Test
    void what_avoids_no_more_is_not_listed() {
        assertThat(blocks(potential())).isEmpty();
    }
}
