package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.layout.Cause;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** What a table is asked for one reason is asked once, answered in one place, and holds for the next file of the same layout. */
@Clause("C6-7")
class SameCauseTest {
    private static final String MAPPING = "mapping/能源";

    private final Desk desk = new Desk();

    /** A table whose title may make it one of larger firms only: three rows, three questions, one reason. */
    private static String table(int year, double energy) {
        return "规模以上单位主要指标,,,\n指标,单位," + (year - 1) + "年," + year + "年\n能源消费总量,万吨标准煤,1420," + energy
                + "\n全社会用电量,亿千瓦时,170,177\n天然气消费总量,亿立方米,7.1,7.4\n";
    }

    private Received receive(String file, String department, String text) {
        return desk.receive(department, file, LocalDate.of(2026, 2, 10), true, "Sheet1", text);
    }

    @Test
    void lines_of_one_reason_are_told_as_one_question_with_the_row_where_it_is_answered() {
        Received received = receive("能源.csv", "统计局", table(2023, 1456));

        assertThat(received.asked()).hasSize(3);
        assertThat(received.causes()).hasSize(1);
        assertThat(received.causes().get(0).lines()).hasSize(3);
        List<String> row = desk.texts(MAPPING).get(received.causes().get(0).row() - 1);
        assertThat(row).contains("C3:D3");
    }

    @Test
    void one_answer_takes_all_of_them_and_another_answer_of_a_line_goes_before_it() {
        receive("能源.csv", "统计局", table(2023, 1456));
        desk.decideExactly(MAPPING, "C3:D3", Cause.ALL_YES);
        desk.decideExactly(MAPPING, "C5:D5", MappingTable.NO);
        Received received = receive("能源.csv", "统计局", table(2023, 1456));

        assertThat(received.asked()).isEmpty();
        assertThat(desk.data("能源"))
                .containsExactly(
                        "energy_consumption_total 2022 1420 万吨标准煤",
                        "energy_consumption_total 2023 1456 万吨标准煤",
                        "electricity/consumption 2022 170 亿千瓦时",
                        "electricity/consumption 2023 177 亿千瓦时");
        assertThat(decisions()).containsExactly(Cause.ALL_YES, Cause.FOLLOWING, MappingTable.NO);
    }

    @Test
    void the_answer_may_stand_at_any_of_the_lines_and_stays_when_the_file_comes_again() {
        receive("能源.csv", "统计局", table(2023, 1456));
        desk.decideExactly(MAPPING, "C4:D4", Cause.ALL_YES);
        for (int time = 0; time < 3; time++) {
            Received received = receive("能源.csv", "统计局", table(2023, 1456));

            assertThat(received.asked()).isEmpty();
            assertThat(desk.data("能源")).hasSize(6);
            assertThat(decisions()).containsExactly(Cause.ALL_YES, Cause.FOLLOWING, Cause.FOLLOWING);
        }
        assertThat(Reception.assess(desk.tables(), City.REFERENCE)).isEmpty();
    }

    @Test
    void one_refusal_refuses_all_of_them_and_other_numbers_are_asked_again() {
        receive("能源.csv", "统计局", table(2023, 1456));
        desk.decideExactly(MAPPING, "C3:D3", Cause.ALL_NO);
        Received received = receive("能源.csv", "统计局", table(2023, 1456));

        assertThat(received.asked()).isEmpty();
        assertThat(desk.data("能源")).isEmpty();
        assertThat(receive("能源.csv", "统计局", table(2023, 1460)).asked()).isNotEmpty();
    }

    @Test
    void next_years_file_of_the_same_department_needs_no_answer_and_that_of_another_does() {
        receive("能源.csv", "统计局", table(2023, 1456));
        desk.decideExactly(MAPPING, "C3:D3", Cause.ALL_YES);
        receive("能源.csv", "统计局", table(2023, 1456));

        Received next = receive("能源2024.csv", "统计局", table(2023, 1456).replace("2022年,2023年", "2024年,2025年"));

        assertThat(next.asked()).isEmpty();
        assertThat(desk.data("能源2024")).hasSize(6).contains("energy_consumption_total 2025 1456 万吨标准煤");
        assertThat(receive("能源甲.csv", "发改委", table(2021, 1300)).asked()).isNotEmpty();
    }

