package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/**
 * Lesson: a curve of a scenario is no prophecy. How far emissions may lie from it, how likely the peak is in time, and which
 * assumptions this depends on is told beside it.
 */
@Clause("9.2")
class C09_2_RangesTest {
    private static final Odds ODDS = ExampleScenarios.of("beijing").odds();

    private static double of(ScenarioKind kind, OddsPart part, int year) {
        return ODDS.of(kind, part).find(year).orElseThrow().value();
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    void the_curve_runs_inside_the_range_which_widens_with_time(ScenarioKind kind) {
        for (int year : List.of(2025, 2030, 2045, 2060)) {
            double curve = ExampleScenarios.of("beijing")
                    .of(kind)
                    .course()
                    .total()
                    .find(year)
                    .orElseThrow()
                    .tonnes();
            assertThat(of(kind, OddsPart.P5, year)).isLessThan(curve);
            assertThat(of(kind, OddsPart.P95, year)).isGreaterThan(curve);
            assertThat(of(kind, OddsPart.P50, year)).isCloseTo(curve, within(0.04 * curve));
        }
        assertThat(of(kind, OddsPart.P95, 2060) / of(kind, OddsPart.P5, 2060))
                .isGreaterThan(of(kind, OddsPart.P95, 2025) / of(kind, OddsPart.P5, 2025));
    }

    @ParameterizedTest
    @EnumSource(ScenarioKind.class)
    void every_draw_has_one_peak(ScenarioKind kind) {
        double sum = ODDS.of(kind, OddsPart.PEAK_SHARE).byYear().values().stream()
                .mapToDouble(Quantity::value)
                .sum();

        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(of(kind, OddsPart.PEAKED_BY, 2060)).isCloseTo(1, within(1e-9));
        assertThat(of(kind, OddsPart.PEAKED_BY, 2030))
                .isEqualTo(ODDS.peaksInTime(kind).value());
    }

    @Test
    void the_scenarios_share_their_draws_so_that_a_stronger_one_peaks_in_time_no_less_often() {
        assertThat(ODDS.peaksInTime(ScenarioKind.ENHANCED).value())
                .isGreaterThanOrEqualTo(
                        ODDS.peaksInTime(ScenarioKind.LOW_CARBON).value());
        assertThat(of(ScenarioKind.LOW_CARBON, OddsPart.P95, 2040))
                .isLessThanOrEqualTo(of(ScenarioKind.BASELINE, OddsPart.P95, 2040));
    }

    @Test
    void the_document_draws_the_ranges_and_says_what_they_hold_and_what_they_come_from() {
        Outcome<Plan> plan = ExampleCity.plan("beijing");
        List<Block> blocks =
                PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE).blocks();

        assertThat(blocks)
                .filteredOn(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .filteredOn(chart -> chart.caption().equals("三种情景的碳排放曲线"))
                .singleElement()
                .satisfies(chart -> assertThat(chart.series())
                        .filteredOn(series -> series.band().isPresent())
                        .extracting(Block.Series::name)
                        .containsExactly("基准情景", "低碳情景", "强化情景"));
        assertThat(blocks)
                .filteredOn(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .filteredOn(table -> table.caption().equals("低碳情景不确定性的来源"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .hasSizeBetween(5, 16)
                        .allSatisfy(row ->
                                assertThat(row.get(row.size() - 1).text()).isNotBlank()));
    }
}
