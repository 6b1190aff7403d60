package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.assessment.BranchCoverage;
import org.tanlu.fieldwork.assessment.MarketYear;
import org.tanlu.fieldwork.assessment.Measured;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Severity;

/** Lesson: enterprises are parts of their branch; together they cannot have more than it, and what they are told to is said. */
@Clause({"6", "7.1.7"})
class C07_1_07_EnterprisesAndBranchesTest {
    /** One branch in 2020: 10 × 10^4 t of diesel at 1.4571 and 4 × 10^8 kWh at 1.229; cement kilns: 100 × 10^4 t of clinker. */
    private static final String DATA = """
            energy/final/nonmetal_minerals/diesel,2020,10,万吨
            energy/final/nonmetal_minerals/electricity,2020,4,亿千瓦时
            clinker_output,2020,100,万吨
            electricity/net_import,2020,0,亿千瓦时
            """;

    private static final double ENERGY = 10 * 1.4571 + 4 * 1.229;
    private static final double DIESEL = 10_000 * 10 * 42.652 * 20.2 * 0.98 * 44 / 12 / 1000;
    private static final double CLINKER = 100 * 10_000 * 0.538;

    private static final String HEADS =
            "企业名称,所属行业,是否纳入全国碳市场,产品对应指标,产品产量,产量单位,数据年份,综合能源消费量（万吨标准煤）,用电量（亿千瓦时）,燃料燃烧排放量（tCO2）,过程排放量（tCO2）,购入电力排放量（tCO2）,来源,核验状态\n";

    private static City city(String... rows) {
        return City.with("").data(DATA).register("enterprises", HEADS + String.join("", rows));
    }

    private static String row(String name, String market, String told) {
        return name + ",非金属矿物制品业," + market + "," + told + ",s,未核实\n";
    }

    private static final City CITY = city(
            row("甲厂", "是", "clinker_output,60,万吨,2020,9,2,120000,300000,142400"),
            row("乙厂", "否", "clinker_output,250000,吨,2020,5,C,IE,,999999"));

    private static BranchCoverage coverage(City city, Measured measured) {
        return city.plan().value().fieldSurvey().coverage().stream()
                .filter(each -> each.measured() == measured)
                .findFirst()
                .orElseThrow();
    }

    private static double share(City city, Measured measured) {
        return coverage(city, measured).share().orElseThrow().value();
    }

    @Test
    void the_share_covered_is_the_sum_of_the_enterprises_over_the_total_of_the_branch() {
        assertThat(share(CITY, Measured.ENERGY)).isCloseTo((9 + 5) / ENERGY, within(1e-9));
        assertThat(share(CITY, Measured.COMBUSTION)).isCloseTo(120_000 / DIESEL, within(1e-9));
        assertThat(share(CITY, Measured.PROCESS)).isCloseTo(300_000 / CLINKER, within(1e-9));
    }

    /** 60 of 100, and 25 written in tonnes. */
    @Test
    void outputs_of_a_product_sum_to_the_citys() {
        assertThat(share(CITY, Measured.OUTPUT)).isCloseTo(0.85, within(1e-12));
    }

    @Test
    void a_confidential_amount_is_no_zero_and_is_told() {
        BranchCoverage electricity = coverage(CITY, Measured.ELECTRICITY);
        assertThat(electricity.share().orElseThrow().value()).isCloseTo(0.5, within(1e-12));
        assertThat(electricity.rows()).extracting(row -> row.text("name")).containsExactly("甲厂");
        assertThat(electricity.withheld()).containsExactly("乙厂 C");
        assertThat(coverage(CITY, Measured.COMBUSTION).withheld()).containsExactly("乙厂 IE");
    }

    @Test
    void a_total_that_the_city_withholds_compares_with_nothing() {
        City city = City.with("")
                .data(DATA.replace("electricity,2020,4", "electricity,2020,C"))
                .register("enterprises", HEADS + row("甲厂", "是", ",,,2020,90,,,,"));
        assertThat(coverage(city, Measured.ENERGY).share()).isEmpty();
        assertThat(coverage(city, Measured.ENERGY).reason().chinese()).contains("全市数含C");
        assertThat(city.findings("FLD-BRANCH-OVER")).isEmpty();
    }

