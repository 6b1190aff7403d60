package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.Category;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/** Lesson: agriculture emits methane and nitrous oxide; forests take up carbon dioxide, which stands beside the total. */
@Clause({"3.6", "7.1.1"})
class C07_1_01_AgricultureAndLandTest {
    /** Methane of 10 000 hectares of single rice at 234 kg, of 20 000 dairy cows at 88.1 kg, and of their manure. */
    private static final double METHANE = 10_000 * 0.234 + 20_000 * 0.0881 + 20_000 * 0.00746;

    /** Nitrous oxide of the manure; of 100 000 t of nitrogen, directly, by deposition and by leaching. */
    private static final double NITROUS_OXIDE =
            20_000 * 0.001846 + 100_000 * (0.0057 + 0.1 * 0.01 + 0.2 * 0.0075) * 44 / 28;

    private static final String DATA = """
            rice_area,10,千公顷
            livestock/dairy_cattle/intensive,2,万头
            nitrogen_fertiliser,10,万吨
            forest_stock/arbor,100,万立方米蓄积
            scattered_tree_stock,0,万立方米蓄积
            forest_growth_rate,5,%
            forest_consumption_rate,2,%""";

    private static City city(String settings) {
        return Accounts.city("河北", settings, DATA);
    }

    @Test
    void the_category_is_the_sum_of_its_gases_by_their_potentials() {
        assertThat(city("gwp_set,AR5\n").inventory().of(Category.AGRICULTURE).tonnes())
                .isCloseTo(28 * METHANE + 265 * NITROUS_OXIDE, within(1e-6));
    }

    private static double methane(City city) {
        return city.inventory()
                .direct(line -> line.category() == Category.AGRICULTURE && line.gasGroup() == GasGroup.CH4)
                .tonnes();
    }

    @Test
    void another_set_of_potentials_changes_methane_by_their_ratio() {
        double second = methane(city("gwp_set,SAR\n"));
        double sixth = methane(city("gwp_set,AR6\n"));
        assertThat(second).isCloseTo(21 * METHANE, within(1e-6));
        assertThat(sixth / second).isCloseTo(27.9 / 21, within(1e-12));
    }

    @Test
    void forests_are_growth_less_consumption_and_stand_beside() {
        Inventory inventory = city("").inventory();
        double removed = 1_000_000 * (0.05 - 0.02) * 0.462 * 1.787 * 0.5 * 44 / 12;
        assertThat(inventory.of(Category.FORESTRY).tonnes()).isCloseTo(-removed, within(1e-6));
        assertThat(inventory.direct().tonnes())
                .isCloseTo(
                        inventory
                                .of(Category.ENERGY)
                                .plus(inventory.of(Category.AGRICULTURE))
                                .tonnes(),
                        within(1e-6));
    }

    @Test
    void every_line_leads_back_to_data_and_published_values() {
        Inventory inventory = city("").inventory();
        assertThat(inventory.sources())
                .flatExtracting(account -> account.lines())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(leavesAreSourced(line.derivation()))
                            .as(line.key())
                            .isTrue();
                    assertThat(line.derivation().label().english()).isNotBlank();
                });
    }

    private static boolean leavesAreSourced(Derivation derivation) {
        return derivation.parents().isEmpty()
                ? !derivation.rule().chinese().isBlank()
                : derivation.parents().stream().allMatch(C07_1_01_AgricultureAndLandTest::leavesAreSourced);
    }
}
