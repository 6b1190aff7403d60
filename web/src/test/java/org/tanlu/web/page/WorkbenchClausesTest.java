package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ConformityRule;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Requirement;

/** The page of which requirement of the guideline is worked on where in the workbench. */
class WorkbenchClausesTest {
    private static final String NAME = "workbench-clauses.md";
    private static final String WRITE = "tanlu.docs.write";
    private static final String HEAD = """
            # 指南条款在工作台的位置 Where the guideline stands in the workbench

            指南的每条要求在哪个页面处理，结果写在方案的哪一节（附录A）；评审页列出每条的判定、证据和办法。本页由程序和 `reference/standard` 生成。

            On which page every requirement of the guideline is worked on, and in which section of the plan (Appendix A) its
            results stand; the page of review lists verdict, evidence and remedy of each. Made from the program and
            `reference/standard`.

            | 条款 Clause | 编号 Id | 要求 Requirement | 页面 Page | 地址 Address | 方案章节 Section |
            |---|---|---|---|---|---|
            """;

    @Test
    void every_requirement_of_the_guideline_has_a_page_in_the_workbench() throws IOException {
        ReferenceData reference = ReferenceData.load();
        Map<String, String> sections = reference.standard().conformity().stream()
                .collect(Collectors.toMap(ConformityRule::requirement, ConformityRule::section));
        List<Requirement> requirements = reference.standard().requirements();

        String page = HEAD
                + requirements.stream()
                        .map(one -> row(one, section(sections.getOrDefault(one.id(), ""), reference)))
                        .collect(Collectors.joining());

        assertThat(requirements).hasSizeGreaterThan(250);
        check(page);
    }

    @Test
    void chapters_of_the_guideline_lead_to_the_pages_that_are_named_after_them() {
        Map<String, Step> expected = Map.of(
                "C6-1", Step.SURVEY,
                "C7.1.1-1", Step.ACCOUNTING,
                "C8.1-1", Step.POTENTIAL,
                "C9.1-1", Step.SCENARIOS,
                "C9.3-1", Step.TARGETS,
                "C10.1-1", Step.PATHWAY,
                "C11.2-1", Step.SAFEGUARDS,
                "C11.3-1", Step.MONITORING,
                "C11.4-1", Step.REVIEW,
                "CA-2", Step.TEXT);

        Map<String, Step> found = ReferenceData.load().standard().requirements().stream()
                .filter(one -> expected.containsKey(one.id()))
                .collect(Collectors.toMap(Requirement::id, ClausePlaces::of));

        assertThat(found).isEqualTo(expected);
    }

    private static String row(Requirement one, String section) {
        Step step = ClausePlaces.of(one);
        return "| " + one.clause() + " | `" + one.id() + "` | " + one.keyword().replace("|", "\\|") + "<br>"
                + one.text().replace("|", "\\|") + " | " + step.title().chinese() + " "
                + step.title().english() + " | `" + step.path() + "` | " + section + " |\n";
    }

    private static String section(String id, ReferenceData reference) {
        return reference.standard().outline().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(WorkbenchClausesTest::title)
                .orElse("");
    }

    private static String title(OutlineSection section) {
        return section.id() + " " + section.number() + section.title().chinese();
    }

    private static void check(String page) throws IOException {
        Path file = Path.of("..", "docs", NAME);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(
                        "docs/%s is not what data and code say now. Write it anew: ./mvnw -pl web -am test"
                                + " -Dtest=WorkbenchClausesTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        NAME, WRITE)
                .isEqualTo(page);
    }
}
