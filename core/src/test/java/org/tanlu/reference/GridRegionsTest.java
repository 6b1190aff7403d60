package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.reference.ReferenceTable.Row;

/** Which regional grid a province belongs to. */
class GridRegionsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final List<Row> ROWS =
            ReferenceTable.read("factors/grid/regions.csv").rows();

    /** Six regional grids to 2020; the ministry's list of 2021 splits the south-west from the centre. */
    @ParameterizedTest
    @CsvSource({
        "北京, 2012, 华北",
        "北京, 2021, 华北",
        "四川, 2012, 华中",
        "四川, 2021, 西南",
        "重庆, 2020, 华中",
        "重庆, 2022, 西南",
        "广东, 2021, 南方",
        "上海, 2020, 华东",
        "陕西, 2021, 西北",
        "辽宁, 2012, 东北"
    })
    void a_province_belongs_to_a_grid(String province, int year, String region) {
        assertThat(REFERENCE.factors().regions().find(province, year)).hasValue(region);
    }

    @Test
    void a_place_that_is_no_province_belongs_to_none() {
        assertThat(REFERENCE.factors().regions().find("云州", 2021)).isEmpty();
    }

    /** Tibet had a grid of its own and stands in no region of the older list. */
    @Test
    void no_province_belongs_to_two_grids_in_one_year_and_since_2021_every_one_to_some() {
        List<String> provinces =
                ROWS.stream().map(row -> row.text("province")).distinct().toList();
        assertThat(provinces).hasSizeGreaterThanOrEqualTo(31).allSatisfy(province -> {
            assertThat(IntStream.rangeClosed(2005, 2020)).allMatch(year -> grids(province, year) <= 1);
            assertThat(IntStream.rangeClosed(2021, 2060)).allMatch(year -> grids(province, year) == 1);
        });
    }

    private static long grids(String province, int year) {
        return ROWS.stream()
                .filter(row -> row.text("province").equals(province) && isIn(row, year))
                .count();
    }

    private static boolean isIn(Row row, int year) {
        boolean begun = row.text("from_year").isEmpty() || row.number("from_year") <= year;
        return begun && (row.text("to_year").isEmpty() || year <= row.number("to_year"));
    }

    @Test
    void every_grid_has_an_average_factor() {
        assertThat(REFERENCE.factors().grid().areas())
                .containsAll(
                        ROWS.stream().map(row -> row.text("region")).distinct().toList());
    }
}
