package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.page.Panel.Kind;

/** 分栏 the tabs of the pages: first what is done there, then what came out, then what was found. */
final class StepPanels {
    private static final Pattern ANNEX = Pattern.compile("附件\\d+(?![\\d　])");
    private static final Pattern PIECE = Pattern.compile("<svg.*?</svg>|<[^>]*>", Pattern.DOTALL);
    private static final Map<Step, List<PanelRule>> RULES = PanelRules.all();

    private StepPanels() {}

    /** The tabs of a page with what is not there yet left out. */
    static List<Panel> of(Step step, Draft draft) {
        List<PlanChunk> all = PlanChunk.of(draft.parts());
        List<PanelRule> rules = RULES.getOrDefault(step, List.of());
        var titles = new LinkedHashMap<String, Text>();
        order(step).forEach(panel -> titles.put(panel, Text.of("", "")));
        rules.forEach(rule -> titles.put(rule.panel(), rule.title()));
        var panels = new ArrayList<>(work(step, draft));
        titles.forEach((panel, title) -> {
            List<PlanChunk> chunks = linked(step, draft, PanelRule.chunks(panel, rules, all), all);
            panels.add(Panel.text(panel, title, chunks));
        });
        int found = findings(step, draft).size();
        panels.add(new Panel("findings", Kind.FINDINGS, Text.of("检查发现", "Findings"), String.valueOf(found), List.of()));
        return panels.stream().filter(Panel::isThere).toList();
    }

    /** What was found on a page, the gravest first. */
    static List<Finding> findings(Step step, Draft draft) {
        return StepFindings.of(step, draft.composed().findings());
    }

    /** What comes before what the plan says. */
    private static List<Panel> work(Step step, Draft draft) {
        Panel entry = Panel.of("entry", Kind.ENTRY, Text.of("资料录入", "Data entry"));
        return switch (step) {
            case ACCOUNTING ->
                List.of(
                        Panel.of("balance", Kind.GRID, Text.of("能源平衡表", "Energy balance")),
                        entry,
                        Panel.of("factors", Kind.FACTORS, Text.of("排放因子", "Factors")));
            case POTENTIAL -> List.of(Panel.of("measures", Kind.MEASURES, Text.of("举措清单", "Measures")), entry);
            case SURVEY -> List.of(Panel.of("work", Kind.OWN, Text.of("收资", "Collecting")), entry);
            case SCENARIOS ->
                draft.composed().plan().scenarios().isEmpty()
                        ? List.of()
                        : List.of(
                                Panel.of("work", Kind.OWN, Text.of("曲线和试改", "Curves and trial")),
                                Panel.of("differences", Kind.OWN, Text.of("情景差别", "Differences")),
                                Panel.of("drivers", Kind.OWN, Text.of("驱动因素", "Drivers")));
            case PATHWAY, OVERVIEW, TEXT, REVIEW, MONITORING -> List.of();
            case TARGETS -> // few tables, which stand above the tabs
                draft.composed().plan().targets().isEmpty()
                        ? List.of()
                        : List.of(Panel.of("goals", Kind.GOALS, Text.of("目标表", "Table of targets")));
            case SAFEGUARDS -> List.of();
        };
    }

    /** Tabs that stand in another order than that of their rules. */
    private static List<String> order(Step step) {
        return switch (step) {
            case ACCOUNTING -> List.of("results", "departments", "flow", "energy", "history");
            case PATHWAY -> List.of("summary", "timetable", "tasks");
            default -> List.of();
        };
    }

    /** The pieces with every annex that they point to as a link to where it stands. */
    private static List<PlanChunk> linked(Step step, Draft draft, List<PlanChunk> chunks, List<PlanChunk> all) {
        Map<String, String> places = annexes(step, draft, all);
        return chunks.stream()
                .map(chunk -> new PlanChunk(
                        chunk.id(), chunk.section(), chunk.heading(), chunk.caption(), linked(chunk.html(), places)))
                .toList();
    }

    /** Where each annex stands: its page and its first piece there. */
    private static Map<String, String> annexes(Step here, Draft draft, List<PlanChunk> all) {
        var places = new LinkedHashMap<String, String>();
        for (PlanChunk chunk : all) {
            Matcher number = Pattern.compile("^附件\\d+").matcher(chunk.section());
            if (!number.find() || places.containsKey(number.group())) {
                continue;
            }
            Step step = annexStep(chunk);
            String page = step == here ? "" : "/projects/" + draft.version().project() + "/" + step.path();
            places.put(
                    number.group(),
                    page + (RULES.containsKey(step) ? "#" + chunk.id() : step == Step.OVERVIEW ? "#findings" : ""));
        }
        return places;
    }

    /** The page of an annex: that whose tabs take it, else where findings or judgements stand. */
    static Step annexStep(PlanChunk chunk) {
        return RULES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(rule -> rule.takes(chunk)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(chunk.section().contains("自查") ? Step.REVIEW : Step.OVERVIEW);
    }

    /** A piece with its annexes as links; drawings and what stands in tags stay as they are. */
    static String linked(String html, Map<String, String> places) {
        var out = new StringBuilder();
        Matcher piece = PIECE.matcher(html);
        int begin = 0;
        while (piece.find()) {
            out.append(words(html.substring(begin, piece.start()), places)).append(piece.group());
            begin = piece.end();
        }
        return out.append(words(html.substring(begin), places)).toString();
    }

    private static String words(String text, Map<String, String> places) {
        return ANNEX.matcher(text).replaceAll(found -> {
            String place = places.get(found.group());
            return place == null ? found.group() : "<a href=\"" + place + "\">" + found.group() + "</a>";
        });
    }
}
