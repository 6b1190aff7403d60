package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.Cause;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 接收结果 what a file brought.
 *
 * @param name      the name under which its tables stand in the city
 * @param rows      the lines of its mapping with what was decided on each: approved, refused or nothing yet
 * @param entries   what else it brought, answers, rows of registers and balances, with what was decided
 * @param ledgers   the account of each sheet
 * @param kept      how many values of an earlier version of the file stay although it says something else or nothing now
 * @param withdrawn what had been taken from an earlier version of the file and is no longer: item, year and value
 * @param findings  what registers and balances lack as a whole, and what people changed in the mapping without approving it
 * @param tables    the tables to merge into the city's: mapping, data, sources, requests
 */
public record Received(
        String name,
        List<MappingTable.Row> rows,
        Map<Entry, String> entries,
        List<Ledger> ledgers,
        int kept,
        List<String> withdrawn,
        List<Finding> findings,
        List<Table> tables) {
    public Received {
        rows = List.copyOf(rows);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        ledgers = List.copyOf(ledgers);
        withdrawn = List.copyOf(withdrawn);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }

    /** The lines that nobody approved yet and that are sure. */
    public List<Mapping.Line> proposed() {
        return open().stream().filter(line -> line.doubt().isEmpty()).toList();
    }

    /** The lines that have to be answered. */
    public List<Mapping.Line> asked() {
        return open().stream().filter(line -> line.doubt().isPresent()).toList();
    }

    /**
     * 同因的疑问 lines of a sheet that are asked for the same reason and can be answered at once.
     *
     * @param row      the row of the mapping table, headings counted, at which one answer serves them all
     * @param question the question of the first of them
     * @param lines    the lines
     */
    public record SameCause(int row, Text question, List<Mapping.Line> lines) {
        public SameCause {
            lines = List.copyOf(lines);
        }
    }

    /** What is asked, by reason: lines of one sheet with the same question, numbers and years aside. */
    public List<SameCause> causes() {
        var groups = new LinkedHashMap<List<String>, List<Integer>>();
        for (int i = 0; i < rows.size(); i++) {
            MappingTable.Row row = rows.get(i);
            Optional<Text> doubt = row.line().doubt().filter(any -> isOpen(row));
            if (doubt.isPresent()) {
                List<String> key = List.of(
                        row.line().place().sheet(), Cause.key(doubt.get().chinese()));
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        return groups.values().stream()
                .map(group -> new SameCause(
                        group.get(0) + 2,
                        rows.get(group.get(0)).line().doubt().orElseThrow(),
                        group.stream().map(i -> rows.get(i).line()).toList()))
                .toList();
    }

    private static boolean isOpen(MappingTable.Row row) {
        return row.approved().isEmpty() && row.kept().isEmpty();
    }

    /** The lines that people changed without approving it. */
    public List<Mapping.Line> changed() {
        return rows.stream()
                .filter(row -> row.kept().isPresent())
                .map(MappingTable.Row::line)
                .toList();
    }

    /** How many values were taken into the city's data. */
    public int values() {
        return rows.stream()
                .filter(row -> row.approved().equals(MappingTable.YES))
                .mapToInt(row -> row.line().cells().size())
                .sum();
    }

    /** The entries that are sure and that nobody approved yet. */
    public int proposedEntries() {
        return openEntries(false);
    }

    /** The entries that have to be answered. */
    public int askedEntries() {
        return openEntries(true);
    }

    private int openEntries(boolean isAsked) {
        return (int) entries.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isEmpty() && entry.getKey().doubt().isPresent() == isAsked)
                .count();
    }

    private List<Mapping.Line> open() {
        return rows.stream()
                .filter(Received::isOpen)
                .map(MappingTable.Row::line)
                .toList();
    }
}
