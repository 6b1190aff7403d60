package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Nearest;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.survey.layout.Approval;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.DecisionReader;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 映射核查 what in mapping tables waits for people; one finding a table and rule. */
final class MappingChecks {
    private static final int SHOWN = 6;

    private final ReferenceData reference;
    private final Vocabulary words;

    MappingChecks(ReferenceData reference) {
        this.reference = reference;
        this.words = new Vocabulary(reference);
    }

    List<Finding> findings(List<Table> tables) {
        var findings = new ArrayList<>(changes(tables));
        findings.addAll(unclear(tables));
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

    /** Rows of a file's own mapping that stand for none of its cells, and what they were changed to. */
    private List<Finding> odd(Table mapping, List<Decision> rows) {
        List<Text> told = rows.stream()
                .map(row -> (row.sheet().isEmpty() ? "" : row.sheet() + "!") + row.cells()
                        + (row.isMoved() ? " → " + row.written() : "") + " " + row.item() + " "
                        + String.join("；", row.values()))
                .distinct()
                .map(text -> Text.of(text, text))
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(Finding.at(
                        mapping.place(),
                        reference.rule("RCV-MAPPING"),
                        Facts.of("count", told.size()).and("rows", shown(told))));
    }

    /** What of a file that came people changed or said and is not in force: in its mapping, and in all its tables. */
    List<Finding> left(Table mapping, List<Table> all, List<Decision> odd) {
        var findings = new ArrayList<>(changes(List.of(mapping)));
        findings.addAll(odd(mapping, odd));
        findings.addAll(unclear(all));
        return findings;
    }

    /** Cells in which people wrote what neither approves nor refuses: nothing is taken of their rows. */
    List<Finding> unclear(List<Table> tables) {
        var findings = new ArrayList<Finding>();
        for (Table table : tables) {
            List<Cell> cells = table.name().startsWith(TableNames.MAPPING) ? Approval.unclear(table) : List.of();
            if (!cells.isEmpty()) {
                findings.add(Finding.at(
                        cells.get(0).place(),
                        reference.rule("RCV-UNCLEAR"),
                        Facts.of("count", cells.size())
                                .and(
                                        "rows",
                                        shown(cells.stream()
                                                .map(cell -> cell.place().address() + "“"
                                                        + cell.text().strip() + "”")
                                                .map(text -> Text.of(text, text))
                                                .toList()))));
            }
        }
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
                    ? new DecisionReader(words)
                            .read(table).stream().filter(condition).toList()
                    : List.of();
            if (!rows.isEmpty()) {
                findings.add(Finding.at(
                        table.place(),
                        reference.rule(rule),
                        Facts.of("file", rows.get(0).file())
                                .and("count", rows.size())
                                .and("rows", shown(rows.stream().map(this::told).toList()))));
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

    private Text told(Decision row) {
        String cells = row.sheet().isEmpty() ? row.cells() : row.sheet() + "!" + row.cells();
        String told = String.join(" ", row.item(), row.unit(), String.join("；", row.years()))
                .strip();
        if (!row.isChanged()) {
            return Text.of(cells, cells);
        }
        String before = row.read();
        if (row.isRewritten()) {
            before = (before + " " + String.join("；", row.told())).strip();
            told = (told + " " + String.join("；", row.values())).strip();
        }
        Text why = isUnknown(row) ? unknown(row) : Text.of("未批准", "not approved");
        return Text.of(
                cells + "（原为 " + before + "，改为 " + told + "；" + why.chinese() + "）",
                cells + " (" + before + " → " + told + "; " + why.english() + ")");
    }

    /** What of an approved change is not known: its item, its unit or a year; else its numbers. */
    private Text unknown(Decision row) {
        Optional<Word> item = words.item(row.item());
        if (item.isEmpty()) {
            Text nearest = Nearest.said(words.nearest(row.item()));
            return Text.of(
                    "不认识指标“" + row.item() + "”，" + nearest.chinese(),
                    "unknown item " + row.item() + ", " + nearest.english());
        }
        Unit unit = item.get().unit();
        if (words.units(row.unit()).stream().noneMatch(unit::isCompatibleWith)) {
            return Text.of(
                    "单位“" + row.unit() + "”不认识或不合用，应可换算为" + unit.symbol(),
                    "the unit " + row.unit() + " is not known or does not convert to " + unit.symbol());
        }
        return row.years().stream()
                .filter(year -> words.year(year).isEmpty())
                .findFirst()
                .map(year -> Text.of("“" + year + "”不是年份", year + " is no year"))
                .orElse(
                        Text.of(
                                "年份个数与数值个数不符，数值不能确定，或来件写为保密或已改为别的数",
                                "years and numbers do not match, a number is not sure, or the file says confidential or other numbers"));
    }
}
