package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Registers and balances that come again with less than before, or with cells that cannot be read. */
@Clause("C6-7")
class RegisterResendTest {
    private static final String HEADS = "企业名称,数据年份,综合能源消费量（吨标准煤）,用电量（万千瓦时）\n";
    private static final String STEEL = "云州钢铁有限公司,2023,1000,50\n";
    private static final String CEMENT = "云州水泥集团,2023,500,20\n";
    private static final String PAPER = "云州造纸厂,2023,50,2\n";
    private static final String OTHERS = HEADS + STEEL + CEMENT;
    private static final String ENTRIES = "mapping/企业_登记";
    private static final String BALANCE = """
            云州市能源平衡表（实物量）2019年
            项目,原煤,柴油,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,5,4,3
            2.外省(区、市)调入量,5,4,3
            四.终端消费量,5,4,3
            2.工业,5,,3
            3.建筑业,,4,
            五.平衡差额,0,0,0
            """;

    private final Desk desk = new Desk();

    @Test
    void a_row_that_the_file_omits_stays_until_somebody_withdraws_it() {
        firms(OTHERS + PAPER);

        Received again = firms(OTHERS);

        assertThat(open(again)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Entry.GONE);
            assertThat(entry.content()).contains("云州造纸厂", "数据年份=2023", "用电量=2 万千瓦时");
            assertThat(doubt(entry)).contains("现在来件中没有", "答复前保留");
        });
        assertThat(names()).hasSize(3);
        decide("来件中不再有", MappingTable.YES);
        assertThat(firms(OTHERS).askedEntries()).isZero();
        assertThat(names()).hasSize(3);
        decide("来件中不再有", MappingTable.NO);
        Received withdrawn = firms(OTHERS);
        assertThat(withdrawn.askedEntries()).isZero();
        assertThat(names()).containsExactly("云州钢铁有限公司", "云州水泥集团");
        assertThat(firms(OTHERS).entries()).isEmpty();
    }

    @Test
    void cells_that_are_blank_now_stay_until_somebody_withdraws_them() {
        firms(OTHERS);
        String blank = HEADS + STEEL + CEMENT.replace(",20\n", ",\n");

        Received again = firms(blank);

        assertThat(open(again))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("企业名称=云州水泥集团；数据年份=2023；用电量=20 万千瓦时"));
        assertThat(electricity(1)).isEqualTo("20 万千瓦时");
        decide("来件中不再有", MappingTable.NO);
        firms(blank);
        assertThat(rows().get(1).findQuantity("electricity")).isEmpty();
        assertThat(rows().get(1).findQuantity("energy")).isPresent();
        assertThat(firms(blank).askedEntries()).isZero();
    }

    @Test
    void a_register_that_the_file_omits_as_a_whole_is_asked_row_by_row() {
        desk.receive("统计局", "企业.csv", true, "企业", OTHERS);

        Received again = desk.receive("统计局", "企业.csv", true, "表1", "指标,单位,2022\n常住人口,万人,320\n");

        assertThat(open(again)).hasSize(2).allMatch(entry -> entry.kind().equals(Entry.GONE));
        assertThat(names()).hasSize(2);
    }

    @Test
    void what_other_files_and_departments_told_is_not_missed() {
        firms(HEADS + STEEL + CEMENT.replace(",20\n", ",\n"));
        desk.receive("统计局", "补充.csv", true, "企业", OTHERS);
        assertThat(rows().get(1).text("note")).contains("用电量：received-补充");

        assertThat(firms(HEADS + STEEL + CEMENT.replace(",20\n", ",\n")).askedEntries())
                .isZero();
        assertThat(desk.receive("供电公司", "企业.csv", true, "企业", HEADS + PAPER + STEEL.replace("2023", "2022"))
                        .askedEntries())
                .isZero();
        Received supplement = desk.receive("统计局", "补充.csv", true, "企业", HEADS + STEEL + CEMENT.replace(",20\n", ",\n"));
        assertThat(open(supplement))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content())
                        .contains("云州水泥集团", "用电量=20 万千瓦时")
                        .doesNotContain("综合能源消费量"));
    }

    @Test
    void a_row_that_moved_or_says_more_is_not_missed() {
        firms(OTHERS);

        assertThat(firms(HEADS + PAPER + CEMENT + STEEL).askedEntries()).isZero();
    }

    @Test
    void a_cell_that_is_no_number_is_asked_whatever_else_of_its_row_is_known() {
        firms(OTHERS);
        String words = HEADS + STEEL + CEMENT.replace(",20\n", ",见附件\n");

        Received again = firms(words);

        assertThat(open(again)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Entry.UNREAD);
            assertThat(entry.content()).isEqualTo("用电量=见附件");
            assertThat(doubt(entry)).contains("D3", "见附件", "不是数值");
        });
        assertThat(electricity(1)).isEqualTo("20 万千瓦时");
        decide("未能读入", MappingTable.YES);
        assertThat(firms(words).askedEntries()).isEqualTo(1);
        decide("未能读入", MappingTable.NO);
        assertThat(firms(words).askedEntries()).isZero();
    }

    @Test
    void a_cell_that_is_no_number_stays_a_question_when_its_row_is_approved() {
        String plans = "级别,文件名称,发布机关,主题,目标表述,数值,目标值单位,目标年份,约束性\n市级,云州市能源发展规划,云州市人民政府,能源,风电装机,力争翻番,万千瓦,2030,有约束\n";
        desk.receive("发展改革委", "规划.csv", true, "规划方案", plans);
        desk.decide("mapping/规划_登记", "风电装机", MappingTable.YES);

        for (int time = 0; time < 2; time++) {
            Received received = desk.receive("发展改革委", "规划.csv", true, "规划方案", plans);

            assertThat(open(received))
                    .singleElement()
                    .satisfies(entry -> assertThat(doubt(entry)).contains("F2", "力争翻番", "I2", "有约束", "约束性、预期性"));
        }
        assertThat(dossier().register("plans").rows()).hasSize(1);
    }

    @Test
    void words_outside_a_closed_list_are_asked_with_the_words_it_knows() {
        String heads = "企业名称,数据年份,用电量（万千瓦时）,所属行业,是否规模以上,核验状态,公开程度\n";
        String list = heads + "云州钢铁有限公司,2023,50,造飞机,也许,差不多,半公开\n" + "云州水泥集团,2023,20,,是,转引,公开\n";

        Received received = firms(list);

        assertThat(open(received))
                .singleElement()
                .satisfies(entry -> assertThat(doubt(entry))
                        .contains("D2", "造飞机", "下拉列表")
                        .contains("E2", "也许", "“是”", "“否”")
                        .contains("F2", "差不多", "已核原件、转引、推算、依据不足、未核实")
                        .contains("G2", "半公开", "公开、内部、保密"));
        decide("云州钢铁有限公司", MappingTable.YES);
        assertThat(open(firms(list)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).isEqualTo("所属行业=造飞机；是否规模以上=也许；核验状态=差不多"));
    }

    @Test
    void an_access_that_is_none_is_asked_in_tables_of_data() {
        Received received = desk.receive(
                "统计局", "a.csv", true, "表1", "指标,单位,2023年,公开程度\n粗钢产量,万吨,210,半公开\n水泥产量,万吨,300,内部\n生铁产量,万吨,200,\n");

        assertThat(received.asked())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.doubt().orElseThrow().chinese()).contains("半公开", "公开、内部、保密"));
        assertThat(desk.data("a")).hasSize(2);
    }

    @Test
    void a_balance_that_is_refused_after_it_was_taken_is_withdrawn() {
        balance();
        balance();
        assertThat(dossier().findEnergy(2019, EnergyBalance.Kind.BALANCE)).isPresent();
        desk.decide("mapping/平衡表_登记", "balance/2019", MappingTable.NO);

        Received withdrawn = balance();

        assertThat(withdrawn.askedEntries()).isZero();
        assertThat(dossier().findEnergy(2019, EnergyBalance.Kind.BALANCE)).isEmpty();
        assertThat(balance().askedEntries()).isZero();
        assertThat(dossier().findEnergy(2019, EnergyBalance.Kind.BALANCE)).isEmpty();
    }

    @Test
    void a_refused_balance_that_replaced_another_says_that_it_cannot_be_undone() {
        desk.put("balance/2019", BALANCE.replace("5,4,3", "6,4,3").replace("5,,3", "6,,3"));
        desk.put("balances", "year,table,source,status\n2019,balance/2019,s,secondary");
        balance();
        desk.decide("mapping/平衡表_登记", "balance/2019", MappingTable.YES);
        assertThat(balance().askedEntries()).isZero();
        desk.decide("mapping/平衡表_登记", "balance/2019", MappingTable.NO);

        assertThat(open(balance()))
                .singleElement()
                .satisfies(entry -> assertThat(doubt(entry)).contains("不能自动撤回"));
        assertThat(dossier().findEnergy(2019, EnergyBalance.Kind.BALANCE)).isPresent();
    }

    @Test
    void a_balance_that_the_city_has_from_elsewhere_is_no_entry() {
        desk.put("balance/2019", BALANCE);
        desk.put("balances", "year,table,source,status\n2019,balance/2019,s,secondary");

        assertThat(balance().entries()).isEmpty();
        assertThat(desk.texts("mapping/平衡表_登记")).isEmpty();
    }

    private Received balance() {
        return desk.receive("统计局", "平衡表.csv", true, "能源平衡表2019", BALANCE);
    }

    private Received firms(String text) {
        return desk.receive("统计局", "企业.csv", true, "企业", text);
    }

    private void decide(String text, String decision) {
        desk.decide(ENTRIES, text, decision);
    }

    private static List<Entry> open(Received received) {
        return received.entries().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> entry.getKey())
                .toList();
    }

    private static String doubt(Entry entry) {
        return entry.doubt().map(Text::chinese).orElse("");
    }

    private List<String> names() {
        return rows().stream().map(row -> row.text("name")).toList();
    }

    private String electricity(int row) {
        return rows().get(row).findQuantity("electricity").orElseThrow().toString();
    }

    private List<Register.Row> rows() {
        return dossier().register("enterprises").rows();
    }

    private Dossier dossier() {
        return Survey.read(desk.tables(), City.REFERENCE).value();
    }
}
