package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * What a scenario comes to in its last year, told by comparison: the share and the growth of each department, the total against
 * the baseline, and the fall of emissions per gross product (clause 9.2).
 */
@Clause("9.2")
final class DepartmentFigures {
    private static final String CLAUSE = "9.2";
    private static final String IMPORTED = "imported";

    private final Scenario scenario;
    private final Course course;
    private final Course baseline;
    private final int base;
    private final int last;
    private final List<Figure> figures = new ArrayList<>();

    private DepartmentFigures(Scenario scenario, Course baseline) {
        this.scenario = scenario;
        this.course = scenario.course();
        this.baseline = baseline;
        this.base = course.system().baseYear();
        this.last = course.horizon();
    }

    static List<Figure> of(Scenarios scenarios) {
        var figures = new ArrayList<Figure>();
        Course baseline = scenarios.of(ScenarioKind.BASELINE).course();
        for (Scenario scenario : scenarios.scenarios()) {
            figures.addAll(new DepartmentFigures(scenario, baseline).figures());
        }
        return figures;
    }

    private List<Figure> figures() {
        Map<String, YearSeries<Emissions>> departments = new LinkedHashMap<>();
        Map<String, Text> names = new LinkedHashMap<>();
        for (Functional functional : Functional.values()) {
            String id = functional.name().toLowerCase(Locale.ROOT);
            departments.put(id, course.direct(functional));
            names.put(id, functional.text());
        }
        departments.put(IMPORTED, course.indirect());
        names.put(IMPORTED, Text.of("净调入电力和热力", "net imports of electricity and heat"));
        double whole = departments.values().stream()
                .mapToDouble(series -> in(series, last).tonnes())
                .sum();
        departments.forEach((id, series) -> {
            Text name = names.getOrDefault(id, Text.of(id, id));
            share(id, name, in(series, last), Emissions.tonnes(whole));
            growth(id, name, series);
        });
        below();
        intensity();
        return figures;
    }

    private void share(String id, Text name, Emissions part, Emissions whole) {
        if (whole.tonnes() == 0) {
            return;
        }
        add(
                "department_share/" + id + "/" + last,
                Quantity.of(part.tonnes() / whole.tonnes(), Unit.ONE),
                Text.of(last + "年" + name.chinese() + "占排放的比重", "share of " + name.english() + ", " + last),
                Text.of("部门排放 ÷ 各部门合计", "emissions of the department ÷ those of all"),
                List.of(leaf(name, part.toQuantity()), leaf(Text.of("各部门合计", "all departments"), whole.toQuantity())));
    }

    private void growth(String id, Text name, YearSeries<Emissions> series) {
        add(
                "department_growth/" + id + "/" + last,
                in(series, last).minus(in(series, base)).toQuantity(),
                Text.of(
                        base + "—" + last + "年" + name.chinese() + "排放的变化",
                        "change of the emissions of " + name.english() + ", " + base + " to " + last),
                Text.of("末年排放 － 基年排放", "emissions of the last year − those of the base year"),
                List.of(
                        leaf(year(last), in(series, last).toQuantity()),
                        leaf(year(base), in(series, base).toQuantity())));
    }

    private void below() {
        Emissions least = in(baseline.total(), last);
        if (scenario.kind() == ScenarioKind.BASELINE || least.tonnes() == 0) {
            return;
        }
        Emissions total = in(course.total(), last);
        add(
                "below_baseline/" + last,
                Quantity.of(total.tonnes() / least.tonnes() - 1, Unit.ONE),
                Text.of(last + "年碳排放总量比基准情景增减", "total against the baseline, " + last),
                Text.of("本情景总量 ÷ 基准情景总量 － 1", "total ÷ that of the baseline − 1"),
                List.of(
                        leaf(scenario.kind().text(), total.toQuantity()),
                        leaf(ScenarioKind.BASELINE.text(), least.toQuantity())));
    }

    private void intensity() {
        if (!course.system().drivers().containsKey("gdp")) {
            return;
        }
        double first = in(course.total(), base).tonnes() / gdp(base).value();
        double then = in(course.total(), last).tonnes() / gdp(last).value();
        if (first == 0) {
            return;
        }
        add(
                "intensity_change/" + last,
                Quantity.of(then / first - 1, Unit.ONE),
                Text.of(
                        last + "年单位地区生产总值碳排放比" + base + "年增减",
                        "emissions per gross product, " + last + " against " + base),
                Text.of("末年排放强度 ÷ 基年排放强度 － 1", "intensity of the last year ÷ that of the base year − 1"),
                List.of(
                        leaf(year(last), in(course.total(), last).toQuantity()),
                        leaf(Text.of("末年地区生产总值", "gross product of the last year"), gdp(last)),
                        leaf(year(base), in(course.total(), base).toQuantity()),
                        leaf(Text.of("基年地区生产总值", "gross product of the base year"), gdp(base))));
    }

    private Quantity gdp(int year) {
        return course.driver("gdp").find(year).orElseThrow();
    }

    private static Emissions in(YearSeries<Emissions> series, int year) {
        return series.find(year).orElseThrow();
    }

    private static Text year(int year) {
        return Text.of(year + "年排放", "emissions in " + year);
    }

    private Derivation leaf(Text name, Quantity value) {
        return Derivation.leaf(name, value, Text.of(scenario.kind().text().chinese() + "模拟", "simulated"));
    }

    private void add(String key, Quantity value, Text name, Text formula, List<Derivation> parents) {
        Text told = Text.of(
                scenario.kind().text().chinese() + name.chinese(),
                name.english() + ", " + scenario.kind().text().english());
        figures.add(new Figure(
                ScenarioFigures.key(scenario.kind()) + "/" + key,
                value,
                () -> new Derivation(told, value, formula, CLAUSE, parents)));
    }
}
