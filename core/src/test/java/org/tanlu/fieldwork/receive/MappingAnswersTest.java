package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** What people change in a mapping beside its numbers is taken or told: the name of an item, the cells, a second row. */
@Clause("C6-7")
class MappingAnswersTest {
    private static final String FILE = "指标,单位,2022年,2023年\n粗钢产量,万吨,211,212\n";
    private static final String MAPPING = "mapping/产量";

    private final Desk desk = new Desk();

    @Test
    void an_item_that_is_corrected_by_its_name_alone_is_the_one_of_that_name() {
        receive(false);
        desk.correct(MAPPING, "C2:D2", "指标", "生铁产量");
        desk.decide(MAPPING, "C2:D2", MappingTable.YES);
        receive(false);

        assertThat(desk.data("产量")).containsExactly("pig_iron_output 2022 211 万吨", "pig_iron_output 2023 212 万吨");
    }

    @Test
    void a_name_that_is_not_known_or_not_that_of_the_changed_id_takes_nothing_and_is_told() {
        receive(false);
        desk.correct(MAPPING, "C2:D2", "指标", "某某产量");
        desk.decide(MAPPING, "C2:D2", MappingTable.YES);
        assertThat(told(receive(true))).contains("RCV-CHANGED");
        assertThat(desk.data("产量")).isEmpty();

        desk.correct(MAPPING, "C2:D2", "指标", "水泥产量");
        desk.correct(MAPPING, "C2:D2", "指标编号", "pig_iron_output");
        desk.decide(MAPPING, "C2:D2", MappingTable.YES);
        assertThat(told(receive(true))).contains("RCV-CHANGED");
        assertThat(desk.data("产量")).isEmpty();
    }

    @Test
    void changed_cells_take_nothing_and_are_told() {
        receive(false);
        desk.correct(MAPPING, "C2:D2", "单元格", "C2");
        desk.decide(MAPPING, "粗钢产量", MappingTable.YES);
        Received received = receive(true);

        assertThat(told(received)).contains("RCV-MAPPING");
        assertThat(received.values()).isZero();
        assertThat(desk.texts(MAPPING).get(1)).contains("C2:D2").doesNotContain(MappingTable.YES);
        desk.decide(MAPPING, "粗钢产量", MappingTable.YES);
        assertThat(receive(true).values()).isEqualTo(2);
    }

    @Test
    void two_rows_of_the_same_cells_that_differ_take_nothing_and_a_row_added_by_hand_is_told() {
        receive(false);
        add(row -> row.set(4, "pig_iron_output"));
        desk.decide(MAPPING, "C2:D2", MappingTable.YES);
        Received twice = receive(true);
        assertThat(told(twice)).contains("RCV-MAPPING");
        assertThat(twice.values()).isZero();

        desk.decide(MAPPING, "C2:D2", MappingTable.YES);
        add(row -> {
            row.set(3, "D9");
            List.of(13, 14, 15).forEach(column -> row.set(column, ""));
        });
        Received strange = receive(true);
        assertThat(strange.findings())
                .filteredOn(finding -> finding.rule().id().equals("RCV-MAPPING"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("D9"));
        assertThat(strange.values()).isEqualTo(2);
    }

    @Test
    void values_that_somebody_withdrew_do_not_come_back_with_an_older_file_unasked() {
        String blank = FILE.replace("211,212", ",") + "水泥产量,万吨,300,301\n";
        receive(true);
        receive(blank);
        desk.decide(MAPPING, "粗钢产量", MappingTable.NO);
        receive(blank);
        receive(blank);
        assertThat(desk.data("产量")).hasSize(2).noneMatch(row -> row.startsWith("crude_steel"));

        for (int time = 0; time < 2; time++) {
            assertThat(receive(true).asked())
                    .anySatisfy(line ->
                            assertThat(line.doubt().orElseThrow().chinese()).contains("此前按决定撤回过"));
            assertThat(desk.data("产量")).noneMatch(row -> row.startsWith("crude_steel"));
        }
        desk.decideExactly(MAPPING, "这里的数此前按决定撤回过，来件又有：恢复写“是”，不要写“否”。", MappingTable.YES);
        receive(true);
        assertThat(desk.data("产量")).contains("crude_steel_output 2022 211 万吨", "crude_steel_output 2023 212 万吨");
    }

    private void add(Consumer<List<String>> change) {
        var rows = new ArrayList<>(desk.texts(MAPPING));
        var copy = new ArrayList<>(rows.get(1));
        change.accept(copy);
        rows.add(copy);
        desk.put(CityTables.of(MAPPING, rows));
    }

    private static List<String> told(Received received) {
        return received.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private void receive(String text) {
        desk.receive("统计局", "产量.xlsx", true, "数据", text);
    }

    private Received receive(boolean isApproving) {
        return desk.receive("统计局", "产量.xlsx", isApproving, "数据", FILE);
    }
}
