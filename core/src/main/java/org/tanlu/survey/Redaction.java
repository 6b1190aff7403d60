package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;

/**
 * 脱密 takes out of a city's tables what a publication must know nothing of, before anything is read or computed: confidential
 * values become the notation key C, register rows that are not public and texts about persons go, and sources that are
 * not public lose their titles. What is internal stays for the sums, without its notes (clause 6).
 */
@Clause("6")
public final class Redaction {
    private static final String HIDDEN = "保密";

    /** What of a confidential row of data may be said. */
    private static final List<Column> SPOKEN =
            List.of(Column.ITEM, Column.YEAR, Column.UNIT, Column.SOURCE, Column.STATUS, Column.ACCESS, Column.VERSION);

    private final ReferenceData reference;
    private final FindingLog log;
    private final AccessReader accesses;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Access> balances = new LinkedHashMap<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final boolean sparesInternal;

    private Redaction(ReferenceData reference, boolean sparesInternal) {
        this.reference = reference;
        this.sparesInternal = sparesInternal;
        this.log = new FindingLog(reference.rules());
        this.accesses = new AccessReader(log);
    }

    /**
     * The tables that a publication is prepared from.
     *
     * @param tables   the tables, without anything confidential
     * @param withheld what was taken out, and what is internal and must not be shown by itself
     */
    public record Redacted(Tables tables, List<Withheld> withheld) {
        public Redacted {
            withheld = List.copyOf(withheld);
        }

        /** Whether a file or sheet holds anything that is not public. */
        public boolean guards(Place place) {
            return withheld.stream()
                    .map(Withheld::place)
                    .anyMatch(hidden ->
                            hidden.file().equals(place.file()) && hidden.sheet().equals(place.sheet()));
        }
    }

    /** Redacts tables; those that nobody would read are left out. Tables may come in any order. */
    public static Redacted of(Tables tables, ReferenceData reference) {
        return of(tables, reference, false);
    }

    /** The tables without anything confidential, with all that is internal: what the issue version of a plan is prepared from. */
    public static Redacted ofConfidential(Tables tables, ReferenceData reference) {
        return of(tables, reference, true);
    }

    private static Redacted of(Tables tables, ReferenceData reference, boolean sparesInternal) {
        var redaction = new Redaction(reference, sparesInternal);
        for (String first : List.of(TableNames.SOURCES, TableNames.BALANCES)) {
            tables.tables().stream().filter(table -> table.name().equals(first)).forEach(redaction::learn);
        }
        List<Table> redacted = tables.tables().stream()
                .flatMap(table -> redaction.redact(table).stream())
                .toList();
        return new Redacted(new Tables(redacted, tables.findings()), redaction.withheld);
    }

    private void learn(Table table) {
        if (table.name().equals(TableNames.SOURCES)) {
            new SourcesReader(log).read(table, new CellAccount(table)).forEach(sources::putIfAbsent);
        } else {
            var publications = publications();
            lines(table, Column.Form.BALANCES)
                    .forEach(line -> balances.merge(
                            BalanceRegister.tableName(line.text(Column.TABLE)),
                            accesses.read(line, publications.find(line)),
                            Access::and));
        }
    }

    private Publications publications() {
        return new Publications(sources, reference.sources());
    }

    private Stream<LongTable.Line> lines(Table table, Headings form) {
        return LongTable.open(table, form, new CellAccount(table), log).stream()
                .flatMap(opened -> opened.lines().stream());
    }

    private Optional<Table> redact(Table table) {
        Form form = reference.forms().get(table.name());
        if (form != null) {
            return Optional.of(register(table, form));
        }
        if (table.name().startsWith(TableNames.DATA)) {
            return Optional.of(data(table));
        }
        if (table.name().startsWith(TableNames.BALANCE)) {
            return Optional.of(balance(table));
        }
        return switch (table.name()) {
            case TableNames.SOURCES -> Optional.of(sources(table));
            case TableNames.CITY, TableNames.BALANCES -> Optional.of(table);
            default -> Optional.empty();
        };
    }

    private Table data(Table table) {
        var publications = publications();
        return edited(table, Column.Form.DATA, line -> {
            Access access = accesses.read(line, publications.find(line));
            if (isSpared(access)) {
                return Map.of();
            }
            String what = line.text(Column.ITEM) + " " + line.text(Column.YEAR);
            withhold(access, line, Text.of(what, what));
            Map<Integer, String> changes = blanks(line, SPOKEN);
            if (access == Access.INTERNAL) {
                changes.remove(line.cell(Column.VALUE).place().column());
            } else if (line.has(Column.VALUE)) {
                changes.put(line.cell(Column.VALUE).place().column(), "C");
            }
            return changes;
        });
    }

