package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of the guideline itself is complete. */
class StandardTest {

    @Test
    void the_28_defects_of_the_guideline_are_numbered_and_each_has_a_reading() {
        ReferenceTable gaps = ReferenceTable.read("standard/gaps.csv");
        assertThat(gaps.column("id"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28)
                        .mapToObj(number -> "G-%02d".formatted(number))
                        .toList());
        assertThat(gaps.column("reading")).noneMatch(String::isBlank);
    }

    @Test
    void every_clause_that_asks_for_something_has_requirements() {
        assertThat(Clauses.read().numbers())
                .contains("4.1", "4.2", "4.3", "4.4", "4.5", "5", "6", "7.1.1", "7.1.9", "7.2", "8.1", "8.7")
                .contains("9.1", "9.2", "9.3", "10.1", "10.2", "11.1", "11.2", "11.3", "11.4", "App.A", "App.B");
    }

    @Test
    void the_rows_that_answer_a_checklist_item_are_told_by_columns_and_options_of_its_registers() {
        ReferenceData reference = ReferenceData.load();
        reference
                .standard()
                .checklist()
                .forEach(item -> item.parts().stream()
                        .flatMap(part -> part.ways().stream().flatMap(List::stream))
                        .forEach(test -> item.tables().forEach(table -> {
                            Form.Field field = reference.form(table).field(test.column());
                            if (test.kind() == RowPart.Kind.IS && field.type() == Form.Type.ENUM) {
                                assertThat(field.option(test.word()).id()).isEqualTo(test.word());
                            } else if (test.kind() == RowPart.Kind.IS) {
                                assertThat(field.type()).isEqualTo(Form.Type.YESNO);
                            }
                        })));
    }

    @Test
    void the_seven_terms_of_chapter_3_are_defined() {
        assertThat(ReferenceTable.read("standard/terms.csv").column("clause"))
                .contains("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7");
    }

    @Test
    void appendix_a_has_five_chapters_with_their_sections() {
        ReferenceTable outline = ReferenceTable.read("standard/outline.csv");
        assertThat(outline.rows().stream().filter(row -> row.text("level").equals("1")))
                .extracting(row -> row.text("number"))
                .containsExactly("一、", "二、", "三、", "四、", "五、");
        assertThat(outline.rows().stream().filter(row -> row.text("parent").equals("A4")))
                .extracting(row -> row.text("number"))
                .containsExactly("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）", "（十）");
    }

    @Test
    void table_b_1_has_54_indicators_and_those_marked_with_a_star_are_binding() {
        List<ReferenceTable.Row> indicators = ReferenceTable.read("indicators.csv").rows().stream()
                .filter(row -> row.text("id").startsWith("IND-B"))
                .toList();
        assertThat(indicators)
                .hasSize(54)
                .allSatisfy(row -> assertThat(row.text("kind_zh"))
                        .as(row.where())
                        .isEqualTo(row.text("binding").equals("yes") ? "约束性" : "引导性"));
    }

    @Test
    void everybody_named_for_an_indicator_or_a_document_is_a_known_department() {
        Set<String> departments =
                new LinkedHashSet<>(ReferenceTable.read("departments.csv").column("name_zh"));
        for (var column : Map.of("indicators.csv", "department", "standard/checklist.csv", "provider")
                .entrySet()) {
            assertThat(ReferenceTable.read(column.getKey()).rows())
                    .allSatisfy(row -> assertThat(departments)
                            .as(row.where())
                            .containsAll(List.of(row.text(column.getValue()).split("、"))));
        }
    }
}
