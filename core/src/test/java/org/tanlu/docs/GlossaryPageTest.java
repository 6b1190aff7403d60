package org.tanlu.docs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.ReferenceTable;
import org.tanlu.reference.ReferenceTable.Row;
import org.tanlu.trace.Source;

/** The page of terms: the guideline's and the field's words in Chinese and English. */
class GlossaryPageTest {
    private static final Map<String, Source> SOURCES = City.REFERENCE.sources();

    @Test
    void the_page_shows_every_term_with_its_definition() throws IOException {
        String intro = """
                # 术语 Glossary

                指南第3章的术语和本产品所用的词（[terms.csv](../reference/standard/terms.csv)）。来源为“指南”的，定义照录指南原文；其余为本产品
                的理解。本页由测试生成，请勿手改。

                The terms of chapter 3 of the guideline and the words used here. Definitions are the guideline's where it is named
                as the source, otherwise the project's. This page is written by a test; do not edit it.

                """;
        String table = Markdown.table(
                List.of("术语", "English", "定义 Definition", "条款 Clause", "来源 Source"),
                ReferenceTable.read("standard/terms.csv").rows().stream().map(GlossaryPageTest::line));
        Page.check("glossary.md", intro + table);
    }

    private static List<String> line(Row row) {
        String note = row.text("note").startsWith("来源") ? "（" + row.text("note") + "）" : "";
        return List.of(
                row.text("name_zh"),
                row.text("name_en"),
                Markdown.text(row.text("definition_zh") + note),
                row.text("clause"),
                source(row.text("source")));
    }

    /** The guideline and the project are told shortly; any other source by its title. */
    private static String source(String id) {
        return switch (id) {
            case "t-cace-guideline" -> "指南 guideline";
            case "tanlu" -> "本产品 project";
            default -> SOURCES.containsKey(id) ? Markdown.text(SOURCES.get(id).title()) : id;
        };
    }
}
