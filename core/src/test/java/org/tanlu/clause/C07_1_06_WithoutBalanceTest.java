package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * Lesson: a city without an energy balance. What it publishes – the energy of industrial enterprises above designated size,
 * electricity by use, sales, heat, residents – is brought to the rows of the balance; the result is an estimate and says so.
 */
@Clause("7.1.6")
class C07_1_06_WithoutBalanceTest {
    private static final Offset<Double> PRINTED = Offset.offset(0.005);

    private static final String TOLD = """
            enterprises/energy/raw_coal,2020,100,万吨
            enterprises/energy/diesel,2020,2,万吨
            enterprises/energy/heat,2020,300,百亿千焦
            energy_sales/diesel,2020,22,万吨
            electricity/generation/thermal,2020,20,亿千瓦时
            electricity/use/primary,2020,1,亿千瓦时
            electricity/use/industry,2020,40,亿千瓦时
            electricity/losses,2020,3,亿千瓦时
            electricity/use/construction,2020,1,亿千瓦时
            electricity/use/tertiary,2020,10,亿千瓦时
            electricity/use/residential,2020,8,亿千瓦时
            heat_sold,2020,500,万吉焦
            population,2020,100,万人
            """;

    private static City city(String more) {
        return City.with("").data(TOLD + more);
    }

    private static EnergyBalance estimate(City city) {
        return city.inventory().basis();
    }

    private static double amount(City city, String row, String carrier) {
        Carrier known = City.REFERENCE.carrier(carrier);
        return estimate(city).findAmount(row, known).orElseThrow().value();
    }

    private static Datum datum(City city, String row, String carrier) {
        return estimate(city).find(row, City.REFERENCE.carrier(carrier)).orElseThrow();
    }

    @Test
    void a_year_without_balance_rests_on_an_estimate_that_names_itself_as_one() {
        assertThat(estimate(city("")).kind()).isEqualTo(Kind.ESTIMATE);
        assertThat(datum(city(""), "transport", "diesel")).satisfies(datum -> {
            assertThat(datum.source().title()).isEqualTo("本项目估算");
            assertThat(datum.verification()).isEqualTo(Verification.DERIVED);
            assertThat(datum.note()).startsWith("估算：").contains("±");
            assertThat(datum.place().toString()).contains("data/lesson");
        });
    }

    /** 20 × 3.606 = 72.12 for power and 500 × 0.0536 = 26.80 for heat: 98.92 of the 100 that enterprises used. */
    @Test
    void power_and_heat_burn_coal_by_output() {
        assertThat(amount(city(""), "thermal_power", "raw_coal")).isCloseTo(-72.12, PRINTED);
        assertThat(amount(city(""), "heat_supply", "raw_coal")).isCloseTo(-26.80, PRINTED);
    }

    @Test
    void industry_is_what_enterprises_used_beyond_power_and_heat() {
        assertThat(amount(city(""), "industry", "raw_coal")).isCloseTo(1.08, PRINTED);
    }

    /** With 80 % above size 1.08 becomes 1.08 / 0.8 = 1.35. */
    @Test
    void the_share_of_enterprises_above_size_raises_industry_to_the_whole() {
        City city = city("enterprises/share,2020,80,%\n");
        assertThat(amount(city, "industry", "raw_coal")).isCloseTo(1.35, PRINTED);
        assertThat(city.rules()).doesNotContain("ACC-ESTIMATE-BELOW-SIZE");
    }

    /** 22 − 2 = 20; the medians sum to 0.9813, so transport has 20 × 0.6999 / 0.9813 = 14.26. */
    @Test
    void what_industry_did_not_buy_goes_to_the_other_rows_in_the_provinces_shares() {
        assertThat(amount(city(""), "transport", "diesel")).isCloseTo(14.26, PRINTED);
        assertThat(
                        List.of("agriculture", "construction", "transport", "trade", "other_services", "urban", "rural")
                                .stream()
                                .mapToDouble(row -> amount(city(""), row, "diesel"))
                                .sum())
                .isCloseTo(20, Offset.offset(1e-9));
    }

    /** 100 × 10^4 residents × 42.71 kg = 4.271 × 10^4 t. */
    @Test
    void coal_outside_industry_goes_with_the_residents() {
        assertThat(amount(city(""), "rural", "raw_coal")).isCloseTo(4.271, PRINTED);
    }

    /** The medians of the three rows sum to 1.0044: trade has 10 × 0.2875 / 1.0044 = 2.862. */
    @Test
    void electricity_follows_its_uses_and_losses_leave_industry() {
        assertThat(amount(city(""), "industry", "electricity")).isEqualTo(37);
        assertThat(amount(city(""), "losses", "electricity")).isEqualTo(3);
        assertThat(amount(city(""), "trade", "electricity")).isCloseTo(2.862, PRINTED);
        assertThat(amount(city(""), "residential", "electricity")).isEqualTo(8);
    }

    /** 500 − 300 = 200, of which 0.685 / 0.9358 for urban households. */
    @Test
    void heat_is_made_as_sold_and_what_industry_did_not_use_heats_the_others() {
        assertThat(amount(city(""), "heat_supply", "heat")).isEqualTo(500);
        assertThat(amount(city(""), "urban", "heat")).isCloseTo(146.40, PRINTED);
    }

