package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 来件分拣 sorts the sheets of a file: answers, registers and balances have readers of their own, all others hold data. */
final class Parcel {
    private static final Text ANSWERS = Text.of("资料清单的答复", "answers in the checklist");
    private static final Text SENT = Text.of("预填数据的记录", "the record of what was sent along");

    /** The registers that are kept by those who ask. */
    private static final List<String> OWN = List.of(Requests.FORM, TableNames.RECEIPTS);

    private final Reception.Delivered file;
    private final String department;
    private final Dossier city;
    private final Draft draft;
    private final ReferenceData reference;
    private final Vocabulary words;
    private final List<Sheet> data = new ArrayList<>();
    private final List<BalanceSheet> balances = new ArrayList<>();
    private final AnswerSheets answers;
    private final List<Ledger> ledgers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<String, List<RegisterSheet.Sent>> registers = new LinkedHashMap<>();
    private final Map<String, List<RegisterSheet>> sheets = new LinkedHashMap<>();
    private final SentRows sentRows;
    private final ChecklistRows items;
    private final RegisterHeads heads;
    private final Map<Entry, String> all = new LinkedHashMap<>();
    private final List<Entry> withdrawn = new ArrayList<>();
    private final List<String> stricter = new ArrayList<>();
    private final BookTexts texts;
    private final RowsOrigin.Times times;

    Parcel(
            Reception.Delivered file,
            MappingTable.Origin origin,
            ReceivedRows received,
            Dossier city,
            Draft draft,
            ReferenceData reference) {
        this.department = origin.department();
        this.file = file;
        this.city = city;
        this.draft = draft;
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.answers = new AnswerSheets(file, received.name(), department, city, draft, reference);
        this.sentRows = SentRows.of(file.sheets().stream().map(Sheet::table).toList(), reference);
        this.items = new ChecklistRows(city, registers, reference);
        this.heads = new RegisterHeads(reference, city.city().name().chinese(), OWN);
        this.texts = new BookTexts(
                file.sheets().stream().map(Sheet::table).toList(),
                this::isRead,
                city.city().name().chinese(),
                reference);
        var access = new AccessColumn(heads, reference);
        String source = received.id();
        this.times =
                new RowsOrigin.Times(received.latest(), file.delivery().date().getYear());
        file.sheets().stream().map(heads::joined).map(access::unified).forEach(sheet -> sort(sheet, source));
        sheets.values().forEach(this::propose);
        var decided = new BalanceSheets(balances, draft.decisions(), department);
        ledgers.addAll(decided.ledgers());
        findings.addAll(decided.findings());
        proposals.addAll(decided.proposals());
        proposals.addAll(gone(source));
        proposals.addAll(new BalanceRemains(balances, draft, reference)
                .proposals(source, file.delivery().file()));
    }

    /** Whether a sheet has a reader of its own. */
    private boolean isRead(Table table) {
        return Prefilled.is(table)
                || SentRows.is(table)
                || ChecklistSheet.is(table)
                || heads.form(table).isPresent();
    }

    /** What the sheets of one register propose, each held against the others. */
    private void propose(List<RegisterSheet> sheetsOfForm) {
        sheetsOfForm.forEach(sheet -> proposals.addAll(sheet.proposals(sheetsOfForm.stream()
                .filter(other -> other != sheet)
                .flatMap(other -> other.all().stream())
                .toList())));
    }

    private void sort(Sheet sheet, String source) {
        Table table = sheet.table();
        Optional<Form> form = heads.form(table);
        if (Prefilled.is(table) || SentRows.is(table)) {
            ledgers.add(Accounts.ignored(table, SENT, words));
        } else if (ChecklistSheet.is(table)) {
            answers.add(table);
            ledgers.add(Accounts.ignored(table, ANSWERS, words));
        } else if (form.isPresent()) {
            var origin = new RowsOrigin(
                    source,
                    times,
                    sheet,
                    sentRows.rows(form.get().id()),
                    texts.access(),
                    texts.doubt(form.get(), table));
            var register = new RegisterSheet(form.get(), table, city, draft, origin, reference);
            ledgers.add(register.ledger());
            findings.addAll(register.findings());
            sheets.computeIfAbsent(form.get().id(), any -> new ArrayList<>()).add(register);
            registers.computeIfAbsent(form.get().id(), any -> new ArrayList<>()).addAll(register.sent());
        } else if (BalanceSheet.is(table, reference)) {
            Sheet told = sheet.withAround(Stream.concat(sheet.around().stream(), texts.elsewhere().stream())
                    .toList());
            balances.add(new BalanceSheet(told, source, city, draft, reference));
        } else {
            data.add(sheet);
        }
    }

