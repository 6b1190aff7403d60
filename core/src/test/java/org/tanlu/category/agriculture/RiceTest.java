package org.tanlu.category.agriculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;

class RiceTest {
    private static City city(String province, String data) {
        return Accounts.city(province, "", data);
    }

    private static SourceAccount rice(String province, String data) {
        return Accounts.of(city(province, data), "rice");
    }

    @Test
    void each_season_has_the_factor_of_its_region() {
        Map<String, Double> masses = Accounts.masses(rice("江苏", """
                rice_area/single,10,千公顷
                rice_area/early,4,千公顷
                rice_area/late,5,千公顷"""));
        // Table 3.2: 215.5, 211.4 and 224.0 kg per hectare
        assertThat(masses.get("single/CH4")).isCloseTo(2155, within(1e-9));
        assertThat(masses.get("early/CH4")).isCloseTo(845.6, within(1e-9));
        assertThat(masses.get("late/CH4")).isCloseTo(1120, within(1e-9));
    }

    @Test
    void where_the_guide_knows_single_rice_alone_the_total_is_single_rice() {
        // 6300 hectares at 234 kg in North China
        assertThat(Accounts.masses(rice("河北", "rice_area,6.3,千公顷")))
                .containsOnlyKeys("single/CH4")
                .hasEntrySatisfying("single/CH4", mass -> assertThat(mass).isCloseTo(1474.2, within(1e-9)));
    }

    @Test
    void where_rice_is_cropped_twice_the_total_alone_is_not_estimated() {
        SourceAccount account = rice("江苏", "rice_area,6.3,千公顷");
        assertThat(account.lines()).isEmpty();
        assertThat(account.notations()).containsEntry("CH4", Notation.NE);
        assertThat(Accounts.messages(city("江苏", "rice_area,6.3,千公顷"), "ACC-PART-NO-FACTOR"))
                .singleElement()
                .asString()
                .contains("水稻播种面积");
    }

    @Test
    void a_season_that_the_region_does_not_know_is_not_estimated_but_zero_of_it_is_zero() {
        assertThat(Accounts.masses(rice("河北", "rice_area/early,0,千公顷"))).containsEntry("early/CH4", 0.0);
        assertThat(rice("河北", "rice_area/early,1,千公顷").lines()).isEmpty();
    }

    @Test
    void without_a_known_province_there_is_no_factor() {
        SourceAccount account = rice("某省", "rice_area/single,1,千公顷");
        assertThat(account.lines()).isEmpty();
        assertThat(account.reason().chinese()).contains("没有适用的因子");
    }

    @Test
    void seasons_that_are_not_told_are_missed_unless_the_others_are_the_total() {
        assertThat(Accounts.messages(city("江苏", "rice_area/single,6,千公顷"), "ACC-PART-UNTOLD"))
                .singleElement()
                .asString()
                .contains("双季早稻", "双季晚稻");
        assertThat(Accounts.messages(city("江苏", "rice_area,6,千公顷\nrice_area/single,6,千公顷"), "ACC-PART-UNTOLD"))
                .isEmpty();
    }

    @Test
    void a_total_that_is_not_the_sum_of_its_seasons_is_told() {
        assertThat(Accounts.messages(city("江苏", """
                                rice_area,9,千公顷
                                rice_area/single,6,千公顷
                                rice_area/early,1,千公顷
                                rice_area/late,1,千公顷"""), "ACC-PARTS-APART"))
                .singleElement()
                .asString()
                .contains("9≠8");
    }

    @Test
    void no_rice_at_all_does_not_occur() {
        assertThat(rice("北京", "rice_area,NO,千公顷").notations()).containsEntry("CH4", Notation.NO);
        assertThat(rice("北京", """
                rice_area/single,NO,千公顷
                rice_area/early,NO,千公顷
                rice_area/late,NO,千公顷""").notations()).containsEntry("CH4", Notation.NO);
    }

    @Test
    void one_season_that_does_not_occur_says_nothing_of_the_others() {
        assertThat(rice("江苏", "rice_area/early,NO,千公顷").notations()).containsEntry("CH4", Notation.NE);
    }
}