    @Test
    void an_answer_about_the_title_says_nothing_of_values_that_changed() {
        receive("能源.csv", "统计局", table(2023, 1456));
        desk.decideExactly(MAPPING, "C3:D3", Cause.ALL_YES);
        receive("能源.csv", "统计局", table(2023, 1456));

        Received changed = receive("能源.csv", "统计局", table(2023, 1465));

        assertThat(changed.asked()).hasSize(1);
        assertThat(desk.data("能源")).contains("energy_consumption_total 2023 1456 万吨标准煤");
    }

    @Test
    void names_that_are_not_known_are_refused_at_once_and_one_of_them_is_named() {
        String products = "2023年主要工业产品产量,,\n产品名称,单位,产量\n布,亿米,1.2\n啤酒,万千升,5\n粗铁,万吨,812\n";
        assertThat(receive("能源.csv", "统计局", products).causes()).hasSize(1);
        desk.correct(MAPPING, "C5", "指标编号", "pig_iron_output");
        desk.correct(MAPPING, "C5", "单位", "万吨");
        desk.decideExactly(MAPPING, "C5", MappingTable.YES);
        desk.decideExactly(MAPPING, "C3", Cause.ALL_NO);
        Received received = receive("能源.csv", "统计局", products);

        assertThat(received.asked()).isEmpty();
        assertThat(desk.data("能源")).containsExactly("pig_iron_output 2023 812 万吨");
    }

    @Test
    void names_that_are_not_known_are_not_taken_by_an_answer_to_all() {
        String products = "2023年主要工业产品产量,,\n产品名称,单位,产量\n布,亿米,1.2\n啤酒,万千升,5\n";
        receive("能源.csv", "统计局", products);
        desk.decideExactly(MAPPING, "C3", Cause.ALL_YES);

        assertThat(receive("能源.csv", "统计局", products).asked()).hasSize(2);
        assertThat(desk.data("能源")).isEmpty();
    }

    @Test
    void a_unit_that_is_told_once_serves_all_lines_that_have_none() {
        String areas = "房屋建筑面积,\n指标,2023年\n城镇住宅建筑面积,9200\n乡村住宅建筑面积,4100\n公共建筑面积,2500\n";
        Received asked = receive("能源.csv", "市住房城乡建设局", areas);
        assertThat(asked.causes()).hasSize(1);
        desk.correct(MAPPING, "B3", "单位", "万平方米");
        desk.decideExactly(MAPPING, "B3", Cause.ALL_YES);
        receive("能源.csv", "市住房城乡建设局", areas);

        assertThat(desk.data("能源"))
                .containsExactly(
                        "building_area/urban_residential 2023 9200 万平方米",
                        "building_area/rural_residential 2023 4100 万平方米",
                        "building_area/public 2023 2500 万平方米");
    }

    @Test
    void a_year_that_is_told_once_serves_all_lines_that_have_none() {
        String report = "运营车辆,,\n指标,单位,本年\n公共汽电车运营车辆,辆,1850\n出租汽车数,辆,3200\n";
        assertThat(receive("能源.csv", "市交通运输局", report).causes()).hasSize(1);
        desk.correct(MAPPING, "C3", "年份", "2023");
        desk.decideExactly(MAPPING, "C3", Cause.ALL_YES);
        receive("能源.csv", "市交通运输局", report);

        assertThat(desk.data("能源")).containsExactly("vehicles/bus 2023 1850 辆", "vehicles/taxi 2023 3200 辆");
    }

    private List<String> decisions() {
        return desk.texts(MAPPING).stream()
                .skip(1)
                .map(row -> row.get(row.size() - 1))
                .toList();
    }
}
