package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 数值与增长率互换 asks about a number beside a growth that is greater than any growth and many times the number: the column of
 * numbers and that of growth were perhaps exchanged (clause 4.2). So it must be in half of the rows that have both.
 */
@Clause("4.2")
final class GrowthTaken {
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final double TIMES = 10;

    private final Pattern rate;
    private final double most;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Map<Integer, NavigableMap<Integer, Boolean>>> heads = new LinkedHashMap<>();
    private final Map<Place, String> odd = new LinkedHashMap<>();

    /** Looks at the lines of a file's sheets. */
    GrowthTaken(List<Mapping.Line> lines, List<Sheet> sheets, ReferenceData reference) {
        this.rate = Pattern.compile(reference.reading().alternatives("role_rate"));
        this.most = Thresholds.of(reference, Thresholds.GROWTH) * 100;
        for (Sheet sheet : sheets) {
            tables.putIfAbsent(sheet.table().place().sheet(), sheet.table());
            heads.putIfAbsent(sheet.table().place().sheet(), heads(sheet.table()));
        }
        var all = new LinkedHashMap<String, Integer>();
        var found = new LinkedHashMap<String, Map<Place, String>>();
        for (Mapping.Line line : lines) {
            if (line.unit()
                    .filter(unit -> unit.dimension().equals(Unit.ONE.dimension()))
                    .isPresent()) {
                continue;
            }
            line.cells().stream().filter(Mapping.Value::isNumber).forEach(cell -> {
                String column = cell.place().sheet() + "!" + cell.place().column();
                growth(cell.place()).ifPresent(growth -> {
                    all.merge(column, 1, Integer::sum);
                    double number = Math.abs(Double.parseDouble(cell.text()));
                    double size = Math.abs(Double.parseDouble(growth));
                    if (size > most && size > TIMES * number) {
                        found.computeIfAbsent(column, any -> new LinkedHashMap<>())
                                .put(cell.place(), growth);
                    }
                });
            });
        }
        found.forEach((column, places) -> {
            if (2 * places.size() >= all.getOrDefault(column, 0)) {
                odd.putAll(places);
            }
        });
    }

    /** The line, with a question where a number of it is perhaps a growth. */
    Mapping.Line asked(Mapping.Line line) {
        return line.cells().stream()
                .filter(cell -> odd.containsKey(cell.place()))
                .findFirst()
                .map(cell -> line.asked(question(cell, odd.getOrDefault(cell.place(), ""))))
                .orElse(line);
    }

    private static Text question(Mapping.Value cell, String growth) {
        return Text.of(
                "同一行增长率一栏写的是 " + growth + "，这里是 " + cell.text() + "，像是两栏互换了：没有互换、照原样采用写“是”，互换了的写“否”，请改正来件再接收",
                "The column of growth says " + growth + " in this row, and the number is " + cell.text()
                        + ": the two columns were perhaps exchanged. Write 是 if they were not, 否 if they were, and correct the"
                        + " file.");
    }

    /** The growth that stands in the row of a cell; empty without one. */
    private Optional<String> growth(Place place) {
        List<Cell> row = Optional.ofNullable(tables.get(place.sheet()))
                .filter(table -> place.row() <= table.rows().size())
                .map(table -> table.rows().get(place.row() - 1))
                .orElse(List.of());
        return heads.getOrDefault(place.sheet(), Map.of()).entrySet().stream()
                .filter(column -> column.getKey() != place.column() - 1 && column.getKey() < row.size())
                .filter(column -> isRate(column.getValue(), place.row() - 1))
                .map(column -> number(row.get(column.getKey()).text()))
                .filter(OptionalDouble::isPresent)
                .map(number -> Double.toString(number.orElseThrow()))
                .findFirst();
    }

    /** Whether the nearest words over a row are those of growth. */
    private static boolean isRate(NavigableMap<Integer, Boolean> words, int row) {
        Map.Entry<Integer, Boolean> above = words.lowerEntry(row);
        return above != null && above.getValue();
    }

    /** The words in the columns of a table that have growth somewhere, by row: whether they are those of growth. */
    private Map<Integer, NavigableMap<Integer, Boolean>> heads(Table table) {
        var all = new TreeMap<Integer, NavigableMap<Integer, Boolean>>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                String text = cells.get(column).text().strip();
                if (!text.isEmpty() && number(text).isEmpty()) {
                    all.computeIfAbsent(column, any -> new TreeMap<>())
                            .put(row, rate.matcher(text.replaceAll("\\s", "")).matches());
                }
            }
        }
        all.values().removeIf(words -> !words.containsValue(true));
        return all;
    }

    private static OptionalDouble number(String text) {
        String plain = text.strip().replace('−', '-');
        return NUMBER.matcher(plain).matches()
                ? OptionalDouble.of(Double.parseDouble(plain.replace(",", "")))
                : OptionalDouble.empty();
    }
}
