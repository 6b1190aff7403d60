package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Clause;

/** What came from whom when, and what it corrected, stays on record. */
@Clause("C6-7")
class ReceiptsTest {
    private static final String PEOPLE = "指标,单位,2022,2023\n常住人口,万人,320,321\n";
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final Desk desk = new Desk();

    @Test
    void each_delivery_is_kept_with_its_day_and_file_though_nothing_of_it_is_approved() {
        desk.receive("统计局", "a.csv", FEBRUARY, false, "表1", PEOPLE);
        desk.receive("统计局", "a.csv", FEBRUARY, false, "表1", PEOPLE);
        desk.receive("公安局", "b.csv", MARCH, false, "表1", "指标,单位,2022\n民用汽车保有量,万辆,40\n");

        assertThat(receipts())
                .containsExactly(
                        List.of("2026-02-10", "市统计局", "王五", "a.csv", "来件", ""),
                        List.of("2026-03-02", "市公安局（交警支队）", "王五", "b.csv", "来件", ""));
    }

    @Test
    void a_corrected_value_keeps_the_former_one_with_the_file_and_day_of_both() {
        desk.receive("统计局", "a.csv", FEBRUARY, true, "表1", PEOPLE);
        desk.receive("统计局", "a.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));
        desk.decide("mapping/a", "321", MappingTable.YES);

        desk.receive("统计局", "a.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));

        assertThat(corrections())
                .containsExactly(
                        List.of("2026-03-02", "a.csv", "更正", "常住人口 2023年", "331 万人", "321 万人", "a.csv", "2026-02-10"));
        assertThat(receipts()).filteredOn(row -> row.contains("来件")).hasSize(2);
        desk.receive("统计局", "a.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));
        assertThat(corrections()).hasSize(1);
    }

    @Test
    void a_value_of_another_file_that_was_corrected_tells_that_file() {
        desk.receive("统计局", "a.csv", FEBRUARY, true, "表1", PEOPLE);
        desk.receive("统计局", "更正.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));
        desk.decide("mapping/更正", "331", MappingTable.YES);

        desk.receive("统计局", "更正.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));

        assertThat(corrections())
                .containsExactly(
                        List.of("2026-03-02", "更正.csv", "更正", "常住人口 2023年", "331 万人", "321 万人", "a.csv", "2026-02-10"));
    }

    @Test
    void a_value_of_the_citys_own_tables_that_was_corrected_tells_its_place() {
        desk.put("data/z", "item,year,value,unit\npopulation,2023,321.5,万人");
        desk.receive("统计局", "a.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));
        desk.decide("mapping/a", "331", MappingTable.YES);

        desk.receive("统计局", "a.csv", MARCH, true, "表1", PEOPLE.replace("321", "331"));

        assertThat(corrections())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(3, 7))
                        .containsExactly("常住人口 2023年", "331 万人", "321.5 万人", "data/z.csv C2"));
    }

    @Test
    void a_withdrawn_value_is_kept_as_such() {
        desk.receive("统计局", "a.csv", FEBRUARY, true, "表1", PEOPLE);
        String blank = PEOPLE.replace("321", "");
        desk.receive("统计局", "a.csv", MARCH, true, "表1", blank);
        desk.decide("mapping/a", "撤回吗", MappingTable.NO);

        desk.receive("统计局", "a.csv", MARCH, true, "表1", blank);

        assertThat(corrections())
                .containsExactly(
                        List.of("2026-03-02", "a.csv", "撤回", "常住人口 2023年", "", "321 万人", "a.csv", "2026-02-10"));
        assertThat(desk.texts("receipts"))
                .filteredOn(row -> row.contains("采用"))
                .noneMatch(row -> row.toString().contains("→撤回"));
    }

    private List<List<String>> receipts() {
        return desk.texts("receipts").stream()
                .skip(1)
                .map(row -> row.subList(0, 6))
                .toList();
    }

    private List<List<String>> corrections() {
        return desk.texts("receipts").stream()
                .filter(row -> row.contains("更正") || row.contains("撤回"))
                .map(row -> List.of(
                        row.get(0),
                        row.get(3),
                        row.get(4),
                        row.get(6),
                        row.get(7),
                        row.get(8),
                        row.get(9),
                        row.get(10)))
                .toList();
    }
}
