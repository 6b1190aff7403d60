package org.tanlu.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.trace.Text;

/** 文件用途 what a file of a plan is for, by what its name says. */
final class PlanFileUse {
    private static final Map<String, Text> BY_NAME = byName();
    private static final Text FULL = Text.of(
            "方案全本，含全部计算和附件，供编制单位存档和评审", "full version with all computations and annexes, for the file and for review");
    private static final Text PAGE = Text.of("，网页", ", as a web page");
    private static final Text PRINT = Text.of("，PDF", ", as PDF");
    private static final Text TABLE = Text.of("结果表", "table of results");

    private PlanFileUse() {}

    static Text of(String name, String kind) {
        Text use = BY_NAME.entrySet().stream()
                .filter(each -> name.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(kind.equals("csv") ? TABLE : FULL);
        return switch (kind) {
            case "html" -> joined(use, PAGE);
            case "pdf" -> joined(use, PRINT);
            default -> use;
        };
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.chinese() + other.chinese(), one.english() + other.english());
    }

    private static Map<String, Text> byName() {
        var uses = new LinkedHashMap<String, Text>();
        uses.put("一页摘要", Text.of("一页摘要，供领导参阅", "summary on one page, for decision makers"));
        uses.put("汇报稿", Text.of("汇报用幻灯片", "slides for presentations"));
        Text issue = Text.of("印发稿，供征求意见、报审和印发", "version for release, to be commented, approved and issued");
        uses.put("征求意见稿", issue);
        uses.put("送审稿", issue);
        uses.put("报审稿", issue);
        uses.put("印发稿", issue);
        uses.put("评审用表", Text.of("评审用表，供专家评审填写", "forms that reviewers fill in"));
        uses.put("任务分工", Text.of("任务分工和措施清单，发各责任单位", "tasks and measures, for the responsible bodies"));
        uses.put(
                "验证包",
                Text.of("校核资料：数据和结果，用来独立重算全部数字", "verification package: data and results to recompute every number"));
        return uses;
    }
}
