package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ReferenceTable.Row;

/** The sentences of the plan document and the code that prints them belong together. */
@Tag("bulk")
class WordingTest {
    private static final List<Row> SENTENCES =
            ReferenceTable.read("wording.csv").rows();
    private static final List<Row> ISSUE =
            ReferenceTable.read("wording/issue.csv").rows();
    /** How the standing of the peak is worded: the code puts the standing behind the name of the document. */
    private static final String STANDING = "(target|issue|brief|deck)-peak-[a-z]+|issue-status-[a-z]+";
    /** Why an action is no task: the code puts the reason behind the name. */
    private static final String NO_TASK = "pathway-tasks-(later|raises|small)";

    private static final String ASPECTS = Stream.of(PolicyAspect.values())
            .map(aspect -> "issue-" + aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining("|"));
    private static final Mentions CODE = Mentions.ofProduct();

    @Test
    void every_sentence_is_printed_somewhere() {
        assertThat(CODE.texts())
                .containsAll(SENTENCES.stream()
                        .map(row -> row.text("id"))
                        .filter(id -> !id.matches(STANDING + "|" + NO_TASK))
                        .toList());
    }

    @Test
    void where_code_lists_the_facts_of_a_sentence_none_is_missing() {
        List<Row> listed =
                SENTENCES.stream().filter(row -> !printing(row).isEmpty()).toList();
        assertThat(listed)
                .hasSizeGreaterThan(SENTENCES.size() / 2)
                .allSatisfy(row -> assertThat(printing(row))
                        .as(row.where())
                        .allSatisfy(
                                call -> assertThat(call.facts()).containsAll(Mentions.braces(row.text("text_zh")))));
    }

    private static List<Mentions.Call> printing(Row row) {
        return CODE.calls(row.text("id")).stream()
                .filter(call -> call.method().startsWith("wording."))
                .toList();
    }

    @Test
    void every_fact_has_its_name_written_in_the_report() {
        assertThat(SENTENCES)
                .allSatisfy(row ->
                        assertThat(CODE.texts()).as(row.where()).containsAll(Mentions.braces(row.text("text_zh"))));
    }

    /** Sentences of fields and of aspects of policy are called by names that are put together of these. */
    @Test
    void every_sentence_of_the_issue_version_is_printed_somewhere() {
        assertThat(ISSUE)
                .extracting(row -> row.text("id"))
                .filteredOn(id -> !id.matches("issue-(lead|empty)-.*|" + STANDING + "|" + ASPECTS))
                .allSatisfy(id -> assertThat(CODE.texts()).contains(id));
        assertThat(ISSUE)
                .allSatisfy(row ->
                        assertThat(CODE.texts()).as(row.where()).containsAll(Mentions.braces(row.text("text_zh"))));
    }

    @Test
    void every_sentence_of_the_summary_and_the_review_sheets_is_printed_somewhere() {
        assertThat(ReferenceTable.read("wording/brief.csv").rows()).isNotEmpty().allSatisfy(row -> {
            if (!row.text("id").matches(STANDING)) {
                assertThat(CODE.texts()).contains(row.text("id"));
            }
            assertThat(CODE.texts()).as(row.where()).containsAll(Mentions.braces(row.text("text_zh")));
        });
    }

    @Test
    void every_sentence_of_a_requirement_is_of_one_that_the_guideline_has() {
        List<String> ids = ReferenceData.load().standard().requirements().stream()
                .map(Requirement::id)
                .toList();
        assertThat(ReferenceTable.read("wording/requirements.csv").rows())
                .isNotEmpty()
                .extracting(row -> row.text("id").replace("requirement-", ""))
                .allSatisfy(name -> assertThat(ids).anyMatch(id -> id.startsWith(name)));
    }

    @Test
    void texts_hold_no_other_braces() {
        assertThat(SENTENCES)
                .allSatisfy(row -> assertThat(row.text("text_zh").replaceAll("\\{[a-z_]+\\}", ""))
                        .as(row.where())
                        .doesNotContain("{", "}"));
    }

    @Test
    void the_title_is_the_one_that_appendix_a_prescribes() {
        assertThat(SENTENCES)
                .filteredOn(row -> row.text("id").equals("title"))
                .extracting(row -> row.text("text_zh"))
                .isEqualTo(List.of("{city}碳减排行动方案"));
    }
}
