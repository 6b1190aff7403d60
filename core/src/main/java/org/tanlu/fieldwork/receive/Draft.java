package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;

/** 改动 the city's registers while rows are added to them, and the tables that come new. */
final class Draft {
    private final Tables city;
    private final ReferenceData reference;
    private final Map<String, RegisterTable> registers = new LinkedHashMap<>();
    private final List<Table> added = new ArrayList<>();

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

    void add(Table table) {
        added.add(table);
    }

    /** All tables that changed or came. */
    List<Table> tables() {
        var tables = new ArrayList<>(added);
        registers.values().forEach(register -> tables.add(register.table()));
        return tables;
    }
}
