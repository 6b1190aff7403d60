package org.tanlu.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterCells.Answer;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * 表格读回 reads what a planner changed in the sheets of tasks and measures: cells that differ from what the sheet bore when it was
 * written. Whatever else was changed, added or taken away is told and changes nothing.
 */
@Clause({"8.1", "10.2"})
public final class SheetReply {
    private final ReferenceData reference;
    private final SheetCells cells;
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SheetReply(ReferenceData reference) {
        this.reference = reference;
        this.cells = new SheetCells(reference);
    }

    /** The changes in the sheets of a workbook, in their order. */
    @Clause({"8.1", "10.2"})
    public static Outcome<List<SheetChange>> read(List<Table> sheets, ReferenceData reference) {
        var reply = new SheetReply(reference);
        Map<String, Table> byName = new LinkedHashMap<>();
        sheets.forEach(sheet -> byName.put(sheet.name(), sheet));
        boolean isAny = reply.read(byName, PlanSheet.TASKS, PlanSheet.taskColumns(reference));
        isAny |= reply.read(byName, PlanSheet.MEASURES, PlanSheet.measureColumns(reference));
        if (!isAny) {
            reply.findings.add(Finding.of(
                    reference.rule("PLN-NO-SHEET"),
                    Facts.of("sheets", String.join("、", PlanSheet.TASKS, PlanSheet.MEASURES))));
        }
        return Outcome.of(List.copyOf(reply.changes), reply.findings);
    }

    private boolean read(Map<String, Table> sheets, String name, List<PlanSheet.Column> columns) {
        Optional<Table> now = Optional.ofNullable(sheets.get(name));
        Optional<Table> sent = Optional.ofNullable(sheets.get(PlanSheet.SENT + name));
        if (now.isEmpty()) {
            return false;
        }
        if (sent.isEmpty()) {
            add("PLN-NO-ORIGINAL", now.get().place(), Facts.of("sheet", name));
            return true;
        }
        Map<String, Integer> heads = heads(now.get());
        if (!heads.containsKey(PlanSheet.ID)) {
            add("PLN-HEAD", now.get().place(), Facts.of("sheet", name).and("column", PlanSheet.ID));
            return true;
        }
        extra(now.get(), heads, columns);
        Map<String, List<Cell>> before = rows(sent.get(), heads(sent.get()), false);
        Map<String, List<Cell>> after = rows(now.get(), heads, true);
        after.forEach((id, row) -> row(id, row, heads, before.getOrDefault(id, List.of()), heads(sent.get()), columns));
        List<String> gone =
                before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            add("PLN-GONE", now.get().place(), Facts.of("count", gone.size()).and("list", String.join("、", gone)));
        }
        return true;
    }

    private static Map<String, Integer> heads(Table table) {
        var heads = new LinkedHashMap<String, Integer>();
        if (!table.rows().isEmpty()) {
            List<Cell> row = table.rows().get(0);
            for (int column = 0; column < row.size(); column++) {
                heads.putIfAbsent(row.get(column).text().strip(), column);
            }
        }
        heads.remove("");
        return heads;
    }

    /** Columns that nobody asked for and that hold something. */
    private void extra(Table table, Map<String, Integer> heads, List<PlanSheet.Column> columns) {
        List<String> known = columns.stream().map(PlanSheet.Column::heading).toList();
        List<String> extra = heads.entrySet().stream()
                .filter(head -> !known.contains(head.getKey()))
                .filter(head -> table.rows().stream()
                        .skip(1)
                        .anyMatch(
                                row -> !text(row, Optional.of(head.getValue())).isEmpty()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> lacking =
                known.stream().filter(head -> !heads.containsKey(head)).toList();
        columns("PLN-COLUMN", table, extra);
        columns("PLN-COLUMN-GONE", table, lacking);
    }

    private void columns(String rule, Table table, List<String> list) {
        if (!list.isEmpty()) {
            add(rule, table.place(), Facts.of("sheet", table.name()).and("list", String.join("、", list)));
        }
    }

    /** The rows by the id of their measure; of rows of the same measure the first. */
    private Map<String, List<Cell>> rows(Table table, Map<String, Integer> heads, boolean isTold) {
        var rows = new LinkedHashMap<String, List<Cell>>();
        for (List<Cell> row : table.rows().stream().skip(1).toList()) {
            String id = text(row, Optional.ofNullable(heads.get(PlanSheet.ID)));
            boolean isBlank = row.stream().allMatch(Cell::isBlank);
            if (isBlank) {
                continue;
            }
            Place place = row.get(0).place();
            if (!reference.measures().measures().containsKey(id)) {
                if (isTold) {
                    add("PLN-MEASURE", place, Facts.of("id", id.isEmpty() ? "（空）" : id));
                }
            } else if (rows.putIfAbsent(id, row) != null && isTold) {
                add("PLN-TWICE", place, Facts.of("id", id));
            }
        }
        return rows;
    }

    private void row(
            String id,
            List<Cell> row,
            Map<String, Integer> heads,
            List<Cell> before,
            Map<String, Integer> sentHeads,
            List<PlanSheet.Column> columns) {
        Measure measure = reference.measures().measure(id);
        for (PlanSheet.Column column : columns) {
            Optional<Integer> index = Optional.ofNullable(heads.get(column.heading()));
            Cell now = cell(row, index);
            Cell was = cell(before, Optional.ofNullable(sentHeads.get(column.heading())));
            if (index.isPresent() && !cells.isSame(now, was)) {
                if (column.target().isPresent()) {
                    changed(measure, column, was, now);
                } else if (!before.isEmpty()) {
                    add("PLN-FIXED", now.place(), facts(measure, column, now));
                }
            }
        }
    }

    /** A change, unless the register would refuse it or reads the same in what was sent. */
    private void changed(Measure measure, PlanSheet.Column column, Cell was, Cell now) {
        PlanSheet.Target target = column.target().orElseThrow();
        Answer<String> said = cells.read(target, measure, now);
        if (said.value().isEmpty()) {
            add("PLN-VALUE", now.place(), facts(measure, column, now).and("reason", said.reason()));
        } else if (!said.value().equals(cells.read(target, measure, was).value())) {
            changes.add(new SheetChange(
                    measure, column, was.text().strip(), said.value().get(), now.place()));
        }
    }

    private static Facts facts(Measure measure, PlanSheet.Column column, Cell cell) {
        return Facts.of("measure", measure.name())
                .and("column", column.heading())
                .and("value", cell.text().strip());
    }

    /** The cell of a column; where the row ends before it an empty one. */
    private static Cell cell(List<Cell> row, Optional<Integer> column) {
        return column.filter(index -> index < row.size()).map(row::get).orElseGet(() -> {
            Place first = row.isEmpty() ? Place.ofFile("") : row.get(0).place();
            Place place = new Place(
                    first.file(),
                    first.sheet(),
                    first.row(),
                    column.map(index -> index + 1).orElse(0));
            return new Cell("", Cell.Kind.TEXT, place);
        });
    }

    private static String text(List<Cell> row, Optional<Integer> column) {
        return column.filter(index -> index < row.size())
                .map(index -> row.get(index).text().strip())
                .orElse("");
    }

    private void add(String rule, Place place, Facts facts) {
        findings.add(Finding.at(place, reference.rule(rule), facts));
    }
}
