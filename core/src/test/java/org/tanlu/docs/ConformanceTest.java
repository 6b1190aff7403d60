package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.docs.Conformance.State;
import org.tanlu.reference.Clauses;
import org.tanlu.reference.ReferenceTable.Row;

/** Every requirement of the guideline is met by code that says so, or stands among the open ones with its reason. */
class ConformanceTest {
    private static final Conformance CONFORMANCE = Conformance.read();

    private static List<Row> requirements(State state) {
        return CONFORMANCE.requirements().stream()
                .filter(row -> CONFORMANCE.state(row) == state)
                .toList();
    }

    private static List<ClauseMark> code(Row requirement) {
        return Stream.of(requirement.text("id"), requirement.text("clause"))
                .flatMap(name -> CONFORMANCE.codeOfClause(name).stream())
                .toList();
    }

    @Test
    void a_requirement_that_is_not_open_has_code() {
        assertThat(requirements(State.MET))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(code(row))
                        .as(
                                "%s: mark the code with @Clause, or enter it in reference/standard/open.csv",
                                row.text("id"))
                        .isNotEmpty());
    }

    @Test
    void a_requirement_whose_clause_has_code_is_not_missing() {
        assertThat(requirements(State.MISSING))
                .allSatisfy(row -> assertThat(code(row))
                        .as(
                                "%s: take it out of reference/standard/open.csv, or say there what is partial",
                                row.text("id"))
                        .isEmpty());
    }

    @Test
    void a_requirement_that_is_partly_met_has_code_for_its_clause() {
        assertThat(requirements(State.PARTIAL))
                .allSatisfy(row -> assertThat(code(row)).as(row.text("id")).isNotEmpty());
    }

    @Test
    void no_requirement_that_code_claims_by_its_own_id_is_open() {
        assertThat(CONFORMANCE.requirements().stream()
                        .filter(row -> !CONFORMANCE.codeOfRequirement(row).isEmpty()))
                .allMatch(row -> CONFORMANCE.state(row) == State.MET);
    }

    @Test
    void every_mark_names_a_clause_or_a_requirement() {
        List<String> ids =
                CONFORMANCE.requirements().stream().map(row -> row.text("id")).toList();
        Clauses clauses = Clauses.read();
        assertThat(CONFORMANCE.marks())
                .isNotEmpty()
                .allMatch(mark -> clauses.isKnown(mark.clause()) || ids.contains(mark.clause()));
    }

    @Test
    void the_page_shows_requirements_code_and_lessons() throws IOException {
        var page = new ArrayList<String>();
        page.add("""
                # 符合性 Conformance

                指南的每一项要求（[clauses.csv](../reference/standard/clauses.csv)）、实现它的代码和示例测试；尚未满足的列明缺什么
                （[open.csv](../reference/standard/open.csv)）。指南自身的28处缺漏或矛盾及所采用的理解见
                [gaps.csv](../reference/standard/gaps.csv)。本页由测试生成，请勿手改。

                Every requirement of the guideline, the code that meets it and the tests that show it; for those not met, what is
                lacking. This page is written by a test; do not edit it.
                """);
        page.add(summary());
        CONFORMANCE.byClause().forEach((clause, rows) -> page.add(section(clause, rows)));
        Page.check("conformance.md", String.join("\n", page));
    }

    private static String summary() {
        Map<String, List<Row>> chapters = CONFORMANCE.requirements().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("clause").startsWith("App.")
                                ? row.text("clause")
                                : row.text("clause").replaceFirst("\\..*", ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Stream<List<String>> rows = chapters.entrySet().stream().map(entry -> counts(entry.getKey(), entry.getValue()));
        return Markdown.table(
                List.of("章 Chapter", "要求 Requirements", "满足 Met", "部分 Partial", "未做 Missing"),
                Stream.concat(rows, Stream.of(counts("合计 Total", CONFORMANCE.requirements()))));
    }

    private static List<String> counts(String name, List<Row> rows) {
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(Integer.toString(rows.size()));
        for (State state : State.values()) {
            cells.add(Long.toString(
                    rows.stream().filter(row -> CONFORMANCE.state(row) == state).count()));
        }
        return cells;
    }

    private static String section(String clause, List<Row> rows) {
        String table = Markdown.table(
                List.of("编号 Id", "要求 Requirement", "状态 State"),
                rows.stream()
                        .map(row -> List.of(
                                row.text("id"),
                                Markdown.both(row.text("keyword_zh"), row.text("requirement_en")),
                                state(row))));
        return "## " + clause + "\n\n代码 Code: " + links(CONFORMANCE.codeOfClause(clause)) + "\n\n示例测试 Lessons: "
                + links(CONFORMANCE.lessons(clause, rows)) + "\n\n" + table;
    }

    private static String links(List<ClauseMark> marks) {
        return marks.isEmpty()
                ? "—"
                : marks.stream().map(ClauseMark::link).distinct().collect(Collectors.joining(" · "));
    }

    private static String state(Row requirement) {
        String label = CONFORMANCE.state(requirement).label();
        List<ClauseMark> own = CONFORMANCE.codeOfRequirement(requirement);
        String code = own.isEmpty() ? "" : "<br>" + links(own);
        return CONFORMANCE
                .findOpen(requirement)
                .map(row -> label + "<br>" + Markdown.both(row.text("reason_zh"), row.text("reason_en")))
                .orElse(label + code);
    }
}