    @Test
    void what_is_told_of_a_use_stands() {
        City city = city("""
                enterprises/energy/natural_gas,2020,1,亿立方米
                energy_sales/natural_gas,2020,5,亿立方米
                energy_sales_residential/natural_gas,2020,2,亿立方米
                energy_sales_vehicles/natural_gas,2020,0.5,亿立方米
                energy/final/rural/raw_coal,2020,9,万吨
                """);
        assertThat(amount(city, "residential", "natural_gas")).isEqualTo(2);
        assertThat(amount(city, "transport", "natural_gas")).isEqualTo(0.5);
        assertThat(amount(city, "rural", "raw_coal")).isEqualTo(9);
        assertThat(datum(city, "trade", "natural_gas").value().orElseThrow().value()
                        + datum(city, "other_services", "natural_gas")
                                .value()
                                .orElseThrow()
                                .value()
                        + datum(city, "construction", "natural_gas")
                                .value()
                                .orElseThrow()
                                .value())
                .isCloseTo(1.5, Offset.offset(1e-9));
    }

    @Test
    void a_cell_without_its_input_is_not_estimated_and_a_finding_tells_what_is_missing() {
        assertThat(datum(city(""), "transport", "gasoline").notation()).contains(Notation.NE);
        assertThat(city("").findings("ACC-ESTIMATE-MISSING"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("energy_sales/gasoline", "enterprises/energy/gasoline")
                        .doesNotContain("energy_sales/diesel"));
    }

    @Test
    void crude_oil_is_no_final_use_unless_refining_is_told() {
        City city = city("enterprises/energy/crude_oil,2020,500,万吨\n");
        assertThat(datum(city, "industry", "crude_oil").notation()).contains(Notation.NE);
        City refined = city("""
                enterprises/energy/crude_oil,2020,500,万吨
                energy/transformation/refining/crude_oil,2020,-498,万吨
                energy/transformation/refining/gasoline,2020,120,万吨
                """);
        assertThat(amount(refined, "industry", "crude_oil")).isEqualTo(2);
    }

    @Test
    void branches_that_make_up_the_whole_are_told_apart_and_the_power_branch_is_what_its_plants_burn() {
        City city = city("""
                enterprises/branch_energy/power_heat/raw_coal,2020,90,万吨
                enterprises/branch_energy/nonmetal_minerals/raw_coal,2020,10,万吨
                """);
        assertThat(amount(city, "thermal_power", "raw_coal")).isCloseTo(-90 * (1 - 0.1376), PRINTED);
        assertThat(estimate(city).branches("industry", City.REFERENCE.carrier("raw_coal")))
                .extracting(datum -> datum.value().orElseThrow().value())
                .containsExactly(10.0);
    }

    @Test
    void branches_that_miss_the_whole_are_not_used_and_that_is_said() {
        City city = city("enterprises/branch_energy/nonmetal_minerals/raw_coal,2020,10,万吨\n");
        assertThat(city.rules()).contains("ACC-ESTIMATE-BRANCHES");
        assertThat(amount(city, "industry", "raw_coal")).isCloseTo(1.08, PRINTED);
    }

    @Test
    void uses_beyond_the_whole_leave_nothing_for_the_rest() {
        City city = City.with("").data(TOLD.replace("energy_sales/diesel,2020,22", "energy_sales/diesel,2020,1"));
        assertThat(city.rules()).contains("ACC-ESTIMATE-EXCEEDS");
        assertThat(amount(city, "transport", "diesel")).isZero();
    }

    /**
     * Half the interquartile ranges of the seven shares of diesel are 0.037, 0.0219, 0.0883, 0.01815, 0.02795, 0.00975 and
     * 0.01315; the root of the sum of their squares is 0.10500, times 20 / 0.9813 and over the 22 in all: 9.73 %.
     */
    @Test
    void the_uncertainty_of_a_carrier_is_the_root_of_the_sum_of_squares() {
        assertThat(city("").findings("ACC-ESTIMATE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("柴油±9.73%", "不是统计数据"));
    }

    @Test
    void a_balance_turns_the_route_off_unless_the_settings_ask_for_it() {
        String balance = """
                项目,汽油,柴油
                单位,万吨,万吨
                4.交通运输、仓储和邮政业,,15
                """;
        assertThat(City.with("").balance(balance).data(TOLD).inventory().basis().kind())
                .isEqualTo(Kind.BALANCE);
        assertThat(City.with("energy_basis,estimate\n")
                        .balance(balance)
                        .data(TOLD)
                        .inventory()
                        .basis()
                        .kind())
                .isEqualTo(Kind.ESTIMATE);
    }

    @Test
    void electricity_and_sales_alone_make_no_estimate() {
        City city = City.with("").data("""
                electricity/use/industry,2020,40,亿千瓦时
                energy_sales/diesel,2020,22,万吨
                """);
        assertThat(city.history().value().years()).isEmpty();
        assertThat(city.rules()).contains("ACC-ESTIMATE-NONE");
    }
}
