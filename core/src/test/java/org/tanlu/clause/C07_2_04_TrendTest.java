package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.history.Comparison;
import org.tanlu.history.Decoupling.State;
import org.tanlu.history.DecouplingSpan;
import org.tanlu.history.Drivers;
import org.tanlu.history.Drivers.Model;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.PeakVerdict.Shape;
import org.tanlu.history.Series;
import org.tanlu.history.Span;
import org.tanlu.history.Trend;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** Lesson: whether emissions rise or fall, whether they have peaked, and what drove them; all by rules that are printed. */
@Clause("C7.2-4")
class C07_2_04_TrendTest {
    private static final double[] FALLING = {18, 19, 20, 19.5, 19, 18.5, 18, 17.5, 17, 16.5};

    private static Trend trend(City city) {
        return Past.of(city).findTrend("total").orElseThrow();
    }

    @Test
    void seven_years_of_fall_after_2012_mean_peaked() {
        Trend trend = trend(Past.totals("", 2010, FALLING));
        assertThat(trend.verdict().shape()).isEqualTo(Shape.PEAKED);
        assertThat(trend.verdict().peakYear()).isEqualTo(2012);
        assertThat(trend.confirmed().orElseThrow().shape()).isEqualTo(Shape.PEAKED);
    }

    @Test
    void the_parameters_of_the_rule_are_settings() {
        assertThat(trend(Past.totals("peak_later_years,8\n", 2010, FALLING))
                        .verdict()
                        .shape())
                .isEqualTo(Shape.UNDETERMINED);
    }

    @Test
    void without_the_provisional_years_the_verdict_may_be_another() {
        Trend trend = trend(Past.totals("provisional_years,3\n", 2010, FALLING));
        assertThat(trend.verdict().shape()).isEqualTo(Shape.PEAKED);
        assertThat(trend.confirmed().orElseThrow().shape()).isNotEqualTo(Shape.PEAKED);
    }

    @Test
    void four_years_are_too_few_and_that_is_said() {
        City city = Past.totals("", 2017, 10, 11, 12, 13);
        assertThat(Past.of(city).trends()).isEmpty();
        assertThat(city.findings("HIS-FEW-YEARS")).hasSize(1);
    }

    private static City marked(String excluded) {
        return Past.totals("", 2012, 10, 11, 12, 13, 14, 15, 16, 9)
                .register("year_marks", "年份,类型,是否不参加趋势检验,原因,来源,核验状态\n2019,异常年份," + excluded + ",疫情,s,已核原件\n");
    }

    @Test
    void a_year_marked_as_distorted_stays_out_of_the_test_only_where_the_city_says_so() {
        assertThat(trend(marked("是")).years()).doesNotContain(2019);
        assertThat(trend(marked("是")).verdict().shape()).isEqualTo(Shape.RISING);
        assertThat(trend(marked("否")).years()).contains(2019);
    }

    @Test
    void a_marked_year_keeps_its_place_in_the_tables_and_is_told() {
        EmissionHistory history = Past.of(marked("是"));
        assertThat(history.findSeries("total").orElseThrow().find(2019)).isPresent();
        Comparison years = history.comparison().orElseThrow();
        assertThat(years.remarks(2012, 2019)).extracting(Text::chinese).containsExactly("2019年标记为异常年份，不参加趋势检验");
    }

    @Test
    void a_mark_on_a_year_that_was_not_accounted_is_said() {
        City city = Past.totals("", 2015, 10, 11).register("year_marks", "年份,类型,原因,来源,核验状态\n2003,异常年份,非典,s,已核原件\n");
        assertThat(city.findings("HIS-MARK-UNKNOWN")).hasSize(1);
    }

    @Test
    void of_two_marks_of_a_year_the_first_holds_and_the_second_is_said() {
        City city = Past.totals("", 2015, 10, 11)
                .register("year_marks", "年份,类型,是否不参加趋势检验,原因,来源,核验状态\n2016,异常年份,否,疫情,s,已核原件\n2016,异常年份,是,疫情,s,已核原件\n");
        assertThat(Past.of(city).comparison().orElseThrow().tested()).containsExactly(2015, 2016);
        assertThat(city.findings("HIS-MARK-TWICE"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().orElseThrow().toString()).contains("year_marks.csv"));
    }

    @Test
    void a_marked_year_that_was_not_accounted_is_not_told_beside_those_that_were() {
        City city = Past.totals("", 2015, 10, 11)
                .register("year_marks", "年份,类型,是否不参加趋势检验,原因,来源,核验状态\n1990,异常年份,是,洪水,s,已核原件\n");
        assertThat(Past.of(city).comparison().orElseThrow().marks().years()).isEmpty();
        assertThat(city.findings("HIS-MARK-UNKNOWN")).hasSize(1);
    }

    /** The area grows in 2016, which does not forbid to compare but has to be said. */
    @Test
    void a_break_of_calibre_inside_a_span_is_said_beside_the_trend() {
        City city = Past.totals("boundary_changes,2016年：甲县并入\n", 2013, 10, 11, 12, 13, 14, 15);
        assertThat(trend(city).remarks()).extracting(Text::chinese).containsExactly("行政区域变化（2016年）");
    }

    private static EmissionHistory doubling() {
        return Past.of(Past.totals("base_year,2015\n", 2015, 10, 10).data("""
                        population,2015,50,万人
                        population,2016,50,万人
                        gdp_2015,2015,100,亿元
                        gdp_2015,2016,200,亿元
                        energy_consumption_total,2015,20,万吨标准煤
                        energy_consumption_total,2016,40,万吨标准煤
                        share_secondary_industry,2015,40,%
                        share_secondary_industry,2016,50,%
                        share_tertiary_industry,2015,50,%
                        share_tertiary_industry,2016,45,%
                        """));
    }

