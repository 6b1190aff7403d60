package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.Origin;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.trace.Clause;

/** Lesson: who watches, with which policies, how it is appraised, and who was asked. A city edits all of it in its folder. */
@Clause({"11.1", "11.2", "11.3", "11.4"})
class C11_SafeguardsTest {
    private static final String OWN = "类别,名称,处理,政策方面,内容,牵头单位,配合单位,出台或完成年份,分值,理由,来源,核验状态\n";

    private static City own(String rows) {
        return City.with("").register("safeguards", OWN + rows);
    }

    private static SafeguardProposal safeguards(City city) {
        return city.plan().value().safeguards();
    }

    private static String text(City city) {
        var plan = city.plan();
        return PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE).blocks().stream()
                .map(C11_SafeguardsTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.inlines().stream()
                    .map(inline -> inline instanceof Block.Words words ? words.text() : inline.toString())
                    .collect(Collectors.joining());
        }
        return block.toString();
    }

    @Test
    @Clause({"C11.1-1", "C11.1-2", "C11.1-3", "C11.1-4"})
    void the_leading_body_has_head_office_members_five_functions_and_a_rhythm_of_meetings() {
        var organisation = safeguards(City.with("")).organisation();
        assertThat(organisation.pattern().id()).isEqualTo("leading_group");
        assertThat(organisation.members()).contains(organisation.pattern().office());
        assertThat(organisation.pattern().leadingMeetings()).isGreaterThanOrEqualTo(2);
        assertThat(text(City.with(""))).contains("统筹", "部署", "审议", "协调", "研究解决重大问题", "全体会议每年不少于");
    }

    /** 499,999 and 500,000 residents: the bound of a small city. */
    @Test
    void a_small_city_has_a_conference_unless_it_wants_another_pattern() {
        String people = "population,2020,%s,人,年末,s,未核实\n";
        assertThat(pattern(City.with("").data(people.formatted("499999")))).isEqualTo("joint_conference");
        assertThat(pattern(City.with("").data(people.formatted("500000")))).isEqualTo("leading_group");
        assertThat(pattern(City.with("safeguard_organisation,试点工作专班\n"))).isEqualTo("task_force");
    }

    private static String pattern(City city) {
        return safeguards(city).organisation().pattern().id();
    }

    @Test
    @Clause({"C11.2-1", "C11.2-2", "C11.2-3", "C11.2-4", "C11.2-5", "C11.2-6", "C11.2-7", "C4.3-4"})
    void every_aspect_has_a_policy_with_content_body_and_money() {
        SafeguardProposal safeguards = safeguards(City.with(""));
        assertThat(Arrays.asList(PolicyAspect.values()))
                .allSatisfy(aspect -> assertThat(safeguards.of(aspect)).isNotEmpty());
        assertThat(safeguards.policies()).allSatisfy(policy -> {
            assertThat(policy.content()).isNotBlank();
            assertThat(policy.bodies().lead()).isNotBlank();
            assertThat(policy.funding()).isPresent();
        });
    }

    @Test
    void a_city_changes_adds_and_drops_policies_and_what_it_drops_needs_a_reason() {
        City city = own("""
                配套政策,节能降碳专项资金,修改,,每年安排2000万元,财政局,发改委、云州投资集团,2027,,,s,未核实
                配套政策,工业园区蒸汽价格联动,增补,市场运转,按月公布,发改委,,2028,,,s,未核实
                配套政策,揭榜挂帅项目,不采用,,,,,,,省里统一组织,s,未核实
                配套政策,专家库,不采用,,,,,,,,s,未核实
                配套政策,没有的政策,修改,,,,,,,,s,未核实
                """);
        SafeguardProposal safeguards = safeguards(city);
        assertThat(safeguards.policies())
                .filteredOn(policy -> policy.id().equals("fund"))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.content()).isEqualTo("每年安排2000万元");
                    assertThat(policy.bodies().lead()).isEqualTo("市财政局");
                    assertThat(policy.bodies().support()).containsExactly("市发展改革委（能源主管部门）", "云州投资集团");
                    assertThat(policy.by()).hasValue(2027);
                    assertThat(policy.origin()).isEqualTo(Origin.CHANGED);
                });
        assertThat(safeguards.of(PolicyAspect.MARKET))
                .extracting(policy -> policy.name().chinese())
                .contains("工业园区蒸汽价格联动");
        assertThat(safeguards.policies())
                .extracting(policy -> policy.name().chinese())
                .contains("专家库")
                .doesNotContain("揭榜挂帅项目");
        assertThat(city.findings("SFG-REASON")).hasSize(1);
        assertThat(city.findings("SFG-ITEM")).hasSize(1);
        assertThat(city.findings("SFG-BODY"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("云州投资集团")
                        .doesNotContain("财政局"));
    }

    @Test
    @Clause({"C11.3-1", "C11.3-2", "C11.3-3", "C11.3-4", "C11.3-5"})
    void appraisal_has_objects_with_consequences_a_calendar_and_a_score_card_of_a_hundred_points() {
        Appraisal appraisal = safeguards(City.with("")).appraisal();
        assertThat(appraisal.objects())
                .extracting(item -> item.name().chinese())
                .contains("市级部门", "区县", "重点企业");
        assertThat(appraisal.objects())
                .allSatisfy(item -> assertThat(item.use()).isNotBlank());
        assertThat(appraisal.calendar()).isNotEmpty();
        assertThat(appraisal.points()).isEqualTo(100);
    }

    /** Neither a second row on an item nor an addition of what the library has counts twice. */
    @Test
    void an_item_that_is_told_twice_counts_once_and_names_the_row_that_is_not_used() {
        City city = own("""
                评分项,年度排放和强度目标,修改,,,,,,20,,s,未核实
                评分项,年度排放和强度目标,修改,,,,,,30,,s,未核实
                评分项,任务分工表完成情况,增补,,,,,,20,,s,未核实
                """);
        assertThat(city.findings("SFG-TWICE"))
                .extracting(found -> found.place().orElseThrow().address())
                .containsExactly("A3", "A4");
        assertThat(city.findings("SFG-ITEM")).isEmpty();
        assertThat(city.findings("SFG-POINTS")).isEmpty();
    }

    /** Annual targets weigh 25 instead of 20: the card sums to 105. */
    @Test
    void a_score_card_that_does_not_sum_to_a_hundred_is_an_error() {
        City city = own("评分项,年度排放和强度目标,修改,,,,,,25,,s,未核实\n");
        assertThat(safeguards(city).appraisal().points()).isEqualTo(105);
        assertThat(city.findings("SFG-POINTS"))
                .singleElement()
                .satisfies(found -> assertThat(found.message().chinese())
                        .contains("年度排放和强度目标（25", found.place().orElseThrow().toString()));
        City mended = own("""
                评分项,年度排放和强度目标,修改,,,,,,25,,s,未核实
                评分项,任务分工表完成情况,修改,,,,,,20,,s,未核实
                """);
        assertThat(mended.findings("SFG-POINTS")).isEmpty();
    }

    @Test
    @Clause({"C11.4-1", "C11.4-2", "C11.4-3", "C11.4-4"})
    void opinions_are_on_record_with_what_became_of_them_and_so_are_drafts_and_pilots() {
        City city = City.with("")
                .register("consultations", """
                        轮次名称,方式,开始日期,截止日期,征求对象,收到意见数,公告或记录,来源,核验状态
                        公开征求意见,公开,2026-03-01,2026-03-31,社会公众,3,公告1号,s,未核实
                        """)
                .register("comments", """
                        轮次名称,提出单位,提出日期,涉及内容,意见内容,采纳情况,理由或答复,修改情况,来源,核验状态
                        公开征求意见,某企业,2026-03-05,四（六）,改造期限过短,采纳,,期限延长一年,s,未核实
                        公开征求意见,市民,2026-03-06,四（五）,增加公交,不采纳,,,s,未核实
                        公开征求意见,市民,2026-03-07,二,文字意见,,,,s,未核实
                        部门会签,财政局,2026-02-07,五,资金来源,采纳,,,s,未核实
                        """)
                .register("pilots", """
                        试点名称,试点类型,试点内容,开始年份,结束年份,试点结果,推广决定,来源,核验状态
                        某近零碳园区,园区,余热利用,2025,2026,节能12%,推广,s,未核实
                        """);
        var participation = safeguards(city).participation();
        assertThat(participation.count("adopted")).isEqualTo(2);
        assertThat(participation.count("rejected")).isEqualTo(1);
        assertThat(participation.count("")).isEqualTo(1);
        assertThat(participation.changes()).hasSize(1);
        assertThat(city.findings("SFG-OPEN")).hasSize(1);
        assertThat(city.findings("SFG-REPLY")).hasSize(1);
        assertThat(city.findings("SFG-ROUND")).hasSize(1);
        assertThat(List.of("SFG-DRAFT", "SFG-PILOT"))
                .allSatisfy(rule -> assertThat(city.findings(rule)).isEmpty());
        assertThat(text(city))
                .contains("已收到意见4条", "采纳2条、部分采纳0条、不采纳1条，另有1条正在研究", "改造期限过短", "期限延长一年", "某近零碳园区", "2025—2026");
    }

    @Test
    void without_draft_and_pilot_the_plan_says_so() {
        City city = City.with("");
        assertThat(city.findings("SFG-DRAFT")).hasSize(1);
        assertThat(city.findings("SFG-PILOT")).hasSize(1);
        assertThat(text(city)).contains("送审前须完成征求意见稿的公开征求意见", "尚未确定试点");
    }
}
