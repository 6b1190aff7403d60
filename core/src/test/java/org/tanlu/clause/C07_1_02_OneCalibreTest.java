package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;

/** Lesson: one calibre through time, and where publications change or disagree the plan says so. */
@Clause("7.1.2")
class C07_1_02_OneCalibreTest {
    private static final String BALANCE = """
            项目,汽油,柴油
            单位,万吨,万吨
            3.建筑业,,4
            """;
    private static final String INVENTORY = """
            energy/final/construction/diesel,2019,3,万吨
            energy/final/construction/diesel,2020,5,万吨
            """;

    private static City city(String settings) {
        return City.with(settings).balance(BALANCE).data(INVENTORY);
    }

    @Test
    void the_yearbooks_balance_governs_the_year_that_has_both() {
        assertThat(city("").inventory().basis().kind()).isEqualTo(Kind.BALANCE);
    }

    @Test
    void a_setting_lets_the_inventory_govern_so_that_all_years_agree() {
        City city = city("energy_basis,inventory\n");
        assertThat(city.inventory().basis().kind()).isEqualTo(Kind.INVENTORY);
        assertThat(city.rules()).doesNotContain("ACC-SERIES-BREAK");
    }

    @Test
    void the_total_by_the_other_publication_stands_beside() {
        assertThat(city("").rules()).contains("ACC-TWO-BASES");
    }

    @Test
    void where_the_publications_differ_the_difference_is_kept() {
        assertThat(city("").history().value().differences())
                .extracting(difference ->
                        difference.row() + " " + difference.difference().value())
                .containsExactly("construction -1.0");
    }
}
