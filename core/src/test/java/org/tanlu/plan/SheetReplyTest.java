package org.tanlu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Sheets that come back: what was changed goes into the registers, all else is told, and nothing is lost. */
@Clause({"8.1", "10.2"})
class SheetReplyTest {
    private static final List<String> TASK =
            List.of("E-WD1", "风电", "2035年达到10万kW", "2026—2035", "市发展改革委", "市级", "市林业和园林局", "", "");
    private static final int LEAD = 4;
    private static final int LEVEL = 5;
    private static final int START = 7;

    private static List<String> heads(List<PlanSheet.Column> columns) {
        return columns.stream().map(PlanSheet.Column::heading).toList();
    }

    private static Table sheet(String name, List<String> head, List<String> row) {
        return CityTables.of(name, List.of(head, row));
    }

    private static List<String> changed(List<String> row, int column, String text) {
        var other = new ArrayList<>(row);
        other.set(column, text);
        return other;
    }

    private static List<Table> tasks(List<String> now) {
        List<String> head = heads(PlanSheet.taskColumns(City.REFERENCE));
        return List.of(sheet(PlanSheet.TASKS, head, now), sheet(PlanSheet.SENT + PlanSheet.TASKS, head, TASK));
    }

    private static List<Table> measures(String heading, String before, String now) {
        List<String> head = heads(PlanSheet.measureColumns(City.REFERENCE));
        var row = new ArrayList<>(head.stream().map(any -> "").toList());
        row.set(0, "E-WD1");
        int column = head.indexOf(heading);
        return List.of(
                sheet(PlanSheet.MEASURES, head, changed(row, column, now)),
                sheet(PlanSheet.SENT + PlanSheet.MEASURES, head, changed(row, column, before)));
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static String register(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(cell -> cell.text()).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static Outcome<SheetAdoption.Written> written(List<Table> sheets, String register, String text) {
        Tables city = City.with("").register(register, text).tables();
        return SheetAdoption.write(SheetReply.read(sheets, City.REFERENCE).value(), city, "s", City.REFERENCE);
    }

    @Test
    void a_sheet_that_comes_back_as_it_went_changes_nothing() {
        Outcome<List<SheetChange>> read = SheetReply.read(tasks(TASK), City.REFERENCE);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_number_that_excel_writes_otherwise_is_no_change() {
        assertThat(SheetReply.read(measures("单位投资（元）", "5000", "5000.0"), City.REFERENCE)
                        .value())
                .isEmpty();
    }

    @Test
    void another_body_becomes_a_row_of_the_register_with_its_source() {
        String tasks = register(
                written(tasks(changed(TASK, LEAD, "市能源局")), "tasks", "").value().tables(), "tasks");
        assertThat(tasks).contains("E-WD1,市能源局").contains("s,未核实").doesNotContain("市林业和园林局");
    }

    @Test
    void a_row_that_is_there_keeps_what_was_not_changed_and_its_former_source() {
        String tasks = register(
                written(
                                tasks(changed(TASK, START, "2028")),
                                "tasks",
                                "措施,牵头单位,来源,核验状态,备注,内部编号\n陆上集中式与分散式风电,市能源局,old,未核实,旧,17\n")
                        .value()
                        .tables(),
                "tasks");
        assertThat(tasks.lines()).hasSize(2);
        assertThat(tasks).contains("陆上集中式与分散式风电,市能源局,s,未核实,旧；原来源 old,17,2028");
    }

    @Test
    void a_value_becomes_the_city_s_own_in_the_unit_of_the_library() {
        String values = register(
                written(measures("单位投资（元）", "5000", "4800"), "measure_values", "")
                        .value()
                        .tables(),
                "measure_values");
        assertThat(values).contains("E-WD1,单位投资,4800,元,s,未核实");
    }

    @Test
    void a_cleared_value_takes_the_own_value_back_and_a_cleared_proposal_stays() {
        List<Table> cleared = measures("单位投资（元）", "4800", "");
        String own = "措施,字段,数值,单位,来源,核验状态\nE-WD1,单位投资,4800,元,s,未核实\nE-WD1,寿命,25,年,s,未核实\n";
        assertThat(register(written(cleared, "measure_values", own).value().tables(), "measure_values"))
                .contains("寿命")
                .doesNotContain("4800");
        assertThat(rules(written(cleared, "measure_values", ""))).containsExactly("PLN-CLEARED");
    }

    @Test
    void what_cannot_be_read_is_told_at_its_cell_and_changes_nothing() {
        Outcome<List<SheetChange>> year = SheetReply.read(tasks(changed(TASK, START, "明年")), City.REFERENCE);
        assertThat(year.value()).isEmpty();
        assertThat(year.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("PLN-VALUE");
            assertThat(finding.place().orElseThrow().address()).isEqualTo("H2");
        });
        assertThat(rules(SheetReply.read(tasks(changed(TASK, LEVEL, "省级")), City.REFERENCE)))
                .containsExactly("PLN-VALUE");
        assertThat(rules(SheetReply.read(measures("寿命（年）", "25", "很久"), City.REFERENCE)))
                .containsExactly("PLN-VALUE");
        assertThat(rules(SheetReply.read(tasks(changed(TASK, 2, "2030年达到20万kW")), City.REFERENCE)))
                .containsExactly("PLN-FIXED");
    }

    @Test
    void an_unknown_measure_and_a_row_that_is_gone_are_told() {
        assertThat(rules(SheetReply.read(tasks(changed(TASK, 0, "E-XYZ")), City.REFERENCE)))
                .containsExactly("PLN-MEASURE", "PLN-GONE");
    }

    @Test
    void without_what_was_sent_nothing_is_read() {
        List<Table> sheets = tasks(changed(TASK, LEAD, "市能源局"));
        Outcome<List<SheetChange>> read = SheetReply.read(List.of(sheets.get(0)), City.REFERENCE);
        assertThat(read.value()).isEmpty();
        assertThat(rules(read)).containsExactly("PLN-NO-ORIGINAL");
        assertThat(rules(SheetReply.read(List.of(), City.REFERENCE))).containsExactly("PLN-NO-SHEET");
    }
}
