package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MarketLine;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Verification;

/**
 * Lesson: imported electricity has two lines. By location, net import × average grid factor; by market, green power bought
 * from outside replaces net import, never more than there is, and the rest is valued by the residual factor. 60×10^8 kWh are
 * imported; 华北 2021 has 0.7120 and the nation's residual 0.5942 tCO2/MWh; 1×10^8 kWh are 100,000 MWh.
 */
@Clause({"7.1.5", "8.7"})
class C07_1_05_TwoLinesTest {
    private static final String SETTINGS = "grid_area,华北\ngrid_factor_year,2021\n";
    private static final String MARKET = SETTINGS + "indirect_line,market\n";
    private static final double LOCATION = 6_000_000 * 0.712;

    private static final String IMPORTER = """
            项目,天然气,热力,电力
            单位,亿立方米,百亿千焦,亿千瓦时
            2.外省(区、市)调入量,3,,60
            1.火力发电,-2,,40
            2.供热,-1,300,
            三.损失量,,,10
            2.工业,,100,30
            6.其他,,200,45
            城镇,,,15
            """;

    private static final String EXPORTER = IMPORTER.replace("2.外省(区、市)调入量,3,,60", "5.本省(区、市)调出量(-),,,-10");

    private static Inventory inventory(String settings, String balance, String ledger) {
        return City.with(settings).balance(balance).data(ledger).inventory();
    }

    private static double market(String ledger) {
        return inventory(SETTINGS, IMPORTER, ledger)
                .electricity()
                .market()
                .orElseThrow()
                .indirect()
                .tonnes();
    }

    private static String trade(double amount) {
        return "electricity/green_trade,2020," + amount + ",亿千瓦时\n";
    }

    private static String certificates(double amount) {
        return "electricity/green_certificates,2020," + amount + ",亿千瓦时\n";
    }

    private static String sold(double amount) {
        return "electricity/green_certificates_sold,2020," + amount + ",亿千瓦时\n";
    }

    @Test
    void green_power_and_certificates_replace_net_import_and_the_rest_has_the_residual_factor() {
        assertThat(market(trade(8) + certificates(2))).isCloseTo(5_000_000 * 0.5942, within(1e-6));
    }

    @Test
    void the_location_based_line_does_not_know_of_green_power() {
        SecondaryEnergy electricity = inventory(SETTINGS, IMPORTER, trade(8)).electricity();
        assertThat(electricity.locationIndirect().tonnes()).isCloseTo(LOCATION, within(1e-6));
        assertThat(electricity.indirect()).isEqualTo(electricity.locationIndirect());
    }

    @Test
    void what_is_bought_beyond_the_net_import_lowers_nothing_and_is_said() {
        assertThat(market(trade(50) + certificates(25))).isZero();
        City city = City.with(SETTINGS).balance(IMPORTER).data(trade(50) + certificates(25));
        MarketLine line = city.inventory().electricity().market().orElseThrow();
        assertThat(line.applied().value()).isEqualTo(60);
        assertThat(line.excess().value()).isEqualTo(15);
        assertThat(city.findings("ACC-GREEN-EXCESS")).hasSize(1);
    }

    @Test
    void certificates_sold_raise_the_market_based_line() {
        assertThat(market(trade(8) + sold(3))).isCloseTo(5_500_000 * 0.5942, within(1e-6));
    }

    /** An exporter has nothing that green power could replace; what its plants sold as green comes back. */
    @Test
    void a_net_exporter_cannot_apply_green_power_and_answers_for_certificates_sold() {
        Inventory inventory = inventory(MARKET, EXPORTER, trade(8) + sold(3));
        MarketLine line = inventory.electricity().market().orElseThrow();
        assertThat(line.applied().value()).isZero();
        assertThat(line.indirect().tonnes()).isCloseTo(300_000 * 0.5942, within(1e-6));
        assertThat(inventory(SETTINGS, EXPORTER, trade(8))
                        .electricity()
                        .indirect()
                        .tonnes())
                .isZero();
    }

    @Test
    void green_power_never_lowers_direct_emissions() {
        assertThat(inventory(MARKET, IMPORTER, trade(60)).direct())
                .isEqualTo(inventory(MARKET, IMPORTER, trade(0)).direct());
    }

    /** What is declared holds in the total, in the local factor and for every user. */
    @Test
    void the_declared_line_is_the_official_one_everywhere() {
        SecondaryEnergy location = inventory(SETTINGS, IMPORTER, trade(10)).electricity();
        SecondaryEnergy market = inventory(MARKET, IMPORTER, trade(10)).electricity();
        double direct = location.direct().tonnes();
        double available = 100 * 1e5;
        assertThat(location.localFactor().orElseThrow().value())
                .isCloseTo((direct + LOCATION) / available, within(1e-12));
        assertThat(market.localFactor().orElseThrow().value())
                .isCloseTo((direct + 5_000_000 * 0.5942) / available, within(1e-12));
        assertThat(market.allocations().get(0).emissions().tonnes())
                .isCloseTo((direct + 5_000_000 * 0.5942) * 30 / 90, within(1e-6));
        assertThat(inventory(MARKET, IMPORTER, trade(10)).indirect().tonnes())
                .isCloseTo(5_000_000 * 0.5942, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "market"})
    void under_either_line_producers_and_users_have_one_total(String line) {
        for (String balance : List.of(IMPORTER, EXPORTER)) {
            Inventory inventory =
                    inventory(SETTINGS + "indirect_line," + line + "\n", balance, trade(8) + certificates(1) + sold(3));
            double total = inventory.total().tonnes();
            Emissions border = inventory.exported().plus(inventory.unallocated());
            Stream<Emissions> functional = Arrays.stream(Functional.values()).map(inventory::byUser);
            Stream<Emissions> economic = Arrays.stream(Economic.values()).map(inventory::byUser);
            for (Stream<Emissions> view : List.of(functional, economic)) {
                double users = Emissions.sum(view.toList()).plus(border).tonnes();
                assertThat(users).isCloseTo(total, within(1e-9 * total));
            }
        }
    }

