package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Lists of enterprises as departments send them: totals, repeated and differently written names, lost digits, corrections. */
@Clause("C6-7")
@Tag("bulk")
class RegisterReceptionTest {
    private static final String HEADS = "企业名称,统一社会信用代码,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）\n";

    private Tables tables = new Tables(
            List.of(CityTables.of(
                    "city", List.of(List.of("key", "value"), List.of("name", "云州市"), List.of("province", "河北")))),
            List.of());

    @Test
    void a_plain_list_of_enterprises_is_read_as_their_register() {
        receive("企业", "2023年重点用能单位,,,,\n" + HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,20\n");

        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团");
        assertThat(dossier().series()).isEmpty();
    }

    @Test
    void a_list_with_serial_numbers_and_remarks_is_read_as_the_register() {
        for (String serial : List.of("序号", "编号", "No.", " 序 号 ")) {
            String file = "企业" + serial.length();
            Received received = receive(
                    file,
                    "附件,,,,\n" + serial
                            + ",企业名称,数据年份,用电量（万千瓦时）,备注\n1,云州钢铁有限公司,2023,50,停产两月\n2,云州水泥集团,2023,20,\n合计,,2023,70,\n");

            assertThat(received.asked()).isEmpty();
            assertThat(received.askedEntries()).isZero();
            assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团");
            assertThat(rows().get(0).text("note")).contains("停产两月");
            assertThat(received.ledgers()).allMatch(Ledger::isBalanced);
            assertThat(received.ledgers().get(0).ignored().toString())
                    .contains("编号、序号")
                    .doesNotContain("不认识的列");
        }
    }

    @Test
    void registers_whose_rows_have_a_title_are_compared_by_it() {
        String heads = "级别,文件名称,发布机关,主题,目标表述,目标值,目标值单位,目标年份,约束性\n";
        Received received = receive(
                "规划方案",
                heads + "市级,云州市能源发展规划,云州市人民政府,能源,光伏装机,100,万千瓦,2030,预期性\n"
                        + "市级,云州市 能源发展规划,云州市人民政府,能源,风电装机,80,万千瓦,2030,预期性\n");

        assertThat(dossier().register("plans").rows())
                .singleElement()
                .satisfies(row -> assertThat(
                                row.findQuantity("value").orElseThrow().value())
                        .isEqualTo(100));
        assertThat(doubts(received)).anySatisfy(doubt -> assertThat(doubt).contains("只有空格、标点或全半角不同"));
    }

    @Test
    void a_list_with_other_columns_is_asked_as_one_of_enterprises() {
        Received received = receive("企业", "企业名称,用电量（万千瓦时）,天然气消费量（万立方米）\n云州钢铁有限公司,50,3\n云州水泥集团,20,1\n");

        assertThat(received.values()).isZero();
        assertThat(received.asked())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("像是企业名称", "重点企业登记表"));
    }

