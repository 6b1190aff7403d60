package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.MonitoringReview;
import org.tanlu.monitoring.Standing;
import org.tanlu.monitoring.WatchedIndicator;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block;
import org.tanlu.report.MonitoringReport;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Lesson: a year is held against the plan; who is behind is named, what nobody told is named too. */
@Clause("11.3")
class C11_3_MonitoringTest {
    private static final String HEAD = "监测指标,年份,监测值,单位,来源,核验状态\n";
    private static final Plan PLAN = OrderedCity.plan().value();
    private static final double PLANNED = total(2022);
    private static final double BASE = total(2020);

    private static double total(int year) {
        return year == 2020
                ? of("", 2022).base().orElseThrow().value()
                : of("", year).planned().orElseThrow().value();
    }

    /** The same plan with what was observed: monitoring never changes what it is held against. */
    private static Outcome<Optional<Monitoring>> review(String rows, int year) {
        var told = City.with("").register("observations", HEAD + rows).dossier().value();
        return MonitoringReview.review(PLAN, told, year, City.REFERENCE);
    }

    private static WatchedIndicator of(String rows, int year) {
        return review(rows, year).value().orElseThrow().indicators().stream()
                .filter(each -> each.goal().indicator().id().equals("IND-B01"))
                .findFirst()
                .orElseThrow();
    }

    private static String row(int year, double value) {
        return "IND-B01," + year + "," + value + ",万吨CO2e,s,未核实\n";
    }

    @Test
    void emissions_as_planned_are_on_track_and_a_little_more_is_behind() {
        assertThat(of(row(2022, PLANNED), 2022).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(PLANNED).as("the path falls by more than one per cent").isLessThan(BASE * 0.99);
        double most = BASE + 0.81 * (PLANNED - BASE);
        assertThat(of(row(2022, most), 2022).standing()).isEqualTo(Standing.BEHIND);
        assertThat(of(row(2022, most), 2022).done().orElseThrow().value().value())
                .isCloseTo(81, within(1e-6));
        assertThat(of(row(2022, BASE), 2022).standing()).isEqualTo(Standing.OFF_TRACK);
    }

    @Test
    void what_nobody_observed_is_named_and_not_judged() {
        Outcome<Optional<Monitoring>> seen = review("", 2022);
        assertThat(seen.value().orElseThrow().indicators())
                .isNotEmpty()
                .allMatch(each -> each.standing() == Standing.UNKNOWN);
        assertThat(rules(seen)).contains("MON-MISSING").doesNotContain("MON-OFF", "MON-BEHIND");
    }

    private static List<String> rules(Outcome<?> seen) {
        return seen.findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }

    @Test
    void rows_that_cannot_be_used_are_told_with_their_place() {
        Outcome<Optional<Monitoring>> seen = review(
                "IND-B01,2022,5,万人,s,未核实\nIND-B05,2022,5,万吨CO2e,s,未核实\nIND-B05,2022,6,万吨CO2e,s,未核实\nIND-B13,2022,100,万人,s,未核实\n",
                2022);
        assertThat(rules(seen)).contains("MON-UNIT", "MON-REPEATED", "MON-NO-GOAL");
        assertThat(seen.findings().stream().filter(each -> each.rule().id().equals("MON-UNIT")))
                .allMatch(each -> each.place().orElseThrow().toString().contains("observations"));
    }

    /** 166 万吨 in three spellings. */
    @Test
    void emissions_may_be_told_in_tonnes() {
        for (String told : List.of("166,万吨CO2e", "1660000,tCO2e", "0.0166,亿吨")) {
            assertThat(of("IND-B01,2022," + told + ",s,未核实\n", 2022)
                            .observed()
                            .orElseThrow()
                            .value())
                    .as(told)
                    .isCloseTo(166, within(1e-9));
        }
    }

    @Test
    void a_row_that_cannot_be_used_does_not_displace_one_that_can() {
        assertThat(of("IND-B01,2022,166,万吨CO2e,s,未核实\nIND-B01,2022,5,万人,s,未核实\n", 2022)
                        .observed()
                        .orElseThrow()
                        .value())
                .isEqualTo(166);
    }

    @Test
    void an_outlook_has_the_rest_as_planned_and_the_trend_of_five_years_at_least() {
        WatchedIndicator one = of(row(2022, PLANNED + 1), 2022);
        var outlook = one.outlook().orElseThrow();
        assertThat(outlook.asPlanned().value().value())
                .isCloseTo(outlook.target().value() + 1, within(1e-9));
        assertThat(outlook.trend()).isEmpty();
        assertThat(outlook.reason().chinese()).contains("少于5个");
        String years = row(2021, 100) + row(2022, 99) + row(2023, 98.5) + row(2024, 97);
        var five = of(years, 2024).outlook().orElseThrow();
        assertThat(five.years()).containsExactly(2020, 2021, 2022, 2023, 2024);
        assertThat(five.chance().orElseThrow().value().value()).isBetween(0.0, 100.0);
    }

    @Test
    void the_budget_of_the_period_is_held_against_the_years_observed() {
        double most = PLAN.targets()
                        .orElseThrow()
                        .budget()
                        .yearly()
                        .find(2021)
                        .orElseThrow()
                        .tonnes()
                / 1e4;
        Monitoring seen = review(row(2021, most + 1), 2021).value().orElseThrow();
        var use = seen.budget().orElseThrow();
        assertThat(use.missing()).isEmpty();
        assertThat(use.isExceeded()).isTrue();
        assertThat(use.used().minus(use.allowed()).tonnes()).isCloseTo(1e4, within(1e-3));
        assertThat(rules(review(row(2021, most + 1), 2021))).contains("MON-BUDGET");
        assertThat(review("", 2021).value().orElseThrow().budget().orElseThrow().missing())
                .containsExactly(2021);
    }

    @Test
    void the_report_has_a_sentence_for_each_state_and_the_tables() {
        Outcome<Optional<Monitoring>> seen = review(row(2022, BASE), 2022);
        PlanDocument report =
                MonitoringReport.document(seen.value().orElseThrow(), seen.findings(), PLAN, City.REFERENCE);
        assertThat(report.title()).contains("2022年度监测评估报告");
        assertThat(report.blocks().toString()).contains("偏离目标", "排放总量（完成计划变化的0%");
        assertThat(report.blocks().stream().filter(Block.TableBlock.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(MonitoringReport.tables(seen.value().orElseThrow()))
                .extracting(table -> table.name())
                .containsExactly("monitoring_indicators", "monitoring_actions");
    }
}