    @Test
    void both_lines_stand_beside_each_other_with_their_derivation() {
        Map<String, Double> figures =
                figures(City.with(MARKET).balance(IMPORTER).data(trade(8)));
        assertThat(figures)
                .hasEntrySatisfying(
                        "inventory/electricity/indirect_location/2020",
                        value -> assertThat(value).isCloseTo(LOCATION, within(1e-6)))
                .hasEntrySatisfying(
                        "inventory/electricity/indirect_market/2020",
                        value -> assertThat(value).isCloseTo(5_200_000 * 0.5942, within(1e-6)));
    }

    /** Without a ledger there is no second line: what was not told is not taken for none. */
    @Test
    void without_a_ledger_there_is_no_market_based_line_and_the_break_is_said() {
        City city = City.with(MARKET).balance(IMPORTER);
        assertThat(city.inventory().electricity().market()).isEmpty();
        assertThat(city.inventory().electricity().indirect().tonnes()).isCloseTo(LOCATION, within(1e-6));
        assertThat(city.rules()).contains("ACC-GREEN-MIXED");
    }

    @Test
    void a_ledger_that_confirms_no_trade_makes_a_line_of_the_residual_factor_alone() {
        assertThat(market("electricity/green_trade,2020,NO,亿千瓦时\n")).isCloseTo(6_000_000 * 0.5942, within(1e-6));
    }

    /** Residual factors were first published for 2021; 华北's average of 2021 stands in, and double counting is said. */
    @Test
    void before_residual_factors_the_average_stands_in_and_double_counting_is_said() {
        City city = City.with("grid_area,华北\n").balance(IMPORTER).data(trade(8));
        assertThat(city.inventory()
                        .electricity()
                        .market()
                        .orElseThrow()
                        .indirect()
                        .tonnes())
                .isCloseTo(5_200_000 * 0.712, within(1e-6));
        assertThat(city.rules()).contains("ACC-GREEN-AVERAGE").doesNotContain("ACC-GREEN-RESIDUAL");
    }

    /** 60×10^8 kWh × (0.7120 − 0.5942) differ with no green power at all: that is the area's. */
    @Test
    void lines_of_two_areas_are_told_as_such_and_their_difference_as_no_saving() {
        City regional = City.with(SETTINGS).balance(IMPORTER).data(trade(10));
        assertThat(regional.inventory().electricity().isMarketOfOtherArea()).isTrue();
        assertThat(regional.findings("ACC-GREEN-RESIDUAL"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("不是购入绿电的减排量");
        City national = City.with("grid_area,全国\ngrid_factor_year,2021\n")
                .balance(IMPORTER)
                .data(trade(10));
        assertThat(national.inventory().electricity().isMarketOfOtherArea()).isFalse();
        assertThat(national.rules()).doesNotContain("ACC-GREEN-RESIDUAL");
    }

    @Test
    void the_ledger_is_as_well_checked_as_its_weakest_entry() {
        MarketLine line =
                inventory(SETTINGS, IMPORTER, trade(8)).electricity().market().orElseThrow();
        assertThat(line.green().verification()).isEqualTo(Verification.VERIFIED);
    }

    /** Another year of the grid factor moves the electricity lines and what holds them, nothing else. */
    @Test
    void another_grid_year_changes_the_electricity_lines_and_nothing_else() {
        Map<String, Double> one = figures(City.with(SETTINGS).balance(IMPORTER));
        Map<String, Double> other =
                figures(City.with(SETTINGS.replace("2021", "2022")).balance(IMPORTER));
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.entrySet().removeAll(other.entrySet());
        one.keySet().removeIf(key -> key.startsWith("inventory/share/"));
        assertThat(one.keySet())
                .containsExactlyInAnyOrder(
                        "inventory/buildings/electricity/2020",
                        "inventory/buildings/public/electricity/2020",
                        "inventory/buildings/public/total/2020",
                        "inventory/buildings/total/2020",
                        "inventory/buildings/urban_residential/electricity/2020",
                        "inventory/buildings/urban_residential/total/2020",
                        "inventory/indirect/2020",
                        "inventory/total/2020",
                        "inventory/total_with_memo/2020",
                        "inventory/total_without_memo/2020",
                        "inventory/electricity/indirect/2020",
                        "inventory/electricity/indirect_location/2020",
                        "inventory/electricity/consumed/2020",
                        "inventory/electricity/factor/2020",
                        "inventory/electricity/import_factor/2020",
                        "inventory/user/industry/2020",
                        "inventory/user/public_buildings/2020",
                        "inventory/user/residential_buildings/2020",
                        "inventory/user/economic/secondary/2020",
                        "inventory/user/economic/tertiary/2020",
                        "inventory/user/economic/residential/2020",
                        "inventory/user/unit/industry/2020",
                        "inventory/user/unit/other_services/2020",
                        "inventory/user/unit/urban/2020");
    }

    private static Map<String, Double> figures(City city) {
        var figures = new TreeMap<String, Double>();
        for (Figure figure : city.history().value().figures()) {
            figures.put(figure.key(), figure.value().value());
        }
        return figures;
    }
}
