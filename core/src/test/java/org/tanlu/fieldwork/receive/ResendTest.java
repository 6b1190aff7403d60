package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** Files that come again, that contradict themselves or that bear another file's name: nothing goes without a decision. */
@Clause("C6-7")
@Tag("bulk")
class ResendTest {
    private static final String PEOPLE = "指标,单位,2022,2023\n常住人口,万人,320,321\n";
    private static final String REQUEST = "资料编号,提供部门,要求年份,进度,提出日期,收到日期,核对日期,核对人,采用日期,采用人\n";

    private final Desk desk = new Desk();

    @Test
    void files_of_one_name_from_two_departments_live_beside_each_other() {
        desk.receive("统计局", "附件2.csv", true, "表1", PEOPLE);

        Received second = desk.receive("城市管理局", "附件2.csv", true, "表1", "指标,单位,2022\n粗钢产量,万吨,300\n");

        assertThat(second.name()).isEqualTo("附件2_城市管理局");
        assertThat(desk.data("附件2")).containsExactly("population 2022 320 万人", "population 2023 321 万人");
        assertThat(desk.data("附件2_城市管理局")).hasSize(1);
        assertThat(desk.receive("市城市管理局", "附件2.csv", true, "表1", "指标,单位,2022\n粗钢产量,万吨,300\n")
                        .name())
                .isEqualTo("附件2_城市管理局");
        assertThat(desk.receive("市统计局", "附件2.csv", true, "表1", PEOPLE).name()).isEqualTo("附件2");
    }

    @Test
    void names_that_are_shortened_alike_or_end_like_tables_of_entries_are_kept_apart() {
        String first = desk.receive("统计局", "数据(1).csv", true, "表1", PEOPLE).name();
        String second = desk.receive("统计局", "数据（1）.csv", true, "表1", "指标,单位,2022\n粗钢产量,万吨,300\n")
                .name();
        String entries = desk.receive("统计局", "数据_登记.csv", true, "表1", PEOPLE).name();

        assertThat(second).isNotEqualTo(first);
        assertThat(entries).doesNotEndWith("_登记");
        assertThat(desk.data(first)).hasSize(2);
        assertThat(desk.data(second)).hasSize(1);
    }

