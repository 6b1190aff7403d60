package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Decision;
import org.tanlu.table.Table;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 映射核查 what in mapping tables waits for people; one finding a table and rule. */
final class MappingChecks {
    private static final int SHOWN = 6;

    private final ReferenceData reference;

    MappingChecks(ReferenceData reference) {
        this.reference = reference;
    }

    List<Finding> findings(List<Table> tables) {
        var findings = new ArrayList<>(changes(tables));
        findings.addAll(findings(tables, "RCV-ASKED", Decision::isOpen));
        findings.addAll(findings(tables, "RCV-WAITING", Decision::isWaiting));
        findings.addAll(entries(tables, "RCV-ENTRIES", true));
        findings.addAll(entries(tables, "RCV-WAITING", false));
        return findings;
    }

    private List<Finding> entries(List<Table> tables, String rule, boolean isAsked) {
        var findings = new ArrayList<Finding>();
        tables.stream().filter(EntryTable::is).forEach(table -> {
            List<EntryTable.Open> open = EntryTable.open(table).stream()
                    .filter(entry -> entry.isAsked() == isAsked)
                    .toList();
            if (!open.isEmpty()) {
                findings.add(Finding.at(
                        table.place(),
                        reference.rule(rule),
                        Facts.of("file", open.get(0).file())
                                .and("count", open.size())
                                .and(
                                        "rows",
                                        shown(open.stream()
                                                .map(entry -> Text.of(entry.place(), entry.place()))
                                                .toList()))));
            }
        });
        return findings;
    }

    /** Rows that people changed, and nobody approved or refused the change. */
    List<Finding> changes(List<Table> tables) {
        return findings(
                tables,
                "RCV-CHANGED",
                row -> row.isChanged() && !row.isRefused() && (!row.isApproved() || isUnknown(row)));
    }

    private static boolean isUnknown(Decision row) {
        return row.state().equals(MappingTable.UNKNOWN);
    }

    private List<Finding> findings(List<Table> tables, String rule, Predicate<Decision> condition) {
        var findings = new ArrayList<Finding>();
        for (Table table : tables) {
            List<Decision> rows = table.name().startsWith(TableNames.MAPPING)
                    ? MappingTable.read(table).stream().filter(condition).toList()
                    : List.of();
            if (!rows.isEmpty()) {
                findings.add(Finding.at(
                        table.place(),
                        reference.rule(rule),
                        Facts.of("file", rows.get(0).file())
                                .and("count", rows.size())
                                .and(
                                        "rows",
                                        shown(rows.stream()
                                                .map(MappingChecks::told)
                                                .toList()))));
            }
        }
        return findings;
    }

    private static List<Text> shown(List<Text> rows) {
        var shown = new ArrayList<Text>();
        rows.stream().limit(SHOWN).forEach(shown::add);
        int more = rows.size() - shown.size();
        if (more > 0) {
            shown.add(Text.of("另" + more + "行", more + " more"));
        }
        return shown;
    }

    private static Text told(Decision row) {
        String cells = row.sheet().isEmpty() ? row.cells() : row.sheet() + "!" + row.cells();
        String told = String.join(" ", row.item(), row.unit(), String.join("；", row.years()))
                .strip();
        return row.isChanged()
                ? Text.of(
                        cells + "（原为 " + row.read() + "，改为 " + told + "）",
                        cells + " (" + row.read() + " → " + told + ")")
                : Text.of(cells, cells);
    }
}
