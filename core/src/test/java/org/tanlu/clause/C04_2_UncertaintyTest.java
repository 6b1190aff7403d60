package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.uncertainty.TrendUncertainty;
import org.tanlu.uncertainty.Uncertainty;
import org.tanlu.uncertainty.UncertaintyRow;
import org.tanlu.uncertainty.YearUncertainty;

/**
 * Lesson: a total is accurate only with the interval it lies in. Every line takes its range of activity and of factors from a
 * table, or from the city; both approaches of the IPCC carry them to the total and the trend. What has no range is said.
 */
@Clause("4.2")
class C04_2_UncertaintyTest {
    private static final String SETTINGS = "base_year,2015\ngases,co2\nuncertainty_seed,1\n";

    private static String balance(double coal, double diesel) {
        return "项目,原煤,柴油\n单位,万吨,万吨\n2.工业,0,0\n3.建筑业," + coal + "," + diesel
                + "\n4.交通运输、仓储和邮政业,0,0\n6.其他,0,0\n7.生活消费,0,0\n";
    }

    private static City city(String settings) {
        return City.with(SETTINGS + settings).balance(2015, balance(100, 100)).balance(2020, balance(80, 100));
    }

    private static Uncertainty of(City city) {
        return city.plan().value().uncertainty();
    }

    private static YearUncertainty last(City city) {
        return of(city).findLatest().orElseThrow();
    }

    private static UncertaintyRow row(City city, int index) {
        return last(city).rows().get(index);
    }

