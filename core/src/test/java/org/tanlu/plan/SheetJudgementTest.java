package org.tanlu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** What comes back in the sheets is judged as the city's tables are: nothing goes in that they could not hold. */
@Clause({"8.1", "10.2"})
class SheetJudgementTest {
    private static final String CHOICES = "措施,取舍,理由,来源,核验状态\nE-WD1,不选用,风速低,s,未核实\n";

    /** What the city's registers become of one row of the wind farm that was changed, with all that was found. */
    private record Result(List<String> changes, List<Finding> findings, Map<String, String> registers) {
        List<String> rules() {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }

        String register(String name) {
            return registers.getOrDefault(name, "");
        }
    }

    private static Result adopted(String sheet, Map<String, String> before, Map<String, String> now, City city) {
        List<PlanSheet.Column> columns = sheet.equals(PlanSheet.TASKS)
                ? PlanSheet.taskColumns(City.REFERENCE)
                : PlanSheet.measureColumns(City.REFERENCE);
        List<Table> sheets = List.of(sheet(sheet, columns, now), sheet(PlanSheet.SENT + sheet, columns, before));
        Tables tables = city.tables();
        Outcome<List<SheetChange>> read = SheetReply.read(sheets, City.REFERENCE);
        Outcome<SheetAdoption.Written> written = SheetAdoption.write(read.value(), tables, "s", City.REFERENCE);
        var findings = new ArrayList<>(read.findings());
        findings.addAll(written.findings());
        var registers = new LinkedHashMap<String, String>();
        written.value().tables().forEach(table -> registers.put(table.name(), text(table)));
        return new Result(
                written.value().changes().stream()
                        .map(change -> change.text().chinese())
                        .toList(),
                findings,
                registers);
    }

    private static Table sheet(String name, List<PlanSheet.Column> columns, Map<String, String> texts) {
        List<String> heads = columns.stream().map(PlanSheet.Column::heading).toList();
        return CityTables.of(
                name,
                List.of(
                        heads,
                        heads.stream()
                                .map(head -> head.equals(PlanSheet.ID) ? "E-WD1" : texts.getOrDefault(head, ""))
                                .toList()));
    }

    private static String text(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text()).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static City city() {
        return City.with("survey_date,2025-06-30\nhorizon,2060\n");
    }

    private static Result task(String column, String text) {
        return adopted(PlanSheet.TASKS, Map.of(), Map.of(column, text), city());
    }

    private static Result value(String column, String text) {
        return adopted(PlanSheet.MEASURES, Map.of(), Map.of(column, text), city());
    }

