package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/** What a department may do to the values and rows that its request workbook bore already: nothing of it is silent. */
@Clause("C6-7")
class PrefilledFormTest {
    private static final String SENT = """
            指标编号,年份,数值,单位
            population,2022,320,万人
            population,2023,321,万人
            gdp_current,2022,2600,亿元
            """;
    private static final String FORM = """
            资料编号,指标编号,指标,单位,2022年,2023年,来源,备注
            CHK-012,population,常住人口,万人,320,321,,
            CHK-010,gdp_current,地区生产总值（现价）,亿元,2600,,,
            """;
    private static final String FIRMS = "企业名称,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）\n";
    private static final String STEEL = "云州钢铁有限公司,2023,1000,50\n";
    private static final String CEMENT = "云州水泥集团,2023,500,20\n";
    private static final String SENT_FIRMS = rows(FIRMS + STEEL + CEMENT);

    private final Desk desk = new Desk();

    private static String rows(String register) {
        return register.lines().map(line -> "enterprises," + line + "\n").reduce("", String::concat);
    }

    @BeforeEach
    void haveACity() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put(
                "data/z",
                "item,year,value,unit,source,access\npopulation,2022,320,万人,s,公开\npopulation,2023,321,万人,s,公开\n"
                        + "gdp_current,2022,2600,亿元,s,公开");
        desk.put("requests", "资料编号,提供部门,要求年份,进度,提出日期\nCHK-012,市统计局,2022-2023,已提出,2026-01-10\n");
    }

    private Received receive(String form, String... others) {
        String[] sheets = new String[others.length + 4];
        List<String> first = List.of("指标数据", form, "预填数据", SENT);
        for (int i = 0; i < sheets.length; i++) {
            sheets[i] = i < first.size() ? first.get(i) : others[i - first.size()];
        }
        Received received = desk.receive("统计局", "收资表.xlsx", true, sheets);
        assertThat(received.ledgers()).allMatch(Ledger::isBalanced);
        return received;
    }

    @Test
    void a_workbook_that_comes_back_as_it_was_sent_says_nothing() {
        Received received = receive(FORM);

        assertThat(received.asked()).isEmpty();
        assertThat(received.entries()).isEmpty();
        assertThat(received.findings()).isEmpty();
    }

    @Test
    void a_cleared_value_is_asked_and_goes_when_it_is_withdrawn() {
        String cleared = FORM.replace("321", "");

        Received received = receive(cleared);

        assertThat(received.entries().keySet()).singleElement().satisfies(entry -> {
            assertThat(entry.content()).isEqualTo("常住人口 2023年 321 万人");
            assertThat(entry.place().address()).isEqualTo("F2");
            assertThat(entry.doubt().orElseThrow().chinese()).contains("被清空", "撤回");
        });
        assertThat(received.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("RCV-CLEARED");
        assertThat(told("population", 2023)).isEqualTo("321 万人");
        desk.decide("mapping/收资表_登记", "2023年 321", MappingTable.NO);
        receive(cleared);
        assertThat(city().find("population", 2023)).isEmpty();
        assertThat(told("population", 2022)).isEqualTo("320 万人");
        assertThat(receive(cleared).entries()).isEmpty();
    }

    @Test
    void a_cleared_value_that_somebody_keeps_stays_without_a_further_question() {
        String cleared = FORM.replace("321", "");
        receive(cleared);
        desk.decide("mapping/收资表_登记", "2023年 321", MappingTable.YES);

        Received again = receive(cleared);

        assertThat(again.askedEntries()).isZero();
        assertThat(again.findings()).isEmpty();
        assertThat(told("population", 2023)).isEqualTo("321 万人");
    }

    @Test
    void a_row_of_data_that_is_gone_is_asked_with_all_its_years() {
        Received received = receive(FORM.replace("CHK-012,population,常住人口,万人,320,321,,\n", ""));

        assertThat(received.entries().keySet()).singleElement().satisfies(entry -> {
            assertThat(entry.content()).isEqualTo("常住人口 2022年 320 万人；2023年 321 万人");
            assertThat(entry.doubt().orElseThrow().chinese()).contains("行或列在来件中被删去");
        });
    }

    @Test
    void words_in_the_place_of_a_value_are_asked() {
        assertThat(receive(FORM.replace("321", "待核")).asked()).singleElement().satisfies(line -> {
            assertThat(line.cells()).extracting(cell -> cell.text()).containsExactly("待核");
            assertThat(line.place().address()).isEqualTo("F2");
        });
        assertThat(told("population", 2023)).isEqualTo("321 万人");
    }

    @Test
    void a_form_that_was_saved_without_its_record_is_asked_for_blank_cells_too() {
        Received received = desk.receive("统计局", "收资表.csv", true, "指标数据", FORM.replace("321", ""));

        assertThat(received.entries().keySet())
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("常住人口 2023年 321 万人"));
    }

    @Test
    void a_mark_beside_unchanged_values_is_asked_and_holds_when_it_is_approved() {
        String marked = FORM.replace("320,321,,", "320,321,,保密");

        Received received = receive(marked);

        assertThat(received.asked()).singleElement().satisfies(line -> {
            assertThat(line.cells()).hasSize(2);
            assertThat(line.doubt().orElseThrow().chinese()).contains("预填的数没有改动", "保密");
        });
        desk.decide("mapping/收资表", "population", MappingTable.YES);
        receive(marked);
        Datum datum = city().find("population", 2023).orElseThrow();
        assertThat(datum.access()).isEqualTo(Access.CONFIDENTIAL);
        assertThat(datum.told()).isEqualTo("321 万人");
        assertThat(receive(marked).asked()).isEmpty();
        assertThat(city().find("population", 2022).orElseThrow().access()).isEqualTo(Access.CONFIDENTIAL);
    }

    @Test
    void a_remark_beside_unchanged_values_is_asked_and_stays_with_them_when_it_is_approved() {
        String marked = FORM.replace("2600,,,", "2600,,,初步核算数");

        assertThat(receive(marked).asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("旁边写了“初步核算数”"));
        desk.decide("mapping/收资表", "gdp_current", MappingTable.YES);
        receive(marked);

        assertThat(city().find("gdp_current", 2022).orElseThrow().note()).contains("初步核算数");
    }

    @Test
    void a_remark_that_somebody_refused_changes_nothing() {
        String marked = FORM.replace("320,321,,", "320,321,,内部");
        receive(marked);
        desk.decide("mapping/收资表", "population", MappingTable.NO);

        assertThat(receive(marked).asked()).isEmpty();
        assertThat(city().find("population", 2023).orElseThrow().access()).isEqualTo(Access.PUBLIC);
    }

    @Test
    void unavailable_beside_values_that_were_sent_along_is_a_contradiction() {
        String denied = "资料,提供情况,不能提供的原因,资料编号\n人口,不能提供,没有统计,CHK-012\n";

        Received received = receive(FORM, "资料清单", denied);

        assertThat(received.entries().keySet())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("不能提供", "指标数据!E2", "预填的本市已有的数"));
        assertThat(desk.texts("requests").get(1)).contains("已提出");
        desk.decide("mapping/收资表_登记", "CHK-012", MappingTable.NO);
        receive(FORM, "资料清单", denied);
        assertThat(desk.texts("requests").get(1)).contains("已提出");
        desk.decide("mapping/收资表_登记", "CHK-012", MappingTable.YES);
        receive(FORM, "资料清单", denied);
        assertThat(desk.texts("requests").get(1)).contains("不能提供").doesNotContain("已收到", "部分收到");
        assertThat(told("population", 2023)).isEqualTo("321 万人");
    }

    @Test
    void unavailable_after_an_approved_correction_asks_of_the_number_in_use() {
        String denied = "资料,提供情况,不能提供的原因,资料编号\n人口,不能提供,收回,CHK-012\n";
        corrected();

        Received received = receive(FORM.replace("321", "331"), "资料清单", denied);

        assertThat(received.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("不能提供", "这里却有数"));
        assertThat(told("population", 2023)).isEqualTo("331 万人");
        desk.decide("mapping/收资表", "这里却有数", MappingTable.NO);
        desk.decide("mapping/收资表_登记", "CHK-012", MappingTable.YES);
        receive(FORM.replace("321", "331"), "资料清单", denied);
        assertThat(told("population", 2023)).isEqualTo("321 万人");
        assertThat(receive(FORM.replace("321", "331"), "资料清单", denied).asked()).isEmpty();
    }

    @Test
    void a_correction_that_was_approved_and_is_cleared_withdraws_neither_value_without_a_question() {
        corrected();
        String cleared = FORM.replace("321", "");
        assertThat(receive(cleared).asked()).hasSize(1);
        desk.decide("mapping/收资表", "撤回吗", MappingTable.NO);

        Received received = receive(cleared);

        assertThat(received.entries().keySet())
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("常住人口 2023年 321 万人"));
        assertThat(desk.texts("receipts"))
                .filteredOn(row -> row.contains("CHK-012") && row.contains("采用"))
                .noneMatch(row -> row.toString().contains("331 万人→"));
        assertThat(desk.texts("receipts")).anyMatch(row -> row.containsAll(List.of("撤回", "常住人口 2023年", "331 万人")));
        desk.decide("mapping/收资表_登记", "2023年 321", MappingTable.NO);
        receive(cleared);
        assertThat(city().find("population", 2023)).isEmpty();
    }

    @Test
    void unavailable_in_another_file_tells_the_values_that_stay_in_use() {
        corrected();

        Received received = desk.receive("统计局", "答复.xlsx", true, "资料清单", "资料,提供情况,资料编号\n人口,不能提供,CHK-012\n");

        assertThat(received.entries().keySet())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("照旧使用", "常住人口 2023年 331 万人"));
    }

    private void corrected() {
        receive(FORM.replace("321", "331"));
        desk.decide("mapping/收资表", "331", MappingTable.YES);
        receive(FORM.replace("321", "331"));
        assertThat(told("population", 2023)).isEqualTo("331 万人");
    }

    @Test
    void rows_of_a_register_that_were_sent_along_and_deleted_are_asked_one_by_one() {
        desk.put("enterprises", FIRMS + STEEL + CEMENT + "云州造纸厂,2023,50,2\n");

        Received received = receive(FORM, "重点企业", FIRMS + STEEL, "预填登记行", SENT_FIRMS);

        assertThat(received.entries().keySet()).singleElement().satisfies(entry -> {
            assertThat(entry.content()).startsWith("企业名称=云州水泥集团");
            assertThat(entry.doubt().orElseThrow().chinese()).contains("预填发出的这一行在来件中被删去");
        });
        desk.decide("mapping/收资表_登记", "云州水泥集团", MappingTable.NO);
        receive(FORM, "重点企业", FIRMS + STEEL, "预填登记行", SENT_FIRMS);
        assertThat(desk.texts("enterprises")).hasSize(3).noneMatch(row -> row.contains("云州水泥集团"));
    }

    @Test
    void a_row_that_came_back_as_it_was_sent_does_not_undo_what_the_city_learnt_since() {
        desk.put("enterprises", FIRMS + STEEL.replace("1000", "1200") + CEMENT);

        Received received = receive(FORM, "重点企业", FIRMS + STEEL + CEMENT, "预填登记行", SENT_FIRMS);

        assertThat(received.asked()).isEmpty();
        assertThat(received.entries()).isEmpty();
        assertThat(desk.texts("enterprises").get(1)).contains("1200");
    }

    @Test
    void cells_of_a_register_that_were_sent_along_and_cleared_are_asked() {
        desk.put("enterprises", FIRMS + STEEL + CEMENT);

        Received received = receive(FORM, "重点企业", FIRMS + STEEL + CEMENT.replace(",20\n", ",\n"), "预填登记行", SENT_FIRMS);

        assertThat(received.entries().keySet()).singleElement().satisfies(entry -> {
            assertThat(entry.content()).contains("云州水泥集团", "用电量").doesNotContain("综合能源消费量");
            assertThat(entry.doubt().orElseThrow().chinese()).contains("预填发出的，在来件中被清空");
        });
    }

    private static Dossier read(Desk desk) {
        return Survey.read(desk.tables(), City.REFERENCE).value();
    }

    private Dossier city() {
        return read(desk);
    }

    private String told(String item, int year) {
        return city().find(item, year).orElseThrow().told();
    }
}
