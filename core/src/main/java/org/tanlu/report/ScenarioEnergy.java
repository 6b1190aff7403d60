package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** Demand for energy, its mix, its flow and its supply in the three scenarios (clause 9.2). */
@Clause("9.2")
final class ScenarioEnergy {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Unit POWER = new Unit("亿千瓦时", "energy", 360_000);
    private static final Unit HEAT = new Unit("万吉焦", "energy", 10_000);
    private static final String NOTE = "按当量值计。";

    private final Scenarios scenarios;
    private final ScenarioTables tables;
    private final Course baseline;

    ScenarioEnergy(Scenarios scenarios, ScenarioTables tables) {
        this.scenarios = scenarios;
        this.tables = tables;
        this.baseline = scenarios.of(ScenarioKind.BASELINE).course();
    }

    /** The kinds of energy that are used in any scenario. */
    private List<CarrierKind> kinds() {
        return List.of(CarrierKind.values()).stream()
                .filter(kind -> kind != CarrierKind.TOTAL)
                .filter(kind -> scenarios.scenarios().stream().anyMatch(each -> isUsed(each.course(), kind)))
                .toList();
    }

    private static boolean isUsed(Course course, CarrierKind kind) {
        return course.total().years().stream()
                .anyMatch(year -> used(course, kind, year) != 0
                        || course.plants(kind).find(year).orElseThrow().value() != 0);
    }

    private static double used(Course course, CarrierKind kind, int year) {
        double total = 0;
        for (Functional functional : Functional.values()) {
            total += at(course, functional, kind, year).value();
        }
        return total;
    }

    private static Quantity at(Course course, Functional functional, CarrierKind kind, int year) {
        return course.use(functional, kind).find(year).orElseThrow();
    }

    private static double all(Course course, int year) {
        double total = 0;
        for (CarrierKind kind : CarrierKind.values()) {
            total += used(course, kind, year);
        }
        return total;
    }

    static Quantity electrification(Course course, int year) {
        return Quantity.of(used(course, CarrierKind.ELECTRICITY, year) / all(course, year), Unit.ONE);
    }

    /** Final use by kind of energy. */
    TableBlock demand() {
        var rows = new ArrayList<List<Entry>>();
        for (CarrierKind kind : kinds()) {
            rows.add(tables.row(
                    kind.text().chinese(),
                    (scenario, year) ->
                            coal(scenario, "final/" + id(kind), used(scenario.course(), kind, year), year)));
        }
        rows.add(
                tables
                        .row("合计", (scenario, year) -> coal(scenario, "final/all", all(scenario.course(), year), year))
                        .stream()
                        .map(Entry::emphasised)
                        .toList());
        rows.add(tables.row(
                "电力占比（%）",
                (scenario, year) -> ScenarioNumbers.percent(
                        scenario, "electrification", Optional.of(electrification(scenario.course(), year)), year)));
        return new TableBlock("三种情景的终端用能", COAL.symbol(), tables.columns("能源"), rows, List.of(NOTE), false);
    }

    private static String id(CarrierKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Entry coal(Scenario scenario, String id, double value, int year) {
        return ScenarioNumbers.number(scenario, id, Optional.of(Quantity.of(value, COAL)), year, 1);
    }

    /** Final use by kind of energy as columns. */
    Chart chart() {
        int base = baseline.system().baseYear();
        var labels = new ArrayList<>(List.of(base + "年"));
        for (int year : ScenarioYears.goals(baseline)) {
            scenarios
                    .scenarios()
                    .forEach(each ->
                            labels.add(year + each.kind().text().chinese().substring(0, 2)));
        }
        List<Block.Series> series = kinds().stream()
                .map(kind -> new Block.Series(kind.text().chinese(), column(kind, base)))
                .toList();
        return new Chart("三种情景的终端用能构成", ChartKind.STACKED_COLUMN, COAL.symbol(), labels, series, NOTE);
    }

    private List<Optional<Quantity>> column(CarrierKind kind, int base) {
        var values = new ArrayList<Optional<Quantity>>();
        values.add(Optional.of(Quantity.of(used(baseline, kind, base), COAL)));
        for (int year : ScenarioYears.goals(baseline)) {
            scenarios
                    .scenarios()
                    .forEach(each -> values.add(Optional.of(Quantity.of(used(each.course(), kind, year), COAL))));
        }
        return values;
    }

    /** How electricity and heat are supplied. */
    TableBlock supply() {
        var rows = new ArrayList<List<Entry>>();
        for (SupplyPart part : SupplyPart.values()) {
            Unit unit = part.kind() == CarrierKind.ELECTRICITY ? POWER : HEAT;
            boolean isSupplied = scenarios.scenarios().stream()
                    .flatMap(each -> each.course().supply(part).byYear().values().stream())
                    .anyMatch(value -> value.value() != 0);
            if (isSupplied) {
                rows.add(tables.row(
                        part.text().chinese() + "（" + unit.symbol() + "）",
                        (scenario, year) -> ScenarioNumbers.number(
                                scenario,
                                part.id(),
                                scenario.course().supply(part).find(year).map(value -> value.in(unit)),
                                year,
                                1)));
            }
        }
        return new TableBlock("三种情景的电力和热力供应", "", tables.columns("供应"), rows, List.of("净调入为负表示净调出。"), false);
    }
}
