package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.survey.Ledger;
import org.tanlu.trace.Clause;

/** Registers as departments print them: headings in two rows, on every page anew, and remarks of preliminary numbers. */
@Clause("C6-7")
class RegisterPagesTest {
    private static final String HEAD = "企业名称,数据年份,综合能源消费量（tce）,备注\n";
    private static final String STEEL = "云州钢铁有限公司,2023,5000,\n";
    private static final String CEMENT = "云州水泥集团,2023,6000,\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {HEAD, "重点企业情况表（续）,,,\n" + HEAD, "续表：重点企业情况表,,,\n" + HEAD})
    void a_heading_that_is_repeated_on_another_page_is_passed_over(String repeated) {
        Received received = receive("重点企业情况表,,,\n" + HEAD + STEEL + repeated + CEMENT);

        assertThat(received.askedEntries()).isZero();
        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团");
        assertThat(received.ledgers()).allMatch(Ledger::isBalanced);
    }

    @Test
    void another_heading_still_stops_the_rows_below_it() {
        Received received = receive(HEAD + STEEL + "企业名称,数据年份,用电量（万千瓦时）,备注\n云州水泥集团,2023,6000,\n");

        assertThat(received.askedEntries()).isPositive();
        assertThat(names()).containsExactly("云州钢铁有限公司");
    }

    @Test
    void a_heading_in_two_rows_is_read_where_the_upper_one_only_groups() {
        Received received = receive("企业名称,数据年份,能源消费,,备注\n,,综合能源消费量（tce）,用电量（万千瓦时）,\n云州钢铁有限公司,2023,5000,200,\n");

        assertThat(received.askedEntries()).isZero();
        assertThat(row("云州钢铁有限公司")).contains("2023", "5000", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年", "上年", "计划"})
    void a_heading_in_two_rows_is_asked_where_the_upper_one_changes_the_lower(String group) {
        Received received = receive("企业名称,数据年份," + group + ",\n,,综合能源消费量（tce）,用电量（万千瓦时）\n云州钢铁有限公司,2023,5000,200\n");

        assertThat(received.askedEntries()).isPositive();
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"初步核算,unverified", "快报,unverified", "初步设计已批复,secondary", "合并报表,secondary"})
    void a_remark_of_preliminary_numbers_makes_a_row_unverified(String remark, String status) {
        receive(HEAD + "云州钢铁有限公司,2023,5000," + remark + "\n");

        assertThat(row("云州钢铁有限公司")).contains(status, remark + "；重点企业!2");
    }

    @Test
    void preliminary_numbers_that_are_asked_and_approved_are_unverified() {
        String file = HEAD + "云州钢铁有限公司,2023,5000,初步数\n";
        receive(file);
        desk.decide("mapping/a_登记", "初步数", "是");
        receive(file);

        assertThat(row("云州钢铁有限公司")).contains("unverified");
    }

    @Test
    void a_row_that_is_corrected_again_and_again_tells_its_former_source_once() {
        desk.put("sources", "id,title\ns,统计年鉴");
        desk.put("enterprises", "企业名称,数据年份,综合能源消费量（tce）,用电量（万千瓦时）,来源\n云州钢铁有限公司,2023,4000,150,s");
        for (String energy : List.of("5000", "5100", "5200")) {
            String file = HEAD + "云州钢铁有限公司,2023," + energy + ",\n";
            receive(file);
            desk.decide("mapping/a_登记", "=" + energy, "是");
            receive(file);
        }

        assertThat(row("云州钢铁有限公司")).contains("5200", "150", "received-a", "综合能源消费量：重点企业!2，其余各栏来源 s");
    }

    private Received receive(String text) {
        return desk.receive("统计局", "a.csv", true, "重点企业", text);
    }

    private List<String> names() {
        return desk.texts("enterprises").stream().skip(1).map(row -> row.get(0)).toList();
    }

    private List<String> row(String name) {
        return desk.texts("enterprises").stream()
                .filter(row -> row.contains(name))
                .findFirst()
                .orElse(List.of());
    }
}
