package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** What people change, approve and refuse in a mapping table holds, and nothing of it goes without being said. */
@Clause("C6-7")
class ReceptionTest {
    private static final String PEOPLE = "指标,单位,2022,2023\n常住人口,万人,320,321\n";
    private static final String MAPPING = "mapping/回复";
    private static final String DATA = "data/received_回复";

    private Tables tables = new Tables(
            List.of(CityTables.of(
                    "city", List.of(List.of("key", "value"), List.of("name", "云州市"), List.of("province", "河北")))),
            List.of());

    @Test
    void a_changed_target_without_approval_is_kept_said_and_not_taken() {
        receive(PEOPLE, false);
        change(row -> with(row, "指标编号", "gdp_current"));

        Received again = receive(PEOPLE, true);

        assertThat(again.values()).isZero();
        assertThat(again.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("1 行改动没有采用，仍用此前采用的数值", "C2:D2", "population", "改为 gdp_current", "未批准"));
        assertThat(row()).containsEntry("指标编号", "gdp_current").containsEntry("把握", "已改，未批准");
        assertThat(rules(Reception.assess(tables, City.REFERENCE))).containsExactly("RCV-CHANGED");
        receive(PEOPLE, true);
        assertThat(row()).containsEntry("指标编号", "gdp_current").containsEntry("把握", "已改，未批准");
    }

    @Test
    void a_changed_year_and_unit_with_approval_are_taken() {
        receive(PEOPLE, false);
        change(row -> with(with(with(row, "年份", "2021；2022"), "单位", "千人"), "批准", "是"));

        Received again = receive(PEOPLE, false);

        assertThat(again.findings()).isEmpty();
        assertThat(data()).containsExactly("population 2021 320 千人", "population 2022 321 千人");
        receive(PEOPLE, false);
        assertThat(data()).containsExactly("population 2021 320 千人", "population 2022 321 千人");
    }

