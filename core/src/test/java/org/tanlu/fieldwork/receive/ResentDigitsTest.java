package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** Values that a file tells with fewer or more digits than the city has them. */
@Clause("C6-7")
class ResentDigitsTest {
    private static final String PEOPLE = "指标,单位,2022,2023\n常住人口,万人,320,321\n";
    private static final String REQUEST = "资料编号,提供部门,要求年份,进度,提出日期,收到日期,核对日期,核对人,采用日期,采用人\n";

    private final Desk desk = new Desk();

    @Test
    void the_citys_value_with_fewer_digits_is_no_question_and_the_citys_stands() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/z", "item,year,value,unit,source\npopulation,2022,320.36,万人,s");
        desk.put("requests", REQUEST + "CHK-012,市统计局,2022-2023,已提出,2026-01-10,,,,,");

        Received received = desk.receive("统计局", "a.csv", false, "表1", PEOPLE);

        assertThat(received.asked()).isEmpty();
        assertThat(received.proposed())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.cells()).extracting(cell -> cell.text()).containsExactly("321"));
        assertThat(desk.texts("mapping/a"))
                .filteredOn(row -> row.contains("同值"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("C2", "2022", "320").endsWith(""));
        assertThat(String.join(" ", desk.texts("mapping/a").get(2))).contains("320.36 万人", "保留原数");
        assertThat(received.ledgers()).allMatch(Ledger::isBalanced);
        assertThat(received.ledgers().get(0).accepted()).isEqualTo(1);
        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        assertThat(desk.data("a")).containsExactly("population 2023 321 万人");
        assertThat(used("population", 2022)).isEqualTo("320.36 万人");
    }

    @Test
    void the_value_with_fewer_digits_holds_where_somebody_wants_it() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/z", "item,year,value,unit,source\npopulation,2022,320.36,万人,s");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        desk.decide("mapping/a", "保留原数", MappingTable.YES);

        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        assertThat(used("population", 2022)).isEqualTo("320 万人");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        assertThat(used("population", 2022)).isEqualTo("320 万人");
    }

    @Test
    void a_value_with_more_digits_than_the_citys_is_an_update_that_is_asked() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/a", "item,year,value,unit,source\npopulation,2022,320,万人,s");
        String finer = PEOPLE.replace("320", "320.36");

        Received received = desk.receive("统计局", "a.csv", true, "表1", finer);

        assertThat(received.asked()).singleElement().satisfies(line -> {
            assertThat(line.cells()).hasSize(1);
            assertThat(line.doubt().orElseThrow().chinese()).contains("与城市已有的数据不同", "2022=320 万人");
        });
        desk.decide("mapping/a", "320.36", MappingTable.YES);
        desk.receive("统计局", "a.csv", false, "表1", finer);
        assertThat(used("population", 2022)).isEqualTo("320.36 万人");
    }

    /** 320 is 320.36 with fewer digits, so only the remark is asked; who approves it wants what it corrects. */
    @Test
    void an_approved_correction_that_was_asked_for_its_remark_only_is_the_value_that_holds() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/z", "item,year,value,unit,source\npopulation,2022,320.36,万人,s");
        String corrected = "指标,单位,2022,备注\n常住人口,万人,320,按抽样调查推算口径调整\n";
        Received asked = desk.receive("统计局", "a.csv", true, "表1", corrected);
        assertThat(asked.asked()).hasSize(1);
        desk.decide("mapping/a", "population", MappingTable.YES);

        desk.receive("统计局", "a.csv", false, "表1", corrected);

        assertThat(used("population", 2022)).isEqualTo("320 万人");
        desk.receive("统计局", "a.csv", false, "表1", corrected);
        assertThat(used("population", 2022)).isEqualTo("320 万人");
        assertThat(Survey.read(desk.tables(), City.REFERENCE).findings())
                .noneMatch(finding -> finding.rule().id().equals("SUR-SOURCES-DIFFER"));
    }

    private String used(String item, int year) {
        return Survey.read(desk.tables(), City.REFERENCE)
                .value()
                .findValue(item, year)
                .orElseThrow()
                .toString();
    }
}
