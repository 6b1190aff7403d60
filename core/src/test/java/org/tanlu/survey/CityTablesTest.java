package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

class CityTablesTest {
    private static final Table REGISTER =
            Sheets.csv("balances", "年份,表名,来源,状态\n2019,balance/2019,a,已核原件\n2020,balance/2020,a,已核原件\n");

    @Test
    void register_rows_are_appended_under_the_headings_that_are_there_and_never_twice() {
        Table added = CityTables.of(
                "balances",
                List.of(
                        List.of("year", "table", "source", "status", "note"),
                        List.of("2020", "balance/2020", "b", "secondary", ""),
                        List.of("2021", "balance/2021", "b", "secondary", "")));
        Tables merged = CityTables.merge(Sheets.tables(REGISTER), List.of(added));
        assertThat(lines(merged.tables().get(0)))
                .containsExactly(
                        "年份,表名,来源,状态",
                        "2019,balance/2019,a,已核原件",
                        "2020,balance/2020,a,已核原件",
                        "2021,balance/2021,b,secondary");
        assertThat(CityTables.merge(merged, List.of(added)).tables().get(0).rows())
                .isEqualTo(merged.tables().get(0).rows());
    }

    @Test
    void the_row_of_a_balance_that_was_replaced_tells_source_and_status_of_the_new_table() {
        Table added = CityTables.of(
                "balances",
                List.of(
                        List.of("year", "table", "source", "status", "note"),
                        List.of("2020", "balance/2020", "b", "unverified", "")));
        Tables city = Sheets.tables(REGISTER, Sheets.csv("balance/2020", "项目,煤\n消费,5\n"));
        Table other = Sheets.csv("balance/2020", "项目,煤\n消费,6\n");

        Table register = CityTables.merge(city, List.of(added, other)).tables().get(1);

        assertThat(lines(register)).contains("2019,balance/2019,a,已核原件", "2020,balance/2020,b,unverified");
        Table same = Sheets.csv("balance/2020", "项目,煤\n消费,5\n");
        assertThat(lines(CityTables.merge(city, List.of(added, same)).tables().get(1)))
                .contains("2020,balance/2020,a,已核原件");
    }

    @Test
    void other_tables_are_added_or_replace_the_one_of_their_name() {
        Table old = Sheets.csv("data/a", "item\nx\n");
        Table other = Sheets.csv("data/a", "item\ny\n");
        Tables merged = CityTables.merge(Sheets.tables(old), List.of(other, REGISTER));
        assertThat(merged.tables()).extracting(Table::name).containsExactly("balances", "data/a");
        assertThat(lines(merged.tables().get(1))).containsExactly("item", "y");
    }

    private static List<String> lines(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(",")))
                .toList();
    }
}