    @Test
    void a_row_of_totals_is_compared_and_never_becomes_an_enterprise() {
        Received right = receive("企业", HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,20\n合计,,2023,1500,70\n");
        Received wrong = receive("企业2", HEADS + "云州化工有限公司,,2023,100,50\n云州造纸厂,,2023,50,20\n合  计,,2023,150,80\n");

        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团", "云州化工有限公司", "云州造纸厂");
        assertThat(right.askedEntries()).isZero();
        assertThat(doubts(wrong)).singleElement().asString().contains("E4", "80", "各行之和为 70");
    }

    @Test
    void repeated_rows_and_names_written_otherwise_are_asked() {
        Received received = receive(
                "企业",
                HEADS + "云州（集团）热电有限公司,,2023,1000,50\n云州(集团)热电有限公司,,2023,1000,51\n云州 水泥集团,,2023,500,20\n"
                        + "云州水泥集团,,2022,400,20\n云州造纸厂,,2023,50,20\n云州造纸厂,,2023,50,\n");

        assertThat(names()).containsExactly("云州（集团）热电有限公司", "云州 水泥集团", "云州造纸厂");
        assertThat(doubts(received)).hasSize(3).allMatch(doubt -> doubt.contains("像是同一"));
        assertThat(doubts(receive("企业2", HEADS + "云州·造纸厂,,2021,40,20\n云州印染厂,,2023,1,1\n")))
                .singleElement()
                .asString()
                .contains("云州·造纸厂", "云州造纸厂");
    }

    @Test
    void a_row_of_all_the_others_never_becomes_an_enterprise_but_counts_in_the_total() {
        for (String rest : List.of("其他企业", "其他", "其余", "其它规模以上企业", "其余15家")) {
            Received received = receive(
                    "企业",
                    HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,20\n" + rest
                            + ",,2023,100,30\n合计,,2023,1600,100\n");

            assertThat(received.askedEntries()).isZero();
            assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团");
        }
        receive("企业2", HEADS + "其他山石材有限公司,,2023,100,50\n云州造纸厂,,2023,50,20\n");
        assertThat(names()).contains("其他山石材有限公司");
    }

    @Test
    void one_credit_code_and_year_under_another_name_is_asked_as_one_enterprise() {
        receive("企业", HEADS + "云州钢铁有限公司,91130100123456789X,2023,1000,50\n云州水泥集团,,2023,500,20\n");
        String other = HEADS + "云州钢铁集团有限责任公司,91130100123456789x,2023,1000,60\n云州造纸厂,,2023,50,20\n";

        assertThat(doubts(receive("企业2", other)))
                .singleElement()
                .asString()
                .contains("云州钢铁有限公司", "统一社会信用代码和年份相同", "用电量 50", "是同一家企业吗");
        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团", "云州造纸厂");
        approve("mapping/企业2_登记");
        receive("企业2", other);

        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团", "云州造纸厂");
        assertThat(rows().get(0).findQuantity("electricity").orElseThrow().value())
                .isEqualTo(60);
        assertThat(receive("企业2", other).askedEntries()).isZero();
    }

    @Test
    void one_credit_code_and_year_twice_in_a_file_is_asked() {
        Received received = receive(
                "企业",
                HEADS + "云州钢铁有限公司,91130100123456789X,2023,1000,50\n云州钢铁集团,91130100123456789X,2023,1000,50\n"
                        + "云州钢铁集团,91130100123456789X,2022,900,40\n");

        assertThat(doubts(received)).singleElement().asString().contains("像是同一家企业");
    }

    @Test
    void what_is_refused_after_it_was_taken_leaves_the_register() {
        String list = HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,20\n云州造纸厂,,2023,50,20\n";
        receive("企业", list);
        receive("企业", list);
        decide("mapping/企业_登记", "云州水泥集团", "否");

        receive("企业", list);

        assertThat(names()).containsExactly("云州钢铁有限公司", "云州造纸厂");
        assertThat(receive("企业", list).askedEntries()).isZero();
        assertThat(names()).containsExactly("云州钢铁有限公司", "云州造纸厂");
    }

    @Test
    void a_refused_change_of_a_row_that_was_taken_says_that_it_cannot_be_undone() {
        receive("企业", HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,\n");
        String more = HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,20\n";
        receive("更正", more);
        decide("mapping/更正_登记", "云州水泥集团", "否");

        assertThat(doubts(receive("更正", more))).singleElement().asString().contains("不能自动撤回");
        decide("mapping/更正_登记", "云州水泥集团", "否");
        assertThat(receive("更正", more).askedEntries()).isZero();
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_code_that_lost_its_last_digits_is_asked_and_nothing_guessed() {
        Received received =
                receive("企业", HEADS + "云州钢铁有限公司,9.11301E+17,2023,1000,50\n云州水泥集团,91130100123456789X,2023,500,20\n");

        assertThat(doubts(received)).singleElement().asString().contains("B2", "末几位已丢失");
        assertThat(names()).containsExactly("云州水泥集团");
    }

    @Test
    void a_corrected_row_is_of_the_new_source_and_cell() {
        receive("企业", HEADS + "云州钢铁有限公司,,2023,1000,50\n云州水泥集团,,2023,500,\n");
        Received corrected = receive("更正", HEADS + "云州钢铁有限公司,,2023,1100,50\n云州水泥集团,,2023,500,20\n");
        assertThat(corrected.askedEntries()).isEqualTo(1);
        approve("mapping/更正_登记");

        receive("更正", HEADS + "云州钢铁有限公司,,2023,1100,50\n云州水泥集团,,2023,500,20\n");

        Register.Row steel = rows().get(0);
        assertThat(steel.findQuantity("energy").orElseThrow().value()).isEqualTo(1100);
        assertThat(steel.source().id()).isEqualTo("received-更正");
        assertThat(steel.text("note")).contains("综合能源消费量：!2", "其余各栏来源 received-企业");
        Register.Row cement = rows().get(1);
        assertThat(cement.source().id()).isEqualTo("received-企业");
        assertThat(cement.text("note")).contains("用电量：received-更正 !3");
    }

    @Test
    void what_a_column_of_access_says_is_kept_with_each_value() {
        receive("数据", "指标,单位,2023年,保密\n粗钢产量,万吨,210,是\n水泥产量,万吨,300,否\n");
        receive("备注", "指标,单位,2023年,备注\n生铁产量,万吨,210,保密\n");

        assertThat(access("crude_steel_output")).isEqualTo(Access.CONFIDENTIAL);
        assertThat(access("cement_output")).isEqualTo(Access.INTERNAL);
        assertThat(access("pig_iron_output")).isEqualTo(Access.CONFIDENTIAL);
    }

    @Test
    void a_part_of_a_year_is_not_taken_whatever_is_approved() {
        receive("数据", "指标,单位,2025年1-9月\n粗钢产量,万吨,210\n");
        approve("mapping/数据");

        assertThat(receive("数据", "指标,单位,2025年1-9月\n粗钢产量,万吨,210\n").values()).isZero();
    }

    @Test
    void an_approved_correction_of_a_value_of_the_city_is_the_value_that_holds() {
        receive("原报", "指标,单位,2023年\n粗钢产量,万吨,210\n");
        receive("更正", "指标,单位,2023年\n粗钢产量,万吨,212\n");
        approve("mapping/更正");
        receive("更正", "指标,单位,2023年\n粗钢产量,万吨,212\n");

        Datum steel = dossier().find("crude_steel_output", 2023).orElseThrow();
        assertThat(steel.value().orElseThrow().value()).isEqualTo(212);
        assertThat(steel.source().id()).isEqualTo("received-更正");
    }

    @Test
    void a_second_correction_of_the_same_day_is_the_value_that_holds() {
        receive("原报", "指标,单位,2023年\n粗钢产量,万吨,210\n");
        for (String number : List.of("212", "215")) {
            String file = "更正" + number;
            String text = "指标,单位,2023年\n粗钢产量,万吨," + number + "\n";
            receive(file, text);
            approve("mapping/" + file);
            receive(file, text);
        }

        assertThat(dossier()
                        .find("crude_steel_output", 2023)
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .value())
                .isEqualTo(215);
    }

    private Access access(String item) {
        return dossier().find(item, 2023).orElseThrow().access();
    }

    private static List<String> doubts(Received received) {
        return received.entries().keySet().stream()
                .flatMap(entry -> entry.doubt().stream())
                .map(Text::chinese)
                .toList();
    }

    private List<String> names() {
        return rows().stream().map(row -> row.text("name")).toList();
    }

    private List<Register.Row> rows() {
        return dossier().register("enterprises").rows();
    }

    private Dossier dossier() {
        return Survey.read(tables, City.REFERENCE).value();
    }

    /** Writes 是 under 批准 in all rows of a table. */
    private void approve(String name) {
        decide(name, "", "是");
    }

    /** Writes a decision under 批准 in all rows of a table that contain a text. */
    private void decide(String name, String part, String decision) {
        List<List<String>> rows = tables.tables().stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(cell -> cell.text()).toList())
                .toList();
        int column = rows.get(0).indexOf("批准");
        List<List<String>> approved = rows.stream()
                .map(row -> {
                    var texts = new ArrayList<>(row);
                    if (row != rows.get(0) && String.join(",", row).contains(part)) {
                        texts.set(column, decision);
                    }
                    return List.copyOf(texts);
                })
                .toList();
        tables = CityTables.merge(tables, List.of(CityTables.of(name, approved)));
    }

    private Received receive(String name, String text) {
        try {
            var delivery = new Delivery(LocalDate.of(2026, 2, 10), "王五", name + ".csv");
            var sheet = Sheet.plain(Csv.read(text.getBytes(StandardCharsets.UTF_8), name, Place.ofFile(name + ".csv"))
                    .table());
            var delivered = new Reception.Delivered("市统计局", delivery, List.of(sheet), true);
            Received received = Reception.receive(tables, delivered, City.REFERENCE);
            tables = CityTables.merge(tables, received.tables());
            return received;
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
