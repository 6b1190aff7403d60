package org.tanlu.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tanlu.clause.City;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** Yunzhou, with rows marked and their numbers made so long that no other number is like them by chance. */
final class MarkedCity {
    static final ReferenceData REFERENCE = City.REFERENCE;

    /** Three years tell as much of what may be shown as fifteen do, in a fifth of the time. */
    private static final String FIRST_YEAR = "2022";

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Random random;

    private MarkedCity(long seed) {
        this.random = new Random(seed);
    }

    /** The city of the example; another seed makes other numbers of the same size. */
    static MarkedCity yunzhou(long seed) {
        try {
            var city = new MarkedCity(seed);
            CityFolder.read(Path.of("../examples/yunzhou"), REFERENCE)
                    .tables()
                    .forEach(table -> city.tables.put(table.name(), table));
            return city.setting("first_year", FIRST_YEAR).setting("base_year", FIRST_YEAR);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is published of a city. Here, for constants of tests: runs on other threads would wait for ever for a test class
     * that is not ready before its constant is.
     */
    static Publication published(Tables tables) {
        return Publishing.publish(tables, LocalDate.of(2026, 1, 15), REFERENCE, (run, runs) -> {});
    }

    Tables tables() {
        return new Tables(new ArrayList<>(tables.values()), List.of());
    }

    private MarkedCity setting(String key, String value) {
        return edit("city", row -> row.get(0).equals(key) ? List.of(key, value, "") : row);
    }

    /** Makes all sources public, so that nothing is internal but what is marked. */
    MarkedCity open() {
        return edit(
                "sources",
                row -> row.stream()
                        .map(text -> text.equals("internal") ? "public" : text)
                        .toList());
    }

    /** Another register or table. */
    MarkedCity with(String name, List<List<String>> rows) {
        tables.put(name, CityTables.of(name, rows));
        return this;
    }

    /** Makes the numbers of rows zero, years left aside. */
    MarkedCity zero(String table, Predicate<String> rows) {
        return edit(
                table,
                row -> rows.test(row.get(0))
                        ? row.stream()
                                .map(text -> isYear(text) || !text.matches("-?\\d+(\\.\\d+)?") ? text : "0")
                                .toList()
                        : row);
    }

    private MarkedCity edit(String table, UnaryOperator<List<String>> change) {
        tables.put(table, CityTables.of(table, texts(table).stream().map(change).toList()));
        return this;
    }

    /** Marks the rows of a table whose first cell is meant, and makes their numbers long. */
    MarkedCity mark(String table, Predicate<String> rows, String access) {
        List<List<String>> texts = texts(table);
        var marked = new ArrayList<List<String>>();
        for (List<String> row : texts) {
            var changed = new ArrayList<>(row);
            boolean meant = marked.size() > 0 && rows.test(row.get(0));
            if (meant) {
                for (int i = 1; i < row.size(); i++) {
                    changed.set(i, isYear(row.get(i)) ? row.get(i) : lengthened(row.get(i)));
                }
            }
            changed.add(marked.isEmpty() ? "公开程度" : meant ? access : "");
            marked.add(changed);
        }
        tables.put(table, CityTables.of(table, marked));
        return this;
    }

    /** Makes all numbers of a table long, such as those of a balance. */
    MarkedCity lengthen(String table) {
        List<List<String>> texts = texts(table);
        tables.put(
                table,
                CityTables.of(
                        table,
                        texts.stream()
                                .map(row -> row.stream().map(this::lengthened).toList())
                                .toList()));
        return this;
    }

    private List<List<String>> texts(String table) {
        return tables().tables().stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)\\d\\d");
    }

    private String lengthened(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") && Double.parseDouble(text) != 0
                ? Double.toString(Double.parseDouble(text) * (1 + random.nextDouble() / 1000))
                : text;
    }
}
