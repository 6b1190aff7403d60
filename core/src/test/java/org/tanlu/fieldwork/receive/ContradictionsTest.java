package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** What of one file cannot hold together is asked, whatever else was answered or approved. */
@Clause("C6-7")
class ContradictionsTest {
    private static final String DENIED = "资料,提供情况,不能提供的原因,资料编号\n人口,不能提供,没有统计,CHK-012\n";
    private static final String POPULATION = "指标,单位,2023年\n常住人口,万人,98\n";

    private final Desk desk = new Desk();

    @Test
    void a_value_and_the_answer_that_it_cannot_be_provided_are_not_both_taken() {
        receive();
        desk.decide("mapping/人口_登记", "不能提供", MappingTable.YES);
        desk.decide("mapping/人口", "常住人口", MappingTable.YES);

        Received both = receive();
        assertThat(both.values()).isZero();
        assertThat(both.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("两处都写了“是”"));
        assertThat(desk.texts("requests").toString()).doesNotContain("没有统计", "已收到");

        desk.decide("mapping/人口_登记", "不能提供", MappingTable.NO);
        desk.decide("mapping/人口", "常住人口", MappingTable.YES);
        assertThat(receive().values()).isEqualTo(1);
        assertThat(desk.data("人口")).containsExactly("population 2023 98 万人");
    }

    @Test
    void rows_of_what_was_approved_as_not_available_wait_for_an_approval_of_their_own() {
        String denied = "资料,提供情况,不能提供的原因,资料编号\n重点项目,不能提供,没有,CHK-008\n";
        String projects = "项目名称,建设状态\n云州钢铁改造,在建\n云州水泥改造,在建\n";
        for (int time = 0; time < 3; time++) {
            desk.receive("发改委", "项目.xlsx", true, "资料清单", denied, "重点项目", projects);
            desk.decide("mapping/项目_登记", "不能提供", MappingTable.YES);
            assertThat(desk.texts("projects")).isEmpty();
        }
        desk.decide("mapping/项目_登记", "云州钢铁", MappingTable.YES);
        desk.receive("发改委", "项目.xlsx", true, "资料清单", denied, "重点项目", projects);
        assertThat(desk.texts("projects")).hasSize(2);
    }

    @Test
    void a_fraction_under_per_cent_is_asked_beside_another_question_and_one_answer_does_not_settle_both() {
        String text = "指标,单位,2023年,备注\n森林覆盖率,%,0.65,待核\n";
        Received first = desk.receive("林业局", "森林.xlsx", true, "数据", text);
        assertThat(first.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("待核", "0.35 可指 35%"));

        desk.decide("mapping/森林", "森林覆盖率", MappingTable.YES);
        assertThat(desk.receive("林业局", "森林.xlsx", true, "数据", text).values()).isZero();
        desk.correct("mapping/森林", "C2", "单位", "1");
        desk.decide("mapping/森林", "森林覆盖率", MappingTable.YES);
        desk.receive("林业局", "森林.xlsx", true, "数据", text);
        assertThat(desk.data("森林")).containsExactly("forest_cover 2023 0.65 1");
    }

    private Received receive() {
        return desk.receive(
                "统计局",
                "人口.xlsx",
                true,
                List.of(Desk.sheet("人口.xlsx", "资料清单", DENIED), Desk.sheet("人口.xlsx", "数据", POPULATION)));
    }
}
