package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

class PublicationDifferenceTest {

    private static List<String> differences(String balance, String data) {
        return PublicationDifference.between(
                        City.with("").balance(balance).data(data).dossier().value(), ByHand.REFERENCE)
                .stream()
                .map(difference -> difference.row() + " "
                        + difference.group().english() + " "
                        + Math.round(difference.difference().value() * 1000) / 1000.0)
                .toList();
    }

    @Test
    void the_difference_is_balance_less_inventory() {
        assertThat(differences("项目,汽油,柴油\n单位,万吨,万吨\n3.建筑业,,4\n", "energy/final/construction/diesel,2020,5.5,万吨\n"))
                .containsExactly("construction Diesel oil -1.5");
    }

    @Test
    void what_rounding_explains_is_no_difference() {
        assertThat(differences("项目,汽油,柴油\n单位,万吨,万吨\n3.建筑业,,4\n", "energy/final/construction/diesel,2020,4.04,万吨\n"))
                .isEmpty();
    }

    @Test
    void industry_is_compared_with_the_sum_of_its_branches() {
        assertThat(differences(
                        "项目,汽油,柴油\n单位,万吨,万吨\n2.工业,,10\n",
                        "energy/final/textiles/diesel,2020,3,万吨\nenergy/final/paper/diesel,2020,7,万吨\n"))
                .isEmpty();
    }

    /** The inventories know one column of other gases; blast-furnace and converter gas are compared with it together. */
    @Test
    void carriers_are_compared_as_the_coarser_publication_groups_them() {
        assertThat(differences(
                        "项目,焦炭,高炉煤气,转炉煤气\n单位,万吨,亿立方米,亿立方米\n2.工业,,6,4\n",
                        "energy/final/ferrous_smelting/other_gas,2020,10,亿立方米\n"))
                .isEmpty();
    }

    @Test
    void what_only_one_publication_tells_is_a_difference() {
        assertThat(differences("项目,汽油,柴油\n单位,万吨,万吨\n3.建筑业,2,4\n", "energy/final/construction/diesel,2020,4,万吨\n"))
                .containsExactly("construction Gasoline 2.0");
    }

    /** A table of industry by branch says nothing about transport. */
    @Test
    void a_row_that_one_publication_does_not_tell_is_no_difference() {
        assertThat(differences(
                        "项目,汽油,柴油\n单位,万吨,万吨\n2.工业,,10\n4.交通运输、仓储和邮政业,5,8\n",
                        "energy/final/textiles/diesel,2020,10,万吨\n"))
                .isEmpty();
    }

    @Test
    void a_year_with_one_publication_has_nothing_to_compare() {
        assertThat(differences("项目,汽油,柴油\n单位,万吨,万吨\n3.建筑业,2,4\n", "population,2020,100,万人\n"))
                .isEmpty();
    }
}
