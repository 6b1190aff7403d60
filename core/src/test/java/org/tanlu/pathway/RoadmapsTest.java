package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** A pathway with one action of transport: its roadmap is completed by what the city did, and what lacks is told. */
@Clause("C10.1-14")
class RoadmapsTest {
    private static final Potentials POTENTIALS =
            ExampleCity.plan("yunzhou").value().potentials().orElseThrow();
    private static final Outcome<Routes> COMPLETED = Roadmaps.complete(
            HandRoute.routes(HandRoute.of(Map.of("T-EBUS", 2028, "E-WD1", 2026, "E-PV1", 2026, "E-PV2", 2026))),
            Optional.of(POTENTIALS),
            City.REFERENCE);

    private static Route route() {
        return COMPLETED.value().main().orElseThrow();
    }

    @Test
    void a_roadmap_of_three_actions_stands_by_itself() {
        assertThat(route().supports(MeasureSector.ENERGY)).isEmpty();
    }

    @Test
    void a_thin_roadmap_names_what_opens_the_way_and_what_was_done_each_marked_and_with_a_body() {
        assertThat(route().supports(MeasureSector.TRANSPORT)).isNotEmpty().allSatisfy(support -> {
            assertThat(support.measure().sector()).isEqualTo(MeasureSector.TRANSPORT);
            assertThat(support.measure().id()).isNotEqualTo("T-EBUS");
            assertThat(support.lead().name().chinese()).isNotBlank();
            Potential potential = POTENTIALS.measures().stream()
                    .filter(one -> one.measure().equals(support.measure()))
                    .findFirst()
                    .orElseThrow();
            assertThat(support.kind() == RoadmapSupport.Kind.CARRIED_OUT)
                    .isEqualTo(potential.done().value() > 0);
            assertThat(support.kind() == RoadmapSupport.Kind.CARRIED_OUT
                            || potential.standing() == Potential.Standing.ENABLING)
                    .isTrue();
        });
    }

    @Test
    void what_is_missing_of_a_roadmap_that_stays_thin_is_told() {
        Route nothing = Roadmaps.complete(
                        HandRoute.routes(HandRoute.of(Map.of("E-WD1", 2026))), Optional.empty(), City.REFERENCE)
                .value()
                .main()
                .orElseThrow();
        assertThat(nothing.supports(MeasureSector.BUILDINGS)).isEmpty();
        assertThat(Roadmaps.complete(HandRoute.routes(nothing), Optional.of(POTENTIALS), City.REFERENCE)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("PTH-ROADMAP");
                    assertThat(finding.message().chinese()).contains("建筑（", "可测算而未采用：", "等");
                });
    }
}