    /** Activity ±5 %; coal ±7 %: √(25 + 49) = 8.60 %; diesel ±3 %: but carved out of one datum, so both parts share it. */
    @Test
    void a_line_takes_its_ranges_from_the_table() {
        UncertaintyRow coal = row(city(""), 0);
        assertThat(coal.key().text().chinese()).isEqualTo("化石燃料燃烧·煤·CO2");
        assertThat(coal.activity().orElseThrow().value()).isCloseTo(0.05, within(1e-12));
        assertThat(coal.factor().orElseThrow().value()).isCloseTo(0.07, within(1e-12));
        assertThat(coal.combined().orElseThrow().value()).isCloseTo(0.0860232526704263, within(1e-12));
        UncertaintyRow oil = row(city(""), 1);
        assertThat(oil.activity().orElseThrow().value()).isCloseTo(0.05, within(1e-12));
        assertThat(oil.factor().orElseThrow().value()).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void both_approaches_agree_where_ranges_are_small() {
        YearUncertainty last = last(city(""));
        double half = last.propagated().orElseThrow().value();
        double simulated = (last.total().upper().value() - last.total().lower().value())
                / 2
                / last.emissions().tonnes();
        assertThat(simulated * 100).isCloseTo(half * 100, within(0.3));
    }

    @Test
    void a_trend_feels_the_shared_error_of_a_factor_less_than_a_year_does() {
        TrendUncertainty trend = of(city("")).trend().orElseThrow();
        assertThat(trend.years().text().chinese()).isEqualTo("2015—2020年");
        double half =
                (trend.simulated().upper().value() - trend.simulated().lower().value()) / 2;
        assertThat(half * 100).isCloseTo(trend.propagated().value() * 100, within(0.3));
        YearUncertainty last = last(city(""));
        assertThat(trend.propagated().value())
                .isLessThan(StrictMath.sqrt(2) * last.propagated().orElseThrow().value());
    }

    private static TrendUncertainty imported(String settings) {
        City city = city(settings).data("electricity/net_import,2015,500,亿千瓦时\nelectricity/net_import,2020,550,亿千瓦时\n");
        return of(city).trend().orElseThrow();
    }

    private static double simulated(TrendUncertainty trend) {
        return (trend.simulated().upper().value() - trend.simulated().lower().value()) / 2;
    }

    /** One published factor for both years is one error, in approach 1 as in approach 2; one a year are two. */
    @Test
    void both_approaches_agree_whether_one_grid_factor_serves_both_years_or_not() {
        TrendUncertainty one = imported("grid_factor_year,2020\n");
        TrendUncertainty each = imported("");
        assertThat(one.propagated().value() * 100).isCloseTo(simulated(one) * 100, within(0.2));
        assertThat(each.propagated().value() * 100).isCloseTo(simulated(each) * 100, within(0.3));
        assertThat(each.propagated().value()).isGreaterThan(2 * one.propagated().value());
    }

    /** Imported electricity and heat are rows of their own; heat of 1,000,000 GJ at 0.11 t is 110,000 t. */
    @Test
    void imported_heat_is_a_row_beside_electricity() {
        City city = City.with("heat_import_factor_area,全国缺省\ngases,co2\n")
                .balance(balance(1, 1))
                .data("heat/net_import,2020,100,万吉焦\nelectricity/net_import,2020,10,亿千瓦时\n");
        assertThat(last(city).rows())
                .filteredOn(row -> row.key().source().equals("heat"))
                .singleElement()
                .satisfies(row -> assertThat(row.emissions().tonnes()).isCloseTo(110_000, within(1e-6)));
        assertThat(last(city).rows())
                .filteredOn(row -> row.key().source().equals("electricity"))
                .hasSize(1);
    }

    /** Base: coal (100 + 80) / 2 = 90 and diesel 100, as in 2017. */
    @Test
    void the_trend_starts_at_the_same_base_as_the_history() {
        City city = City.with("base_first_year,2015\nbase_year,2016\ngases,co2\n")
                .balance(2015, balance(100, 100))
                .balance(2016, balance(80, 100))
                .balance(2017, balance(90, 100));
        TrendUncertainty trend = of(city).trend().orElseThrow();
        assertThat(trend.years().text().chinese()).isEqualTo("2015—2016年平均至2017年");
        assertThat(trend.change().value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void the_city_may_tell_its_own_range_with_its_source() {
        City city = city("").register("ranges", "排放源,能源品种,范围属于,下限偏离（%）,上限偏离（%）,来源,核验状态\n化石燃料燃烧,原煤,排放因子,-2,2,s,已核原件\n");
        UncertaintyRow coal = row(city, 0);
        assertThat(coal.factor().orElseThrow().value()).isCloseTo(0.02, within(1e-12));
        assertThat(coal.activity().orElseThrow().value()).isCloseTo(0.05, within(1e-12));
        assertThat(row(city, 1).factor().orElseThrow().value()).isCloseTo(0.03, within(1e-12));
        assertThat(of(city).ranges())
                .filteredOn(used -> used.range().id().startsWith("city/"))
                .singleElement()
                .satisfies(used -> assertThat(used.range().source().title()).isEqualTo("课例"));
    }

    @Test
    void unlikely_and_double_ranges_and_those_of_nothing_are_named_at_their_rows() {
        String head = "排放源,能源品种,范围属于,下限偏离（%）,上限偏离（%）,来源,核验状态\n";
        City city = city("").register(
                        "ranges",
                        head
                                + "化石燃料燃烧,原煤,排放因子,-50,100000,s,已核原件\n化石燃料燃烧,柴油,活动水平,-0.05,0.05,s,已核原件\n化石燃料燃烧,柴油,活动水平,-5,5,s,已核原件\n化石燃料燃烧,天然气,排放因子,-2,2,s,已核原件\n化石燃料燃烧,原煤,活动水平,-500,500,s,已核原件\n");
        assertThat(places(city, "UNC-CITY-UNLIKELY")).containsExactly("ranges.csv A2", "ranges.csv A3");
        assertThat(places(city, "UNC-CITY-TWICE")).containsExactly("ranges.csv A4");
        assertThat(places(city, "UNC-CITY-UNUSED")).containsExactly("ranges.csv A5");
        assertThat(places(city, "UNC-CITY-RANGE")).containsExactly("ranges.csv A6");
    }

    private static List<String> places(City city, String rule) {
        return city.findings(rule).stream()
                .map(finding -> finding.place().orElseThrow().toString())
                .toList();
    }

    @Test
    void an_impossible_range_is_refused_at_its_place() {
        String head = "排放源,气体,范围属于,下限偏离（%）,上限偏离（%）,来源,核验状态\n";
        City city = city("").register("ranges", head + "化石燃料燃烧,,排放因子,2,2,s,已核原件\n水泥厂,,活动水平,-2,2,s,已核原件\n");
        assertThat(city.findings("UNC-CITY-RANGE"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().orElseThrow().toString()).contains("ranges.csv"));
        assertThat(city.findings("UNC-CITY-SUBJECT"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("水泥厂"));
    }

    /** Imported heat has no published range, imported electricity one of the factor alone. */
    @Test
    void what_has_no_range_is_said_with_its_share() {
        City city = City.with("heat_import_factor_area,全国缺省\ngases,co2\n")
                .balance(balance(1, 1))
                .data("heat/net_import,2020,100,万吉焦\nelectricity/net_import,2020,10,亿千瓦时\n");
        Outcome<Plan> plan = city.plan();
        assertThat(messages(plan, "UNC-NO-RANGE"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("净调入热力"));
        assertThat(messages(plan, "UNC-HALF-RANGE"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("净调入电力"));
        YearUncertainty year = plan.value().uncertainty().findLatest().orElseThrow();
        double heat = 110_000; // 1,000,000 GJ at 0.11 t
        assertThat(year.bare().value()).isCloseTo(heat / year.emissions().tonnes(), within(1e-9));
    }

    @Test
    void unverified_ranges_that_carry_the_result_are_said() {
        assertThat(messages(city("").plan(), "UNC-UNVERIFIED"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("100%", "煤的二氧化碳排放因子"));
    }

    @Test
    void the_same_seed_gives_the_same_interval_and_another_one_a_close_one() {
        YearUncertainty one = last(city(""));
        assertThat(last(city("")).total()).isEqualTo(one.total());
        YearUncertainty other = last(City.with(SETTINGS.replace("seed,1", "seed,2"))
                .balance(2015, balance(100, 100))
                .balance(2020, balance(80, 100)));
        assertThat(other.total()).isNotEqualTo(one.total());
        assertThat(other.total().upper().value())
                .isCloseTo(
                        one.total().upper().value(),
                        within(0.005 * one.emissions().tonnes()));
    }

    @Test
    void too_few_draws_are_refused() {
        City city = city("uncertainty_draws,100\n");
        assertThat(city.findings("UNC-DRAWS")).hasSize(1);
        assertThat(of(city).sampling().draws()).isEqualTo(10_000);
    }

    @Test
    void every_figure_can_be_explained_down_to_ranges() {
        assertThat(of(city("")).figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.derivation().get().parents())
                        .as(figure.key())
                        .isNotEmpty());
    }

    private static List<String> messages(Outcome<Plan> plan, String rule) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::message)
                .map(message -> message.chinese())
                .toList();
    }
}
