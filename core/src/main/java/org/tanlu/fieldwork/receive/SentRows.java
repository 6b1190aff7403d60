package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/** 预填登记行 which rows of registers a request workbook bore when it was sent, as its hidden sheet says: the register, then its texts. */
final class SentRows {
    private final Map<String, List<Register.Row>> rows = new LinkedHashMap<>();

    private SentRows() {}

    /** Whether a sheet is the hidden one that says which rows were sent. */
    static boolean is(Table table) {
        return table.name().equals(TableNames.PREFILLED_ROWS_SHEET);
    }

    /** What the sheets of a file say; nothing for a file that is no request workbook. */
    static SentRows of(List<Table> sheets, ReferenceData reference) {
        var sent = new SentRows();
        var texts = new LinkedHashMap<String, List<List<String>>>();
        sheets.stream()
                .filter(SentRows::is)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(Cell::text).toList())
                .filter(row -> !row.isEmpty() && reference.forms().containsKey(row.get(0)))
                .forEach(row -> texts.computeIfAbsent(row.get(0), any -> new ArrayList<>())
                        .add(row.subList(1, row.size())));
        texts.forEach((form, all) -> sent.rows.put(
                form,
                Survey.read(new Tables(List.of(CityTables.of(form, all)), List.of()), reference)
                        .value()
                        .register(form)
                        .rows()));
        return sent;
    }

    /** The rows of a register that were sent along. */
    List<Register.Row> rows(String form) {
        return rows.getOrDefault(form, List.of());
    }
}
