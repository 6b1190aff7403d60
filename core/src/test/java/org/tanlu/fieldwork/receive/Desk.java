package org.tanlu.fieldwork.receive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** A desk at which files of departments arrive for a city that has nothing yet. */
final class Desk {
    private Tables tables = new Tables(
            List.of(CityTables.of(
                    "city", List.of(List.of("key", "value"), List.of("name", "云州市"), List.of("province", "河北")))),
            List.of());

    Tables tables() {
        return tables;
    }

    /** Puts a table into the city. */
    void put(String name, String text) {
        tables = CityTables.merge(
                tables,
                List.of(CityTables.of(
                        name,
                        text.lines().map(line -> List.of(line.split(",", -1))).toList())));
    }

    /** Puts a table into the city as it is. */
    void put(Table table) {
        tables = CityTables.merge(tables, List.of(table));
    }

    /** Receives a file; its sheets are told by name and text in turns. */
    Received receive(String department, String file, boolean isApproving, String... sheets) {
        return receive(department, file, LocalDate.of(2026, 2, 10), isApproving, sheets);
    }

    /** Receives a file that comes on a day. */
    Received receive(String department, String file, LocalDate day, boolean isApproving, String... sheets) {
        return receive(
                department,
                file,
                day,
                isApproving,
                IntStream.iterate(0, i -> i < sheets.length, i -> i + 2)
                        .mapToObj(i -> sheet(file, sheets[i], sheets[i + 1]))
                        .toList());
    }

    /** Receives a file of sheets. */
    Received receive(String department, String file, boolean isApproving, List<Sheet> read) {
        return receive(department, file, LocalDate.of(2026, 2, 10), isApproving, read);
    }

    private Received receive(String department, String file, LocalDate day, boolean isApproving, List<Sheet> read) {
        var delivery = new Delivery(day, "王五", file);
        Received received = Reception.receive(
                tables, new Reception.Delivered(department, delivery, read, isApproving), City.REFERENCE);
        tables = CityTables.merge(tables, received.tables());
        return received;
    }

    static Sheet sheet(String file, String name, String text) {
        try {
            return Sheet.plain(Csv.read(text.getBytes(StandardCharsets.UTF_8), name, new Place(file, name, 0, 0))
                    .table());
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes into the last column of the rows of a table that contain a text. */
    void decide(String table, String text, String decision) {
        change(table, row -> {
            var changed = new ArrayList<>(row);
            if (row.stream().anyMatch(cell -> cell.contains(text))) {
                changed.set(changed.size() - 1, decision);
            }
            return changed;
        });
    }

    /** Writes into the last column of the rows of a table of which a cell is a text. */
    void decideExactly(String table, String text, String decision) {
        change(table, row -> {
            var changed = new ArrayList<>(row);
            if (row.contains(text)) {
                changed.set(changed.size() - 1, decision);
            }
            return changed;
        });
    }

    /** Writes under a heading of a mapping table, into the row of some cells. */
    void correct(String table, String cells, String head, String text) {
        int column = texts(table).get(0).indexOf(head);
        change(table, row -> {
            var changed = new ArrayList<>(row);
            if (row.contains(cells)) {
                changed.set(column, text);
            }
            return changed;
        });
    }

    private void change(String name, UnaryOperator<List<String>> how) {
        List<List<String>> rows = texts(name);
        var changed = new ArrayList<List<String>>();
        changed.add(rows.get(0));
        rows.stream().skip(1).map(how).forEach(changed::add);
        tables = CityTables.merge(tables, List.of(CityTables.of(name, changed)));
    }

    /** Item, year, value and unit of what was taken under a name. */
    List<String> data(String name) {
        return texts("data/received_" + name).stream()
                .skip(1)
                .map(row -> String.join(" ", row.subList(0, 4)))
                .toList();
    }

    List<List<String>> texts(String name) {
        return tables.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(Table::rows)
                .orElse(List.of())
                .stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }
}
