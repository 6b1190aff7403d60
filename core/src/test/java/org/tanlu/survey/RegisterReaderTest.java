package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

@Clause("6")
class RegisterReaderTest {
    private static final String PLANT = "名称,类型,装机容量（万千瓦）,投产年份,发电量（亿千瓦时）,来源,状态\n";

    private static Outcome<Dossier> survey(String form, String text) {
        return Sheets.survey(Sheets.csv(form, text));
    }

    private static List<Register.Row> rows(String form, Outcome<Dossier> outcome) {
        return outcome.value().register(form).rows();
    }

    private static Register.Row only(String form, Outcome<Dossier> outcome) {
        assertThat(rows(form, outcome)).hasSize(1);
        return rows(form, outcome).get(0);
    }

    private static Unit unit(String symbol) {
        return Sheets.REFERENCE.units().unit(symbol);
    }

    @Test
    void a_row_says_what_was_written_where_and_by_whom() {
        Outcome<Dossier> outcome = survey("plants", PLANT + "某热电厂,燃煤热电,70,2009年,33.1,s,已核原件\n");
        Register.Row row = only("plants", outcome);
        assertThat(row.text("name")).isEqualTo("某热电厂");
        assertThat(row.text("kind")).isEqualTo("coal_chp");
        assertThat(row.words("kind")).isEqualTo("燃煤热电");
        assertThat(row.findYear("commissioned")).contains(2009);
        assertThat(row.findQuantity("capacity")).contains(Quantity.of(70, unit("万千瓦")));
        assertThat(row.findQuantity("generation")).contains(Quantity.of(33.1, unit("亿千瓦时")));
        assertThat(row.findQuantity("heat")).isEmpty();
        assertThat(row.source().title()).isEqualTo("统计年鉴");
        assertThat(row.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(row.place()).hasToString("plants.csv A2");
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void headings_stand_in_any_order_in_either_language_below_a_title() {
        Outcome<Dossier> outcome =
                survey("plants", "云州市电厂一览,,,,\nstatus,发电量(万千瓦时),source,kind,电厂名称\nverified,100,s,wind,某风电场\n");
        Register.Row row = only("plants", outcome);
        assertThat(row.text("name")).isEqualTo("某风电场");
        assertThat(row.says("kind", "wind")).isTrue();
        assertThat(row.findQuantity("generation")).contains(Quantity.of(100, unit("万千瓦时")));
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void yes_and_no_are_read_however_they_are_ticked() {
        Outcome<Dossier> outcome =
                survey("enterprises", "企业名称,是否纳入全国碳市场,是否规模以上,是否完成节能诊断,来源,状态\n甲厂,是,√,No,s,转引\n乙厂,否,TRUE,未完成,s,转引\n");
        assertThat(rows("enterprises", outcome))
                .extracting(row -> row.text("in_national_market"))
                .containsExactly("yes", "no");
        assertThat(rows("enterprises", outcome)).allMatch(row -> row.says("above_designated_size", Register.YES));
        assertThat(rows("enterprises", outcome))
                .extracting(row -> row.words("diagnosis"))
                .containsExactly("否", "否");
    }

    @Test
    void branches_items_and_indicators_become_ids() {
        Outcome<Dossier> enterprise = survey("enterprises", "企业名称,行业,产品对应指标,来源,状态\n甲厂,化学原料和化学制品制造业,粗钢产量,s,转引\n");
        assertThat(only("enterprises", enterprise).text("sector")).isEqualTo("chemicals");
        assertThat(only("enterprises", enterprise).text("output_item")).isEqualTo("crude_steel_output");
        Outcome<Dossier> plan = survey("plans", "级别,文件名称,对应指标,发布日期,来源,状态\n省,某方案,清洁供暖比例,2022年6月,s,转引\n");
        assertThat(only("plans", plan).text("indicator")).isEqualTo("IND-B28");
        assertThat(only("plans", plan).text("date")).isEqualTo("2022-06");
        assertThat(only("plans", plan).text("level")).isEqualTo("provincial");
    }

    @Test
    void the_unit_beside_a_number_is_its_unit() {
        Outcome<Dossier> outcome =
                survey("plans", "级别,文件名称,目标值,单位,来源,状态\n市级,甲,18%,%,s,转引\n市级,乙,200,万千瓦,s,转引\n市级,丙,,万吨,s,转引\n");
        assertThat(rows("plans", outcome).get(0).findQuantity("value")).contains(Quantity.of(18, unit("%")));
        assertThat(rows("plans", outcome).get(1).findQuantity("value")).contains(Quantity.of(200, unit("万千瓦")));
        assertThat(rows("plans", outcome).get(2).findQuantity("value")).isEmpty();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @Test
    void a_unit_of_several_meanings_is_refused_until_it_is_told() {
        Outcome<Dossier> outcome =
                survey("plans", "级别,文件名称,目标值,单位,来源,状态\n市级,甲,1800,万立方米,s,转引\n市级,乙,1800,万立方米蓄积,s,转引\n");
        assertThat(rows("plans", outcome).get(0).findQuantity("value")).contains(Quantity.of(1800, unit("万立方米")));
        Outcome<Dossier> spelt = survey("plans", "级别,文件名称,目标值,单位,来源,状态\n市级,甲,1800,万m3,s,转引\n");
        assertThat(only("plans", spelt).findQuantity("value")).isEmpty();
        assertThat(Sheets.findings(spelt, "SUR-CELL-VALUE"))
                .extracting(finding -> finding.message().chinese())
                .singleElement()
                .asString()
                .contains("万立方米蓄积", "万立方米水");
    }

    @ParameterizedTest
    @CsvSource({"plants, 类型, 磨坊, B2", "plants, 投产年份, 早年, D2", "plants, 装机容量, '1,23', C2", "plants, 发电量, 约5, E2"})
    void a_cell_that_does_not_fit_its_column_is_refused_with_its_place(
            String form, String column, String value, String cell) {
        List<String> heads = List.of("名称", "类型", "装机容量", "投产年份", "发电量");
        List<String> good = List.of("某厂", "风电", "70", "2009", "3");
        String line = String.join(
                ",",
                IntStream.range(0, 5)
                        .mapToObj(i -> heads.get(i).equals(column) ? "\"" + value + "\"" : good.get(i))
                        .toList());
        Outcome<Dossier> outcome = survey(form, PLANT + line + ",s,转引\n");
        Finding finding = Sheets.findings(outcome, "SUR-CELL-VALUE").get(0);
        assertThat(finding.place().orElseThrow().address()).isEqualTo(cell);
        assertThat(finding.message().chinese()).contains(column, value);
        assertThat(rows(form, outcome)).hasSize(column.equals("类型") ? 0 : 1);
        assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
    }

    @Test
    void a_row_without_what_it_cannot_do_without_is_not_used() {
        Outcome<Dossier> outcome = survey("plants", PLANT + "某厂,,70,2009,3,s,转引\n");
        assertThat(rows("plants", outcome)).isEmpty();
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-CELL-MISSING");
        assertThat(ledger(outcome).rejected()).isEqualTo(6);
    }

    @Test
    void a_table_without_a_required_heading_is_not_used() {
        Outcome<Dossier> outcome = survey("plants", "名称,装机容量\n某厂,70\n");
        assertThat(rows("plants", outcome)).isEmpty();
        assertThat(Sheets.findings(outcome, "SUR-COLUMN-MISSING"))
                .extracting(finding -> finding.message().chinese())
                .singleElement()
                .asString()
                .contains("类型/kind");
    }

    @Test
    void notation_keys_say_why_there_is_no_number() {
        Outcome<Dossier> outcome = survey("enterprises", "企业名称,用电量（万千瓦时）,综合能源消费量（tce）,来源,状态\n甲厂,涉密,—,s,转引\n");
        Register.Row row = only("enterprises", outcome);
        assertThat(row.findNotation("electricity")).contains(Notation.C);
        assertThat(row.findQuantity("electricity")).isEmpty();
        assertThat(row.findNotation("energy")).isEmpty();
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void a_heading_without_a_unit_takes_the_usual_one_and_says_so_once() {
        Outcome<Dossier> outcome = survey("plants", "名称,类型,发电量,来源,状态\n甲,风电,3,s,转引\n乙,风电,4,s,转引\n");
        assertThat(rows("plants", outcome).get(1).findQuantity("generation")).contains(Quantity.of(4, unit("亿千瓦时")));
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-COLUMN-UNIT-MISSING");
    }

    @Test
    void a_heading_with_a_unit_that_does_not_fit_loses_its_numbers_and_says_so_once() {
        Outcome<Dossier> outcome = survey("plants", "名称,类型,发电量（万吨）,来源,状态\n甲,风电,3,s,转引\n乙,风电,4,s,转引\n");
        assertThat(rows("plants", outcome)).allMatch(row -> row.quantities().isEmpty());
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-COLUMN-UNIT");
        assertThat(ledger(outcome).rejected()).isEqualTo(2);
    }

    @Test
    void a_row_that_repeats_another_counts_once() {
        Outcome<Dossier> outcome = survey("plants", PLANT + "某厂,风电,70,2009,3,s,转引\n某厂,风电,70,2009,3,s,转引\n");
        assertThat(rows("plants", outcome)).hasSize(1);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-ROW-REPEATED");
    }

    @Test
    void rows_without_source_or_status_are_said_once_a_table() {
        Outcome<Dossier> outcome = survey("plants", "名称,类型\n甲,风电\n乙,光伏\n");
        assertThat(rows("plants", outcome)).allMatch(row -> row.verification() == Verification.UNVERIFIED);
        assertThat(Sheets.rules(outcome)).containsExactly("SUR-SOURCE-MISSING", "SUR-STATUS-MISSING");
    }

    @Test
    void a_city_without_registers_has_empty_ones() {
        Dossier dossier = Sheets.survey().value();
        assertThat(dossier.registers())
                .containsOnlyKeys(
                        "enterprises",
                        "plants",
                        "plans",
                        "projects",
                        "ranges",
                        "year_marks",
                        "official_inventory",
                        "qc_records",
                        "requests",
                        "receipts",
                        "visits",
                        "existing_measures",
                        "resources",
                        "districts",
                        "bodies",
                        "coordination",
                        "scenarios",
                        "parameter_ranges",
                        "measure_values",
                        "measure_choices",
                        "measure_requires",
                        "measure_departments",
                        "tasks",
                        "safeguards",
                        "consultations",
                        "comments",
                        "pilots",
                        "observations",
                        "progress");
        assertThat(dossier.registers().values())
                .allMatch(register -> register.rows().isEmpty());
        assertThatThrownBy(() -> dossier.register("dreams")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void to_ask_for_a_column_that_the_form_does_not_have_is_a_programmer_s_mistake() {
        Register.Row row = only("plants", survey("plants", PLANT + "某厂,风电,70,2009,3,s,转引\n"));
        assertThatThrownBy(() -> row.text("colour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row.findQuantity("colour")).isInstanceOf(IllegalArgumentException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /** Seeded, so that a failure can be repeated. */
    @ParameterizedTest
    @MethodSource("seeds")
    void garbage_never_throws_and_every_cell_is_accounted_for(int seed) {
        var random = new Random(seed);
        Outcome<Dossier> outcome = Sheets.survey(Sheets.REFERENCE.forms().values().stream()
                .map(form -> Sheets.csv(form.id(), garbage(form, random)))
                .toArray(org.tanlu.table.Table[]::new));
        assertThat(outcome.value().ledgers())
                .hasSize(Sheets.REFERENCE.forms().size() + 2)
                .allMatch(Ledger::isBalanced);
        assertThat(outcome.findings())
                .allSatisfy(finding ->
                        assertThat(finding.message() + " " + finding.remedy()).doesNotContainPattern("\\{\\w+}"));
    }

    private static String garbage(Form form, Random random) {
        List<String> cells = List.of(
                "", "", "是", "3", "1,23", "2020", "2021-04", "万吨", "m3", "NO", "风电", "市级", "s", "—", "#REF!", "18%",
                "云");
        var text = new StringBuilder(String.join(
                ",",
                form.fields().stream()
                        .map(field -> random.nextInt(9) == 0 ? "x" : field.heading())
                        .toList()));
        for (int row = 0; row < 12; row++) {
            text.append('\n')
                    .append(String.join(
                            ",",
                            form.fields().stream()
                                    .map(field -> '"' + cells.get(random.nextInt(cells.size())) + '"')
                                    .toList()));
        }
        return text.append('\n').toString();
    }

    /** The ledger of the register, which is read after city and sources. */
    private static Ledger ledger(Outcome<Dossier> outcome) {
        return outcome.value().ledgers().get(2);
    }
}
