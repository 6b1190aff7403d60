package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.survey.Ledger;
import org.tanlu.table.Area;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;

/** Registers in the layouts of bureaus: found by their headings, converted where units are told, asked where they are not. */
@Clause("C6-7")
class RegisterColumnsTest {
    private static final String HEADS = "企业名称,数据年份,用电量（万千瓦时）\n";
    private static final String ROWS = "云州钢铁有限公司,2023,50\n云州水泥集团,2023,20\n";

    private final Desk desk = new Desk();

    @Test
    void numbers_become_those_of_the_citys_units_without_a_trace_of_reckoning() {
        Received received =
                desk.receive("统计局", "a.csv", true, "重点企业", "企业名称,数据年份,综合能耗（万吨标准煤）,产值,单位\n云州钢铁有限公司,2023,51.37,3.3,亿元\n");

        assertThat(received.askedEntries()).isZero();
        assertThat(desk.texts("enterprises").get(1)).contains("513700", "33000");
    }

    /** 建设单位 builds and owns a project; it is not the body that is responsible for it. */
    @Test
    void who_builds_a_project_is_its_owner() {
        desk.receive("发展改革委", "a.csv", true, "重点项目", "项目名称,建设单位,建设内容,开工年份\n云州光伏基地,云州新能源公司,50MW光伏,2025\n");

        List<String> heads = desk.texts("projects").get(0);
        List<String> row = desk.texts("projects").get(1);
        assertThat(row.get(heads.indexOf("业主单位"))).isEqualTo("云州新能源公司");
        assertThat(row.get(heads.indexOf("责任单位"))).isEmpty();
    }

    @Test
    void rows_of_a_register_without_a_necessary_column_are_asked_and_not_lost() {
        Received received = desk.receive(
                "统计局", "a.csv", true, "走访记录", "走访单位,走访日期,参加人员职务,会议纪要\n云州纺织有限公司,2025-03-04,总经理,纪要2025-12\n");

        assertThat(received.askedEntries()).isEqualTo(1);
        assertThat(questions()).contains("云州纺织有限公司");
    }

    @Test
    void numbers_of_which_nobody_tells_the_unit_are_asked() {
        desk.receive("统计局", "a.csv", true, "重点企业", "企业名称,数据年份,用电量\n" + ROWS);

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(questions()).contains("“用电量”没有写单位，按通常的 万千瓦时 读作 50 万千瓦时，对吗？");
    }

