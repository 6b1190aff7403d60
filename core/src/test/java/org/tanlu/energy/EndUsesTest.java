package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EndUse;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Severity;

/** Branches and rows of the balance divide by what they use energy for, where the city told it and nowhere else. */
@Clause({"7.1.8", "9.1"})
class EndUsesTest {
    private static final EnergySystem YUNZHOU = Cities.of("yunzhou").system();
    private static final EnergySystem BEIJING = Cities.of("beijing").system();
    private static final Carrier GAS = City.REFERENCE.carrier("natural_gas");

    private static double use(EnergySystem system, String consumer, String carrier) {
        return system.findConsumer(consumer).orElseThrow().flows().stream()
                .filter(flow -> flow.carrier().id().equals(carrier))
                .mapToDouble(flow ->
                        flow.amounts().find(system.baseYear()).orElseThrow().value())
                .sum();
    }

    @Test
    void the_example_has_as_many_services_as_a_city_of_its_size_is_told_by() {
        assertThat(YUNZHOU.consumers().stream().filter(EnergySystem::isFinal)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(YUNZHOU.without().entrySet().stream()
                        .filter(entry -> entry.getValue() == Idle.WITHOUT_ENERGY)
                        .map(entry -> entry.getKey().id()))
                .as("nobody in the city has hydrogen to replace; all else finds its energy")
                .containsExactly("E-CPL2");
    }

    @Test
    void a_use_has_its_share_of_the_carrier_and_the_uses_together_all_of_it() {
        double cubicMetres = 2.05; // 10^8 m3 of urban households by the balance of 2024
        double coal = cubicMetres * 13.3; // 10^4 tce by 10^8 m3
        assertThat(use(YUNZHOU, "urban/space_heating", "natural_gas")).isCloseTo(0.42 * coal, within(1e-3 * coal));
        assertThat(use(YUNZHOU, "urban/cooking_hot_water", "natural_gas")).isCloseTo(0.58 * coal, within(1e-3 * coal));
        assertThat(YUNZHOU.findConsumer("urban")).isEmpty();
        assertThat(YUNZHOU.consumers().stream().filter(consumer -> consumer.isOf("urban")))
                .hasSize(4)
                .allSatisfy(consumer -> assertThat(consumer.name().chinese()).startsWith("城镇居民生活·"));
    }

    @Test
    void a_use_follows_what_it_serves_and_else_what_its_branch_follows() {
        assertThat(YUNZHOU.findConsumer("nonmetal_minerals/glass").flatMap(Consumer::driver))
                .hasValue("flat_glass");
        assertThat(YUNZHOU.findConsumer("ferrous_smelting/rolling").flatMap(Consumer::driver))
                .hasValue("crude_steel");
        assertThat(YUNZHOU.findConsumer("urban/space_heating").flatMap(Consumer::driver))
                .hasValue("urban_floor");
    }

    @Test
    void a_city_that_told_no_uses_keeps_its_rows_whole() {
        assertThat(BEIJING.consumers()).allMatch(consumer -> consumer.whole().isEmpty());
        assertThat(BEIJING.findConsumer("urban")).isPresent();
    }

    @Test
    void a_measure_works_on_its_use_or_where_there_is_none_on_the_row() {
        assertThat(consumers(YUNZHOU)).containsExactly("urban/space_heating");
        assertThat(consumers(BEIJING)).containsExactly("urban");
    }

    /** Where individual gas heating is replaced by heat pumps. */
    private static List<String> consumers(EnergySystem system) {
        Measure measure = Optional.ofNullable(
                        City.REFERENCE.measures().measures().get("L-BLD2"))
                .orElseThrow();
        return new MeasureConsumers(system, City.REFERENCE.energy())
                .spared(measure).stream().map(Consumer::id).toList();
    }

    private static UseShares shares(String rows) {
        return UseShares.of(City.with("").data(rows).dossier().value(), City.REFERENCE, 2020);
    }

    @Test
    void what_no_use_was_told_for_is_left_to_the_row_and_the_nearest_year_speaks() {
        EndUse heating = Optional.ofNullable(City.REFERENCE.energy().endUses().get("space_heating"))
                .orElseThrow();
        UseShares shares = shares("""
                end_use/urban/space_heating/natural_gas,2018,40,%
                end_use/urban/space_heating/natural_gas,2023,50,%
                end_use/urban/cooking_hot_water/natural_gas,2018,35,%
                """);
        assertThat(shares.share("urban", heating, GAS)).isCloseTo(0.40, within(1e-12));
        assertThat(shares.rest("urban", GAS)).isCloseTo(0.25, within(1e-12));
        assertThat(shares.rest("urban", City.REFERENCE.carrier("lpg"))).isEqualTo(1);
    }

    @Test
    void shares_of_more_than_all_divide_nothing_and_are_told() {
        UseShares shares = shares("""
                end_use/urban/space_heating/natural_gas,2020,70,%
                end_use/urban/cooking_hot_water/natural_gas,2020,40,%
                """);
        assertThat(shares.uses("urban")).isEmpty();
        assertThat(shares.rest("urban", GAS)).isEqualTo(1);
        assertThat(shares.findings(City.REFERENCE)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().chinese()).contains("110.0%").contains("end_use/urban/…/natural_gas");
        });
    }
}
