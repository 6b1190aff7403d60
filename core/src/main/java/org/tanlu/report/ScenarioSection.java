package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Origin;
import org.tanlu.history.Series;
import org.tanlu.history.Subject;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.ParameterEffect;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;

/** 多情景碳排放模拟 (Appendix A, 三): the three scenarios side by side, their parameters, curves, peaks and energy (clauses 9.1 and 9.2). */
@Clause({"A", "9.1", "9.2"})
final class ScenarioSection {
    private static final int NAMED = 5;
    private static final double TRACE = 0.5;

    private final Plan plan;
    private final Wording wording;
    private final String annex;
    private final ScenarioParts parts;

    /**
     * The chapter of a plan.
     *
     * @param annex the number of the annex that lists what the chapter does not tell in full
     */
    ScenarioSection(Plan plan, Wording wording, String annex) {
        this.plan = plan;
        this.wording = wording;
        this.annex = annex;
        this.parts = new ScenarioParts(wording, annex);
        plan.scenarios().ifPresent(this::write);
    }

    List<Block> blocks() {
        return plan.scenarios().isPresent()
                ? parts.chapter()
                : List.of(wording.paragraph(
                        plan.dossier().city().is(Simulation.WANTED, "no") ? "scenario-not-wanted" : "scenario-none",
                        Map.of()));
    }

