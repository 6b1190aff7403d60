package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.inventory.Boundary;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MemoKind;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * Lesson: the boundary is the administrative area, and aviation and ocean shipping are accounted apart, by place of
 * registration, in carbon dioxide. The transport row burns 10×10^4 t of kerosene, 4 of diesel and 2 of fuel oil.
 */
@Clause({"7.1.3", "C7.1.9-2", "C7.1.9-3"})
class C07_1_03_BoundaryTest {
    private static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;

    private static final String BALANCE = """
            项目,煤油,柴油,燃料油,电力
            单位,万吨,万吨,万吨,亿千瓦时
            2.外省(区、市)调入量,10,5,2,
            2.工业,,1,,
            4.交通运输、仓储和邮政业,10,4,2,
            """;

    private static City city(String settings, String data) {
        return City.with("gases,co2\n" + settings).balance(BALANCE).data("population,2020,100,万人\n" + data);
    }

    /** What the row's kerosene emits per 10^4 t, taken as the difference of two balances. */
    private static double kerosene() {
        double ten = city("", "").inventory().direct().tonnes();
        double nine = City.with("gases,co2\n")
                .balance(BALANCE.replace("邮政业,10", "邮政业,9"))
                .inventory()
                .direct()
                .tonnes();
        return ten - nine;
    }

    @Test
    void aviation_inside_the_balance_is_taken_out_of_the_total_and_stands_apart() {
        Inventory before = city("", "").inventory();
        Inventory after = city("", "memo/aviation_kerosene,2020,6,万吨\n").inventory();
        double aviation = 6 * kerosene();
        assertThat(after.memo().item(MemoKind.AVIATION).emissions().tonnes()).isCloseTo(aviation, within(1e-6));
        assertThat(after.total().tonnes()).isCloseTo(before.total().tonnes() - aviation, within(1e-6));
        assertThat(after.totalWithMemo().tonnes()).isCloseTo(before.total().tonnes(), within(1e-6));
        assertThat(after.totalWithoutMemo().tonnes()).isCloseTo(after.total().tonnes(), within(1e-9));
    }