    /** The sheets of data. */
    List<Sheet> data() {
        return data;
    }

    /** The accounts of the other sheets. */
    List<Ledger> ledgers() {
        return ledgers;
    }

    /** What was taken from the file before, of the registers, and is not in it any more. */
    private List<Proposal> gone(String source) {
        return reference.forms().values().stream()
                .filter(form -> !OWN.contains(form.id()))
                .flatMap(form -> new RegisterRemains(
                                city.register(form.id()),
                                new RegisterRemains.Came(
                                        registers.getOrDefault(form.id(), List.of()), sentRows.rows(form.id())),
                                source,
                                new RegisterRows(form, draft, reference))
                        .proposals().stream())
                .toList();
    }

    /** What reading them found. */
    List<Finding> findings() {
        return findings;
    }

    /**
     * 来件所说 what the sheets of data say.
     *
     * @param delivered the checklist items of which the file has data, with the first cell of each
     * @param left      those of which it has what was sent along, unchanged, with the first cell of each
     * @param cleared   what it does not say any more of what was sent along
     * @param both      those that somebody approved both as data and as not available
     */
    record Told(Map<String, Place> delivered, Map<String, Place> left, List<Proposal> cleared, Set<String> both) {}

    /**
     * What people decided on the entries of the file, and what is approved now, done to the draft.
     *
     * @param tables the tables of the city
     * @param own    the name of the table of the file's own entries
     * @param told   what its sheets of data say
     * @return the entries that are new or withdrawn, with the decision on each
     */
    Map<Entry, String> decide(List<Table> tables, String own, Told told) {
        var there = new LinkedHashMap<>(told.delivered());
        proposals.forEach(one -> answers.claimed(items.of(one.entry()))
                .forEach(item -> there.putIfAbsent(item.id(), one.entry().place())));
        List<String> before = answers.unavailableBefore();
        before.removeAll(answers.denials(tables).keySet());
        var proposed = new ArrayList<Proposal>();
        proposals.forEach(one -> proposed.add(deniedBefore(one, before)));
        proposed.addAll(told.cleared());
        proposed.addAll(answers.proposals(new AnswerSheets.Came(there, left(told), told.both())));
        List<Table> decisions = tables.stream().filter(EntryTable::is).toList();
        List<String> waiting = answers.waiting(decisions, there.keySet());
        var decided = new LinkedHashMap<Entry, String>();
        Optional<Table> mine =
                decisions.stream().filter(table -> table.name().equals(own)).findFirst();
        for (Proposal proposal : proposed) {
            Map<Entry, String> of = proposal.withdrawal().isPresent()
                    ? standing(proposal.entry(), proposal.withdrawal().get(), mine, decisions)
                    : decided(proposal, mine, decisions, waiting);
            decided.putAll(of);
            boolean isIn = proposal.withdrawal().isPresent() || of.containsValue(MappingTable.YES);
            proposal.rest().filter(rest -> isIn).ifPresent(rest -> decided.put(rest, refused(rest, decisions)));
        }
        all.putAll(decided);
        return decided;
    }

    /** The same, asked where the department said before that it cannot provide what the row or balance is about. */
    private Proposal deniedBefore(Proposal proposal, List<String> before) {
        boolean isNew =
                proposal.change().isPresent() && !proposal.entry().kind().equals(Entry.ANSWER);
        return answers.claimed(items.of(proposal.entry())).stream()
                .map(ChecklistItem::id)
                .filter(item -> isNew && before.contains(item))
                .findFirst()
                .map(item -> proposal.asked(Contradictions.before(item)))
                .orElse(proposal);
    }

    /** The checklist items of which the file has values or rows that the city has likewise. */
    private Map<String, Place> left(Told told) {
        var left = new LinkedHashMap<>(told.left());
        registers.forEach((form, rows) -> rows.stream()
                .flatMap(one -> one.row().stream())
                .findFirst()
                .ifPresent(row ->
                        answers.claimed(items.of(form)).forEach(item -> left.putIfAbsent(item.id(), row.place()))));
        return left;
    }

