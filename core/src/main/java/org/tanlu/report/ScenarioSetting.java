package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** 情景设置 what each of the three scenarios is, in words (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class ScenarioSetting {
    private final Plan plan;
    private final Scenarios scenarios;
    private final Wording wording;

    ScenarioSetting(Plan plan, Scenarios scenarios, Wording wording) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.wording = wording;
    }

    /** Direct emissions of the departments, and indirect ones. */
    static Map<String, YearSeries<Emissions>> departments(Course course) {
        var departments = new LinkedHashMap<String, YearSeries<Emissions>>();
        for (Functional functional : Functional.values()) {
            departments.put(functional.text().chinese(), course.direct(functional));
        }
        departments.put("净调入电力和热力", course.indirect());
        return departments;
    }

    /** How many tonnes more a department emits in a year than in the base year. */
    static double grown(YearSeries<Emissions> series, int base, int year) {
        return series.find(year)
                .orElseThrow()
                .minus(series.find(base).orElseThrow())
                .tonnes();
    }

    List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        int base = scenarios.system().baseYear();
        paragraphs.add(wording.paragraph(
                "scenario-setting",
                Map.of(
                        "base", words(base),
                        "horizon",
                                words(scenarios
                                        .of(ScenarioKind.BASELINE)
                                        .course()
                                        .horizon()))));
        paragraphs.add(baseline());
        industry().ifPresent(paragraphs::add);
        paragraphs.add(changes(ScenarioKind.LOW_CARBON));
        paragraphs.add(changes(ScenarioKind.ENHANCED));
        new GridAssumption(scenarios, wording).paragraph().ifPresent(paragraphs::add);
        return paragraphs;
    }

    private Paragraph baseline() {
        var assumptions = scenarios.of(ScenarioKind.BASELINE).assumptions().values();
        var counts = new LinkedHashMap<Origin.Kind, Integer>();
        var years = new TreeSet<Integer>();
        for (Assumption assumption : assumptions) {
            counts.merge(assumption.origin().kind(), 1, Integer::sum);
            assumption.origin().fit().ifPresent(fit -> {
                years.add(fit.first());
                years.add(fit.last());
            });
        }
        int told = count(counts, Origin.Kind.DOCUMENT) + count(counts, Origin.Kind.ASSUMPTION);
        String others = told == 0 ? "" : "，" + told + "项由公布文件或假设给定";
        Map<String, Inline> facts = new LinkedHashMap<>();
        facts.put("total", words(assumptions.size()));
        facts.put("trend", words(count(counts, Origin.Kind.TREND)));
        facts.put("level", words(count(counts, Origin.Kind.LEVEL)));
        facts.put("told", words(others));
        facts.put("measures", words(measures()));
        facts.put("span", words(years.isEmpty() ? "" : years.first() + "—" + years.last() + "年"));
        return wording.paragraph("scenario-baseline", facts);
    }

    /** In which scenarios nobody told what branches will use per activity, so that it is the trend; nothing where each tells some. */
    private Optional<Paragraph> industry() {
        Set<String> ids = scenarios.system().consumers().stream()
                .filter(consumer -> consumer.functional() == Functional.INDUSTRY)
                .map(consumer -> Parameters.intensity(consumer.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> untold = scenarios.scenarios().stream()
                .filter(scenario -> scenario.assumptions().values().stream()
                        .filter(assumption -> ids.contains(assumption.parameter()))
                        .map(assumption -> assumption.origin().kind())
                        .allMatch(kind -> kind == Origin.Kind.TREND || kind == Origin.Kind.LEVEL))
                .map(scenario -> scenario.kind().text().chinese())
                .toList();
        return ids.isEmpty() || untold.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph(
                        "scenario-industry-trend", Map.of("scenarios", words(String.join("、", untold)))));
    }

    /** Measures that the city told of the baseline itself: those under way. */
    private String measures() {
        long told = scenarios.of(ScenarioKind.BASELINE).assumptions().keySet().stream()
                .filter(id -> id.startsWith("measure/"))
                .count();
        return told == 0 ? "不采取新增措施" : "只采取本市填写的已在实施的措施" + told + "项";
    }

    private static int count(Map<Origin.Kind, Integer> counts, Origin.Kind kind) {
        return Optional.ofNullable(counts.get(kind)).orElse(0);
    }

    private Paragraph changes(ScenarioKind kind) {
        Scenario scenario = scenarios.of(kind);
        String parent = kind.parent().orElseThrow().text().chinese();
        if (scenario.changed().isEmpty()) {
            return wording.paragraph(
                    "scenario-same", Map.of("scenario", words(kind.text().chinese()), "parent", words(parent)));
        }
        int goal = plan.dossier().city().findInteger("province_peak_year").orElseThrow();
        return wording.paragraph(
                kind == ScenarioKind.LOW_CARBON ? "scenario-low-carbon" : "scenario-enhanced",
                Map.of(
                        "count", words(scenario.changed().size()),
                        "levers", words(levers(scenario)),
                        "goal", words(goal)));
    }

    /** How many parameters and measures work on what. */
    private String levers(Scenario scenario) {
        var levers = new LinkedHashMap<String, Integer>();
        List.of("服务需求", "能效", "能源结构", "工艺和非能源排放", "碳汇和捕集").forEach(lever -> levers.put(lever, 0));
        scenario.changed().forEach(id -> levers.merge(lever(id), 1, Integer::sum));
        return String.join(
                "、",
                levers.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> entry.getKey() + entry.getValue() + "项")
                        .toList());
    }

    private String lever(String id) {
        return switch (id.substring(0, id.indexOf('/'))) {
            case "driver" -> "服务需求";
            case "intensity" -> "能效";
            case "emission" -> "工艺和非能源排放";
            case "measure" ->
                measure(id).map(Measure::lever).map(ScenarioSetting::lever).orElse("能源结构");
            default -> "能源结构";
        };
    }

    private Optional<Measure> measure(String id) {
        return scenarios.system().moves().stream()
                .map(Move::measure)
                .filter(measure -> Parameters.measure(measure.id()).equals(id))
                .findFirst();
    }

    private static String lever(Measure.Lever lever) {
        return switch (lever) {
            case SERVICE_DEMAND, ENABLING -> "服务需求";
            case EFFICIENCY -> "能效";
            case ENERGY_STRUCTURE -> "能源结构";
            case PROCESS -> "工艺和非能源排放";
            case SINK -> "碳汇和捕集";
        };
    }
}