    private static Drivers whole(EmissionHistory history, Model model) {
        return history.drivers(model, Span.Kind.WHOLE).get(0);
    }

    /** Product and energy double, people and emissions do not change: the effects are V·ln 2 and −V·ln 2. */
    @Test
    void kaya_tells_growth_from_cleaner_energy() {
        Drivers kaya = whole(doubling(), Model.KAYA);
        double effect = 10 * Past.DIESEL * Math.log(2);
        assertThat(kaya.effect("population").value()).isZero();
        assertThat(kaya.effect("affluence").value()).isCloseTo(effect, within(1e-6));
        assertThat(kaya.effect("energy_intensity").value()).isCloseTo(0, within(1e-6));
        assertThat(kaya.effect("carbon_intensity").value()).isCloseTo(-effect, within(1e-6));
    }

    /** Clinker grows from 10 to 20: no part of Kaya's effects, all of the rest. */
    @Test
    void what_is_not_the_co2_of_energy_is_no_part_of_kaya() {
        EmissionHistory history =
                Past.of(Past.totals("base_year,2015\n", 2015, 10, 10).data("""
                        population,2015,50,万人
                        population,2016,50,万人
                        gdp_2015,2015,100,亿元
                        gdp_2015,2016,200,亿元
                        energy_consumption_total,2015,20,万吨标准煤
                        energy_consumption_total,2016,40,万吨标准煤
                        clinker_output,2015,10,万吨
                        clinker_output,2016,20,万吨
                        """));
        Drivers kaya = whole(history, Model.KAYA);
        Series total = history.findSeries("total").orElseThrow();
        double clinker = total.find(2015).orElseThrow().value() - 10 * Past.DIESEL;
        assertThat(clinker).isGreaterThan(40_000);
        assertThat(kaya.effect("carbon_intensity").value()).isCloseTo(-10 * Past.DIESEL * Math.log(2), within(1e-6));
        assertThat(kaya.decomposition().change().value()).isCloseTo(0, within(1e-6));
        assertThat(kaya.rest().orElseThrow().value().value()).isCloseTo(clinker, within(1e-6));
    }

    /** The last year tells no consumption of energy: all spans go by final energy rather than two by one, one by another. */
    @Test
    void kaya_divides_all_spans_by_one_kind_of_energy() {
        EmissionHistory history = Past.of(Past.totals("base_year,2015\n", 2015, 10, 11, 12)
                .data(Past.rows("population", "万人", 2015, 50, 50, 50)
                        + Past.rows("gdp_2015", "亿元", 2015, 100, 110, 120)
                        + Past.rows("energy_consumption_total", "万吨标准煤", 2015, 20, 21)));
        assertThat(history.drivers())
                .filteredOn(each -> each.model() == Model.KAYA)
                .hasSize(3)
                .extracting(each -> each.decomposition().factors().get(2).chinese())
                .containsOnly("终端能源强度");
    }

    /** All diesel is burnt by its users, so nothing is left undivided; diesel stays diesel, so mix and supply do nothing. */
    @Test
    void by_sector_the_effects_sum_to_the_change_of_the_total() {
        EmissionHistory history =
                Past.of(Past.city("base_year,2015\n", 2015, new double[] {6, 2, 1, 1}, new double[] {7, 3, 2, 0.5})
                        .data("""
                        population,2015,50,万人
                        population,2016,51,万人
                        gdp_2015,2015,100,亿元
                        gdp_2015,2016,120,亿元
                        value_added/primary,2015,10,亿元
                        value_added/primary,2016,9,亿元
                        value_added/secondary,2015,50,亿元
                        value_added/secondary,2016,60,亿元
                        value_added/tertiary,2015,40,亿元
                        value_added/tertiary,2016,51,亿元
                        """));
        Drivers sectors = whole(history, Model.SECTORS);
        double sum = sectors.decomposition().effects().stream()
                .mapToDouble(each -> each.value())
                .sum();
        assertThat(sum).isCloseTo(2.5 * Past.DIESEL, within(1e-6));
        assertThat(sectors.rest().orElseThrow().value().value()).isCloseTo(0, within(1e-6));
        assertThat(Math.abs(sectors.decomposition().residual().value())).isLessThanOrEqualTo(1e-12 * sum);
    }

    @Test
    void what_cannot_be_decomposed_is_said_with_what_is_missing() {
        City city = Past.totals("", 2015, 10, 11);
        assertThat(Past.of(city).drivers()).isEmpty();
        assertThat(city.findings("HIS-LACKING")).hasSize(1);
    }

    @Test
    void emissions_that_stand_still_while_the_product_doubles_are_weakly_decoupled() {
        List<DecouplingSpan> spans = doubling().decoupling();
        assertThat(spans.get(0).decoupling().state()).isEqualTo(State.WEAK_DECOUPLING);
        assertThat(spans.get(0).decoupling().elasticity().orElseThrow().value()).isZero();
    }

    /** Emissions stand still and the product doubles: 0 and 100 %, and their ratio is the elasticity. */
    @Test
    void the_elasticity_is_explained_by_both_changes_which_have_keys_of_their_own() {
        DecouplingSpan span = doubling().decoupling().get(0);
        List<Derivation> parents = doubling().figures().stream()
                .filter(figure -> figure.key().equals(span.key()))
                .findFirst()
                .orElseThrow()
                .derivation()
                .get()
                .parents();
        assertThat(parents).extracting(Derivation::key).containsExactly(span.emissionKey(), span.productKey());
        assertThat(parents.get(0).value().value()).isZero();
        assertThat(parents.get(1).value().value()).isCloseTo(1, within(1e-9));
    }
}
