package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.fieldwork.request.AskedRows;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Place;

/** 条目对应的资料 which checklist items the entries of a file are about: rows of a register those which ask for such rows. */
final class ChecklistRows {
    private final Dossier city;
    private final Map<String, List<RegisterSheet.Sent>> sent;
    private final ReferenceData reference;

    /**
     * The items of a file's entries.
     *
     * @param city      the city, whose rows may be withdrawn
     * @param sent      the rows of each register as they came
     * @param reference the reference data
     */
    ChecklistRows(Dossier city, Map<String, List<RegisterSheet.Sent>> sent, ReferenceData reference) {
        this.city = city;
        this.sent = sent;
        this.reference = reference;
    }

    /** The items that an entry is about; all of its table where it is no row. */
    List<ChecklistItem> of(Entry entry) {
        List<ChecklistItem> all = ofTable(entry.table());
        return row(entry)
                .map(row -> all.stream()
                        .filter(item -> AskedRows.answers(item, row))
                        .toList())
                .orElse(all);
    }

    /** The items that rows of a register as they came are about. */
    List<ChecklistItem> of(String form) {
        List<Register.Row> rows = sent.getOrDefault(form, List.of()).stream()
                .flatMap(one -> one.row().stream())
                .toList();
        return ofTable(form).stream()
                .filter(item -> rows.stream().anyMatch(row -> AskedRows.answers(item, row)))
                .toList();
    }

    private List<ChecklistItem> ofTable(String into) {
        String table = into.startsWith(TableNames.BALANCE) ? ChecklistItem.BALANCE : into;
        return reference.standard().checklist().stream()
                .filter(item -> !item.isOfEnterprises() && item.tables().contains(table))
                .toList();
    }

    private Optional<Register.Row> row(Entry entry) {
        return Optional.ofNullable(reference.forms().get(entry.table()))
                .flatMap(form -> entry.kind().equals(Entry.GONE)
                        ? city.register(form.id()).rows().stream()
                                .filter(row -> row.place().equals(entry.place()))
                                .findFirst()
                        : sent.getOrDefault(form.id(), List.of()).stream()
                                .flatMap(one -> one.row().stream())
                                .filter(row -> isAt(row, entry.place()))
                                .findFirst());
    }

    private static boolean isAt(Register.Row row, Place place) {
        return row.place().row() == place.row() && row.place().sheet().equals(place.sheet());
    }
}