    private static void assertRefused(Result result, String rule, String address) {
        assertThat(result.changes()).isEmpty();
        assertThat(result.registers()).isEmpty();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(rule);
            assertThat(finding.place().orElseThrow().address()).isEqualTo(address);
        });
    }

    @Test
    void numbers_are_read_by_the_grammar_of_the_city_s_tables() {
        assertThat(value("单位投资（元）", "1,200").register("measure_values")).contains("E-WD1,单位投资,1200,元,s");
        assertThat(value("单位投资（元）", "0.12万元").register("measure_values")).contains("E-WD1,单位投资,1200,元,s");
        assertThat(value("投资年下降率（小数）", "5%").register("measure_values")).contains("E-WD1,投资年下降率,0.05,1,s");
        assertThat(adopted(PlanSheet.MEASURES, Map.of("单位投资（元）", "1200"), Map.of("单位投资（元）", "1,200"), city())
                        .findings())
                .isEmpty();
        assertRefused(value("单位投资（元）", "1,20"), "PLN-VALUE", "H2");
        assertRefused(value("单位投资（元）", "5%"), "PLN-VALUE", "H2");
        assertRefused(value("单位投资（元）", "12千瓦"), "PLN-VALUE", "H2");
    }

    @Test
    void a_value_out_of_the_range_of_its_field_is_refused_at_its_cell() {
        assertRefused(value("经济增长得分（－2至3）", "9"), "PLN-VALUE", "P2");
        assertRefused(value("剩余潜力（计量单位）", "-5"), "PLN-VALUE", "F2");
        assertRefused(value("最早实施年份（年）", "1990"), "PLN-VALUE", "O2");
        assertThat(value("经济增长得分（－2至3）", "－2").rules()).isEmpty();
    }

    @Test
    void years_lie_within_those_of_the_pathway() {
        assertRefused(task("启动年份意愿", "2090"), "PLN-YEAR", "H2");
        assertRefused(task("启动年份意愿", "2025"), "PLN-YEAR", "H2");
        assertRefused(value("最早实施年份（年）", "2061"), "PLN-YEAR", "O2");
        assertThat(task("启动年份意愿", "2026年").changes()).containsExactly("陆上集中式与分散式风电·启动年份意愿：（空） → 2026");
        assertThat(task("启动年份意愿", "2060").rules()).isEmpty();
    }

    @Test
    void bounds_of_an_investment_hold_the_order_with_what_is_told_beside_them() {
        City told = city().register("measure_values", "措施,字段,数值,单位,来源,核验状态\nE-WD1,单位投资,4800,元,s,未核实\n");
        assertRefused(adopted(PlanSheet.MEASURES, Map.of(), Map.of("单位投资下限（元）", "4801"), told), "PLN-ORDER", "G2");
        assertThat(adopted(PlanSheet.MEASURES, Map.of(), Map.of("单位投资下限（元）", "4800"), told)
                        .rules())
                .isEmpty();
        assertThat(adopted(
                                PlanSheet.MEASURES,
                                Map.of(),
                                Map.of("单位投资下限（元）", "4900", "单位投资（元）", "5000", "单位投资上限（元）", "5100"),
                                told)
                        .changes())
                .hasSize(3);
        assertRefused(adopted(PlanSheet.MEASURES, Map.of(), Map.of("单位投资上限（元）", "4799"), told), "PLN-ORDER", "I2");
    }

    @Test
    void what_is_rejected_needs_a_reason_and_a_reason_a_choice() {
        assertRefused(value("取舍", "不选用"), "PLN-REASON", "D2");
        assertRefused(value("理由", "风速低"), "PLN-CHOICE", "E2");
        assertThat(adopted(PlanSheet.MEASURES, Map.of(), Map.of("取舍", "否", "理由", "风速低"), city())
                        .register("measure_choices"))
                .contains("E-WD1,不选用,风速低,s");
        assertRefused(
                adopted(
                        PlanSheet.MEASURES,
                        Map.of("取舍", "不选用", "理由", "风速低"),
                        Map.of("取舍", "不选用"),
                        city().register("measure_choices", CHOICES)),
                "PLN-REASON",
                "E2");
    }

    @Test
    void a_choice_that_is_cleared_with_its_reason_is_taken_back() {
        Result result = adopted(
                PlanSheet.MEASURES,
                Map.of("取舍", "不选用", "理由", "风速低"),
                Map.of(),
                city().register("measure_choices", CHOICES));
        assertThat(result.findings()).isEmpty();
        assertThat(result.register("measure_choices")).isEqualTo("措施,取舍,理由,来源,核验状态");
    }

    @Test
    void one_body_leads_and_any_mark_stands_between_those_that_support() {
        assertRefused(task("牵头单位", "市财政局、市统计局"), "PLN-VALUE", "E2");
        Result support = task("责任和参与单位", "市统计局;市财政局；市交通局,市财政局");
        assertThat(support.findings()).isEmpty();
        assertThat(support.changes()).containsExactly("陆上集中式与分散式风电·责任和参与单位：（空） → 市统计局、市财政局、市交通运输局");
        assertThat(adopted(PlanSheet.TASKS, Map.of("责任和参与单位", "市统计局、市交通运输局"), Map.of("责任和参与单位", "市统计局；市交通局"), city())
                        .changes())
                .isEmpty();
    }

    @Test
    void an_unknown_body_and_a_level_that_is_not_the_body_s_are_taken_and_told() {
        Result unknown = task("牵头单位", "云州风电公司");
        assertThat(unknown.rules()).containsExactly("PLN-BODY");
        assertThat(unknown.register("tasks")).contains("E-WD1,云州风电公司");
        Result level = adopted(PlanSheet.TASKS, Map.of(), Map.of("牵头单位", "市财政局", "牵头单位层级", "单位"), city());
        assertThat(level.rules()).containsExactly("PLN-LEVEL");
        assertThat(level.register("tasks")).contains("E-WD1,市财政局,单位");
        assertThat(level.findings().get(0).message().chinese()).contains("市财政局", "市级", "单位");
    }

    @Test
    void a_cleared_proposal_changes_no_table() {
        Result cleared = adopted(PlanSheet.TASKS, Map.of("牵头单位", "市财政局"), Map.of(), city());
        assertThat(cleared.rules()).containsExactly("PLN-CLEARED");
        assertThat(cleared.changes()).isEmpty();
        assertThat(cleared.registers()).isEmpty();
    }

    @Test
    void nothing_is_written_that_would_bring_an_error() {
        City unreadable = city().register("measure_values", "备忘,内容\n第一行,表头不知去向\n");
        Result refused = adopted(PlanSheet.MEASURES, Map.of(), Map.of("寿命（年）", "26"), unreadable);
        assertThat(refused.rules()).contains("PLN-ERRORS");
        assertThat(refused.changes()).isEmpty();
        assertThat(refused.registers()).isEmpty();
    }
}
