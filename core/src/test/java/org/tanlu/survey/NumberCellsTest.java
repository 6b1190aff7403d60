package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * Labelled cells: text, unit, what a careful reader takes it for. {@code finding} is a refusal; {@code finding|5} a refusal
 * or 5; {@code (alt: …)} in the reason lists further readings that are not wrong.
 */
class NumberCellsTest {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\(alt: ([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"number-cells.csv", "number-cells-independent.csv"})
    void no_cell_is_silently_wrong(String file) {
        Table cells = Sheets.resource(file);
        var wrong = new ArrayList<String>();
        for (List<Cell> row : cells.rows().subList(1, cells.rows().size())) {
            String read = read(row.get(0), row.get(1).text());
            if (expected(row).stream().noneMatch(expected -> isSame(expected, read))) {
                wrong.add("“" + row.get(0).text() + "” " + row.get(1).text() + ": expected "
                        + row.get(2).text() + ", read " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"number-cells.csv", "number-cells-independent.csv"})
    void the_lists_are_long_enough_to_mean_something(String file) {
        assertThat(Sheets.resource(file).rows()).hasSizeGreaterThan(90);
    }

    @Test
    void every_refusal_says_why_in_both_languages() {
        for (List<Cell> row : Sheets.resource("number-cells-independent.csv").rows()) {
            if (NumberText.read(row.get(0)) instanceof Written.Refused refused) {
                assertThat(refused.reason().chinese()).isNotBlank();
                assertThat(refused.reason().english()).isNotBlank();
            }
        }
    }

    private static List<String> expected(List<Cell> row) {
        var expected = new ArrayList<>(List.of(row.get(2).text().split("\\|")));
        Matcher alternatives = ALTERNATIVES.matcher(row.get(3).text());
        if (alternatives.find()) {
            expected.addAll(List.of(alternatives.group(1).split(", ")));
        }
        return expected;
    }

    private static String read(Cell cell, String unit) {
        Written written = NumberText.read(cell);
        if (written instanceof Written.Amount amount) {
            written = amount.in(Sheets.REFERENCE.units().all(unit).get(0));
        }
        if (written instanceof Written.Amount amount) {
            return new BigDecimal(Double.toString(amount.value())).toPlainString();
        }
        if (written instanceof Written.Key key) {
            return key.notation().name();
        }
        return written instanceof Written.Absent ? "absent" : "finding";
    }

    private static boolean isSame(String expected, String read) {
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(read)) == 0;
        } catch (NumberFormatException notBothNumbers) {
            return expected.equals(read);
        }
    }
}
