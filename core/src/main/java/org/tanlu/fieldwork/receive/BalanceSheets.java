package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 各张平衡表 the balances of a file beside each other. Of two that would be the same table of the city none is taken before the
 * other is refused.
 */
final class BalanceSheets {
    private final List<BalanceSheet> sheets;
    private final List<Table> decisions;
    private final String department;

    /**
     * The balances of a file.
     *
     * @param decisions  the tables in which people decided on entries
     * @param department the department that sent the file
     */
    BalanceSheets(List<BalanceSheet> sheets, List<Table> decisions, String department) {
        this.sheets = List.copyOf(sheets);
        this.decisions = decisions;
        this.department = department;
    }

    /** What reading them found. */
    List<Finding> findings() {
        return sheets.stream().flatMap(sheet -> sheet.findings().stream()).toList();
    }

    /** What they propose. */
    List<Proposal> proposals() {
        return sheets.stream().flatMap(sheet -> proposal(sheet).stream()).toList();
    }

    private Optional<Proposal> proposal(BalanceSheet sheet) {
        List<BalanceSheet> twins = twins(sheet);
        boolean isOpen = isRefused(sheet) || twins.stream().anyMatch(twin -> !isRefused(twin));
        return twins.isEmpty() || sheet.isBlank() || !isOpen
                ? sheet.proposal()
                : Optional.of(Proposal.question(sheet.twin(twins)));
    }

    private List<BalanceSheet> twins(BalanceSheet sheet) {
        return sheets.stream().filter(sheet::isTwin).toList();
    }

    private boolean isRefused(BalanceSheet sheet) {
        List<BalanceSheet> twins = twins(sheet);
        return !twins.isEmpty()
                && decision(sheet.twin(twins)).filter(MappingTable.NO::equals).isPresent();
    }

    private Optional<String> decision(Entry entry) {
        return EntryTable.decision(decisions, department, entry);
    }

    /** The accounts of their cells: what is asked is not taken yet, and what is refused is not used. */
    List<Ledger> ledgers() {
        var ledgers = new ArrayList<Ledger>();
        for (BalanceSheet sheet : sheets) {
            ledgers.add(proposal(sheet)
                    .map(proposal -> decided(sheet.ledger(), proposal))
                    .orElse(sheet.ledger()));
        }
        return ledgers;
    }

    private Ledger decided(Ledger ledger, Proposal proposal) {
        Optional<String> decision = decision(proposal.entry());
        boolean isStanding = proposal.withdrawal().isPresent();
        boolean isApproved = proposal.change().isPresent()
                && decision.filter(MappingTable.YES::equals).isPresent();
        if (decision.filter(MappingTable.NO::equals).isPresent()) {
            Map<Text, Integer> ignored = new LinkedHashMap<>(ledger.ignored());
            ignored.merge(Accounts.REFUSED, ledger.accepted(), Integer::sum);
            return new Ledger(ledger.place(), ledger.nonEmpty(), 0, ledger.rejected(), ignored);
        }
        boolean isAsked = proposal.entry().doubt().isPresent() && !isStanding && !isApproved;
        return isAsked
                ? new Ledger(
                        ledger.place(), ledger.nonEmpty(), 0, ledger.rejected() + ledger.accepted(), ledger.ignored())
                : ledger;
    }
}