    /** The annex: parameters, indicators and results in full. */
    List<Block> annex() {
        if (parts.lists().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(List.of(new Heading(0, annex, "情景参数和详细结果")));
        blocks.addAll(parts.lists());
        return blocks;
    }

    private void write(Scenarios scenarios) {
        var tables = new ScenarioTables(scenarios);
        parts.open("1.", "情景设置");
        new ScenarioSetting(plan, scenarios, wording).paragraphs().forEach(parts::tell);
        plan.identification()
                .ifPresent(found -> parts.tell(new ScenarioGrowthSection(scenarios, found, wording).type()));
        var parameters = new ScenarioParameters(scenarios);
        parts.tell(parameters.key());
        parameters.growth().ifPresent(parts::list);
        parts.list(parameters.table());
        parts.open("2.", "碳排放总量和峰值");
        parts.tell(result(scenarios));
        parts.tell(new ScenarioCharts(plan, scenarios).curves());
        parts.tell(tables.totals());
        parts.tell(rule(scenarios));
        scenarios.scenarios().forEach(scenario -> parts.tell(peak(scenarios, scenario)));
        new ScenarioOdds(scenarios, wording).blocks().forEach(parts::tell);
        parts.list(tables.ranges());
        parts.split(new ScenarioSensitivity(scenarios, wording).blocks());
        parts.split(ScenarioVariants.blocks(scenarios, wording));
        tables.intensities().ifPresent(table -> {
            parts.tell(intensity(scenarios));
            parts.tell(table);
        });
        parts.open("3.", "部门排放");
        parts.tell(departments(scenarios));
        parts.list(tables.departments());
        parts.tell(new ScenarioCharts(plan, scenarios).departments());
        energy(scenarios, tables);
        effects(scenarios, tables);
        identified(scenarios);
    }

    /** What the comparison of the scenarios tells: drivers, growing fields, indicators. */
    private void identified(Scenarios scenarios) {
        parts.open("6.", "碳排放变化的驱动因素");
        var drivers = new ScenarioDriverSection(scenarios, wording);
        parts.split(drivers.sinceBase());
        drivers.between().forEach(parts::list);
        plan.identification().ifPresent(found -> {
            parts.open("7.", "排放增长的领域、行业和项目");
            parts.split(new ScenarioGrowthSection(scenarios, found, wording).blocks());
        });
        parts.open("8.", "碳减排进程评价指标");
        parts.tell(wording.paragraph("scenario-indicators", Map.of()));
        parts.list(new ScenarioIndicatorTable(plan).table(scenarios));
    }

    private static Map<String, Inline> totals(Scenarios scenarios, int year) {
        return Map.of(
                "year", words(year),
                "baseline", total(scenarios, ScenarioKind.BASELINE, year),
                "low_carbon", total(scenarios, ScenarioKind.LOW_CARBON, year),
                "enhanced", total(scenarios, ScenarioKind.ENHANCED, year));
    }

    private static Inline total(Scenarios scenarios, ScenarioKind kind, int year) {
        Scenario scenario = scenarios.of(kind);
        return printed(Numbers.wanTonnes(total(scenario, year)), ScenarioNumbers.key(scenario, "total", year));
    }

    private static Emissions total(Scenario scenario, int year) {
        return scenario.course().total().find(year).orElseThrow();
    }

    private Paragraph result(Scenarios scenarios) {
        var inlines = new ArrayList<Inline>();
        Scenario baseline = scenarios.of(ScenarioKind.BASELINE);
        int base = scenarios.system().baseYear();
        inlines.addAll(wording.sentence(
                "scenario-base",
                Map.of(
                        "year",
                        words(base),
                        "value",
                        printed(
                                Numbers.wanTonnes(total(baseline, base)),
                                ScenarioNumbers.key(baseline, "total", base)))));
        for (int year : ScenarioYears.goals(baseline.course())) {
            inlines.addAll(wording.sentence("scenario-totals", totals(scenarios, year)));
        }
        int last = baseline.course().horizon();
        double whole = total(baseline, last).tonnes();
        inlines.addAll(wording.sentence(
                "scenario-below",
                Map.of(
                        "year", words(last),
                        "low", below(scenarios.of(ScenarioKind.LOW_CARBON), whole, last),
                        "enhanced", below(scenarios.of(ScenarioKind.ENHANCED), whole, last))));
        return new Paragraph(inlines);
    }

    private static Inline below(Scenario scenario, double whole, int last) {
        return printed(
                Numbers.change(whole, total(scenario, last).tonnes()),
                ScenarioNumbers.key(scenario, "below_baseline", last));
    }

    /** The rule, and the highest of the years that compare where it lies before the base year. */
    private Paragraph rule(Scenarios scenarios) {
        var inlines = new ArrayList<>(wording.sentence("scenario-peak-rule", Map.of()));
        plan.emissionHistory()
                .comparison()
                .filter(years -> years.subject() == Subject.TOTAL)
                .flatMap(years -> plan.emissionHistory()
                        .findSeries(Subject.TOTAL.id())
                        .flatMap(total -> highest(total, years.years())))
                .filter(highest -> highest.year() < scenarios.system().baseYear())
                .ifPresent(highest -> inlines.addAll(wording.sentence(
                        "scenario-past-highest",
                        Map.of("year", words(highest.year()), "value", printed(highest.text(), highest.key())))));
        return new Paragraph(inlines);
    }

    /** The highest of some years as it is printed. */
    private record Highest(int year, String text, String key) {}

    private static Optional<Highest> highest(Series total, List<Integer> years) {
        return years.stream()
                .filter(year -> total.find(year).isPresent())
                .max(Comparator.comparingDouble(
                        year -> total.find(year).orElseThrow().value()))
                .map(year -> new Highest(
                        year,
                        Numbers.wanTonnes(
                                Emissions.tonnes(total.find(year).orElseThrow().value())),
                        total.key(year)));
    }

    private Paragraph peak(Scenarios scenarios, Scenario scenario) {
        PeakStatement peak = scenarios.peak(scenario.kind());
        String id = peak.isPast() ? "scenario-past-peak" : peak.isNever() ? "scenario-no-peak" : "scenario-peak";
        String key = ScenarioResults.KEYS + scenario.kind().id();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("scenario", words(scenario.kind().text().chinese()));
        facts.put("year", printed(String.valueOf(peak.year()), key + "/peak_year"));
        facts.put("horizon", words(peak.horizon()));
        facts.put("base", words(peak.base()));
        facts.put("value", printed(Numbers.wanTonnes(peak.emissions()), key + "/peak"));
        facts.put("last", total(scenarios, scenario.kind(), peak.horizon()));
        var inlines = new ArrayList<>(wording.sentence(id, facts));
        if (scenario.kind() == ScenarioKind.LOW_CARBON) {
            inlines.addAll(goal(scenario, peak));
        }
        if (peak.isPast()) {
            inlines.addAll(wording.sentence("scenario-consolidate", Map.of()));
        }
        return new Paragraph(inlines);
    }

    /** How the low-carbon scenario stands to the province's peak year. */
    private List<Inline> goal(Scenario scenario, PeakStatement peak) {
        int goal = plan.dossier().city().findInteger("province_peak_year").orElseThrow();
        if (peak.year() <= goal) {
            return wording.sentence("scenario-goal-met", Map.of("goal", words(goal)));
        }
        Optional<Emissions> then = scenario.course().total().find(goal);
        return then.map(value -> wording.sentence(
                        "scenario-goal-missed",
                        Map.of(
                                "goal",
                                words(goal),
                                "value",
                                printed(Numbers.wanTonnes(value), ScenarioNumbers.key(scenario, "total", goal)),
                                "gap",
                                words(Numbers.wanTonnes(peak.emissions().minus(value))))))
                .orElseGet(List::of);
    }

    private Paragraph intensity(Scenarios scenarios) {
        int base = scenarios.system().baseYear();
        int last = scenarios.of(ScenarioKind.BASELINE).course().horizon();
        List<Inline> changes = listed(
                scenarios,
                scenario -> printed(
                        Numbers.change(
                                ScenarioTables.ratio(scenario, "gdp", base).value(),
                                ScenarioTables.ratio(scenario, "gdp", last).value()),
                        ScenarioNumbers.key(scenario, "intensity_change", last)));
        return new Paragraph(wording.phrases(
                "scenario-intensity",
                Map.of("year", List.of(words(last)), "base", List.of(words(base)), "list", changes)));
    }

    /** A figure of every scenario behind its name: 基准情景下降2.0%、低碳情景下降5.1%. */
    private static List<Inline> listed(Scenarios scenarios, Function<Scenario, Inline> figure) {
        var list = new ArrayList<Inline>();
        for (Scenario scenario : scenarios.scenarios()) {
            list.add(words((list.isEmpty() ? "" : "、") + scenario.kind().text().chinese()));
            list.add(figure.apply(scenario));
        }
        return list;
    }

    /** In which departments emissions still grow, and what they are made of in the last year. */
    private Paragraph departments(Scenarios scenarios) {
        Course course = scenarios.of(ScenarioKind.BASELINE).course();
        int base = scenarios.system().baseYear();
        int last = course.horizon();
        var inlines = new ArrayList<Inline>();
        List<Map.Entry<String, Double>> growing = ScenarioSetting.departments(course).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), ScenarioSetting.grown(entry.getValue(), base, last) / 10_000))
                .filter(entry -> entry.getValue() > TRACE)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .toList();
        inlines.addAll(
                growing.isEmpty()
                        ? wording.sentence("scenario-growing-none", Map.of("base", words(base), "year", words(last)))
                        : wording.phrases(
                                "scenario-growing",
                                Map.of(
                                        "base", List.of(words(base)),
                                        "year", List.of(words(last)),
                                        "list", growing(scenarios.of(ScenarioKind.BASELINE), growing, last))));
        for (ScenarioKind kind : List.of(ScenarioKind.LOW_CARBON, ScenarioKind.ENHANCED)) {
            inlines.addAll(wording.phrases(
                    "scenario-structure",
                    Map.of(
                            "scenario", List.of(words(kind.text().chinese())),
                            "year", List.of(words(last)),
                            "shares", shares(scenarios.of(kind), last))));
        }
        return new Paragraph(inlines);
    }

    private static List<Inline> growing(Scenario scenario, List<Map.Entry<String, Double>> growing, int last) {
        var list = new ArrayList<Inline>();
        for (Map.Entry<String, Double> one : growing) {
            list.add(words((list.isEmpty() ? "" : "、") + one.getKey() + "（增加"));
            list.add(printed(
                    Numbers.fixed(one.getValue(), 1) + "万吨",
                    ScenarioNumbers.key(scenario, "department_growth/" + department(one.getKey()), last)));
            list.add(words("）"));
        }
        return list;
    }

    /** How keys name a department. */
    private static String department(String name) {
        return Stream.of(Functional.values())
                .filter(functional -> functional.text().chinese().equals(name))
                .map(functional -> functional.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("imported");
    }

    private static List<Inline> shares(Scenario scenario, int year) {
        return Shares.phrase(ScenarioSetting.departments(scenario.course()).entrySet().stream()
                .map(entry -> new Shares.Part(
                        entry.getKey(),
                        entry.getValue().find(year).orElseThrow().tonnes(),
                        ScenarioNumbers.key(scenario, "department_share/" + department(entry.getKey()), year)))
                .toList());
    }

    private void energy(Scenarios scenarios, ScenarioTables tables) {
        var energy = new ScenarioEnergy(scenarios, tables);
        int base = scenarios.system().baseYear();
        Scenario low = scenarios.of(ScenarioKind.LOW_CARBON);
        int last = low.course().horizon();
        parts.open("4.", "能源需求、构成和流向");
        parts.tell(new Paragraph(wording.phrases(
                "scenario-electrification",
                Map.of(
                        "base", List.of(words(base)),
                        "now", List.of(electrified(low, base)),
                        "year", List.of(words(last)),
                        "list", listed(scenarios, scenario -> electrified(scenario, last))))));
        parts.tell(energy.chart());
        new ScenarioFlows(scenarios).diagrams().forEach(parts::tell);
        parts.list(energy.demand());
        parts.list(energy.supply());
        ScenarioFlows.years(low).forEach(year -> parts.list(FlowTable.of(low, year)));
        ScenarioBuildings.blocks(scenarios, wording).forEach(parts::list);
        ScenarioTravel.blocks(scenarios, wording).forEach(parts::list);
    }

    private static Inline electrified(Scenario scenario, int year) {
        return printed(
                Numbers.percent(
                        ScenarioEnergy.electrification(scenario.course(), year).value()),
                ScenarioNumbers.key(scenario, "electrification", year));
    }

    private void effects(Scenarios scenarios, ScenarioTables tables) {
        parts.open("5.", "情景差别的来源");
        for (ScenarioKind kind : List.of(ScenarioKind.LOW_CARBON, ScenarioKind.ENHANCED)) {
            List<ParameterEffect> effects = scenarios.effects(kind);
            if (!effects.isEmpty()) {
                parts.tell(wording.paragraph(
                        "scenario-effects",
                        Map.of(
                                "scenario", words(kind.text().chinese()),
                                "parent",
                                        words(kind.parent().orElseThrow().text().chinese()),
                                "count", words(effects.size()),
                                "list",
                                        words(effects.stream()
                                                .limit(NAMED)
                                                .map(effect ->
                                                        "“" + effect.name().chinese() + "”")
                                                .collect(Collectors.joining("、"))))));
                parts.list(tables.effects(kind));
            }
        }
        parts.tell(doubtful(scenarios));
    }

    /** How many of the parameters nobody has checked yet. */
    private Paragraph doubtful(Scenarios scenarios) {
        List<Assumption> told = scenarios.of(ScenarioKind.ENHANCED).assumptions().values().stream()
                .filter(assumption -> assumption.origin().kind() == Origin.Kind.DOCUMENT
                        || assumption.origin().kind() == Origin.Kind.ASSUMPTION)
                .toList();
        long doubtful = told.stream()
                .filter(assumption -> assumption.origin().verification().isDoubtful())
                .count();
        return wording.paragraph("scenario-doubtful", Map.of("count", words(told.size()), "doubtful", words(doubtful)));
    }
}
