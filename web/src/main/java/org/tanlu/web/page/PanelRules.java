package org.tanlu.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 归栏规则 which part of the plan stands under which tab of which page; the first rule that takes a piece decides. */
final class PanelRules {
    private PanelRules() {}

    /** The rules of every page that shows parts of the plan. */
    static Map<Step, List<PanelRule>> all() {
        var rules = new LinkedHashMap<Step, List<PanelRule>>();
        rules.put(Step.SURVEY, survey());
        rules.put(Step.ACCOUNTING, accounting());
        rules.put(Step.POTENTIAL, potential());
        rules.put(Step.SCENARIOS, scenarios());
        rules.put(Step.TARGETS, targets());
        rules.put(Step.PATHWAY, pathway());
        rules.put(Step.SAFEGUARDS, safeguards());
        return rules;
    }

    private static List<PanelRule> survey() {
        return List.of(
                PanelRule.all("status", "经济社会发展", "Economy and society", "A1.1"),
                PanelRule.all("survey", "调研情况", "Record of the survey", "调研情况"));
    }

    private static List<PanelRule> accounting() {
        return List.of(
                PanelRule.copies("flow", "能流图", "Energy flows", "A3", "^\\d{4}年能源流向图"),
                PanelRule.some("history", "历年变化", "History", "A1.3", "^(排放总量和强度|排放、经济和强度|排放源构成|趋势检验|排放变化的|各因素对|排放与经济)"),
                PanelRule.some("check", "对照核对", "Reconciliation", "A1.3", "^(重点企业|能源供应侧)"),
                PanelRule.all("check", "对照核对", "Reconciliation", "官方清单"),
                PanelRule.some(
                        "departments",
                        "分部门分行业",
                        "Sectors and industries",
                        "A1.3",
                        "(工业行业|高耗能行业|入选行业|建筑部门|部门间|交通部门|道路运输|电动汽车)"),
                PanelRule.all("results", "核算结果", "Results", "A1.3"),
                PanelRule.all("energy", "能源消费", "Energy consumption", "A1.2"),
                PanelRule.all("check", "对照核对", "Reconciliation", "质量控制"),
                PanelRule.all("basis", "参数和资料来源", "Parameters and sources", "因子和资料来源"));
    }

    private static List<PanelRule> potential() {
        return List.of(
                PanelRule.some("benchmarks", "能效对标", "Benchmarks", "A1.4", "^(重点企业能效|工艺和设备节能$)"),
                PanelRule.some("resources", "可利用资源", "Resources", "A1.4", "^(可利用资源|可再生能源利用|选择措施)"),
                PanelRule.some("costs", "成本和协同效应", "Costs and co-benefits", "A1.4", "^(减排成本|净收益|有成本)"),
                PanelRule.all("fields", "分领域潜力", "By field", "A1.4"),
                PanelRule.all("chosen", "进入情景的措施", "Measures in the scenarios", "情景中的措施"));
    }

    private static List<PanelRule> scenarios() {
        return List.of(PanelRule.all("parameters", "参数和详细结果", "Parameters and results", "情景参数"));
    }

    private static List<PanelRule> targets() {
        return List.of(
                PanelRule.some("targets", "目标和指标", "Targets", "A3", "^(上级下达|9\\.|10\\.)"),
                PanelRule.some("split", "任务分解", "Breakdown", "A3", "^11\\."),
                PanelRule.some("budget", "预算和规划冲突", "Budget and conflicts", "A3", "^1[23]\\."),
                PanelRule.some("indicators", "评价指标", "Indicators", "A3", "^8\\."),
                PanelRule.all("indicators", "评价指标", "Indicators", "评价指标"),
                PanelRule.all("scenarios", "情景结果", "Results of scenarios", "A3"),
                PanelRule.all("principles", "行动原则", "Principles", "A2"));
    }

    private static List<PanelRule> pathway() {
        return List.of(
                PanelRule.some("tasks", "任务和分工", "Tasks", "A4", "^(举措时间表|重点任务和分工|举措与国家)"),
                PanelRule.some("timetable", "时间表和投资", "Timetable", "A4", "^(时间表|举措时间)"),
                PanelRule.some("curve", "边际减排成本", "Cost curve", "A4", "^(边际减排成本|不同减排价值)"),
                PanelRule.some("contributions", "减排贡献", "Contributions", "A4", "^(减排量的归因|各举措减排量)"),
                PanelRule.some("overview", "九个方面", "Nine dimensions", "A4", "^(实施路径总体概览)"),
                PanelRule.some("roadmaps", "路线图", "Roadmaps", "A4", "^(四大用能部门路线图)"),
                PanelRule.some("studies", "方案比较", "Studies", "A4", "^(各达峰年|折现率|优化情景|举措的稳健|冬季高峰|居民用能)"),
                PanelRule.all("fields", "各领域举措", "By field", "A4."),
                PanelRule.all("summary", "求解和总体", "Summary", "A4"),
                PanelRule.all("annex", "路径附件", "Annex", "路径"));
    }

    private static List<PanelRule> safeguards() {
        return List.of(PanelRule.all("safeguards", "保障措施", "Safeguards", "A5"));
    }
}