    @ParameterizedTest
    @CsvSource({"0.45,0.55,true", "0.5,99.5,true", "0.5%,99.5,false", "45,55,false", "0.9,3,false"})
    void shares_that_look_like_fractions_are_asked(String one, String other, boolean isAsked) {
        desk.receive("统计局", "a.csv", true, "区县", "区县名称,数据年份,人口占比\n东区,2023," + one + "\n西区,2023," + other + "\n");

        assertThat(questions().contains("照原数采用")).isEqualTo(isAsked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全市", "合计", "全市合计"})
    void a_row_of_the_whole_city_among_districts_is_asked(String all) {
        String heads = "资源类型,资源名称,所在区县,资源量,资源量单位,可利用比例（%）,数据年份\n";
        String rows =
                "屋顶面积,厂房,东城区,820,万平方米,45,2023\n屋顶面积,厂房,西城区,1640,万平方米,42,2023\n屋顶面积,厂房," + all + ",2460,万平方米,43,2023\n";

        desk.receive("自然资源局", "a.csv", true, "资源", heads + rows);

        assertThat(desk.texts("resources")).hasSize(3);
        assertThat(questions()).contains("“" + all + "”这一行像是其他各区县行的合计");
    }

    @Test
    void a_row_of_the_whole_city_alone_is_taken() {
        desk.receive(
                "自然资源局", "a.csv", true, "资源", "资源类型,资源名称,所在区县,资源量,资源量单位,可利用比例（%）,数据年份\n屋顶面积,厂房,全市,2460,万平方米,43,2023\n");

        assertThat(desk.texts("resources")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "企业名称;数据年份;综合能源消费量（吨标准煤，等价值）;用电量（万千瓦时）,云州钢铁有限公司;2023;1000;50",
        "企业名称;数据年份;综合能源消费量（万千瓦）;用电量（万千瓦时）,云州钢铁有限公司;2023;1000;50",
        "企业名称;数据年份;综合能源消费量;用电量|;;万吨;万千瓦时,云州钢铁有限公司;2023;1000;50"
    })
    void a_number_whose_heading_has_no_unit_of_its_kind_is_asked_and_not_counted_as_taken(String heads, String row) {
        String text = (heads + "|" + row + "|").replace('|', '\n').replace(';', ',');

        Received received = desk.receive("统计局", "a.csv", true, "重点企业", text);

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(received.askedEntries()).isPositive();
        assertThat(questions()).contains("该列数值未采用", "疑问");
        assertThat(received.ledgers()).singleElement().satisfies(ledger -> {
            assertThat(ledger.isBalanced()).isTrue();
            assertThat(ledger.rejected()).isOne();
        });
    }

    @Test
    void one_measure_of_two_years_is_asked_when_all_else_is_equal() {
        String heads = "措施名称,实施单位,实施年份,年减排量（吨二氧化碳）,投资（万元）\n";
        String rows =
                "烧结余热发电,云州钢铁有限公司,2018,12000,300\n烧结余热发电,云州钢铁有限公司,2019,12000,300\n烧结余热发电,云州钢铁有限公司,2020,13000,300\n";

        desk.receive("工信局", "a.csv", true, "措施", heads + rows);

        assertThat(questions()).contains("除年份（2019 / 2018）外与另一行", "完全相同");
        assertThat(desk.texts("existing_measures")).hasSize(3);
        desk.receive("工信局", "b.csv", true, "措施", heads + "烧结余热发电,云州钢铁有限公司,2021,13000,300\n");
        assertThat(desk.texts("existing_measures")).hasSize(3);
    }

    @Test
    void fractions_in_the_unit_of_their_row_are_asked() {
        desk.receive("发改委", "a.csv", true, "规划方案", "级别,文件名称,指标名称,数值,单位,目标年份\n市级,云州规划,非化石能源占比,0.052,%,2030\n");

        assertThat(desk.texts("plans")).isEmpty();
        assertThat(questions()).contains("照原数采用");
    }

    @Test
    void rows_with_texts_in_hidden_rows_or_columns_are_asked() {
        Sheet plain = Desk.sheet("a.csv", "重点企业", HEADS + ROWS);
        var rows = new TreeSet<>(List.of(2));

        desk.receive("统计局", "a.csv", true, List.of(new Sheet(plain.table(), List.of(), rows, new TreeSet<>(), false)));

        assertThat(desk.texts("enterprises")).hasSize(2);
        assertThat(questions()).contains("这一行有内容在隐藏的行、列或工作表中");
    }

    @Test
    void rows_below_the_first_of_a_merged_cell_are_asked() {
        Sheet plain = Desk.sheet("a.csv", "重点企业", "企业名称,数据年份,用电量（万千瓦时）\n云州钢铁有限公司,2023,50\n云州水泥集团,,20\n");

        desk.receive(
                "统计局",
                "a.csv",
                true,
                List.of(new Sheet(
                        plain.table(), List.of(new Area(1, 1, 2, 1)), new TreeSet<>(), new TreeSet<>(), false)));

        assertThat(desk.texts("enterprises")).isEmpty();
        assertThat(questions()).contains("B2 是跨几行合并的单元格");
    }

    @Test
    void a_column_that_the_register_does_not_know_is_asked_and_its_cells_are_counted() {
        Received received = desk.receive(
                "统计局", "a.csv", true, "重点企业", "序号,企业名称,数据年份,用电量（万千瓦时）,产能（万吨）,填表人\n1,云州钢铁有限公司,2023,50,400,某某\n");

        assertThat(desk.texts("enterprises")).hasSize(2);
        assertThat(received.askedEntries()).isOne();
        assertThat(questions()).contains("产能（万吨）：400", "登记表没有这一列");
        assertThat(received.ledgers()).allMatch(Ledger::isBalanced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visits|阶段,对象类型,走访单位,走访日期,会议纪要|编制前,典型企业,云州钢铁有限公司,2025-03-01,纪要1",
                "plans|级别,文件名称,目标表述,目标值,单位,目标年份|市级,云州规划,非化石能源占比,25,%,2030",
                "projects|项目名称,建设内容,总投资（亿元）,建设状态|风电场,风机10台,30,在建",
                "resources|资源类型,数量,单位|屋顶面积,100,万平方米",
                "plants|名称,类型,装机（万千瓦）,年份|某热电厂,燃煤热电,70,2023",
                "existing_measures|措施名称,实施单位,实施年份,年减排量（吨二氧化碳）,投资（万元）|锅炉改造,某厂,2022,1000,300"
            })
    void a_register_is_known_by_its_headings_under_any_name(String form, String heads, String row) {
        Received received = desk.receive(
                "统计局",
                "a.csv",
                true,
                "Sheet1",
                "附件1" + heads.replaceAll("[^,]", "") + "\n" + heads + "\n" + row + "\n");

        assertThat(received.askedEntries()).isZero();
        assertThat(desk.texts(form)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目,年份,数量,单位,备注\n常住人口,2023,100,万人,\n",
                "名称,年份,发电量（亿千瓦时）\n全市,2023,300\n",
                "指标名称,年份,数值,单位\n常住人口,2023,100,万人\n"
            })
    void a_table_of_data_under_headings_like_those_of_registers_stays_data(String text) {
        assertThat(desk.receive("统计局", "a.csv", true, "数据", text).values()).isOne();
    }

    @Test
    void a_sheet_of_texts_that_may_be_a_register_is_asked() {
        Received received = desk.receive("统计局", "a.csv", true, "座谈", "走访单位,日期,参加人员,纪要\n云州钢铁有限公司,2025-03-01,总工程师,纪要1\n");

        assertThat(received.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("走访记录"));
    }

    @Test
    void a_list_of_enterprises_with_a_year_in_its_title_is_their_register_of_that_year() {
        String rows = "序号,企业名称,用电量（万千瓦时）\n1,云州钢铁有限公司,50\n2,云州水泥集团,20\n合计,,70\n";

        Received received = desk.receive("统计局", "a.csv", true, "表1", "2023年重点用能单位能耗情况表,,\n" + rows);

        assertThat(received.asked()).isEmpty();
        assertThat(received.askedEntries()).isZero();
        assertThat(desk.texts("enterprises").get(1)).contains("云州钢铁有限公司", "2023", "50");
        assertThat(desk.texts("enterprises")).hasSize(3);
    }

    @Test
    void the_year_of_a_roll_of_enterprises_is_asked() {
        String rows = "序号,企业名称,用电量（万千瓦时）\n1,云州钢铁有限公司,50\n2,云州水泥集团,20\n";

        Received received = desk.receive("统计局", "a.csv", true, "名单", "2023年重点用能单位名单,,\n" + rows);

        assertThat(received.askedEntries()).isEqualTo(2);
        assertThat(questions()).contains("数据是 2023 年的吗？");
        assertThat(desk.texts("enterprises")).isEmpty();
    }

    private String questions() {
        return String.join(
                " ",
                desk.texts("mapping/a_登记").stream()
                        .map(row -> String.join(",", row))
                        .toList());
    }
}
