package org.tanlu.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Rule;

/** The page of rules: what Tanlu may find, and what to do about it. */
class RulesPageTest {
    /** What the letters before the first hyphen stand for. */
    private static final Map<String, String> FAMILIES = Map.of(
            "SUR", "收资 Survey",
            "BAL", "能源平衡表 Energy balances",
            "IMP", "导入 Import",
            "ACC", "核算 Accounting",
            "QC", "质量控制 Quality control");

    @Test
    void the_page_shows_every_rule_with_message_and_remedy() throws IOException {
        Map<String, List<Rule>> families = City.REFERENCE.rules().all().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.id().substring(0, rule.id().indexOf('-')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var page = new ArrayList<String>();
        page.add("""
                # 规则 Rules

                碳路发现的每一个问题都由一条规则说明（[rules.csv](../reference/rules.csv)），花括号中的内容由程序填入。程度：提示，无须处理；
                警告，请核对；错误，相关数据未采用或未计算，或者数字不闭合、须改正后再用；阻断，方案不得印发。任何程度都不会中止运行。本页由测试生成，
                请勿手改。

                Every finding speaks by a rule; the program fills in what stands in braces. Info: nothing to do. Warning: please
                check. Error: data were not used or not computed, or numbers do not close and have to be mended before use. Blocking:
                the plan is not for issue. None stops a run. This page is written by a test; do not edit it.
                """);
        families.forEach(
                (family, rules) -> page.add("## " + FAMILIES.getOrDefault(family, family) + "\n\n" + table(rules)));
        Page.check("rules.md", String.join("\n", page));
    }

    private static String table(List<Rule> rules) {
        return Markdown.table(
                List.of("规则 Rule", "条款 Clause", "程度 Severity", "问题 Message", "处理建议 Remedy"),
                rules.stream()
                        .map(rule -> List.of(
                                rule.id(),
                                rule.clause(),
                                Markdown.both(rule.severity().text()),
                                Markdown.both(rule.message()),
                                Markdown.both(rule.remedy()))));
    }
}
