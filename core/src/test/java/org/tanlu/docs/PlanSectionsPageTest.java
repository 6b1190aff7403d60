package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tanlu.report.ExampleDocuments;
import org.tanlu.report.SectionLengths;
import org.tanlu.report.SectionLengths.Section;
import org.tanlu.trace.Clause;

/** The page of how long the sections of the examples' documents are. */
@Clause("A")
class PlanSectionsPageTest {
    @Test
    void the_page_tells_how_long_every_section_of_both_versions_is() throws IOException {
        String page = Page.template("plan-sections.md");
        for (ExampleDocuments example : ExampleDocuments.values()) {
            List<Section> sections = SectionLengths.of(example.document());
            assertThat(sections).extracting(Section::level).contains(1, 2);
            page = page.replace(
                    "{{" + example.name().toLowerCase(Locale.ROOT) + "}}",
                    table(sections).strip());
        }
        Page.check("plan-sections.md", page);
    }

    private static String table(List<Section> sections) {
        var rows = new ArrayList<List<String>>();
        sections.forEach(section -> rows.add(row(name(section), section)));
        rows.add(row("**合计 Total**", sections.stream().reduce(Section::and).orElseThrow()));
        return Markdown.table(
                List.of(
                        "章节 Section",
                        "正文字数 Characters",
                        "正文数字 Figures in text",
                        "图 Charts",
                        "表 Tables",
                        "表行 Table rows",
                        "表内字数 Characters in tables"),
                rows.stream());
    }

    private static String name(Section section) {
        String title = Markdown.text(section.title());
        return section.level() == 1 || section.level() == 0 ? "**" + title + "**" : title;
    }

    private static List<String> row(String name, Section section) {
        return List.of(
                name,
                Long.toString(section.characters()),
                Integer.toString(section.numbers()),
                Integer.toString(section.charts()),
                Integer.toString(section.tables()),
                Integer.toString(section.rows()),
                Long.toString(section.cells()));
    }
}
