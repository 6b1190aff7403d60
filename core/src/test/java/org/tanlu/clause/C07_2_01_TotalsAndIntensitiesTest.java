package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.history.Comparison;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.Growth;
import org.tanlu.history.Series;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * Lesson: totals and intensities through the years, against a base year or the mean of several, and only between years of one
 * calibre. The city burns 10, 11, 12, 13, 14 and 15×10^4 t of diesel in 2015 to 2020.
 */
@Clause({"C7.2-1", "C7.2-2"})
class C07_2_01_TotalsAndIntensitiesTest {
    private static final double[] DIESEL = {10, 11, 12, 13, 14, 15};
    private static final String ECONOMY = Past.rows("gdp_2015", "亿元", 2015, 100, 110, 120, 130, 140, 200)
            + Past.rows("population", "万人", 2015, 50, 50, 50, 50, 50, 60);

    private static City city(String settings) {
        return Past.totals(settings, 2015, DIESEL).data(ECONOMY);
    }

    private static double value(EmissionHistory history, String series, int year) {
        return history.findSeries(series)
                .flatMap(each -> each.find(year))
                .orElseThrow()
                .value();
    }

    private static Growth growth(EmissionHistory history, String series) {
        return history.sinceBase(series).orElseThrow();
    }

    @Test
    void the_total_of_every_year_stands_in_the_history() {
        EmissionHistory history = Past.of(city(""));
        assertThat(value(history, "total", 2015)).isCloseTo(10 * Past.DIESEL, within(1e-6));
        assertThat(value(history, "total", 2020)).isCloseTo(15 * Past.DIESEL, within(1e-6));
    }

    /** 200×10^8 yuan are 2×10^6 万元. */
    @Test
    void intensity_is_the_total_by_product_at_constant_prices() {
        assertThat(value(Past.of(city("")), "total/intensity", 2020))
                .isCloseTo(15 * Past.DIESEL / 2_000_000, within(1e-12));
    }

    @Test
    void per_capita_it_is_the_total_by_resident_population() {
        assertThat(value(Past.of(city("")), "total/per_capita", 2020))
                .isCloseTo(15 * Past.DIESEL / 600_000, within(1e-12));
    }

    /** 15/10 is 50 % more; in five years that is 1.5^(1/5) − 1 a year. */
    @Test
    void growth_is_told_against_the_base_year_with_its_mean_rate_a_year() {
        Growth growth = growth(Past.of(city("base_year,2015\n")), "total");
        assertThat(growth.change().value()).isCloseTo(0.5, within(1e-12));
        assertThat(growth.rate().orElseThrow().value()).isCloseTo(Math.pow(1.5, 0.2) - 1, within(1e-12));
    }

    /** The mean of 10, 11 and 12 is 11; its middle is 2016, four years before 2020. */
    @Test
    void the_base_may_be_the_mean_of_several_years() {
        EmissionHistory history = Past.of(city("base_first_year,2015\nbase_year,2017\n"));
        assertThat(history.comparison().orElseThrow().baseName().chinese()).isEqualTo("2015—2017年平均");
        Growth growth = growth(history, "total");
        assertThat(growth.change().value()).isCloseTo(15.0 / 11 - 1, within(1e-12));
        assertThat(growth.rate().orElseThrow().value()).isCloseTo(Math.pow(15.0 / 11, 0.25) - 1, within(1e-12));
    }

    @Test
    void a_first_base_year_after_the_base_year_is_refused_and_the_base_year_stands_alone() {
        City city = city("base_first_year,2017\nbase_year,2015\n");
        assertThat(Past.of(city).comparison().orElseThrow().base()).containsExactly(2015);
        assertThat(city.findings("HIS-BASE-ORDER")).hasSize(1);
        assertThat(city.findings("HIS-BASE-YEAR")).isEmpty();
    }