    @Test
    void an_approved_change_to_something_unknown_is_not_taken_for_what_was_read() {
        receive(PEOPLE, false);
        change(row -> with(with(row, "指标编号", "人口密度"), "批准", "是"));

        Received again = receive(PEOPLE, true);

        assertThat(again.values()).isZero();
        assertThat(row()).containsEntry("指标编号", "人口密度").containsEntry("把握", "已改，不能识别");
        assertThat(again.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("RCV-CHANGED");
            assertThat(finding.message().chinese()).contains("不认识指标“人口密度”，没有相近的名称");
        });
    }

    @Test
    void an_approved_change_is_asked_again_when_the_file_says_another_number() {
        receive(PEOPLE, false);
        change(row -> with(with(row, "年份", "2021；2022"), "批准", "是"));
        receive(PEOPLE, false);

        Received other = receive(PEOPLE.replace("320", "330"), true);

        assertThat(other.asked()).hasSize(1);
        assertThat(data()).containsExactly("population 2021 320 万人", "population 2022 321 万人");
        change(row -> with(row, "批准", "是"));
        assertThat(receive(PEOPLE.replace("320", "330"), false).asked()).isEmpty();
        assertThat(data()).containsExactly("population 2021 330 万人", "population 2022 321 万人");
    }

    @Test
    void numbers_that_a_person_wrote_are_what_is_taken() {
        String share = "指标,单位,2022,2023\n第一产业比重,%,0.052,0.113\n";
        assertThat(receive(share, true).asked()).hasSize(1);
        change(row -> with(with(row, "数值", "5.2%；11.3"), "批准", "是"));

        Received again = receive(share, false);

        assertThat(again.asked()).isEmpty();
        assertThat(data()).containsExactly("share_primary_industry 2022 5.2 %", "share_primary_industry 2023 11.3 %");
        assertThat(receive(share, true).asked()).isEmpty();
        assertThat(data()).hasSize(2).first().asString().contains("5.2");
    }

    @Test
    void numbers_that_a_person_wrote_into_a_sure_line_are_taken_and_stay() {
        receive(PEOPLE, true);
        change(row -> with(with(row, "数值", "320；322"), "批准", "是"));

        receive(PEOPLE, false);
        receive(PEOPLE, true);

        assertThat(data()).containsExactly("population 2022 320 万人", "population 2023 322 万人");
    }

    @Test
    void numbers_of_a_person_that_cannot_be_used_are_found_and_not_replaced() {
        receive(PEOPLE, false);
        change(row -> with(with(row, "数值", "322"), "批准", "是"));

        Received again = receive(PEOPLE, true);

        assertThat(again.values()).isZero();
        assertThat(rules(again.findings())).containsExactly("RCV-CHANGED");
        assertThat(row()).containsEntry("数值", "322");
    }

    @Test
    void numbers_of_a_person_do_not_outlive_those_of_the_file() {
        receive(PEOPLE, false);
        change(row -> with(with(row, "数值", "320；322"), "批准", "是"));
        receive(PEOPLE, false);

        Received other = receive(PEOPLE.replace("321", "331"), true);

        assertThat(rules(other.findings())).contains("RCV-CHANGED");
        assertThat(data()).containsExactlyInAnyOrder("population 2022 320 万人", "population 2023 322 万人");
    }

    @Test
    void a_correction_that_is_asked_for_its_remark_replaces_what_another_file_brought() {
        known("population,2022,300,万人");
        String corrected = "指标,单位,2022,备注\n常住人口,万人,320,按抽样调查推算口径调整\n";

        assertThat(asked(corrected)).startsWith("备注").contains("与城市已有的数据不同", "2022=300 万人");
        change(row -> with(row, "批准", "是"));
        receive(corrected, false);

        assertThat(used("population", 2022)).isEqualTo("320 万人");
        receive(corrected, true);
        assertThat(used("population", 2022)).isEqualTo("320 万人");
    }

    @Test
    void a_difference_that_only_the_answer_shows_is_asked_too() {
        known("population,2022,300,万人");
        String nameless = "指标,单位,2022\n某项人口数据,万人,320\n";
        receive(nameless, true);
        change(row -> with(with(with(row, "指标编号", "population"), "单位", "万人"), "批准", "是"));

        assertThat(asked(nameless)).contains("与城市已有的数据不同");
        change(row -> with(row, "批准", "是"));
        receive(nameless, false);

        assertThat(used("population", 2022)).isEqualTo("320 万人");
    }

    @Test
    void a_number_for_what_the_city_calls_absent_is_asked_and_used_when_approved() {
        known("population,2022,NO,万人");
        String number = "指标,单位,2022\n常住人口,万人,320\n";

        assertThat(asked(number)).contains("与城市已有的数据不同", "2022=NO");
        change(row -> with(row, "批准", "是"));
        receive(number, false);

        assertThat(used("population", 2022)).isEqualTo("320 万人");
    }

    private String used(String item, int year) {
        return Survey.read(tables, City.REFERENCE)
                .value()
                .find(item, year)
                .orElseThrow()
                .value()
                .orElseThrow()
                .toString();
    }

    @Test
    void a_changed_number_leaves_the_former_one_until_it_is_approved() {
        receive(PEOPLE, true);

        Received other = receive(PEOPLE.replace("321", "331"), true);

        assertThat(other.asked()).hasSize(1);
        assertThat(other.withdrawn()).isEmpty();
        assertThat(data()).containsExactlyInAnyOrder("population 2022 320 万人", "population 2023 321 万人");
        assertThat(receive(PEOPLE.replace("321", "331"), true).asked()).hasSize(1);
    }

    @Test
    void a_refused_change_is_not_asked_again() {
        receive(PEOPLE, true);
        receive(PEOPLE.replace("321", "331"), true);
        change(row -> with(row, "批准", "否"));

        Received again = receive(PEOPLE.replace("321", "331"), true);

        assertThat(again.asked()).isEmpty();
        assertThat(again.proposed()).isEmpty();
        assertThat(data()).containsExactlyInAnyOrder("population 2022 320 万人", "population 2023 321 万人");
        assertThat(receive(PEOPLE.replace("321", "341"), true).asked()).hasSize(1);
    }

    @Test
    void a_refused_conflict_with_other_data_is_not_asked_again() {
        known("population,2023,300,万人");
        assertThat(receive(PEOPLE, true).asked()).hasSize(1);
        change(row -> row.contains("321") ? with(row, "批准", "否") : row);

        Received again = receive(PEOPLE, true);

        assertThat(again.asked()).isEmpty();
        assertThat(data()).containsExactly("population 2022 320 万人");
    }

    @Test
    void what_was_made_confidential_does_not_stay() {
        receive(PEOPLE, true);

        Received secret = receive(PEOPLE.replace("321", "保密"), false);

        assertThat(secret.withdrawn()).containsExactly("population 2023 = 321 万人");
        assertThat(data()).containsExactly("population 2022 320 万人");
    }

    @Test
    void a_first_number_far_from_that_of_the_year_before_is_asked() {
        known("gdp_current,2021,2600,亿元");

        Received odd = receive("指标,单位,2022\n地区生产总值（现价）,亿元,3\n", true);

        assertThat(odd.values()).isZero();
        assertThat(odd.asked().get(0).doubt().orElseThrow().chinese()).contains("2021年 2600 亿元", "倍");
        assertThat(receive("指标,单位,2022\n地区生产总值（现价）,亿元,2700\n", true).values()).isOne();
    }

    @Test
    void a_first_number_ten_times_those_of_other_years_is_asked() {
        known("crude_steel_output,2019,210,万吨\ncrude_steel_output,2020,220,万吨");

        assertThat(asked("指标,单位,2022\n粗钢产量,万吨,2300\n")).contains("相差约十倍", "2019=210 万吨", "2020=220 万吨");
        assertThat(asked("指标,单位,2022\n粗钢产量,万吨,23\n")).contains("相差约十倍");
        assertThat(receive("指标,单位,2022\n粗钢产量,万吨,900\n", true).asked()).isEmpty();
    }

    @Test
    void a_first_number_without_any_before_is_held_against_people() {
        known("population,2022,320,万人");
        String sheet = "指标,单位,2022\n能源消费总量,万吨标准煤,%s\n";

        assertThat(asked(sheet.formatted("1.5"))).contains("合人均", "合理范围");
        assertThat(asked(sheet.formatted("15000000"))).contains("数值和单位对吗");
        assertThat(receive(sheet.formatted("1500"), true).values()).isOne();
    }

    @Test
    void a_remark_about_a_total_drops_no_row() {
        receive("指标,单位,2022,备注\n常住人口,万人,320,合计\n合计,,320,\n", true);

        assertThat(data()).containsExactly("population 2022 320 万人");
    }

    private String asked(String text) {
        return receive(text, true).asked().get(0).doubt().orElseThrow().chinese();
    }

    private void known(String rows) {
        var data = new ArrayList<List<String>>();
        data.add(List.of("item", "year", "value", "unit", "source"));
        rows.lines().forEach(row -> data.add(List.of((row + ",s").split(","))));
        tables = CityTables.merge(
                tables,
                List.of(
                        CityTables.of("sources", List.of(List.of("id", "title"), List.of("s", "统计年鉴"))),
                        CityTables.of("data/known", data)));
    }

    private Received receive(String text, boolean isApproving) {
        var delivery = new Delivery(LocalDate.of(2026, 2, 10), "王五", "回复.csv");
        var delivered = new Reception.Delivered("市统计局", delivery, List.of(sheet(text)), isApproving);
        Received received = Reception.receive(tables, delivered, City.REFERENCE);
        tables = CityTables.merge(tables, received.tables());
        return received;
    }

    private static Sheet sheet(String text) {
        try {
            return Sheet.plain(Csv.read(text.getBytes(StandardCharsets.UTF_8), "回复", Place.ofFile("回复.csv"))
                    .table());
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Changes the rows of the mapping as a person would. */
    private void change(UnaryOperator<List<String>> how) {
        List<List<String>> rows = texts(MAPPING);
        var changed = new ArrayList<List<String>>();
        changed.add(rows.get(0));
        rows.stream().skip(1).map(how).forEach(changed::add);
        tables = CityTables.merge(tables, List.of(CityTables.of(MAPPING, changed)));
    }

    private List<String> with(List<String> row, String head, String text) {
        var changed = new ArrayList<>(row);
        changed.set(texts(MAPPING).get(0).indexOf(head), text);
        return changed;
    }

    private Map<String, String> row() {
        List<List<String>> rows = texts(MAPPING);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            row.put(rows.get(0).get(i), rows.get(1).get(i));
        }
        return row;
    }

    private List<String> data() {
        return texts(DATA).stream()
                .skip(1)
                .map(row -> String.join(" ", row.subList(0, 4)))
                .toList();
    }

    private List<List<String>> texts(String name) {
        return tables.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(Table::rows)
                .orElse(List.of())
                .stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
