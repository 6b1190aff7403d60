package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;

/** 改动 the city's registers while rows are added to them, and the tables that come new. */
final class Draft {
    private final Tables city;
    private final ReferenceData reference;
    private final Map<String, RegisterTable> registers = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> removed = new LinkedHashMap<>();
    private final List<Table> added = new ArrayList<>();
    private final List<Place> blanked = new ArrayList<>();

    Draft(Tables city, ReferenceData reference) {
        this.city = city;
        this.reference = reference;
    }

    /** A register to be changed. */
    RegisterTable register(String form) {
        return registers.computeIfAbsent(form, id -> RegisterTable.open(reference.form(id), find(id)));
    }

    /** A table of the city, with the changes so far. */
    Optional<Table> find(String name) {
        return Optional.ofNullable(registers.get(name))
                .map(RegisterTable::table)
                .or(() -> city.tables().stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst());
    }

    /** The tables in which people decided on what files brought. */
    List<Table> decisions() {
        return city.tables().stream().filter(EntryTable::is).toList();
    }

    /** Takes a row that the city has out of a register, once all else is done to it. */
    void remove(Register.Row row) {
        List<List<Cell>> rows = find(row.form().id()).map(Table::rows).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream()
                    .anyMatch(cell -> cell.place().row() == row.place().row())) {
                register(row.form().id());
                removed.computeIfAbsent(row.form().id(), any -> new TreeSet<>()).add(i + 1);
                return;
            }
        }
    }

    /** Blanks a cell of a table of data that the city has; its row stays and waits for data. */
    void blank(Place cell) {
        blanked.add(cell);
    }

    private boolean isBlanked(Table table) {
        return blanked.stream()
                .anyMatch(cell -> cell.file().equals(table.place().file()));
    }

    private Table blanked(Table table) {
        return new Table(
                table.name(),
                table.place(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> blanked.contains(cell.place())
                                        ? new Cell("", Cell.Kind.TEXT, cell.place())
                                        : cell)
                                .toList())
                        .toList());
    }

    void add(Table table) {
        added.add(table);
    }

    /** All tables that changed or came. */
    List<Table> tables() {
        removed.forEach((form, rows) -> rows.descendingSet().forEach(register(form)::remove));
        removed.clear();
        var tables = new ArrayList<>(added);
        city.tables().stream().filter(this::isBlanked).map(this::blanked).forEach(tables::add);
        registers.values().forEach(register -> tables.add(register.table()));
        return tables;
    }
}
