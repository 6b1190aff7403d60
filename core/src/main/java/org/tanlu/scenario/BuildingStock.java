package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.FloorClass;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 建筑存量构成 the stock of buildings by class of retrofit and standard in every scenario (clauses 8.4.2.1 and 9.1).
 *
 * @param parts the classes by scenario, those of one stock together
 */
@Clause({"8.4.2.1", "9.1"})
public record BuildingStock(Map<ScenarioKind, List<FloorPart>> parts) {
    private static final int FIVE = 5;

    public BuildingStock {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    static BuildingStock of(List<Scenario> scenarios, ReferenceData reference, List<Finding> findings) {
        Map<String, List<FloorClass>> stocks = new LinkedHashMap<>();
        reference
                .energy()
                .floorClasses()
                .forEach(type -> stocks.computeIfAbsent(type.stock(), any -> new ArrayList<>())
                        .add(type));
        var parts = new EnumMap<ScenarioKind, List<FloorPart>>(ScenarioKind.class);
        for (Scenario scenario : scenarios) {
            var all = new ArrayList<FloorPart>();
            Course course = scenario.course();
            stocks.keySet().retainAll(course.system().drivers().keySet());
            stocks.forEach((stock, classes) -> all.addAll(new FloorRun(course, stock, classes).parts()));
            parts.put(scenario.kind(), all);
        }
        Course first = scenarios.get(0).course();
        stocks.forEach((stock, classes) -> {
            if (new FloorRun(first, stock, classes).excessOfRetrofit() > 0) {
                findings.add(Finding.of(
                        reference.rule("SCN-FLOOR"),
                        Facts.of(
                                "stock",
                                first.system().driver(stock).definition().name())));
            }
        });
        return new BuildingStock(parts);
    }

    /** The classes of a scenario. */
    public List<FloorPart> of(ScenarioKind kind) {
        return Optional.ofNullable(parts.get(kind)).orElse(List.of());
    }

    /** What is retrofitted in each span of five years up to a plan's last year, by its last year (依次分批, clause 8.4.2.1). */
    public static YearSeries<Quantity> batches(FloorPart part) {
        var batches = new TreeMap<Integer, Quantity>();
        int first = part.area().years().get(0);
        Quantity before = part.area().find(first).orElseThrow();
        for (int year : part.area().years()) {
            if (year > first && year % FIVE == 0) {
                Quantity now = part.area().find(year).orElseThrow();
                batches.put(year, now.plus(before.negated()));
                before = now;
            }
        }
        return YearSeries.of(batches);
    }

    /** Every area under its key {@code scenario/…/floor/class/year}. */
    List<Figure> figures(List<Scenario> scenarios) {
        var figures = new ArrayList<Figure>();
        scenarios.forEach(scenario -> of(scenario.kind()).forEach(part -> figures.addAll(figures(scenario, part))));
        return figures;
    }

    private static List<Figure> figures(Scenario scenario, FloorPart part) {
        var figures = new ArrayList<Figure>();
        part.area()
                .byYear()
                .forEach((year, area) -> figures.add(
                        new Figure(key(scenario, part, year), area, () -> derivation(scenario, part, year, area))));
        if (part.type().kind() == FloorClass.Kind.DONE) {
            batches(part)
                    .byYear()
                    .forEach((year, area) -> figures.add(new Figure(
                            ScenarioFigures.key(scenario.kind()) + "/floor_batch/"
                                    + part.type().id() + "/" + year,
                            area,
                            () -> batch(scenario, part, year, area))));
        }
        return figures;
    }

    private static String key(Scenario scenario, FloorPart part, int year) {
        return ScenarioFigures.key(scenario.kind()) + "/floor/" + part.type().id() + "/" + year;
    }

    private static Derivation batch(Scenario scenario, FloorPart part, int year, Quantity area) {
        int last = (year - 1) / FIVE * FIVE;
        int before = Math.max(part.area().years().get(0), last);
        return Derivation.late(
                Text.of(
                        scenario.kind().text().chinese() + before + "年后至" + year + "年"
                                + part.type().name().chinese() + "新增面积",
                        "increase of " + part.type().name().english() + " after " + before + " until " + year),
                area,
                Text.of("末年面积－上一批末年面积", "floor of the year − floor at the end of the batch before"),
                "8.4.2.1",
                () -> List.of(step(scenario, part, year), step(scenario, part, before)));
    }

    private static Derivation step(Scenario scenario, FloorPart part, int year) {
        return derivation(scenario, part, year, part.area().find(year).orElseThrow())
                .keyed(key(scenario, part, year));
    }

    private static Derivation derivation(Scenario scenario, FloorPart part, int year, Quantity area) {
        FloorClass type = part.type();
        return Derivation.late(
                Text.of(
                        scenario.kind().text().chinese() + year + "年"
                                + type.name().chinese() + "面积",
                        type.name().english() + " in the "
                                + scenario.kind().text().english() + ", " + year),
                area,
                rule(type.kind()),
                "8.4.2.1",
                () -> parts(scenario, type, year));
    }

    /** The floor of the stock, and what the measure of a class has reached. */
    private static List<Derivation> parts(Scenario scenario, FloorClass type, int year) {
        var parts = new ArrayList<>(KeyedParts.driver(scenario, type.stock(), year));
        parts.addAll(KeyedParts.measure(scenario, type.measure(), year));
        return parts;
    }

    private static Text rule(FloorClass.Kind kind) {
        return switch (kind) {
            case OPEN -> Text.of("可改造面积－已改造面积－拆除面积", "floor open to retrofit − retrofitted − pulled down");
            case DONE -> Text.of("采用比例×可改造面积", "adoption × floor open to retrofit");
            case REST -> Text.of("基年面积－可改造面积－拆除面积", "floor of the base year − open to retrofit − pulled down");
            case ADDED ->
                Text.of("采用比例×年竣工面积×年数，不超过新增面积", "adoption × floor completed a year × years, at most what is added");
            case ADDED_REST -> Text.of("新增面积－按措施标准建成的面积", "added floor − floor built to the standard of a measure");
        };
    }
}
