package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Balances that may not be what they seem are asked before they come into the city, and secret ones are marked. */
@Clause("C6-7")
@Tag("bulk")
class BalanceReceptionTest {
    private static final String TITLE = "云州市能源平衡表（实物量）2019年";
    private static final String ROWS = """
            项目,原煤,柴油,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,5,4,3
            2.外省(区、市)调入量,5,4,3
            四.终端消费量,5,4,3
            2.工业,5,,3
            3.建筑业,,4,
            五.平衡差额,0,0,0
            """;
    private static final String NAME = "能源平衡表2019";
    private static final String ENTRIES = "mapping/平衡表_登记";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市能源平衡表（实物量）2019年",
                "2019年云州市能源平衡表",
                "5-1 能源平衡表（实物量）—2019,,,单位：万吨",
                "Energy Balance of Yunzhou (Physical Quantity) 2019,表 号：P303-1表,有效期至：2021年6月",
                "2019年能源平衡表,填报日期：2020年5月6日"
            })
    void a_balance_of_the_city_and_the_year_is_taken_as_it_is(String title) {
        Received received = receive(title, ROWS);

        assertThat(received.askedEntries()).isZero();
        assertThat(years()).containsExactly(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年1—9月能源平衡表", "2019年上半年云州市能源平衡表", "云州市能源平衡表（2019年前三季度）"})
    void a_part_of_a_year_is_not_taken_whatever_is_answered(String title) {
        assertThat(doubt(receive(title, ROWS))).contains(title, "不是全年数");

        desk.decide(ENTRIES, "balance/2019", MappingTable.YES);
        assertThat(receive(title, ROWS).askedEntries()).isEqualTo(1);
        assertThat(years()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "东城区2019年能源平衡表",
                "2019年河北省能源平衡表",
                "2019年云州市市辖区能源平衡表",
                "2019年能源平衡表（快报）",
                "2019年能源平衡表（预计数）",
                "2019年能源平衡表（作废）"
            })
    void a_title_of_another_area_or_standing_is_asked_before_the_balance_is_taken(String title) {
        assertThat(doubt(receive(title, ROWS))).contains(title);
        assertThat(years()).isEmpty();

        desk.decide(ENTRIES, "balance/2019", MappingTable.YES);
        assertThat(receive(title, ROWS).askedEntries()).isZero();
        assertThat(years()).containsExactly(2019);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"注：本表为预计数，以后报为准", "已作废", "注：电力单位实为万千瓦时", "注：不含开发区", "此表无效，请勿使用", "柴油应乘以10", "工业数为2024年", "数据未经审核"
            })
    void a_note_that_may_change_the_numbers_is_asked(String note) {
        assertThat(doubt(receive(TITLE, ROWS + note + ",,,\n"))).contains(note);
        assertThat(years()).isEmpty();
    }

    @Test
    void the_whole_name_of_the_city_is_no_other_area() {
        desk.put("city", "key,value\nname,云州市（示范）\nprovince,河北");

        assertThat(receive("云州市（示范）能源平衡表（实物量，2019年）", ROWS).askedEntries()).isZero();
    }

    @Test
    void balances_of_two_years_below_each_other_are_never_filed_under_one() {
        String two = ROWS + "云州市能源平衡表（实物量）2020年,,,\n" + ROWS;

        assertThat(doubt(receive(TITLE, two))).contains("2019、2020", "各自的工作表");
        desk.decide(ENTRIES, "能源平衡表", MappingTable.YES);
        receive(TITLE, two);
        assertThat(years()).isEmpty();
    }

    @Test
    void a_note_of_sources_is_not_asked() {
        assertThat(receive(TITLE, ROWS + "注：本表为实物量。,,,\n").askedEntries()).isZero();
    }

    @Test
    void a_preliminary_balance_that_is_approved_is_unverified_and_says_so() {
        receive("2019年能源平衡表（快报）", ROWS);
        desk.decide(ENTRIES, "balance/2019", MappingTable.YES);
        receive("2019年能源平衡表（快报）", ROWS);

        assertThat(balance().cells().values()).allMatch(datum -> datum.verification() == Verification.UNVERIFIED);
        assertThat(desk.texts("balances").get(1).toString()).contains("来件标明：2019年能源平衡表（快报）");
    }

    @Test
    void words_of_secrecy_mark_the_balance_and_are_said() {
        Received received = receive(TITLE, ROWS + "内部资料，请勿外传,,,\n");

        assertThat(received.askedEntries()).isZero();
        assertThat(accesses()).containsExactly(Access.INTERNAL);
        assertThat(rules(received)).contains("RCV-SECRECY");
    }

    @Test
    void the_strictest_word_holds_wherever_it_stands() {
        receive(TITLE + "（内部资料）,,,保密", ROWS);

        assertThat(accesses()).containsExactly(Access.CONFIDENTIAL);
    }

    @Test
    void a_balance_that_the_city_has_is_marked_stricter_at_once() {
        receive(TITLE, ROWS);
        assertThat(accesses()).containsExactly(Access.INTERNAL);

        Received again = receive(TITLE + "（机密）", ROWS);

        assertThat(accesses()).containsExactly(Access.CONFIDENTIAL);
        assertThat(rules(again)).contains("RCV-SECRECY", "RCV-ACCESS");
        receive(TITLE, ROWS);
        assertThat(accesses()).containsExactly(Access.CONFIDENTIAL);
    }

    @Test
    void a_mark_reaches_a_register_without_a_column_of_access() {
        desk.put("balance/2019", TITLE + ",,,\n" + ROWS);
        desk.put("balances", "year,table,source,status\n2019,balance/2019,s,secondary");

        receive(TITLE + "（机密）", ROWS.replace("2.工业,5,,3", "2.工业,4,,3"));

        assertThat(accesses()).containsExactly(Access.CONFIDENTIAL);
        assertThat(amount("industry", "raw_coal")).isEqualTo("5 万吨");
    }

    @Test
    void hidden_rows_and_columns_are_asked() {
        Sheet plain = Desk.sheet("平衡表.csv", NAME, TITLE + ",,,\n" + ROWS);
        var hidden = new Sheet(plain.table(), List.of(), new TreeSet<>(Set.of(6)), new TreeSet<>(), false);

        Received received = desk.receive("统计局", "平衡表.csv", true, List.of(hidden));

        assertThat(doubt(received)).contains("3 格在隐藏的行、列或工作表中", "A7");
        assertThat(years()).isEmpty();
    }

    @Test
    void of_two_balances_of_a_year_none_is_taken_until_one_is_refused() {
        String[] both = {
            "2018年能源平衡表", "2019年能源平衡表,,,\n" + ROWS.replace("2.工业,5", "2.工业,4"), NAME, TITLE + ",,,\n" + ROWS
        };

        Received received = desk.receive("统计局", "平衡表.csv", true, both);

        assertThat(received.askedEntries()).isEqualTo(2);
        assertThat(years()).isEmpty();
        assertThat(received.ledgers()).allMatch(Ledger::isBalanced).allMatch(ledger -> ledger.accepted() == 0);
        desk.decide(ENTRIES, "2018年能源平衡表：", MappingTable.NO);
        Received decided = desk.receive("统计局", "平衡表.csv", true, both);
        assertThat(decided.askedEntries()).isZero();
        assertThat(amount("industry", "raw_coal")).isEqualTo("5 万吨");
        assertThat(desk.receive("统计局", "平衡表.csv", true, both).askedEntries()).isZero();
    }

    @Test
    void a_year_in_the_name_of_the_sheet_that_differs_from_the_titles_is_asked() {
        Received received = desk.receive("统计局", "平衡表.csv", true, "2018年能源平衡表", TITLE + ",,,\n" + ROWS);

        assertThat(doubt(received)).contains("2018、2019", "2019 年吗");
        assertThat(years()).isEmpty();
    }

    @Test
    void a_balance_that_comes_again_with_less_names_what_would_go() {
        receive(TITLE, ROWS);
        String less = ROWS.replace("3.建筑业,,4,\n", "").replace("2.工业,5,,3", "2.工业,50,,");

        Received again = receive(TITLE, less);

        assertThat(doubt(again)).contains("将失去的 2 个数", "建筑业·柴油 4 万吨", "工业·电力 3 亿千瓦时", "改变的 1 个数", "工业·原煤 5 万吨→50 万吨");
        assertThat(amount("industry", "raw_coal")).isEqualTo("5 万吨");
        desk.decide(ENTRIES, "将失去", MappingTable.YES);
        receive(TITLE, less);
        assertThat(amount("industry", "raw_coal")).isEqualTo("50 万吨");
        assertThat(desk.texts(TableNames.RECEIPTS).toString() + desk.texts(Requests.FORM))
                .contains("建筑业·柴油 4 万吨");
    }

    @Test
    void a_balance_that_replaces_the_citys_brings_its_own_source_and_status() {
        desk.put("balance/2019", TITLE + ",,,\n" + ROWS.replace("2.工业,5", "2.工业,4"));
        desk.put("balances", "year,table,source,status,note\n2019,balance/2019,年鉴,verified,");

        assertThat(doubt(receive(TITLE, ROWS))).contains("来源 年鉴，已核原件");
        desk.decide(ENTRIES, "城市已有", MappingTable.YES);
        receive(TITLE, ROWS);

        assertThat(balance().cells().values()).allSatisfy(datum -> {
            assertThat(datum.source().id()).isEqualTo("received-平衡表");
            assertThat(datum.verification()).isEqualTo(Verification.SECONDARY);
        });
        assertThat(desk.texts("balances").get(1)).contains("替换了原有的表（来源 年鉴，已核原件）");
    }

    @Test
    void a_balance_that_a_resent_file_lacks_is_asked_and_goes_when_it_is_withdrawn() {
        String other = "2018年能源平衡表,,,\n" + ROWS;
        desk.receive("统计局", "平衡表.csv", true, "能源平衡表2018", other, NAME, TITLE + ",,,\n" + ROWS);
        assertThat(years()).containsExactly(2018, 2019);

        Received again = desk.receive("统计局", "平衡表.csv", true, "能源平衡表2018", other);

        assertThat(doubt(again)).contains("balance/2019（15 个数）", "没有这张表");
        assertThat(years()).containsExactly(2018, 2019);
        desk.decide(ENTRIES, "balance/2019：", MappingTable.NO);
        assertThat(desk.receive("统计局", "平衡表.csv", true, "能源平衡表2018", other).askedEntries())
                .isZero();
        assertThat(years()).containsExactly(2018);
    }

    @Test
    void confidential_in_place_of_a_number_is_asked_and_stays_without_a_number() {
        String secret = ROWS.replace("2.工业,5,,3", "2.工业,保密,,3");

        assertThat(doubt(receive(TITLE, secret))).contains("1 格没有数而写保密", "B7", "不补数");
        assertThat(years()).isEmpty();
        desk.decide(ENTRIES, "保密", MappingTable.YES);
        receive(TITLE, secret);

        assertThat(balance().find("industry", City.REFERENCE.carrier("raw_coal")))
                .hasValueSatisfying(datum -> {
                    assertThat(datum.told()).isEqualTo("C");
                    assertThat(datum.access()).isEqualTo(Access.CONFIDENTIAL);
                });
        assertThat(balance().find("industry", City.REFERENCE.carrier("electricity")))
                .hasValueSatisfying(datum -> assertThat(datum.access()).isEqualTo(Access.INTERNAL));
        assertThat(receive(TITLE, secret).askedEntries()).isZero();
    }

    @Test
    void the_same_numbers_that_are_void_now_are_asked_and_stay_until_the_answer() {
        receive(TITLE, ROWS);

        assertThat(doubt(receive(TITLE + "（作废）", ROWS))).contains("作废", "采用了同样的数");
        assertThat(years()).containsExactly(2019);
        desk.decide(ENTRIES, "作废", MappingTable.NO);
        receive(TITLE + "（作废）", ROWS);
        assertThat(years()).isEmpty();
    }

    @Test
    void numbers_that_moved_to_another_carrier_are_a_change() {
        receive(TITLE, ROWS);

        Received again = receive(TITLE, ROWS.replace("3.建筑业,,4,", "3.建筑业,4,,"));

        assertThat(doubt(again)).contains("建筑业·柴油 4 万吨", "建筑业·原煤 4 万吨");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年云州市能源平衡表（实物量）", "2019年"})
    void a_balance_is_known_by_title_or_rows_under_whatever_name(String title) {
        Received received = desk.receive("统计局", "平衡表.csv", true, "表1", title + ",,,\n" + ROWS);

        assertThat(received.rows()).isEmpty();
        assertThat(received.askedEntries()).isZero();
        assertThat(years()).containsExactly(2019);
    }

    @Test
    void a_table_of_branches_by_carrier_is_no_balance() {
        String branches = "2019年工业能源消费,,,\n行业,原煤（万吨）,柴油（万吨）,电力（亿千瓦时）\n工业,5,4,3\n建筑业,1,1,1\n注：取自能源平衡表,,,\n";

        desk.receive("统计局", "平衡表.csv", true, "表1", branches);

        assertThat(years()).isEmpty();
        assertThat(desk.texts(ENTRIES)).isEmpty();
    }

    @Test
    void numbers_that_stand_under_other_heads_are_asked_with_their_count_before_the_balance_is_taken() {
        String moved =
                ROWS.replace("量,5,4,3", "量,,5,4,3").replace("业,5,,3", "业,,5,,3").replace("业,,4,", "业,,,4,");
        Received received = receive(TITLE, moved);

        assertThat(doubt(received)).contains("可能错列", "格没有读入");
        assertThat(received.entries().keySet())
                .singleElement()
                .satisfies(entry -> assertThat(entry.content()).contains("个数，另有", "格没有读入"));
        assertThat(years()).isEmpty();
        desk.decide(ENTRIES, "balance/2019", MappingTable.YES);
        receive(TITLE, moved);
        assertThat(years()).containsExactly(2019);
    }

    @Test
    void sums_that_are_far_off_are_asked_before_the_balance_is_taken() {
        String shifted = ROWS.replace("2.工业,5,,3", "2.工业,,9,").replace("3.建筑业,,4,", "3.建筑业,,,4");

        assertThat(doubt(receive(TITLE, shifted))).contains("合计与分项不符", "终端消费量不等于各部门之和");
        assertThat(years()).isEmpty();
    }

    private Received receive(String title, String rows) {
        return desk.receive("统计局", "平衡表.csv", true, NAME, title + ",,,\n" + rows);
    }

    private static String doubt(Received received) {
        assertThat(received.askedEntries()).isEqualTo(1);
        return received.entries().keySet().stream()
                .flatMap(entry -> entry.doubt().stream())
                .map(Text::chinese)
                .findFirst()
                .orElse("");
    }

    private static List<String> rules(Received received) {
        return received.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private List<Integer> years() {
        return dossier().energy().stream()
                .filter(balance -> balance.kind() == EnergyBalance.Kind.BALANCE)
                .map(EnergyBalance::year)
                .toList();
    }

    private EnergyBalance balance() {
        return dossier().findEnergy(2019, EnergyBalance.Kind.BALANCE).orElseThrow();
    }

    private Set<Access> accesses() {
        return balance().cells().values().stream()
                .map(datum -> datum.access())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String amount(String row, String carrier) {
        return balance()
                .find(row, City.REFERENCE.carrier(carrier))
                .flatMap(datum -> datum.value())
                .map(value -> value.toString())
                .orElse("");
    }

    private Dossier dossier() {
        return Survey.read(desk.tables(), City.REFERENCE).value();
    }
}
