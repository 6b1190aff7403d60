package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceTable.Row;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/** Form P303-1 in both layouts: the labels that the yearbooks on 2007 and 2020 print are all known. */
class BalanceFormTest {
    private static final String LABELS = "balance-labels.csv";
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final ReferenceTable CARRIERS = ReferenceTable.read("carriers.csv");
    private static final ReferenceTable ROWS = ReferenceTable.read("balance_rows.csv");
    private static final List<List<String>> PRINTED = printed();

    private static List<List<String>> printed() {
        try (InputStream stream = BalanceFormTest.class.getResourceAsStream(LABELS)) {
            assertThat(stream).isNotNull();
            return Csv.read(stream.readAllBytes(), LABELS, Place.ofFile(LABELS)).table().rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        } catch (IOException | Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The labels of a layout, without number, #, blanks and the sign behind them. */
    private static List<String> labels(String layout, String part) {
        return PRINTED.stream()
                .filter(line -> line.get(0).equals(layout) && line.get(1).equals(part))
                .map(line ->
                        line.get(2).replaceFirst("^([0-9]+|[一二三四五六])\\.|^#", "").replaceFirst("\\([-+]\\)$", ""))
                .toList();
    }

    private static Set<String> known(ReferenceTable table, String layout) {
        Set<String> labels = new LinkedHashSet<>();
        table.rows().stream()
                .filter(row ->
                        row.text("layout").equals("both") || row.text("layout").equals(layout))
                .forEach(row -> {
                    labels.add(row.text("name_zh"));
                    labels.addAll(row.list("variants"));
                });
        return labels;
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "current"})
    void every_printed_row_is_known(String layout) {
        assertThat(labels(layout, "row")).hasSizeGreaterThan(30);
        assertThat(known(ROWS, layout)).containsAll(labels(layout, "row"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "current"})
    void every_printed_column_is_known(String layout) {
        assertThat(labels(layout, "column")).hasSizeGreaterThan(20);
        assertThat(known(CARRIERS, layout)).containsAll(labels(layout, "column"));
    }

    @Test
    void the_columns_stand_in_the_order_of_the_current_layout() {
        assertThat(CARRIERS.column("name_zh")).containsExactlyElementsOf(labels("current", "column"));
    }

    @Test
    void no_label_names_two_columns() {
        assertThat(spellings(CARRIERS.rows())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supply", "transformation", "losses", "final", "difference", "consumption"})
    void no_label_names_two_rows_of_one_section(String section) {
        assertThat(spellings(ROWS.rows().stream()
                        .filter(row -> row.text("section").equals(section))
                        .toList()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static List<String> spellings(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.text("name_zh")), row.list("variants").stream()))
                .toList();
    }

    @Test
    void no_label_names_two_branches() {
        List<Row> rows = ReferenceTable.read("sectors.csv").rows();
        assertThat(rows).hasSize(47);
        assertThat(spellings(rows)).doesNotHaveDuplicates();
    }

    @Test
    void the_47_branches_are_numbered_as_in_the_ceads_inventories() {
        List<Row> rows = ReferenceTable.read("sectors.csv").rows();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).text("ceads_index")).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void six_branches_are_energy_intensive_nationally() {
        assertThat(REFERENCE.sectors().values().stream()
                        .filter(Sector::energyIntensive)
                        .map(Sector::id))
                .hasSize(6);
    }

    @Test
    void items_of_the_balance_belong_to_a_total_of_their_section() {
        assertThat(ROWS.rows().stream().filter(row -> row.text("kind").equals("item")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    Row parent = ROWS.rows().stream()
                            .filter(candidate -> candidate.text("id").equals(row.text("parent")))
                            .findFirst()
                            .orElseThrow();
                    assertThat(parent.text("kind")).as(row.where()).isEqualTo("total");
                    assertThat(parent.text("section")).as(row.where()).isEqualTo(row.text("section"));
                });
    }

    @Test
    void the_two_totals_are_the_only_columns_that_are_not_added() {
        assertThat(REFERENCE.carriers().values().stream()
                        .filter(Carrier::isTotal)
                        .map(Carrier::id))
                .containsExactly("coal_total", "petroleum_total");
    }

    @Test
    void columns_are_measured_in_the_statistical_units_of_the_form() {
        assertThat(REFERENCE.carriers().values().stream()
                        .map(Carrier::unit)
                        .map(Unit::symbol)
                        .distinct())
                .containsExactly("万吨", "亿立方米", "百亿千焦", "亿千瓦时", "万吨标准煤");
    }
}
