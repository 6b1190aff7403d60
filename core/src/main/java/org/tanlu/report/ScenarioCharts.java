package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.history.Comparison;
import org.tanlu.history.Series;
import org.tanlu.history.Subject;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** The charts of the scenarios: curves behind the history, departments side by side (clause 9.1). */
@Clause("9.1")
final class ScenarioCharts {
    private static final Unit WAN = new Unit(ScenarioTables.UNIT, "emissions", 10_000);

    private final Plan plan;
    private final Scenarios scenarios;

    ScenarioCharts(Plan plan, Scenarios scenarios) {
        this.plan = plan;
        this.scenarios = scenarios;
    }

    /** The totals of the years that compare, then the three curves from the base year on. */
    Chart curves() {
        Course baseline = scenarios.of(ScenarioKind.BASELINE).course();
        Optional<Comparison> compared =
                plan.emissionHistory().comparison().filter(years -> years.subject() == Subject.TOTAL);
        int first = compared.map(years -> years.years().get(0))
                .orElse(baseline.system().baseYear());
        List<Integer> years =
                IntStream.rangeClosed(first, baseline.horizon()).boxed().toList();
        var lines = new ArrayList<Block.Series>();
        if (first < baseline.system().baseYear()) {
            lines.add(line("历史", years, year -> past(compared, year)));
        }
        scenarios.scenarios().forEach(scenario -> lines.add(curve(scenario, years)));
        return new Chart(
                "三种情景的碳排放曲线",
                ChartKind.LINE,
                WAN.symbol(),
                years.stream().map(String::valueOf).toList(),
                lines,
                "历史只画口径一致的年份；色带或同色细线为抽样的5%至95%范围；各曲线依据的参数见附件中的“三种情景的主要参数”。");
    }

    /** A scenario's total, with the range from 5 to 95 per cent of the draws around it. */
    private Block.Series curve(Scenario scenario, List<Integer> years) {
        return new Block.Series(
                scenario.kind().text().chinese(),
                values(years, year -> wan(scenario.course().total(), year)),
                Optional.of(new Block.Band(
                        values(years, year -> bound(scenario, OddsPart.P5, year)),
                        values(years, year -> bound(scenario, OddsPart.P95, year)))));
    }

    private Optional<Quantity> bound(Scenario scenario, OddsPart part, int year) {
        return scenarios.odds().of(scenario.kind(), part).find(year).map(value -> value.in(WAN));
    }

    private Optional<Quantity> past(Optional<Comparison> compared, int year) {
        return compared.filter(years -> years.years().contains(year))
                .flatMap(years -> plan.emissionHistory().findSeries(Subject.TOTAL.id()))
                .flatMap((Series series) -> series.find(year))
                .map(value -> value.in(WAN));
    }

    private static Block.Series line(String name, List<Integer> years, IntFunction<Optional<Quantity>> value) {
        return new Block.Series(name, values(years, value));
    }

    private static List<Optional<Quantity>> values(List<Integer> years, IntFunction<Optional<Quantity>> value) {
        return years.stream().map(value::apply).toList();
    }

    private static Optional<Quantity> wan(YearSeries<Emissions> series, int year) {
        return series.find(year).map(emissions -> emissions.toQuantity().in(WAN));
    }

    /** Emissions by department in the base year, and in the goal years by scenario. */
    Chart departments() {
        Course baseline = scenarios.of(ScenarioKind.BASELINE).course();
        int base = baseline.system().baseYear();
        var labels = new ArrayList<>(List.of(base + "年"));
        for (int year : ScenarioYears.goals(baseline)) {
            scenarios
                    .scenarios()
                    .forEach(each ->
                            labels.add(year + each.kind().text().chinese().substring(0, 2)));
        }
        var series = new ArrayList<Block.Series>();
        for (String name : ScenarioSetting.departments(baseline).keySet()) {
            var values = new ArrayList<Optional<Quantity>>();
            values.add(department(baseline, name, base));
            for (int year : ScenarioYears.goals(baseline)) {
                scenarios.scenarios().forEach(each -> values.add(department(each.course(), name, year)));
            }
            series.add(new Block.Series(name, values));
        }
        return new Chart("三种情景的部门排放构成", ChartKind.STACKED_COLUMN, WAN.symbol(), labels, series, "各部门为直接排放。");
    }

    private static Optional<Quantity> department(Course course, String name, int year) {
        return Optional.ofNullable(ScenarioSetting.departments(course).get(name))
                .flatMap(series -> wan(series, year));
    }
}
