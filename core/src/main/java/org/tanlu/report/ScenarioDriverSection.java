package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.DriverComparisons;
import org.tanlu.scenario.ScenarioDrivers;
import org.tanlu.scenario.ScenarioDrivers.Factor;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** 碳排放变化的驱动因素 what makes each scenario change from the base year on, and differ from its parent (clause 9.2). */
@Clause("9.2")
final class ScenarioDriverSection {
    private static final Unit WAN = new Unit(ScenarioTables.UNIT, "emissions", 10_000);
    private static final int MOST = 3;
    private static final double TRACE = 500;

    /** The factors in the order of columns, other sources behind them. */
    private static final List<Factor> FACTORS = factors();

    private final Scenarios scenarios;
    private final Wording wording;
    private final List<ScenarioDrivers> since;
    private final List<ScenarioDrivers> against;

    ScenarioDriverSection(Scenarios scenarios, Wording wording) {
        this.scenarios = scenarios;
        this.wording = wording;
        var comparisons = new DriverComparisons(scenarios);
        List<Integer> years = ScenarioYears.goals(scenarios.scenarios().get(0).course());
        this.since = comparisons.sinceBase(years);
        this.against = comparisons.againstParent(years);
    }

    private static List<Factor> factors() {
        var factors = new ArrayList<>(ScenarioDrivers.FACTORS);
        factors.add(ScenarioDrivers.REST);
        return List.copyOf(factors);
    }

    /** What made emissions change since the base year. */
    List<Block> sinceBase() {
        return List.of(
                wording.paragraph("scenario-drivers", Map.of()),
                said(since),
                table(
                        "三种情景碳排放变化的驱动因素",
                        "情景和时期",
                        since,
                        "各行为该情景从基年（" + scenarios.system().baseYear() + "年）到该年的变化。"),
                chart("三种情景碳排放变化的驱动因素", since));
    }

    /** What makes the scenarios differ. */
    List<Block> between() {
        return List.of(
                said(against),
                table("情景之间碳排放差别的驱动因素", "年份和情景", against, "各行为同一年份该情景减去上一级情景。"),
                chart("情景之间碳排放差别的驱动因素", against));
    }

    /** What the greatest factors do until the last year. */
    private Paragraph said(List<ScenarioDrivers> all) {
        int last = scenarios.scenarios().get(0).course().horizon();
        var inlines = new ArrayList<Inline>();
        all.stream().filter(each -> each.to() == last).forEach(each -> inlines.addAll(said(each)));
        return new Paragraph(inlines);
    }

    private List<Inline> said(ScenarioDrivers drivers) {
        var list = new ArrayList<Inline>();
        List<Factor> greatest = FACTORS.stream()
                .filter(factor -> Math.abs(drivers.effect(factor).tonnes()) >= TRACE)
                .sorted(Comparator.comparingDouble(
                        (Factor factor) -> -Math.abs(drivers.effect(factor).tonnes())))
                .limit(MOST)
                .toList();
        for (Factor factor : greatest) {
            list.add(words((list.isEmpty() ? "" : "，") + factor.name().chinese()));
            list.add(printed(change(drivers.effect(factor)), drivers.key(factor)));
        }
        if (list.isEmpty()) {
            list.add(words("各因素均没有明显变化"));
        }
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("span", List.of(words(drivers.span().chinese())));
        facts.put("change", List.of(printed(change(drivers.change()), drivers.key(ScenarioDrivers.CHANGE))));
        facts.put("list", list);
        return wording.phrases("scenario-drivers-said", facts);
    }

    private static String change(Emissions change) {
        String size = Numbers.wanTonnes(Emissions.tonnes(Math.abs(change.tonnes())));
        return (change.tonnes() < 0 ? "减少" : "增加") + size;
    }

    private static TableBlock table(String caption, String first, List<ScenarioDrivers> all, String note) {
        var columns = new ArrayList<>(List.of(new Column(first, Align.LEFT, 8)));
        FACTORS.forEach(factor -> columns.add(new Column(factor.name().chinese(), Align.RIGHT, 4)));
        columns.add(new Column("合计", Align.RIGHT, 4));
        List<List<Entry>> rows = all.stream().map(ScenarioDriverSection::row).toList();
        return new TableBlock(caption, ScenarioTables.UNIT, columns, rows, List.of(note + "正值为增排，负值为减排。"), false);
    }

    private static List<Entry> row(ScenarioDrivers drivers) {
        var row = new ArrayList<>(List.of(Entry.words(drivers.span().chinese())));
        FACTORS.forEach(factor -> row.add(Entry.figure(Numbers.wan(drivers.effect(factor)), drivers.key(factor))));
        row.add(Entry.figure(Numbers.wan(drivers.change()), drivers.key(ScenarioDrivers.CHANGE))
                .emphasised());
        return row;
    }

    private static Chart chart(String caption, List<ScenarioDrivers> all) {
        List<Block.Series> series = FACTORS.stream()
                .map(factor -> new Block.Series(
                        factor.name().chinese(),
                        all.stream()
                                .map(each -> Optional.of(
                                        each.effect(factor).toQuantity().in(WAN)))
                                .toList()))
                .toList();
        return new Chart(
                caption,
                ChartKind.STACKED_COLUMN,
                WAN.symbol(),
                all.stream().map(ScenarioDriverSection::label).toList(),
                series,
                "正值为增排，负值为减排。");
    }

    /** The year with the scenario's short name. */
    private static String label(ScenarioDrivers drivers) {
        return drivers.to() + drivers.kind().text().chinese().substring(0, 2);
    }
}