    @Test
    void answers_to_a_file_are_none_to_that_of_another_department() {
        desk.receive("统计局", "a.csv", false, "表1", "指标,单位,2022\n常住人口,万人,约320\n");
        desk.put(
                "mapping/a",
                desk.texts("mapping/a").stream()
                        .map(row -> String.join(",", row).replace(",约320,", ",320,"))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        desk.decide("mapping/a", "population", MappingTable.YES);

        Received other = desk.receive("公安局", "a.csv", true, "表1", "指标,单位,2022\n常住人口,万人,约320\n");

        assertThat(other.values()).isZero();
        assertThat(other.asked()).hasSize(1);
    }

    @Test
    void a_cell_that_is_blank_now_keeps_its_value_until_somebody_withdraws_it() {
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        String blank = PEOPLE.replace("321", "");

        Received again = desk.receive("统计局", "a.csv", true, "表1", blank);

        assertThat(desk.data("a")).containsExactly("population 2022 320 万人", "population 2023 321 万人");
        assertThat(again.withdrawn()).isEmpty();
        assertThat(again.asked()).singleElement().satisfies(line -> {
            assertThat(line.place().address()).isEqualTo("D2");
            assertThat(line.doubt().orElseThrow().chinese()).contains("2023=321 万人", "撤回吗");
        });
        desk.decide("mapping/a", "撤回吗", MappingTable.YES);
        assertThat(desk.receive("统计局", "a.csv", true, "表1", blank).asked()).isEmpty();
        assertThat(desk.data("a")).hasSize(2);
        desk.decide("mapping/a", "撤回吗", MappingTable.NO);
        assertThat(desk.receive("统计局", "a.csv", true, "表1", blank).withdrawn())
                .containsExactly("population 2023 = 321 万人");
        assertThat(desk.data("a")).containsExactly("population 2022 320 万人");
    }

    @Test
    void what_was_confidential_before_stands_when_another_year_of_its_row_changes() {
        String heads = "指标,单位,2021,2022,2023\n";
        desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,C,C,321\n");

        Received again = desk.receive("统计局", "a.csv", true, "表1", heads + "常住人口,万人,318,C,321\n");

        assertThat(again.withdrawn()).isEmpty();
        assertThat(desk.data("a")).contains("population 2021 C 万人", "population 2022 C 万人", "population 2023 321 万人");
    }

    @Test
    void of_several_units_none_is_taken_by_a_bare_yes() {
        String twice = "指标,单位,2022\n常住人口,万人,3200000人\n";
        desk.receive("统计局", "a.csv", true, "表1", twice);
        desk.decide("mapping/a", "population", MappingTable.YES);

        Received bare = desk.receive("统计局", "a.csv", true, "表1", twice);

        assertThat(bare.values()).isZero();
        assertThat(bare.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("请在“单位”列写明"));
        desk.correct("mapping/a", "C2", "单位", "人");
        desk.decide("mapping/a", "population", MappingTable.YES);
        desk.receive("统计局", "a.csv", true, "表1", twice);
        assertThat(desk.data("a")).containsExactly("population 2022 3200000 人");
    }

    @Test
    void of_a_row_that_corrects_the_city_the_equal_values_are_no_corrections() {
        desk.put(
                "data/x",
                "item,year,value,unit,source,status\ngreen_trip_share,2022,61.8,%,s,unverified\n"
                        + "green_trip_share,2023,64.2,%,s,unverified\ngreen_trip_share,2024,65,%,s,unverified");
        String corrected = "指标,单位,2022,2023,2024\n绿色出行比例,%,61.8,64.2,66.5\n";
        desk.receive("交通运输局", "a.csv", true, "表1", corrected);
        desk.decide("mapping/a", "green_trip_share", MappingTable.YES);

        desk.receive("交通运输局", "a.csv", true, "表1", corrected);

        assertThat(desk.texts("data/received_a").stream().skip(1).map(row -> row.get(row.size() - 1)))
                .containsExactly("", "", "2026-02-10更正");
    }

    @Test
    void a_row_that_moved_into_the_cells_of_another_takes_nothing_from_it() {
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE + "地区生产总值（现价）,亿元,2600,2700\n");

        Received again = desk.receive("统计局", "a.csv", true, "表1", "指标,单位,2022,2023\n地区生产总值（现价）,亿元,2600,2700\n");

        assertThat(desk.data("a")).hasSize(4);
        assertThat(again.asked()).hasSize(1);
    }

    @Test
    void a_value_whose_answered_unit_changed_in_the_file_stays_until_it_is_decided() {
        String unitless = "指标,2022\n常住人口,320\n";
        desk.receive("统计局", "a.csv", true, "表1", unitless);
        desk.put(
                "mapping/a",
                desk.texts("mapping/a").stream()
                        .map(row -> String.join(",", row).replace("常住人口,,2022,", "常住人口,万人,2022,"))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
        desk.decide("mapping/a", "population", MappingTable.YES);
        desk.receive("统计局", "a.csv", false, "表1", unitless);
        assertThat(desk.data("a")).containsExactly("population 2022 320 万人");

        Received again = desk.receive("统计局", "a.csv", true, "表1", "指标,单位,2022\n常住人口,吨,320\n");

        assertThat(desk.data("a")).containsExactly("population 2022 320 万人");
        assertThat(again.asked()).isNotEmpty();
    }

    @Test
    void what_is_refused_after_it_was_taken_is_withdrawn_and_owed_again() {
        desk.put("requests", REQUEST + "CHK-012,市统计局,2022-2023,已提出,2026-01-10,,,,,");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        assertThat(desk.texts("requests").get(1)).contains("部分收到");
        desk.decide("mapping/a", "population", MappingTable.NO);

        Received again = desk.receive("统计局", "a.csv", true, "表1", PEOPLE);

        assertThat(again.withdrawn()).hasSize(2);
        assertThat(desk.data("a")).isEmpty();
        assertThat(desk.texts("requests").get(1)).contains("已提出").doesNotContain("2026-02-10");
        assertThat(desk.receive("统计局", "a.csv", true, "表1", PEOPLE).values()).isZero();
    }

    @Test
    void what_was_accepted_falls_back_when_other_values_come() {
        desk.put("requests", REQUEST + "CHK-012,市统计局,2022-2023,已提出,2026-01-10,,,,,");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        desk.put("requests", REQUEST + "CHK-012,市统计局,2022-2023,已采用,2026-01-10,2026-02-10,2026-02-11,孙三,2026-02-12,周四");
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE);
        assertThat(desk.texts("requests").get(1)).contains("已采用", "2026-02-12");

        desk.receive("统计局", "a.csv", true, "表1", PEOPLE.replace("321", "331"));
        assertThat(desk.texts("requests").get(1)).contains("已采用");
        desk.decide("mapping/a", "331", MappingTable.YES);
        desk.receive("统计局", "a.csv", true, "表1", PEOPLE.replace("321", "331"));

        assertThat(desk.texts("requests").get(1)).contains("部分收到").doesNotContain("2026-02-11", "2026-02-12", "周四");
        assertThat(String.join(",", desk.texts("requests").get(1)))
                .contains("常住人口 2023年 321 万人→331 万人", "原已采用，核对 2026-02-11 孙三，采用 2026-02-12 周四");
    }

