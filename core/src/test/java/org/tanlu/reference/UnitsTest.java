package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceTable.Row;

/** Units mean one thing each. */
class UnitsTest {
    private static final List<Row> ROWS = ReferenceTable.read("units.csv").rows();
    private static final Units UNITS = City.REFERENCE.units();

    @Test
    void no_spelling_stands_in_two_rows_of_one_dimension() {
        Map<String, Set<String>> symbols = new LinkedHashMap<>();
        for (Row row : ROWS) {
            var spellings = new ArrayList<String>(row.list("variants"));
            spellings.add(row.text("symbol"));
            spellings.forEach(spelling -> symbols.computeIfAbsent(
                            row.text("dimension") + ": " + normalized(spelling), key -> new LinkedHashSet<>())
                    .add(row.text("symbol")));
        }
        assertThat(symbols.entrySet()).allMatch(entry -> entry.getValue().size() == 1);
    }

    /** Widths, superscripts and blanks do not make another spelling. */
    private static String normalized(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFKC).replace(" ", "");
    }

    @Test
    void every_dimension_has_a_base_unit_and_every_factor_is_positive() {
        Set<String> bases = new LinkedHashSet<>();
        ROWS.stream().filter(row -> row.number("factor") == 1).forEach(row -> bases.add(row.text("dimension")));
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(bases).as(row.where()).contains(row.text("dimension"));
            assertThat(row.number("factor")).as(row.where()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 万吨标准煤, 293076, GJ",
        "1, 亿千瓦时, 360000, GJ",
        "1, 百亿千焦, 10000, GJ",
        "1, 万吨, 10000, t",
        "1, 亿立方米, 10000, 万立方米",
        "50, %, 0.5, 1",
        "1, 亿元, 10000, 万元",
        "1, tCO2/MWh, 1, kgCO2/kWh"
    })
    void a_conversion(double amount, String from, double expected, String to) {
        Unit unit = UNITS.all(from).get(0);
        Unit target = UNITS.find(to, unit.dimension()).orElseThrow();
        assertThat(Quantity.of(amount, unit).in(target).value()).isCloseTo(expected, Percentage.withPercentage(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"10^4 t, 万吨", "１０^４ｔ, 万吨", "亿kWh, 亿千瓦时", "10^10 kJ, 百亿千焦", "亿 m³, 亿立方米", "万tce, 万吨标准煤"})
    void a_usual_spelling_is_understood(String spelling, String symbol) {
        assertThat(UNITS.all(spelling)).contains(UNITS.unit(symbol));
    }

    @Test
    void the_unit_below_the_stroke_is_the_unit_of_activity() {
        assertThat(UNITS.denominator(UNITS.unit("tCO2/万立方米"))).isEqualTo(UNITS.unit("万立方米"));
    }

    @Test
    void a_text_that_spells_no_unit_finds_none() {
        assertThat(UNITS.all("蒲式耳")).isEmpty();
        assertThat(UNITS.unit("t").factor()).isCloseTo(1, within(0.0));
    }
}
