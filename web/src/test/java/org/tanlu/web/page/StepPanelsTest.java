package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;
import org.tanlu.web.store.Project;

class StepPanelsTest extends OpenWorkbench {
    private static final String TABLE = "<figure class=\"table\"><figcaption id=\"t4\">表4　排放总量</figcaption></figure>\n";
    private static final String CHART =
            "<figure class=\"chart\"><svg><text>附件2</text></svg><figcaption>图2　构成</figcaption></figure>\n";

    @Test
    void a_section_is_parted_behind_its_tables_and_before_its_headings() {
        List<PlanChunk> chunks = PlanChunk.of(List.of(new HtmlPart(
                "A1.3", "（三）现状", "<p>先</p>" + TABLE + "<p>再</p>" + CHART + "<h2 class=\"level3\">趋势</h2><p>末</p>")));

        assertThat(chunks).extracting(PlanChunk::title).containsExactly("表4　排放总量", "图2　构成", "趋势");
        assertThat(chunks).extracting(PlanChunk::id).containsExactly("A1.3-1", "A1.3-2", "A1.3-3");
        assertThat(chunks.get(1).html()).isEqualTo("<p>再</p>" + CHART);
        assertThat(chunks.get(2).html()).isEqualTo("<h3 class=\"level3\">趋势</h3><p>末</p>");
        assertThat(chunks.get(1).figure("flow").html()).isEqualTo(CHART);
    }

    @Test
    void an_annex_in_the_words_is_a_link_but_not_in_a_drawing_or_a_tag() {
        Map<String, String> places = Map.of("附件2", "/projects/1/accounting#annex-2-1");

        assertThat(StepPanels.linked("<p title=\"附件2\">见附件2和附件12。</p>" + CHART, places))
                .isEqualTo("<p title=\"附件2\">见<a href=\"/projects/1/accounting#annex-2-1\">附件2</a>和附件12。</p>" + CHART);
    }

    @Test
    void every_section_of_a_plan_stands_on_a_page_and_none_of_it_is_lost() throws Exception {
        var draft = prepared(project("分栏市"));
        List<PlanChunk> all = PlanChunk.of(draft.parts()).stream()
                .filter(chunk ->
                        chunk.section().startsWith("A") && !chunk.section().equals("A0"))
                .filter(chunk -> !chunk.section().equals("A1"))
                .toList();
        List<String> shown = List.of(Step.values()).stream()
                .flatMap(step -> StepPanels.of(step, draft).stream())
                .flatMap(panel -> panel.chunks().stream())
                .map(PlanChunk::id)
                .toList();

        assertThat(all).isNotEmpty();
        assertThat(shown).containsAll(all.stream().map(PlanChunk::id).toList());
        assertThat(shown).doesNotHaveDuplicates();
    }

    @Test
    void a_page_begins_with_its_work_tells_what_is_missing_and_ends_with_findings() throws Exception {
        Project project = project("分栏市");

        String accounting = page("/projects/" + project.id() + "/accounting");
        assertThat(accounting.indexOf("href=\"#balance\""))
                .isPositive()
                .isLessThan(accounting.indexOf("href=\"#factors\""));
        assertThat(accounting).contains("还没有用到因子", "href=\"#entry\"", "id=\"findings\"");
        assertThat(page("/projects/" + project.id() + "/potential")).contains("还没有减排潜力", "/accounting#balance");
        assertThat(page("/projects/" + project.id() + "/overview"))
                .contains("href=\"/projects/" + project.id() + "/versions\"");
    }

    @Test
    void findings_stand_by_gravity_and_every_one_on_a_page_is_counted_in_the_overview() throws Exception {
        var draft = prepared(project("分栏市"));
        List<Finding> all = draft.composed().findings();

        assertThat(StepFindings.sorted(all))
                .extracting(Finding::severity)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        for (Overview.Stage stage : Overview.of(draft).stages()) {
            List<Finding> listed = StepPanels.findings(stage.step(), draft);
            assertThat(stage.warnings())
                    .as(stage.step().path())
                    .isEqualTo(listed.stream()
                            .filter(one -> one.severity() == Severity.WARNING)
                            .count());
        }
        assertThat(new StepFindings(ReferenceData.load()).first("甲".repeat(50) + "。" + "乙".repeat(60)))
                .isEqualTo("甲".repeat(50) + "。");
    }

    @Test
    void requirements_read_as_sentences() throws Exception {
        var draft = prepared(project("分栏市"));

        assertThat(draft.composed().conformity().judgements())
                .extracting(one -> RequirementWords.of(
                        Objects.requireNonNull(one.requirement()),
                        ReferenceData.load().wording()))
                .allMatch(said -> !said.contains("{") && said.length() >= 4)
                .contains("路径应以社会经济成本最低为原则", "总体概览应包括能源方面的举措", "政策措施的责任单位包括供电公司");
    }
}
