package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.ConformityCheck;
import org.tanlu.conformity.Verdict;
import org.tanlu.conformity.WholePlan;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block;
import org.tanlu.report.ConformityDocument;
import org.tanlu.report.ConformityResults;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Lesson: the sections of Appendix A rest on numbers and records, and the plan says how it stands to every requirement. */
@Clause("A")
class CA_ConformityTest {
    private static final Outcome<Plan> CITY = OrderedCity.plan();
    private static final PlanDocument PLAN = PlanDocument.of(CITY.value(), CITY.findings(), City.REFERENCE);
    private static final Conformity CONFORMITY = ConformityCheck.check(CITY.value(), CITY.findings(), City.REFERENCE);

    private static Verdict verdict(String requirement) {
        return WholePlan.conformity().find(requirement).orElseThrow().verdict();
    }

    @Test
    @Clause({"CA-5", "CA-7", "CA-17", "CA-21"})
    void potentials_targets_projects_and_participation_rest_on_records() {
        assertThat(List.of("CA-5", "CA-7", "CA-17", "CA-21"))
                .allSatisfy(id -> assertThat(verdict(id)).isEqualTo(Verdict.MET));
        assertThat(WholePlan.plan().dossier().register("projects").rows()).isNotEmpty();
    }

    /** The four principles of the outline, each with a sentence of this city under it. */
    @Test
    @Clause("CA-6")
    void each_of_the_four_principles_has_its_sentence() {
        var under = new ArrayList<String>();
        String heading = "";
        for (Block block : PLAN.blocks()) {
            if (block instanceof Block.Heading next) {
                heading = next.text();
            } else if (List.of("整体统筹，分类施策。", "节约优先，重点突出。", "双轮驱动，科学管理。", "破立并举，安全降碳。")
                    .contains(heading)) {
                assertThat(block.toString()).doesNotContain("尚未编制");
                under.add(heading);
            }
        }
        assertThat(under.stream().distinct()).hasSize(4);
    }

    private static List<Block.TableBlock> tables(PlanDocument document, String caption) {
        return document.blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(Block.TableBlock.class::cast)
                .filter(table -> table.caption().equals(caption))
                .toList();
    }

    /** 257 requirements in 11 chapters and two appendices: of chapters 1 to 11 all have requirements. */
    @Test
    @Clause("4.2")
    void the_annex_lists_all_requirements_by_chapter_on_landscape_pages() {
        assertThat(tables(PLAN, "符合性自查表")).singleElement().satisfies(table -> {
            assertThat(table.landscape()).isTrue();
            assertThat(table.rows()).hasSize(257 + 13);
            assertThat(table.rows().get(0).get(0).text()).isEqualTo("第1章");
        });
        assertThat(words(PLAN)).contains("逐项自查257项要求", "自查结论为“尚不符合”");
    }

    private static String words(PlanDocument document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.inlines().stream())
                .map(inline -> inline instanceof Block.Words words ? words.text() : inline.toString())
                .collect(Collectors.joining());
    }

    @Test
    @Clause("4.2")
    void the_report_of_its_own_has_the_28_defects_of_the_guideline_as_editorial_gaps() {
        PlanDocument report = ConformityDocument.of(CONFORMITY, CITY.value(), City.REFERENCE);
        assertThat(report.title()).isEqualTo("课例市碳减排行动方案符合性自查报告");
        assertThat(tables(report, "指南条文的编辑性问题和本方案的理解"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(28));
        assertThat(tables(report, "各章判定"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(13));
        assertThat(ConformityResults.of(CONFORMITY).rows()).hasSize(257);
    }
}
