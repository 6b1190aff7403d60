package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** What is confidential in a later file holds at once, and what somebody withdrew or marked does not come back by itself. */
@Clause("C6-7")
@Tag("bulk")
class SecretRowsTest {
    private static final String HEADS = "企业名称,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）,主要产品,公开程度\n";
    private static final String STEEL = "云州钢铁有限公司,2023,1000,50,粗钢,\n";
    private static final String CEMENT = "云州水泥集团,2023,500,20,水泥,\n";
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

    private final Desk desk = new Desk();

    @Test
    void a_cell_that_is_confidential_now_is_out_of_the_register_at_once() {
        receive("企业", HEADS + STEEL + CEMENT);
        Received received = receive("企业", HEADS + STEEL.replace("50", "保密") + CEMENT.replace("水泥,", "保密,"));

        assertThat(row(0).findQuantity("electricity")).isEmpty();
        assertThat(row(0).findNotation("electricity")).contains(Notation.C);
        assertThat(row(0).findQuantity("energy").orElseThrow().value()).isEqualTo(1000);
        assertThat(row(1).text("products")).isEqualTo("保密");
        assertThat(told(received)).contains("RCV-ACCESS");
        assertThat(received.askedEntries()).isEqualTo(2);
        assertThat(receive("企业", HEADS + STEEL.replace("50", "保密") + CEMENT.replace("水泥,", "保密,"))
                        .askedEntries())
                .isZero();
    }

    @Test
    void a_row_that_is_confidential_now_is_marked_at_once_and_other_changes_are_asked() {
        receive("企业", HEADS + STEEL + CEMENT);
        receive("企业", HEADS + STEEL.replace("粗钢,", "粗钢,保密").replace("1000", "1100") + CEMENT);

        assertThat(row(0).access()).isEqualTo(Access.CONFIDENTIAL);
        assertThat(row(0).findQuantity("energy").orElseThrow().value()).isEqualTo(1000);
        assertThat(row(1).access()).isEqualTo(Access.INTERNAL);
    }

    @Test
    void a_row_of_a_confidential_source_stays_so_when_it_is_corrected_and_its_status_is_the_weaker() {
        desk.put("sources", "id,title,publisher,year,access\nS1,企业直报,统计局,2024,confidential\n");
        desk.put(
                "enterprises",
                "name,year,energy（吨标准煤）,electricity（万千瓦时）,source,status\n云州钢铁有限公司,2023,1000,50,S1,unverified\n");
        String corrected = HEADS + STEEL.replace("1000", "1100") + CEMENT;
        receive("更正", corrected);
        desk.decide("mapping/更正_登记", "云州钢铁", "是");
        receive("更正", corrected);

        assertThat(row(0).findQuantity("energy").orElseThrow().value()).isEqualTo(1100);
        assertThat(row(0).access()).isEqualTo(Access.CONFIDENTIAL);
        assertThat(row(0).verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(row(0).source().id()).isEqualTo("received-更正");
        assertThat(row(0).text("note")).contains("其余各栏来源 S1");
    }

    @Test
    void a_file_does_not_open_a_confidential_row_before_somebody_says_so() {
        receive("企业", HEADS + STEEL.replace("粗钢,", "粗钢,保密") + CEMENT);
        String open = HEADS + STEEL.replace("粗钢,", "粗钢,公开") + CEMENT;

        assertThat(receive("企业", open).askedEntries()).isEqualTo(1);
        assertThat(row(0).access()).isEqualTo(Access.CONFIDENTIAL);
        desk.decide("mapping/企业_登记", "云州钢铁", "是");
        receive("企业", open);
        assertThat(row(0).access()).isEqualTo(Access.PUBLIC);
    }

    @Test
    void a_corrected_value_that_is_confidential_now_does_not_bring_back_the_open_one_before_it() {
        desk.put("data/原", "item,year,value,unit,source,status\ncrude_steel_output,2023,210,万吨,S1,verified\n");
        String heads = "指标,单位,2023年\n粗钢产量,万吨,";
        receive("更正", heads + "212\n");
        desk.decide("mapping/更正", "粗钢", "是");
        receive("更正", heads + "212\n");
        assertThat(steel().value().orElseThrow().value()).isEqualTo(212);

        receive("更正", heads + "保密\n");
        assertThat(steel().notation()).contains(Notation.C);
        receive("更正", heads + "保密\n");
        assertThat(steel().notation()).contains(Notation.C);
    }

    @Test
    void a_row_that_somebody_withdrew_does_not_come_back_with_an_older_file_unasked() {
        String first = HEADS + STEEL + CEMENT;
        String without = HEADS + STEEL + "云州造纸厂,2023,100,5,纸,\n";
        receive("企业", first);
        receive("企业", without);
        desk.decide("mapping/企业_登记", "云州水泥", "否");
        receive("企业", without);
        assertThat(names()).containsExactly("云州钢铁有限公司", "云州造纸厂");

        for (int time = 0; time < 2; time++) {
            assertThat(receive("企业", first).entries().keySet())
                    .anySatisfy(entry ->
                            assertThat(entry.doubt().orElseThrow().chinese()).contains("云州水泥集团", "此前按决定从登记表撤回"));
            assertThat(names()).doesNotContain("云州水泥集团");
        }
        desk.decide("mapping/企业_登记", "云州水泥", "是");
        receive("企业", first);
        assertThat(names()).contains("云州水泥集团");
    }

    @Test
    void a_refused_row_stays_refused_though_the_file_left_it_out_for_a_while() {
        String first = HEADS + STEEL + CEMENT + "云州造纸厂,2023,100,5,纸,\n";
        String without = HEADS + STEEL + "云州造纸厂,2023,100,5,纸,\n";
        desk.receive("工信局", "企业.xlsx", LATER, false, "企业", first);
        desk.decide("mapping/企业_登记", "云州水泥", "否");
        receive("企业", without);
        receive("企业", first);

        assertThat(names()).containsExactly("云州钢铁有限公司", "云州造纸厂");
    }

    private Received receive(String name, String text) {
        return desk.receive("工信局", name + ".xlsx", LATER, true, "企业", text);
    }

    private static List<String> told(Received received) {
        return received.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private Datum steel() {
        return dossier().find("crude_steel_output", 2023).orElseThrow();
    }

    private Register.Row row(int number) {
        return dossier().register("enterprises").rows().get(number);
    }

    private List<String> names() {
        return dossier().register("enterprises").rows().stream()
                .map(row -> row.text("name"))
                .toList();
    }

    private Dossier dossier() {
        return Survey.read(desk.tables(), City.REFERENCE).value();
    }
}