    /** Internal registers' rows tell of one respondent each, so that none of them stays. */
    private Table register(Table table, Form form) {
        var publications = publications();
        return edited(table, new FormHeadings(form), line -> {
            Access access = accesses.read(line, publications.find(line));
            if (!isSpared(access)) {
                withhold(access, line, form.name());
                return blanks(line, List.of());
            }
            var changes = new LinkedHashMap<Integer, String>();
            for (Field field : form.fields()) {
                Heading heading = FormHeadings.heading(field);
                if (field.type() == Form.Type.PRIVATE && line.has(heading)) {
                    changes.put(line.cell(heading).place().column(), HIDDEN);
                    withheld.add(
                            new Withheld(Access.INTERNAL, line.cell(heading).place(), field.name()));
                }
            }
            return changes;
        });
    }

    private Table sources(Table table) {
        return edited(table, Column.Form.SOURCES, line -> {
            Access access = accesses.read(line, AccessReader.UNMARKED);
            if (isSpared(access)) {
                return Map.of();
            }
            withhold(access, line, Text.of("资料来源的名称", "title of a source"));
            Map<Integer, String> changes = blanks(
                    line,
                    access == Access.INTERNAL
                            ? List.of(Column.ID, Column.ACCESS, Column.PUBLISHER, Column.YEAR)
                            : List.of(Column.ID, Column.ACCESS));
            if (line.has(Column.TITLE)) {
                changes.put(
                        line.cell(Column.TITLE).place().column(), access.text().chinese() + "资料");
            }
            return changes;
        });
    }

    private Table balance(Table table) {
        Access access = balances.getOrDefault(table.name(), AccessReader.UNMARKED);
        if (access != Access.PUBLIC) {
            withheld.add(new Withheld(access, table.place(), Text.of("能源平衡表", "energy balance")));
        }
        return access == Access.CONFIDENTIAL
                ? mapped(table, cell -> NumberText.read(cell) instanceof Written.Amount ? with(cell, "C") : cell)
                : table;
    }

    private boolean isSpared(Access access) {
        return access == Access.PUBLIC || (sparesInternal && access == Access.INTERNAL);
    }

    private void withhold(Access access, LongTable.Line line, Text what) {
        withheld.add(new Withheld(access, line.first().place(), what));
    }

    /** The cells of a row that are to become blank, by their column from 1: all but those of some columns. */
    private static Map<Integer, String> blanks(LongTable.Line line, List<? extends Heading> kept) {
        Set<Integer> spared = kept.stream()
                .filter(line::has)
                .map(heading -> line.cell(heading).place().column())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var changes = new LinkedHashMap<Integer, String>();
        line.cells().stream()
                .map(cell -> cell.place().column())
                .filter(column -> !spared.contains(column))
                .forEach(column -> changes.put(column, ""));
        return changes;
    }

    /** The table with texts of some lines changed; without any of them when it is not such a table. */
    private Table edited(Table table, Headings form, Function<LongTable.Line, Map<Integer, String>> editor) {
        Optional<LongTable> opened = LongTable.open(table, form, new CellAccount(table), log);
        if (opened.isEmpty()) {
            return new Table(table.name(), table.place(), List.of());
        }
        var changes = new LinkedHashMap<Integer, Map<Integer, String>>();
        opened.get().lines().forEach(line -> changes.put(line.row(), editor.apply(line)));
        var rows = new ArrayList<List<Cell>>();
        for (int row = 0; row < table.rows().size(); row++) {
            Map<Integer, String> texts = changes.getOrDefault(row, Collections.emptyMap());
            rows.add(table.rows().get(row).stream()
                    .map(cell -> Optional.ofNullable(texts.get(cell.place().column()))
                            .map(text -> with(cell, text))
                            .orElse(cell))
                    .toList());
        }
        return new Table(table.name(), table.place(), rows);
    }

    private static Table mapped(Table table, Function<Cell, Cell> change) {
        return new Table(
                table.name(),
                table.place(),
                table.rows().stream()
                        .map(row -> row.stream().map(change).toList())
                        .toList());
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(text, Cell.Kind.TEXT, cell.place());
    }
}
