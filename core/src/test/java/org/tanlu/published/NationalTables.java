package org.tanlu.published;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/**
 * The tables of China's national inventories in Gg CO2e, by gas and by category; a row's values by year.
 *
 * @param withoutLand the gases without land use
 * @param withLand    the gases with land use
 * @param categories  the categories
 */
record NationalTables(
        Map<String, Map<String, Double>> withoutLand,
        Map<String, Map<String, Double>> withLand,
        Map<String, Map<String, Double>> categories) {
    static final List<String> YEARS = List.of("1994", "2005", "2010", "2012", "2014");

    static NationalTables read() throws IOException, Unreadable {
        var tables = new NationalTables(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, Map<String, Double>> part = tables.withoutLand;
        for (List<Cell> row : rows("data_by_gas")) {
            String head = row.get(0).text().strip();
            part = head.startsWith("GHG emissions with ") ? tables.withLand : part;
            part.put(head, values(row));
        }
        rows("data_by_sector")
                .forEach(row -> tables.categories.put(row.get(0).text().strip(), values(row)));
        return tables;
    }

    /** The rows before the changes, which the publication left empty. */
    private static List<List<Cell>> rows(String name) throws IOException, Unreadable {
        Table table = PublishedData.table(PublishedData.path("unfccc_china_national/" + name + ".csv"));
        return table.rows().stream()
                .skip(1)
                .takeWhile(row -> !row.get(0).text().startsWith("Average annual changes"))
                .toList();
    }

    private static Map<String, Double> values(List<Cell> row) {
        var values = new LinkedHashMap<String, Double>();
        for (int i = 0; i < YEARS.size() && i + 1 < row.size(); i++) {
            String text = row.get(i + 1).text();
            if (text.matches("-?[0-9.]+")) {
                values.put(YEARS.get(i), Double.valueOf(text));
            }
        }
        return values;
    }

    /** A printed value; empty where the table has none. */
    static Optional<Double> find(Map<String, Map<String, Double>> table, String row, String year) {
        return Optional.ofNullable(table.get(row)).flatMap(values -> Optional.ofNullable(values.get(year)));
    }
}
