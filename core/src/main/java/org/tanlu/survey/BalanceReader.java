package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * Reads a regional energy balance as the yearbook prints it, form P303-1, in the current layout, the old one and the one by
 * three industries (clauses 7.1.4 and 7.1.6).
 */
@Clause({"7.1.4", "7.1.6"})
final class BalanceReader {
    /** A balance that lists more rows than this for each value was begun and not filled in: its blanks are no zeros. */
    private static final int ROWS_A_VALUE = 4;

    private final ReferenceData reference;
    private final BalanceLabels labels;
    private final FindingLog log;

    BalanceReader(ReferenceData reference, FindingLog log) {
        this.reference = reference;
        this.labels = new BalanceLabels(reference);
        this.log = log;
    }

    /**
     * What a balance is told to be.
     *
     * @param year         the year
     * @param source       the publication
     * @param verification how far it was checked
     * @param access       who may see it
     */
    record Publication(int year, Source source, Verification verification, Access access) {}

    /** Whether a table says no number and no notation key anywhere: a form that is not filled in yet. */
    static boolean isBlank(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(NumberText::read)
                .noneMatch(written -> written instanceof Written.Amount || written instanceof Written.Key);
    }

    /** The balance of a table; empty when no headings or no labels are recognised, or no cell could be used. */
    Optional<EnergyBalance> read(Table table, Publication publication, CellAccount account) {
        List<Block> blocks = new BalanceLayout(table, labels, reference.units()).blocks();
        if (blocks.isEmpty()) {
            log.at(table.place(), "BAL-LAYOUT");
            account.rejectAll();
            return Optional.empty();
        }
        for (int row = 0; row < blocks.get(0).heads().get(0); row++) {
            if (!Optional.of(row).equals(blocks.get(0).unitRow())) {
                account.ignoreRow(row, Reasons.TITLE);
            }
        }
        var units = new BalanceUnits(table, reference.units(), log);
        Map<Block, Map<Integer, BalanceColumns.Measured>> columns = new LinkedHashMap<>();
        blocks.forEach(block ->
                columns.put(block, new BalanceColumns(table, block, labels, account, log).settle(units.read(block))));
        if (isSparse(table, columns, publication)) {
            account.rejectAll();
            return Optional.empty();
        }
        var cells = new LinkedHashMap<EnergyBalance.Cell, Datum>();
        columns.forEach((block, measured) ->
                new BalanceBody(table, block, measured, publication, labels, account, log).read(cells));
        if (cells.isEmpty()) {
            log.at(table.place(), "BAL-BLANK", "table", table.name());
            return Optional.empty();
        }
        new BalanceSigns(reference, log, table.place()).normalise(cells);
        return Optional.of(
                new EnergyBalance(publication.year(), EnergyBalance.Kind.BALANCE, publication.source(), cells));
    }

    /** Whether the table lists far more rows than it has values, which is found; one without any value is blank. */
    private boolean isSparse(
            Table table, Map<Block, Map<Integer, BalanceColumns.Measured>> columns, Publication publication) {
        var listed = new TreeSet<String>();
        var cells = new LinkedHashMap<EnergyBalance.Cell, Datum>();
        columns.forEach((block, measured) -> {
            var trial = new BalanceBody(
                    table,
                    block,
                    measured,
                    publication,
                    labels,
                    new CellAccount(table),
                    new FindingLog(reference.rules()));
            trial.read(cells);
            listed.addAll(trial.listed());
        });
        boolean isSparse = !cells.isEmpty() && cells.size() * ROWS_A_VALUE < listed.size();
        if (isSparse) {
            log.at(table.place(), "BAL-SPARSE", Facts.of("count", cells.size()).and("rows", listed.size()));
        }
        return isSparse;
    }
}
