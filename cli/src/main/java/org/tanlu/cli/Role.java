package org.tanlu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 角色 who uses the program for what: governments and research bodies that compile a plan, departments and enterprises that answer,
 * and those who review (clause 1). The help lists the commands of each.
 */
@Clause("C1-2")
enum Role {
    /** 编制: the bureaus that write the plan, with their consultants and research institutes. */
    COMPILER(
            Text.of("编制（政府部门、研究机构）", "compile (governments, research bodies)"),
            List.of(
                    "serve",
                    "init",
                    "request",
                    "receive",
                    "import",
                    "convert",
                    "check",
                    "prepare",
                    "text",
                    "adopt",
                    "scenario",
                    "monitor",
                    "publish")),
    /** 填报: departments and enterprises; they fill the request workbooks and need no program. */
    RESPONDENT(
            Text.of("填报（部门、企业）：填写 request 写出的工作簿", "respond (departments, enterprises): fill the workbooks of request"),
            List.of()),
    /** 维护: who keeps the workbench's data. */
    KEEPER(
            Text.of("维护（工作台管理员）", "keep (administrator of the workbench)"),
            List.of("audit", "backup", "restore", "verify-backup")),
    /** 评审: experts who judge a plan. */
    REVIEWER(Text.of("评审（专家）", "review (experts)"), List.of("conformity", "verify", "compare", "explain"));

    private final Text text;
    private final List<String> verbs;

    Role(Text text, List<String> verbs) {
        this.text = text;
        this.verbs = verbs;
    }

    /** In both languages. */
    Text text() {
        return text;
    }

    /** The commands that it works with. */
    List<String> verbs() {
        return verbs;
    }

    /** The lines of the help that tell who works with which command. */
    static String[] help() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("按角色 By role:");
        Arrays.stream(values()).forEach(role -> {
            lines.add("  " + role.text.chinese() + "  " + role.text.english());
            if (!role.verbs.isEmpty()) {
                lines.add("    " + String.join(" · ", role.verbs));
            }
        });
        return lines.toArray(String[]::new);
    }
}