    @Test
    void aviation_that_the_city_counts_stays_in_the_total_once() {
        Inventory before = city("", "").inventory();
        Inventory after =
                city("bunkers,counted\n", "memo/aviation_kerosene,2020,6,万吨\n").inventory();
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.totalWithoutMemo().tonnes()).isCloseTo(before.total().tonnes() - 6 * kerosene(), within(1e-6));
    }

    @Test
    void aviation_outside_the_balance_leaves_the_total_alone_or_is_added_once() {
        String outside = "bunkers_in_balance,no\n";
        String data = "memo/aviation_kerosene,2020,6,万吨\n";
        double before = city("", "").inventory().total().tonnes();
        double aviation = 6 * kerosene();
        Inventory apart = city(outside, data).inventory();
        assertThat(apart.total().tonnes()).isCloseTo(before, within(1e-9));
        assertThat(apart.totalWithMemo().tonnes()).isCloseTo(before + aviation, within(1e-6));
        Inventory counted = city(outside + "bunkers,counted\n", data).inventory();
        assertThat(counted.total().tonnes()).isCloseTo(before + aviation, within(1e-6));
        assertThat(counted.totalWithoutMemo().tonnes()).isCloseTo(before, within(1e-6));
    }

    /** Two of diesel at 42.652 GJ/t × 20.2 × 0.98 × 44/12. */
    @Test
    void ocean_shipping_is_accounted_by_its_fuels() {
        Inventory inventory = city("", "memo/ocean_diesel,2020,2,万吨\n").inventory();
        assertThat(inventory.memo().item(MemoKind.OCEAN_SHIPPING).emissions().tonnes())
                .isCloseTo(2 * DIESEL, within(1e-6));
    }

    /** Clause 7.1.9 lists intercity transport apart; by territory it stays in the total. */
    @Test
    void intercity_transport_is_listed_and_stays_in_the_total() {
        Inventory before = city("", "").inventory();
        Inventory after = city("", "memo/intercity_water_diesel,2020,1,万吨\n").inventory();
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.totalWithoutMemo().tonnes()).isCloseTo(before.total().tonnes() - DIESEL, within(1e-6));
    }

    /** 8 by registration and 6 intercity share the row's 10: no more than 10 leaves, and the excess is said. */
    @Test
    void fuel_that_two_items_share_leaves_the_row_once() {
        City city = city("", "memo/aviation_kerosene,2020,8,万吨\nmemo/intercity_aviation_kerosene,2020,6,万吨\n");
        double before = city("", "").inventory().total().tonnes();
        assertThat(city.inventory().totalWithoutMemo().tonnes()).isCloseTo(before - 10 * kerosene(), within(1e-6));
        assertThat(city.findings("ACC-MEMO-EXCEEDS")).hasSize(1);
    }

    /** 50 by registration against 10 in the row: counted, all 50 count, and what the row holds counts once. */
    @Test
    void what_is_registered_here_counts_in_full_where_it_counts() {
        City city = city("bunkers,counted\n", "memo/aviation_kerosene,2020,50,万吨\n");
        double before = city("", "").inventory().total().tonnes();
        Inventory inventory = city.inventory();
        assertThat(inventory.total().tonnes()).isCloseTo(before + 40 * kerosene(), within(1e-5));
        assertThat(inventory.totalWithMemo()).isEqualTo(inventory.total());
        assertThat(inventory.totalWithoutMemo().tonnes()).isCloseTo(before - 10 * kerosene(), within(1e-5));
        assertThat(city.rules()).contains("ACC-MEMO-BEYOND").doesNotContain("ACC-MEMO-EXCEEDS");
        assertThat(city.findings("ACC-MEMO-BEYOND").get(0).place()).isPresent();
    }

    /** By territory intercity transport is in the total, also where the energy data leave it out. */
    @Test
    void intercity_transport_outside_the_balance_is_added_to_the_total() {
        City city = city("bunkers_in_balance,no\nbunkers,counted\n", "memo/intercity_water_diesel,2020,1,万吨\n");
        double before = city("", "").inventory().total().tonnes();
        Inventory inventory = city.inventory();
        assertThat(inventory.memo().holds(MemoKind.INTERCITY)).isTrue();
        assertThat(inventory.total().tonnes()).isCloseTo(before + DIESEL, within(1e-6));
        assertThat(inventory.totalWithMemo()).isEqualTo(inventory.total());
    }

    @ParameterizedTest
    @CsvSource({"IND-S16,memo/aviation", "IND-S17,memo/ocean_shipping"})
    void an_indicator_of_what_does_not_occur_says_so(String id, String item) {
        City city = city("", item + ",2020,NO,\n");
        IndicatorValue value =
                IndicatorTable.of(city.dossier().value(), city.history().value(), City.REFERENCE).stream()
                        .filter(each -> each.indicator().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(value.notation()).contains(Notation.NO);
    }

    @Test
    void a_change_after_the_last_year_is_found() {
        assertThat(city("boundary_changes,2045：甲县并入\n", "").findings("ACC-BOUNDARY-LATER"))
                .hasSize(1);
    }

    @Test
    void emissions_may_be_reported_instead_of_fuel() {
        Inventory inventory = city("", "memo/aviation,2020,3,万吨CO2e\n").inventory();
        assertThat(inventory.memo().item(MemoKind.AVIATION).emissions().tonnes())
                .isEqualTo(30_000);
        assertThat(inventory.total().tonnes())
                .isCloseTo(city("", "").inventory().total().tonnes() - 30_000, within(1e-6));
    }

    @Test
    void where_fuel_and_emissions_are_both_told_the_fuel_counts_and_a_difference_is_said() {
        City city = city("", "memo/aviation,2020,3,万吨CO2e\nmemo/aviation_kerosene,2020,6,万吨\n");
        assertThat(city.inventory().memo().item(MemoKind.AVIATION).emissions().tonnes())
                .isCloseTo(6 * kerosene(), within(1e-6));
        assertThat(city.findings("ACC-MEMO-TWICE")).hasSize(1);
    }

    @Test
    void what_was_not_told_is_not_estimated_and_said_once() {
        City city = City.with("").balance(2019, BALANCE).balance(BALANCE);
        assertThat(city.inventory().memo().item(MemoKind.AVIATION).notation()).contains(Notation.NE);
        assertThat(city.findings("ACC-MEMO-UNTOLD")).hasSize(1);
    }

    @Test
    void a_transport_row_that_nobody_told_burns_no_zero() {
        City city = City.with("").data("municipal_waste/landfilled,2020,10,万吨\n");
        assertThat(city.findings("ACC-MEMO-UNTOLD"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).doesNotContain("煤油", " 0 万吨"));
    }

    @Test
    void what_does_not_occur_is_told_and_asks_for_nothing() {
        City city = city("", "memo/aviation,2020,NO,\nmemo/ocean_shipping,2020,NO,\nmemo/intercity,2020,NO,\n");
        assertThat(city.inventory().memo().item(MemoKind.AVIATION).notation()).contains(Notation.NO);
        assertThat(city.rules()).doesNotContain("ACC-MEMO-UNTOLD");
    }

    @Test
    void producers_and_users_have_one_total_whatever_is_taken_out() {
        Inventory inventory = city("", "memo/aviation_kerosene,2020,6,万吨\n").inventory();
        double users = Emissions.sum(Arrays.stream(Functional.values())
                        .map(inventory::byUser)
                        .toList())
                .tonnes();
        assertThat(users)
                .isCloseTo(
                        inventory.total().tonnes(),
                        within(1e-9 * inventory.total().tonnes()));
        assertThat(inventory.byCarrier(City.REFERENCE.carrier("kerosene")).tonnes())
                .isCloseTo(4 * kerosene(), within(1e-6));
    }

    @Test
    void the_boundary_is_recorded_with_code_area_and_changes() {
        City city = city(
                "area_code,110000\nboundary_changes,2016年：甲县并入（国函〔2016〕1号）；2018：乙镇划出\n",
                "administrative_area,2015,16000,平方公里\nadministrative_area,2020,17000,平方公里\n");
        Boundary boundary = Boundary.of(city.dossier().value());
        assertThat(boundary.areaCode()).contains("110000");
        assertThat(boundary.areas()).hasSize(2);
        assertThat(boundary.changes())
                .containsExactly(new Boundary.Change(2016, "甲县并入（国函〔2016〕1号）"), new Boundary.Change(2018, "乙镇划出"));
        assertThat(city.rules()).doesNotContain("ACC-BOUNDARY-RECORD", "ACC-BOUNDARY-AREA");
    }

    @Test
    void an_area_that_changes_without_a_change_told_is_found() {
        String areas = "administrative_area,2015,16000,平方公里\nadministrative_area,2020,17000,平方公里\n";
        assertThat(city("boundary_changes,无\n", areas).findings("ACC-BOUNDARY-AREA"))
                .hasSize(1);
    }

    @Test
    void a_change_without_a_year_is_found() {
        assertThat(city("boundary_changes,甲县并入\n", "").findings("ACC-BOUNDARY-TEXT"))
                .hasSize(1);
    }

    /** While aviation is untold its kerosene is in the total: 10 of kerosene, and transport less them in a total less them. */
    @Test
    void kerosene_that_stays_in_the_total_is_told_with_what_transport_is_without_it() {
        Inventory inventory = importing("").inventory();
        double total = inventory.total().tonnes();
        double transport = inventory.byUser(Functional.TRANSPORT).tonnes();
        double burnt = 10 * kerosene();
        Map<String, Double> shares = shares("");
        assertThat(shares.get("inventory/share/kerosene/2020")).isCloseTo(burnt / total, within(1e-9));
        assertThat(shares.get("inventory/share/without_kerosene/2020"))
                .isCloseTo((transport - burnt) / (total - burnt), within(1e-9));
        assertThat(shares("memo/aviation_kerosene,2020,6,万吨\n"))
                .doesNotContainKey("inventory/share/without_kerosene/2020");
    }

    /** The city with one of electricity from outside, of which no user was told. */
    private static City importing(String data) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n")
                .balance(BALANCE.replace("10,5,2,", "10,5,2,1"))
                .data("population,2020,100,万人\n" + data);
    }

    private static Map<String, Double> shares(String data) {
        var shares = new TreeMap<String, Double>();
        importing(data).history().value().figures().stream()
                .filter(figure -> figure.key().startsWith("inventory/share/"))
                .forEach(figure -> shares.put(figure.key(), figure.value().value()));
        return shares;
    }

    @Test
    void an_incomplete_record_is_found() {
        assertThat(city("", "").findings("ACC-BOUNDARY-RECORD")).hasSize(1);
    }

    /** The lessons' city lies in 北京, whose codes begin with 11. */
    @ParameterizedTest
    @CsvSource({"110000,", "110105,", "11000,SUR-AREA-CODE", "990000,SUR-AREA-CODE", "130100,SUR-AREA-PROVINCE"})
    void an_area_code_has_six_digits_and_begins_with_its_province(String code, String rule) {
        var rules = city("area_code," + code + "\n", "").dossier().findings().stream()
                .map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("SUR-AREA"))
                .toList();
        assertThat(rules).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
