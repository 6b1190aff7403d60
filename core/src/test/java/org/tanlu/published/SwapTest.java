package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Category;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Clause;

/** Another set of potentials, edition, grid year or reading changes exactly the lines it should (clause 7.1.2). */
@Clause({"7.1.2", "7.1.5"})
@Tag("bulk")
class SwapTest {
    private static final int YEAR = 2020;
    private static final Inventory AS_SET = yunzhou();

    private static Inventory yunzhou(String... settings) {
        return SettingsTest.history("yunzhou", settings).inventory(YEAR);
    }

    private static Map<String, Emissions> lines(Inventory inventory) {
        var lines = new TreeMap<String, Emissions>();
        all(inventory).forEach(line -> lines.put(line.key(), line.emissions()));
        return lines;
    }

    private static Stream<EmissionLine> all(Inventory inventory) {
        return Stream.concat(inventory.lines().stream(), inventory.beside().stream());
    }

    /** The keys of the lines that two settings tell differently. */
    private static Set<String> changed(Inventory other) {
        Map<String, Emissions> before = lines(AS_SET);
        Map<String, Emissions> after = lines(other);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        var changed = new TreeSet<String>();
        after.forEach((key, emissions) -> {
            if (!emissions.equals(before.get(key))) {
                changed.add(key);
            }
        });
        return changed;
    }

    @Test
    void another_set_of_potentials_changes_every_line_of_another_gas_and_no_line_of_carbon_dioxide() {
        var others = new TreeSet<String>();
        all(AS_SET)
                .filter(line ->
                        line.gasGroup() == GasGroup.CH4 && line.emissions().tonnes() != 0)
                .forEach(line -> others.add(line.key()));
        all(AS_SET)
                .filter(line ->
                        line.gasGroup() == GasGroup.N2O && line.emissions().tonnes() != 0)
                .forEach(line -> others.add(line.key()));
        assertThat(changed(yunzhou("gwp_set", "SAR")))
                .containsAll(others)
                .allSatisfy(key -> assertThat(key).doesNotContain("/CO2/"));
        assertThat(yunzhou("gwp_set", "SAR").burnt()).isEqualTo(AS_SET.burnt());
    }

    @Test
    void another_grid_year_changes_no_line_but_the_indirect_emissions_of_electricity() {
        Inventory other = yunzhou("grid_factor_year", "2012");
        assertThat(changed(other)).isEmpty();
        assertThat(other.electricity().indirect())
                .isNotEqualTo(AS_SET.electricity().indirect());
        assertThat(other.heat().indirect()).isEqualTo(AS_SET.heat().indirect());
        assertThat(other.total().minus(AS_SET.total()).tonnes())
                .isCloseTo(
                        other.electricity()
                                .indirect()
                                .minus(AS_SET.electricity().indirect())
                                .tonnes(),
                        within(1e-3));
    }

    /** The guide of 2011 burns waste at 0.2717 tCO2/t, that of 2025 at 0.5573; rice, enteric and forests have one edition. */
    @Test
    void another_edition_changes_fuels_processes_and_incineration_but_not_what_has_one_edition() {
        Set<String> changed = changed(yunzhou("guide_edition", "2011"));
        assertThat(changed).anyMatch(key -> key.startsWith("inventory/line/waste/incineration"));
        assertThat(changed)
                .allSatisfy(key -> assertThat(key)
                        .doesNotContain("line/agriculture/rice")
                        .doesNotContain("line/agriculture/enteric")
                        .doesNotContain("line/forestry"));
        assertThat(yunzhou("guide_edition", "ipcc").burnt()).isNotEqualTo(AS_SET.burnt());
    }

    @Test
    void the_narrow_scope_of_direct_emissions_takes_out_agriculture_and_waste_and_changes_no_line() {
        Inventory narrow = yunzhou("direct_scope", "energy_process");
        assertThat(changed(narrow)).isEmpty();
        Emissions out = AS_SET.of(Category.AGRICULTURE).plus(AS_SET.of(Category.WASTE));
        assertThat(AS_SET.direct().minus(narrow.direct()).tonnes()).isCloseTo(out.tonnes(), within(1e-3));
    }

    @Test
    void netting_land_takes_its_removals_off_the_total_and_changes_no_line() {
        Inventory net = yunzhou("land_use", "net");
        assertThat(changed(net)).isEmpty();
        Emissions land = AS_SET.of(Category.FORESTRY).plus(AS_SET.of(Category.LAND_USE));
        assertThat(land.tonnes()).isNegative();
        assertThat(net.total().minus(AS_SET.total()).tonnes()).isCloseTo(land.tonnes(), within(1e-3));
    }

    @Test
    void carbon_dioxide_alone_leaves_out_every_other_gas_and_changes_no_line() {
        Inventory alone = yunzhou("gases", "co2");
        assertThat(changed(alone)).isEmpty();
        assertThat(alone.direct().tonnes()).isCloseTo(AS_SET.of(GasGroup.CO2).tonnes(), within(1e-3));
    }
}
