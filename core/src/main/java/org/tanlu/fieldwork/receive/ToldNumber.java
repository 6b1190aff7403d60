package org.tanlu.fieldwork.receive;

import java.math.BigDecimal;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Text;

/**
 * 一个数 a number that a file tells, or the city has: compared with others of the file and of the city.
 *
 * @param item     the item's id
 * @param name     its name
 * @param year     its year
 * @param value    the number in the unit it was written in
 * @param where    where it stands
 * @param isOfFile whether the file that came tells it
 */
record ToldNumber(String item, Text name, int year, Quantity value, String where, boolean isOfFile) {
    private static final double HALF = 0.5;

    /** The numbers of a file that are sure, in its order. */
    static List<ToldNumber> of(List<Mapping.Line> lines) {
        return lines.stream()
                .filter(line -> line.doubt().isEmpty())
                .flatMap(line ->
                        line.cells().stream().filter(Mapping.Value::isNumber).map(cell -> of(line, cell)))
                .toList();
    }

    private static ToldNumber of(Mapping.Line line, Mapping.Value cell) {
        return new ToldNumber(
                line.item().orElseThrow().id(),
                line.item().orElseThrow().name(),
                cell.year().orElseThrow(),
                Quantity.of(Double.parseDouble(cell.text()), line.unit().orElseThrow()),
                Standing.name(cell.place()),
                true);
    }

    /** A number that the city has. */
    static ToldNumber of(Datum datum) {
        return new ToldNumber(
                datum.item(),
                datum.name(),
                datum.year(),
                datum.value().orElseThrow(),
                datum.place().toString(),
                false);
    }

    /** What tells it from others of a file or a city: its item and year. */
    String key() {
        return key(item, year);
    }

    /** The key of an item and a year. */
    static String key(String item, int year) {
        return item + " " + year;
    }

    /** By how much it may differ from what was rounded to it, in its unit. */
    double rounding() {
        int decimals = BigDecimal.valueOf(value.value()).stripTrailingZeros().scale();
        return HALF * BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, decimals)).doubleValue();
    }

    /** Its name, number and place. */
    Text told() {
        return Text.of(
                name.chinese() + " " + value + "（" + where + "）", name.english() + " " + value + " (" + where + ")");
    }
}
