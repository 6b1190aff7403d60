package org.tanlu.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({"1, A1", "2, B1", "26, Z1", "27, AA1", "52, AZ1", "53, BA1", "702, ZZ1", "703, AAA1", "16384, XFD1"})
    void columns_are_lettered_as_spreadsheets_do(int column, String address) {
        assertThat(new Place("f.csv", "", 1, column).address()).isEqualTo(address);
    }

    @Test
    void a_row_has_its_number_alone() {
        assertThat(new Place("f.csv", "", 12, 0).address()).isEqualTo("12");
    }

    @Test
    void a_file_has_no_address() {
        assertThat(Place.ofFile("f.csv").address()).isEmpty();
        assertThat(Place.ofFile("f.csv")).hasToString("f.csv");
    }

    @Test
    void a_place_prints_file_sheet_and_address() {
        assertThat(new Place("data/energy.csv", "", 3, 2)).hasToString("data/energy.csv B3");
        assertThat(new Place("某市.xlsx", "城市信息", 3, 2)).hasToString("某市.xlsx [城市信息] B3");
    }
}
