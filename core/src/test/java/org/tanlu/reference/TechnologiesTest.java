package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** The technologies of the energy system obey physics and hang together. */
class TechnologiesTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final EnergyReference ENERGY = REFERENCE.energy();
    private static final Unit GIGAJOULE = REFERENCE.units().unit("GJ");

    private static Stream<Technology> technologies() {
        return ENERGY.technologies().values().stream();
    }

    @Test
    void every_service_is_served_and_every_technology_is_moved_by_a_measure() {
        assertThat(technologies().flatMap(technology -> technology.service().stream()))
                .containsAll(ENERGY.services().keySet());
        Set<String> moved = new LinkedHashSet<>();
        REFERENCE.measures().measures().values().forEach(measure -> {
            measure.technologyFrom().ifPresent(moved::add);
            measure.technologyTo().ifPresent(moved::add);
        });
        assertThat(moved)
                .containsExactlyInAnyOrderElementsOf(ENERGY.technologies().keySet());
    }

    @Test
    void a_technology_is_measured_in_the_unit_of_its_service() {
        assertThat(technologies().filter(technology -> technology.service().isPresent()))
                .allSatisfy(technology -> assertThat(Optional.ofNullable(ENERGY.services()
                                        .get(technology.service().orElseThrow()))
                                .orElseThrow()
                                .unit())
                        .as(technology.id())
                        .isEqualTo(technology.unit()));
    }

    @Test
    void supply_makes_something_that_is_not_made_elsewhere_or_takes_up_carbon() {
        assertThat(technologies().filter(technology -> technology.service().isEmpty()))
                .allSatisfy(technology -> assertThat(technology.flows().stream().anyMatch(Technology.Flow::isOutput)
                                || technology.emissions().stream()
                                        .anyMatch(emission -> emission.amount().value() < 0)
                                || technology.id().equals("battery_storage"))
                        .as(technology.id())
                        .isTrue());
    }

    @Test
    void only_a_relative_technology_has_negative_flows_and_it_names_what_it_differs_from() {
        assertThat(technologies()).allSatisfy(technology -> {
            boolean isRelative = technology.level() == Technology.Level.RELATIVE;
            assertThat(technology.relativeTo().isPresent()).as(technology.id()).isEqualTo(isRelative);
            assertThat(technology.flows().stream()
                            .allMatch(flow -> isRelative || flow.amount().value() > 0))
                    .as(technology.id())
                    .isTrue();
        });
    }

    @Test
    void a_technology_at_the_level_of_the_city_has_no_flows_of_its_own() {
        assertThat(technologies().filter(technology -> technology.level() == Technology.Level.CITY))
                .isNotEmpty()
                .allMatch(technology ->
                        technology.flows().isEmpty() && technology.emissions().isEmpty());
    }

    @Test
    void the_stated_efficiency_is_energy_made_by_energy_used() {
        assertThat(technologies().filter(technology -> technology.efficiency().isPresent()))
                .hasSizeGreaterThan(10)
                .allSatisfy(technology -> assertThat(made(technology) / used(technology))
                        .as(technology.id())
                        .isCloseTo(technology.efficiency().orElseThrow().value(), Percentage.withPercentage(0.5)));
    }

    private static double used(Technology technology) {
        return energy(technology.flows().stream().filter(flow -> !flow.isOutput()));
    }

    /** What comes out; of a technology that serves energy itself, a unit of its service. */
    private static double made(Technology technology) {
        double out = energy(technology.flows().stream().filter(Technology.Flow::isOutput));
        return out > 0 ? out : Quantity.of(1, technology.unit()).in(GIGAJOULE).value();
    }

    private static double energy(Stream<Technology.Flow> flows) {
        return flows.mapToDouble(flow -> flow.amount().in(GIGAJOULE).value()).sum();
    }

    @Test
    void an_unknown_technology_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENERGY.technology("perpetuum_mobile"))
                .withMessageContaining("perpetuum_mobile");
    }
}
