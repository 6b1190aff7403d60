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
    private static final Map<Step, List<PanelRule>> RULES = rules();

    private StepPanels() {}

    private static Map<Step, List<PanelRule>> rules() {
        var rules = new LinkedHashMap<Step, List<PanelRule>>();
        rules.put(Step.SURVEY, List.of(
                PanelRule.all("status", "经济社会发展", "Economy and society", "A1.1"),
                PanelRule.all("survey", "调研情况", "Record of the survey", "调研情况")));
        rules.put(Step.ACCOUNTING, List.of(
                PanelRule.copies("flow", "能流图", "Energy flows", "A3", "^\\d{4}年能源流向图"),
                PanelRule.some(
                        "history",
                        "历年变化",
                        "History",
                        "A1.3",
                        "^(排放总量和强度|排放、经济和强度|排放源构成|趋势检验|排放变化的|各因素对|排放与经济)"),
                PanelRule.some("check", "对照核对", "Reconciliation", "A1.3", "^(重点企业|能源供应侧)"),
                PanelRule.all("check", "对照核对", "Reconciliation", "官方清单"),
                PanelRule.some(
                        "departments",
                        "分部门分行业",
                        "Departments and branches",
                        "A1.3",
                        "(工业行业|高耗能行业|入选行业|建筑部门|部门间|交通部门|道路运输|电动汽车)"),
                PanelRule.all("results", "核算结果", "Results", "A1.3"),
                PanelRule.all("energy", "能源消费", "Energy", "A1.2"),
                PanelRule.all("quality", "质量控制", "Quality control", "质量控制"),
                PanelRule.all("basis", "参数和资料来源", "Parameters and sources", "因子和资料来源")));
        rules.put(Step.POTENTIAL, List.of(
                PanelRule.some("benchmarks", "能效对标", "Benchmarks", "A1.4", "^(重点企业能效|工艺和设备节能$)"),
                PanelRule.some("resources", "可利用资源", "Resources", "A1.4", "^(可利用资源|可再生能源利用|选择措施)"),
                PanelRule.some("costs", "成本和协同效应", "Costs and co-benefits", "A1.4", "^(减排成本|净收益|有成本)"),
                PanelRule.all("fields", "分领域潜力", "By field", "A1.4"),
                PanelRule.all("chosen", "进入情景的措施", "Measures in the scenarios", "情景中的措施")));
        rules.put(Step.SCENARIOS, List.of(
                PanelRule.all("parameters", "参数和详细结果", "Parameters and results", "情景参数")));
        rules.put(Step.TARGETS, List.of(
                PanelRule.some("targets", "目标和指标", "Targets", "A3", "^(上级下达|9\\.|10\\.)"),
                PanelRule.some("split", "任务分解", "Breakdown", "A3", "^11\\."),
                PanelRule.some("budget", "预算和规划冲突", "Budget and conflicts", "A3", "^1[23]\\."),
                PanelRule.some("indicators", "评价指标", "Indicators", "A3", "^8\\."),
                PanelRule.all("indicators", "评价指标", "Indicators", "评价指标"),
                PanelRule.all("scenarios", "情景结果", "Results of scenarios", "A3"),
                PanelRule.all("principles", "行动原则", "Principles", "A2")));
        rules.put(Step.PATHWAY, List.of(
                PanelRule.some("tasks", "任务和分工", "Tasks", "A4", "^(举措时间表|重点任务和分工|举措与国家)"),
                PanelRule.some("timetable", "时间表和投资", "Timetable", "A4", "^(时间表|举措时间)"),
                PanelRule.some("curve", "边际减排成本", "Cost curve", "A4", "^(边际减排成本|不同减排价值)"),
                PanelRule.some("contributions", "减排贡献", "Contributions", "A4", "^(减排量的归因|各举措减排量)"),
                PanelRule.some("overview", "九个方面", "Nine dimensions", "A4", "^(实施路径总体概览)"),
                PanelRule.some("roadmaps", "路线图", "Roadmaps", "A4", "^(四大用能部门路线图)"),
                PanelRule.some("studies", "方案比较", "Studies", "A4", "^(各达峰年|折现率|优化情景|举措的稳健|冬季高峰|居民用能)"),
                PanelRule.all("fields", "各领域举措", "By field", "A4."),
                PanelRule.all("summary", "求解和总体", "Summary", "A4"),
                PanelRule.all("annex", "路径附件", "Annex", "路径")));
        rules.put(Step.SAFEGUARDS, List.of(PanelRule.all("safeguards", "保障措施", "Safeguards", "A5")));
        return rules;
    }

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
        panels.add(new Panel(
                "findings", Kind.FINDINGS, Text.of("检查发现", "Findings"), String.valueOf(found), List.of()));
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
            case ACCOUNTING -> List.of(
                    Panel.of("balance", Kind.GRID, Text.of("能源平衡表", "Energy balance")),
                    entry,
                    Panel.of("factors", Kind.FACTORS, Text.of("排放因子", "Factors")));
            case POTENTIAL -> List.of(
                    Panel.of("measures", Kind.MEASURES, Text.of("举措清单", "Measures")), entry);
            case SURVEY -> List.of(Panel.of("work", Kind.OWN, Text.of("收资", "Collecting")), entry);
            case SCENARIOS -> draft.composed().plan().scenarios().isEmpty()
                    ? List.of()
                    : List.of(
                            Panel.of("work", Kind.OWN, Text.of("曲线和试改", "Curves and trial")),
                            Panel.of("differences", Kind.OWN, Text.of("情景差别", "Differences")),
                            Panel.of("drivers", Kind.OWN, Text.of("驱动因素", "Drivers")));
            case PATHWAY, OVERVIEW, TEXT, REVIEW, MONITORING -> List.of();
            case TARGETS, SAFEGUARDS -> List.of(); // few tables, which stand above the tabs
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
            places.put(number.group(), page + (RULES.containsKey(step) ? "#" + chunk.id() : step == Step.OVERVIEW ? "#findings" : ""));
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
