package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.SlideDeck.Slide;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** The slides of the example city with a pathway by hand. */
@Clause({"9.1", "9.3", "10.1", "A"})
class SlideDeckTest {
    private static final Plan PLAN = SummaryDocumentTest.plan("no");
    private static final SlideDeck DECK = deck(PLAN);

    private static SlideDeck deck(Plan plan) {
        return SlideDeck.of(plan, ConformityCheck.check(plan, List.of(), City.REFERENCE), City.REFERENCE);
    }

    private static PlanDocument document(SlideDeck deck) {
        return new PlanDocument(
                deck.title(),
                deck.subtitle(),
                List.of(),
                deck.slides().stream()
                        .flatMap(slide ->
                                Stream.concat(Stream.of(new Block.Paragraph(slide.title())), slide.blocks().stream()))
                        .toList());
    }

    private static String title(Slide slide) {
        return slide.title().stream()
                .map(inline -> inline instanceof Block.Printed printed ? printed.text() : ((Block.Words) inline).text())
                .collect(Collectors.joining());
    }

    private static Stream<Chart> charts(SlideDeck deck) {
        return deck.slides().stream()
                .flatMap(slide -> slide.blocks().stream())
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast);
    }

    private static Chart chart(SlideDeck deck, String caption) {
        return charts(deck)
                .filter(chart -> chart.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static double total(int year) {
        return PLAN.emissionHistory()
                .findSeries("total")
                .orElseThrow()
                .find(year)
                .orElseThrow()
                .value();
    }

    @Test
    void a_city_that_does_not_publish_its_peak_shows_indices_and_shares_and_no_level() {
        String page = HtmlPage.of(document(DECK));
        PLAN.emissionHistory()
                .findSeries("total")
                .orElseThrow()
                .values()
                .byYear()
                .values()
                .forEach(value -> assertThat(page)
                        .doesNotContainPattern("(?<![\\d.])"
                                + Pattern.quote(Numbers.fixed(value.value().value() / 1e4, 1)) + "(?!\\d)"));
        assertThat(page)
                .doesNotContain(
                        Numbers.fixed(PLAN.targets().orElseThrow().peakLevel().tonnes() / 1e4, 2))
                .doesNotContain("二氧化碳当量");
        assertThat(charts(DECK)).extracting(Chart::unit).containsOnly("首年＝100", "%", "亿元");
    }

    @Test
    void a_city_that_publishes_its_peak_shows_levels() {
        SlideDeck deck = deck(SummaryDocumentTest.plan("yes"));
        int base = PLAN.targets().orElseThrow().base();
        assertThat(chart(deck, "三种情景的碳排放").series())
                .allSatisfy(series -> assertThat(series.values().get(0))
                        .hasValueSatisfying(value -> assertThat(Math.abs(value.value() - total(base) / 1e4))
                                .isLessThan(0.05)));
    }

    @Test
    void the_index_of_a_scenario_is_its_total_against_that_of_the_base_year() {
        var scenarios = PLAN.scenarios().orElseThrow();
        Chart chart = chart(DECK, "三种情景的碳排放");
        for (int line = 0; line < 3; line++) {
            var course = scenarios.scenarios().get(line).course().total();
            int last = course.byYear().lastKey();
            double expected = course.find(last).orElseThrow().tonnes()
                    / course.find(course.byYear().firstKey()).orElseThrow().tonnes()
                    * 100;
            List<Optional<Quantity>> values = chart.series().get(line).values();
            assertThat(values.get(0).orElseThrow().value()).isEqualTo(100);
            assertThat(Numbers.fixed(values.get(values.size() - 1).orElseThrow().value(), 1))
                    .isEqualTo(Numbers.fixed(expected, 1));
        }
    }

    @Test
    void shares_of_a_chart_in_per_cent_sum_to_a_hundred() {
        List<Optional<Quantity>> users = chart(DECK, "排放构成").series().get(0).values();
        double sum =
                users.stream().mapToDouble(value -> value.orElseThrow().value()).sum();
        assertThat(Math.abs(sum - 100)).isLessThan(0.05 * users.size());
    }

    @Test
    void a_meeting_sees_ten_to_thirteen_slides_or_fourteen_with_that_of_the_title_and_none_is_empty() {
        assertThat(DECK.slides()).hasSizeBetween(10, 13).allSatisfy(slide -> {
            assertThat(title(slide)).isNotBlank();
            assertThat(slide.blocks()).isNotEmpty();
        });
    }

    @Test
    void no_table_of_a_slide_is_longer_than_nine_rows() {
        assertThat(DECK.slides().stream()
                        .flatMap(slide -> slide.blocks().stream())
                        .filter(TableBlock.class::isInstance)
                        .map(TableBlock.class::cast))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.rows()).hasSizeBetween(1, 9));
    }

    @Test
    void every_key_of_a_slide_is_that_of_a_figure() {
        List<String> keys = ExampleCity.plan("yunzhou").value().figures().stream()
                .map(Figure::key)
                .toList();
        assertThat(Documents.figures(document(DECK)))
                .hasSizeGreaterThan(8)
                .filteredOn(printed ->
                        !printed.key().startsWith("pathway/")) // that of the pathway by hand, which is no whole one
                .allSatisfy(printed -> assertThat(keys).contains(printed.key()));
    }

    @Test
    void a_city_without_a_pathway_is_told_so_and_asks_for_no_tasks() {
        String page = HtmlPage.of(document(deck(City.with("").plan().value())));
        assertThat(page).contains("减排举措尚未确定", "尚未登记方案依据的文件").doesNotContain("审定重点任务");
    }
}