    /** What becomes of an entry that is new, or that the file does not say any more. */
    private Map<Entry, String> decided(
            Proposal proposal, Optional<Table> own, List<Table> decisions, List<String> waiting) {
        Entry entry = proposal.entry();
        boolean isUnclear = isUnclear(own, entry);
        Optional<String> told =
                EntryTable.decision(decisions, department, entry).filter(any -> !isUnclear);
        if (proposal.refusal().isPresent()) {
            return gone(entry, proposal.refusal().get(), told.orElse(""));
        }
        boolean isSure = entry.doubt().isEmpty() && !waiting.contains(entry.table()) && !isUnclear;
        String decision = told.filter(
                        one -> one.equals(MappingTable.NO) || proposal.change().isPresent())
                .orElse(isSure && file.isApproving() ? MappingTable.YES : "");
        if (!decision.equals(MappingTable.NO)) {
            proposal.mark().ifPresent(mark -> mark(entry, mark));
        }
        if (decision.equals(MappingTable.YES)) {
            proposal.change().ifPresent(change -> change.accept(draft));
        }
        return Map.of(entry, decision);
    }

    /** What was taken before and is in the file no more goes when somebody refuses it; until then it stays. */
    private Map<Entry, String> gone(Entry entry, Consumer<Draft> refusal, String decision) {
        if (decision.equals(MappingTable.YES)) {
            return taken(entry);
        }
        if (decision.equals(MappingTable.NO)) {
            refusal.accept(draft);
            withdrawn.add(entry);
        }
        return Map.of(entry, decision);
    }

    private String refused(Entry entry, List<Table> decisions) {
        return EntryTable.decision(decisions, department, entry)
                .filter(MappingTable.NO::equals)
                .orElse("");
    }

    /** What was taken before and stands, or is withdrawn; of a balance that the city has from elsewhere nothing is said. */
    private Map<Entry, String> standing(
            Entry entry, Proposal.Withdrawal withdrawal, Optional<Table> own, List<Table> decisions) {
        boolean isKnown = own.filter(table -> EntryTable.holds(table, entry)).isPresent();
        if (entry.kind().equals(Entry.BALANCE) && withdrawal.change().isEmpty() && !isKnown) {
            return Map.of();
        }
        boolean isRefused =
                own.filter(table -> EntryTable.isRefused(table, entry)).isPresent();
        if (!isRefused && isUnclear(own, entry)) {
            return Map.of(entry, "");
        }
        return isRefused ? withdrawn(entry, withdrawal, decisions) : taken(entry);
    }

    private static boolean isUnclear(Optional<Table> own, Entry entry) {
        return own.filter(table -> !EntryTable.unclear(table, entry).isEmpty()).isPresent();
    }

    private void mark(Entry entry, Consumer<Draft> mark) {
        mark.accept(draft);
        stricter.add(entry.table() + " " + entry.content());
    }

    /** The rows of registers that are marked stricter at once. */
    List<String> stricter() {
        return stricter;
    }

    private Map<Entry, String> taken(Entry entry) {
        all.put(entry, MappingTable.YES);
        return Map.of();
    }

    /** Undoes what somebody refused after it was taken, or says that it cannot be undone. */
    private Map<Entry, String> withdrawn(Entry entry, Proposal.Withdrawal withdrawal, List<Table> decisions) {
        if (withdrawal.change().isPresent()) {
            withdrawal.change().get().accept(draft);
            withdrawn.add(entry);
            return Map.of(entry, MappingTable.NO);
        }
        Entry asked = new Entry(
                entry.table(), entry.kind(), entry.place(), entry.content(), Optional.of(withdrawal.question()));
        return Map.of(asked, EntryTable.decision(decisions, department, asked).orElse(""));
    }

    /** All entries of the file with the decision on each, those too that were taken before and stand. */
    Map<Entry, String> all() {
        return all;
    }

    /** What was taken before and is withdrawn now. */
    List<Entry> withdrawn() {
        return withdrawn;
    }

    /** The checklist items that approved entries answer. */
    Set<String> answered(Map<Entry, String> entries) {
        var answered = new LinkedHashSet<String>();
        entries.forEach((entry, decision) -> {
            if (decision.equals(MappingTable.YES)) {
                answers.claimed(items.of(entry)).forEach(item -> answered.add(item.id()));
            }
        });
        return answered;
    }

    /** What its checklists answer. */
    AnswerSheets answers() {
        return answers;
    }

    /** The checklist items that entries of the file are about. */
    ChecklistRows items() {
        return items;
    }
}