    @Test
    void more_than_the_whole_is_an_error_with_the_cells() {
        City city = city(row("甲厂", "是", ",,,2020,,3,,,"), row("丙厂", "是", ",,,2020,,1.5,,,"));
        assertThat(city.findings("FLD-BRANCH-OVER")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().chinese())
                    .contains("用电量之和", "企业合计 4.5亿千瓦时", "全市 4亿千瓦时", "113%", "enterprises.csv A2、enterprises.csv A3");
        });
        assertThat(CITY.findings("FLD-BRANCH-OVER")).isEmpty();
    }

    /** A branch that transforms energy: what it burns is final use, what it turns into products is not. */
    @Test
    void the_energy_of_a_transforming_branch_is_not_compared_and_the_reason_is_said() {
        City city = City.with("")
                .data(DATA.replace("nonmetal_minerals", "petroleum_coking"))
                .register(
                        "enterprises",
                        HEADS + row("焦化厂", "否", ",,,2020,900,,,,").replace("非金属矿物制品业", "petroleum_coking"));
        assertThat(coverage(city, Measured.ENERGY).total()).isEmpty();
        assertThat(coverage(city, Measured.ENERGY).reason().chinese()).contains("口径不同");
    }

    /** 120,000 + 300,000 of all the city's diesel and clinker; the electricity bought is apart. */
    @Test
    void enterprises_in_the_market_have_their_share_of_direct_emissions_without_purchased_electricity() {
        MarketYear market = CITY.plan().value().fieldSurvey().market().get(0);
        double city = CITY.history().value().inventory(2020).direct().tonnes();
        assertThat(market.enterprises()).containsExactly("甲厂");
        assertThat(market.direct().sum().orElseThrow().tonnes()).isEqualTo(420_000);
        assertThat(market.purchased().sum().orElseThrow().tonnes()).isEqualTo(142_400);
        assertThat(city).isGreaterThanOrEqualTo(DIESEL + CLINKER);
        assertThat(market.share().orElseThrow().value()).isCloseTo(420_000 / city, within(1e-12));
    }

    @Test
    void an_enterprise_counts_once_a_year_and_without_branch_or_year_not_at_all() {
        City city = city(
                row("甲厂", "是", ",,,2020,,1,,,"),
                row("甲厂", "是", ",,,2020,,2,,,"),
                "丁厂,,,,,,2020,,1,,,,s,未核实\n",
                row("戊厂", "", ",,,2019,,1,,,"));
        assertThat(coverage(city, Measured.ELECTRICITY).enterprises()).hasToString("1 亿千瓦时");
        assertThat(city.findings("FLD-ENTERPRISE-TWICE").get(0).message().chinese())
                .contains("甲厂 2020", "A3");
        assertThat(city.findings("FLD-ENTERPRISE-LOOSE").get(0).message().chinese())
                .contains("2家", "丁厂、戊厂");
    }

    /** The city's data are of 2020: years after 2022 are refused, and two of them make no rows of one year. */
    @Test
    void rows_whose_years_were_refused_are_not_told_to_be_of_one_year() {
        City city = city(row("甲厂", "是", ",,,2023,,1,,,"), row("甲厂", "是", ",,,2024,,2,,,"));
        assertThat(city.findings("FLD-ENTERPRISE-TWICE")).isEmpty();
        assertThat(city.findings("FLD-ENTERPRISE-YEARLESS").get(0).message().chinese())
                .contains("没有采用数据年份", "甲厂", "A3");
    }

    @Test
    void the_coverage_is_a_list_by_year_branch_and_quantity() {
        List<BranchCoverage> all = CITY.plan().value().fieldSurvey().coverage();
        assertThat(all)
                .extracting(BranchCoverage::measured)
                .containsExactly(
                        Measured.ENERGY, Measured.ELECTRICITY, Measured.COMBUSTION, Measured.PROCESS, Measured.OUTPUT);
    }

    /** Two in the market, of which one reported 120,000 + 300,000; nobody told of purchased electricity. */
    @Test
    void what_an_enterprise_did_not_report_is_no_zero_and_sums_say_of_how_many_they_are() {
        City city = city(row("甲厂", "是", ",,,2020,,,120000,300000,"), row("乙厂", "是", ",,,2020,,,,,"));
        MarketYear market = city.plan().value().fieldSurvey().market().get(0);
        assertThat(market.direct().count()).isEqualTo(1);
        assertThat(market.direct().sum().orElseThrow().tonnes()).isEqualTo(420_000);
        assertThat(market.purchased()).isEqualTo(new MarketYear.Told(0, Optional.empty()));
        assertThat(city(row("乙厂", "是", ",,,2020,,,,,"))
                        .plan()
                        .value()
                        .fieldSurvey()
                        .market()
                        .get(0)
                        .share())
                .isEmpty();
    }
}