    @Test
    void two_values_of_one_item_and_year_are_asked_and_only_one_can_be_approved() {
        String twice = "指标,单位,2022\n常住人口,万人,320\n常住人口,万人,325\n";
        Received asked = desk.receive("统计局", "a.csv", true, "表1", twice);
        assertThat(asked.values()).isZero();
        assertThat(asked.asked()).hasSize(2);
        assertThat(asked.asked().get(0).doubt().orElseThrow().chinese()).contains("C3");
        desk.decide("mapping/a", "population", MappingTable.YES);

        Received both = desk.receive("统计局", "a.csv", false, "表1", twice);

        assertThat(both.values()).isZero();
        assertThat(both.asked())
                .extracting(line -> line.doubt().orElseThrow().chinese())
                .allMatch(text -> text.contains("表1!C2 = 320，表1!C3 = 325"));
        desk.decide("mapping/a", "population", MappingTable.NO);
        desk.decideExactly("mapping/a", "C2", MappingTable.YES);

        assertThat(desk.receive("统计局", "a.csv", false, "表1", twice).values()).isOne();
        assertThat(desk.data("a")).containsExactly("population 2022 320 万人");
    }

    @Test
    void a_value_of_what_cannot_be_provided_is_asked_with_both_cells() {
        String checklist = "资料,提供情况,不能提供的原因,资料编号\n人口,不能提供,没有,CHK-012\n";

        Received asked = desk.receive("统计局", "a.xlsx", true, "表1", PEOPLE, "资料清单", checklist);

        assertThat(asked.values()).isZero();
        assertThat(asked.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("资料清单 B2"));
        assertThat(asked.entries().keySet())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("表1!C2"));
        desk.decide("mapping/a_登记", "不能提供", MappingTable.NO);
        assertThat(desk.receive("统计局", "a.xlsx", true, "表1", PEOPLE, "资料清单", checklist)
                        .values())
                .isEqualTo(2);
    }

    @Test
    void none_without_a_reason_may_mean_two_things_and_is_asked() {
        String head = "资料,提供情况,不能提供的原因,资料编号\n人口,无,";

        Received asked = desk.receive("统计局", "a.xlsx", true, "资料清单", head + ",CHK-012\n");
        Received clear = desk.receive("统计局", "b.xlsx", true, "资料清单", head + "没有统计,CHK-012\n");

        assertThat(asked.entries().keySet())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("本市没有这类情况"));
        assertThat(clear.askedEntries()).isZero();
        assertThat(desk.texts("requests").get(1)).contains("不能提供", "没有统计");
    }

    @Test
    void a_day_that_is_none_and_two_answers_to_one_item_are_asked() {
        String head = "资料,提供情况,不能提供的原因,填报日期,资料编号\n";

        Received misdated = desk.receive("统计局", "a.xlsx", true, "资料清单", head + "人口,不能提供,没有,2025-13-45,CHK-012\n");
        Received twice = desk.receive("统计局", "b.xlsx", true, "资料清单", head + "人口,不能提供,没有,,CHK-012\n人口,随表提供,,,CHK-012\n");

        assertThat(misdated.entries().keySet())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.doubt().orElseThrow().chinese()).contains("2025-13-45", "不是日期"));
        assertThat(twice.askedEntries()).isEqualTo(2);
        assertThat(desk.texts("requests")).isEmpty();
        assertThat(Reception.assess(desk.tables(), City.REFERENCE))
                .extracting(finding -> finding.rule().id())
                .containsOnly("RCV-ENTRIES");
    }

    @Test
    void two_rows_of_a_register_that_tell_other_numbers_of_one_thing_are_asked() {
        String projects = "项目名称,所属行业,是否两高项目,业主单位,所在区县,建设内容,建设规模,总投资（亿元）,开工年份,建成年份\n%s,,,,,,,%s,,\n%s,,,,,,,9,,\n";

        Received asked = desk.receive("发展改革委", "a.xlsx", true, "重点项目", projects.formatted("二期", "8", "二期"));

        assertThat(asked.askedEntries()).isEqualTo(2);
        assertThat(asked.entries()
                        .keySet()
                        .iterator()
                        .next()
                        .doubt()
                        .orElseThrow()
                        .chinese())
                .contains("第 3 行", "总投资 8 亿元 / 9 亿元");
        assertThat(desk.receive("发展改革委", "b.xlsx", true, "重点项目", projects.formatted("一期", "8", "二期"))
                        .askedEntries())
                .isZero();
    }

    @Test
    void questions_that_a_corrected_file_settled_do_not_stay() {
        String head = "资料,提供情况,不能提供的原因,资料编号\n";
        desk.receive("统计局", "a.xlsx", true, "资料清单", head + "人口,看情况,,CHK-012\n");

        desk.receive("统计局", "a.xlsx", true, "资料清单", head + "人口,,,CHK-012\n");

        assertThat(Reception.assess(desk.tables(), City.REFERENCE)).isEmpty();
    }

    @Test
    void rows_beside_a_question_are_approved_where_the_layout_was_approved_before() {
        String form = "指标,单位,2020,2021,2022,2023\n常住人口,万人,%s,311,312,313\n";
        desk.receive("统计局", "a.csv", true, "表1", form.formatted("310"));
        desk.put("data/received_a", "item,year,value,unit");

        Received next = desk.receive("统计局", "b.csv", true, "表1", form.formatted("约310"));

        assertThat(next.proposed()).isEmpty();
        assertThat(next.values()).isEqualTo(3);
        assertThat(next.asked())
                .extracting(Mapping.Line::place)
                .singleElement()
                .satisfies(place -> assertThat(place.address()).isEqualTo("C2"));
    }

    @Test
    void a_request_that_lost_its_hidden_sheet_is_no_receipt_of_what_the_city_has() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/known", "item,year,value,unit,source\npopulation,2022,320,万人,s");
        String form = "云州市碳减排行动方案资料需求表（市统计局）\n资料编号,指标编号,指标,单位,2022年,2023年\nCHK-012,population,常住人口,万人,320,321\n";

        desk.receive("统计局", "回复.csv", true, "表1", form);

        assertThat(desk.data("回复")).containsExactly("population 2023 321 万人");
        desk.receive("统计局", "自有表.csv", true, "表1", PEOPLE);
        assertThat(desk.data("自有表")).hasSize(2);
    }

    @Test
    void a_number_that_differs_a_little_from_the_prefilled_one_is_asked_and_used_when_approved() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("data/known", "item,year,value,unit,source\npopulation,2022,320,万人,s\npopulation,2023,321,万人,s");
        String form = "云州市碳减排行动方案资料需求表（市统计局）\n资料编号,指标编号,指标,单位,2022年,2023年\nCHK-012,population,常住人口,万人,320,320.9\n";
        String sent = "指标编号,年份,数值,单位\npopulation,2022,320,万人\npopulation,2023,321,万人\n";
        for (String[] sheets :
                List.of(new String[] {"表1", form}, new String[] {"表1", form, TableNames.PREFILLED_SHEET, sent})) {
            String file = "回复" + sheets.length + ".csv";
            Received received = desk.receive("统计局", file, true, sheets);

            assertThat(received.asked()).singleElement().satisfies(line -> {
                assertThat(line.cells()).hasSize(1);
                assertThat(line.doubt().orElseThrow().chinese()).contains("2023=321 万人");
            });
        }
        desk.decide("mapping/回复4", "320.9", "是");
        desk.receive("统计局", "回复4.csv", false, "表1", form, TableNames.PREFILLED_SHEET, sent);

        assertThat(Survey.read(desk.tables(), City.REFERENCE)
                        .value()
                        .find("population", 2023)
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .hasToString("320.9 万人");
    }
}