    /** There is no 2014: the mean is of 2013 and 2015, 10 and 14. */
    @Test
    void a_mean_that_lacks_a_year_names_the_years_it_has() {
        City city = Past.totals("base_first_year,2013\nbase_year,2015\n", 2013, 10)
                .balance(2015, Past.balance(11, 1, 1, 1))
                .balance(2016, Past.balance(12, 1, 1, 1));
        assertThat(Past.of(city).comparison().orElseThrow().baseName().chinese())
                .isEqualTo("2013、2015年平均");
        assertThat(growth(Past.of(city), "total").change().value()).isCloseTo(15.0 / 12 - 1, within(1e-12));
        assertThat(city.findings("HIS-BASE-PART"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("2014", "2013、2015年平均"));
    }

    @Test
    void another_base_of_prices_than_2015_is_refused() {
        assertThat(city("price_base,2010\n").findings("HIS-PRICE-BASE")).hasSize(1);
        assertThat(city("price_base,2015\n").findings("HIS-PRICE-BASE")).isEmpty();
    }

    @Test
    void a_base_year_without_data_is_replaced_and_said() {
        City city = city("base_year,2005\n");
        assertThat(Past.of(city).comparison().orElseThrow().base()).containsExactly(2015);
        assertThat(city.findings("HIS-BASE-YEAR")).hasSize(1);
    }

    /** 2014 tells industry alone. */
    @Test
    void a_year_that_tells_half_of_the_city_stands_apart() {
        City city = city("").balance(2014, "项目,柴油,电力\n单位,万吨,亿千瓦时\n2.外省(区、市)调入量,9,0\n2.工业,9,1\n");
        Comparison years = Past.of(city).comparison().orElseThrow();
        assertThat(years.years()).doesNotContain(2014);
        assertThat(years.apart()).containsExactly(2014);
        assertThat(city.findings("HIS-YEARS-APART")).hasSize(1);
    }

    /** 110 at 104 for 2016 makes 110/1.04 of the year before. */
    @Test
    void a_year_without_product_is_chained_by_the_index() {
        City city = Past.totals("", 2015, 10, 11).data("gdp_2015,2016,110,亿元\ngdp_index,2016,104,指数（上年=100）\n");
        assertThat(value(Past.of(city), "product", 2015)).isCloseTo(1_100_000 / 1.04, within(1e-6));
    }

    private static final String CENSUS = """
            item,year,value,unit,source,status,version
            gdp_2015,2015,100,亿元,s,verified,
            gdp_2015,2015,104,亿元,s,verified,2018年第四次经济普查修订
            gdp_2015,2016,115,亿元,s,verified,2018年第四次经济普查修订
            """;

    @Test
    void of_two_versions_the_newer_is_used_and_the_older_is_kept_with_the_difference() {
        City city = Past.totals("", 2015, 10, 11).register("data/census", CENSUS);
        assertThat(value(Past.of(city), "product", 2015)).isEqualTo(1_040_000);
        assertThat(city.dossier().value().conflicts()).singleElement().satisfies(revision -> {
            assertThat(revision.isRevision()).isTrue();
            assertThat(revision.other().value().orElseThrow().value()).isEqualTo(100);
            assertThat(revision.difference().orElseThrow().value()).isEqualTo(4);
        });
        assertThat(city.findings("SUR-REVISED")).hasSize(1);
        assertThat(city.findings("SUR-SOURCES-DIFFER")).isEmpty();
    }

    @Test
    void the_order_of_versions_in_the_table_is_irrelevant() {
        List<String> lines = CENSUS.lines().toList();
        String turned = String.join("\n", lines.get(0), lines.get(3), lines.get(2), lines.get(1)) + "\n";
        City city = Past.totals("", 2015, 10, 11).register("data/census", turned);
        assertThat(value(Past.of(city), "product", 2015)).isEqualTo(1_040_000);
        assertThat(city.findings("SUR-REVISED")).hasSize(1);
    }

    /** 2% to 12% of the newer value: 2017 was revised most. */
    @Test
    void many_revised_years_are_a_span_with_the_first_the_last_and_the_largest_revision() {
        var rows = new StringBuilder("item,year,value,unit,source,status,version\n");
        List<Integer> older = List.of(98, 98, 88, 98, 98);
        for (int place = 0; place < older.size(); place++) {
            int year = 2015 + place;
            rows.append("gdp_2015,%d,%d,亿元,s,verified,%n".formatted(year, older.get(place)));
            rows.append("gdp_2015,%d,100,亿元,s,verified,2018年第四次经济普查修订%n".formatted(year));
        }
        City city = Past.totals("", 2015, 10, 11).register("data/census", rows.toString());
        assertThat(city.findings("SUR-REVISED")).singleElement().satisfies(finding -> {
            assertThat(finding.facts().get("count")).isEqualTo("5");
            assertThat(finding.facts().get("list"))
                    .startsWith("2015—2019年，其中 2015 年采用")
                    .contains("；2017 年采用", "相差 12 亿元", "；2019 年采用")
                    .doesNotContain("2016 年采用", "2018 年采用");
        });
    }

    @Test
    void a_series_of_mixed_versions_is_said() {
        City city = Past.totals("", 2015, 10, 11)
                .register("data/census", CENSUS.replace("115,亿元,s,verified,2018年第四次经济普查修订", "115,亿元,s,verified,"));
        assertThat(city.findings("HIS-VERSIONS-MIXED")).hasSize(1);
    }

    @Test
    void a_version_without_a_year_is_said_and_passed_over() {
        City city = Past.totals("", 2015, 10, 11).register("data/census", """
                        item,year,value,unit,source,status,version
                        gdp_2015,2015,100,亿元,s,verified,修订
                        """);
        assertThat(city.findings("SUR-VERSION")).hasSize(1);
        assertThat(value(Past.of(city), "product", 2015)).isEqualTo(1_000_000);
    }

    @Test
    void every_figure_has_one_key_and_a_derivation_down_to_data() {
        EmissionHistory history = Past.of(city("base_year,2015\n"));
        assertThat(history.figures()).extracting(figure -> figure.key()).doesNotHaveDuplicates();
        assertThat(history.figures()).allSatisfy(figure -> {
            assertThat(figure.derivation().get().value()).isEqualTo(figure.value());
            assertThat(figure.derivation().get().label()).isNotEqualTo(Text.of("", ""));
        });
    }

    @Test
    void series_without_data_are_empty_and_not_guessed() {
        Series product =
                Past.of(Past.totals("", 2015, 10, 11)).findSeries("product").orElseThrow();
        assertThat(product.values().years()).isEmpty();
    }
}
