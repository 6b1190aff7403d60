package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Source;

/**
 * 调查 reads the tables of a city into its dossier (chapter 6, Appendix B). Bad data never stop it: each refused cell has a
 * finding, and every table has an account of all its cells.
 */
@Clause("6")
public final class Survey {
    private final ReferenceData reference;
    private final Optional<Integer> known;
    private final FindingLog log;
    private final List<Ledger> ledgers = new ArrayList<>();
    private final TreeMap<String, Table> unread = new TreeMap<>();

    private Survey(ReferenceData reference, Optional<Integer> known) {
        this.reference = reference;
        this.known = known;
        this.log = new FindingLog(reference.rules());
    }

    /**
     * Reads tables as they were written.
     *
     * @param tables    the city's tables in any order
     * @param reference the reference data
     * @return the dossier, as complete as the tables allow, with the findings of opening and reading them
     */
    public static Outcome<Dossier> read(Tables tables, ReferenceData reference) {
        return new Survey(reference, Optional.empty()).read(tables);
    }

    /**
     * Reads tables of a city whose other tables are read already: rows of registers are held against the last year that those
     * tell of, as they will be when they stand beside them.
     *
     * @param tables    the tables
     * @param latest    the last year that the city tells anything of; empty when it tells nothing
     * @param reference the reference data
     * @return the dossier of these tables alone, with the findings of reading them
     */
    public static Outcome<Dossier> readBeside(Tables tables, Optional<Integer> latest, ReferenceData reference) {
        return new Survey(reference, latest).read(tables);
    }

    private Outcome<Dossier> read(Tables tables) {
        tables.tables().forEach(this::file);
        Dossier dossier = dossier();
        var findings = new ArrayList<>(tables.findings());
        findings.addAll(log.findings());
        return Outcome.of(dossier, findings);
    }

    private void file(Table table) {
        if (unread.putIfAbsent(table.name(), table) != null) {
            log.at(table.place(), "SUR-TABLE-TWICE", "table", table.name());
            account(table, CellAccount::rejectAll);
        }
    }

    private Dossier dossier() {
        City city = city();
        Map<String, Source> sources = sources();
        var publications = new Publications(sources, reference.sources());
        List<EnergyBalance> energy = balances(publications);
        var store = new DataStore(log);
        var data = new DataReader(reference, publications, store, log);
        takeAll(TableNames.DATA).forEach(table -> account(table, account -> data.read(table, account)));
        store.report();
        Map<String, Register> registers = registers(publications, latest(energy, store));
        takeAll(TableNames.MAPPING).forEach(table -> account(table, account -> account.ignoreAll(Reasons.MAPPING)));
        unread.values().forEach(this::ignore);
        energy.addAll(new Inventories(reference, log).assemble(store.series()));
        energy.sort(Comparator.comparingInt(EnergyBalance::year).thenComparing(EnergyBalance::kind));
        return new Dossier(
                city, sources, store.series(), store.refused(), store.conflicts(), registers, energy, ledgers);
    }

    private City city() {
        var reader = new CityReader(reference, log);
        Optional<Table> table = take(TableNames.CITY);
        if (table.isEmpty()) {
            log.at(Place.ofFile(TableNames.CITY), "SUR-CITY-MISSING");
            return reader.defaults();
        }
        var account = new CellAccount(table.get());
        City city = reader.read(table.get(), account);
        ledgers.add(account.ledger());
        return city;
    }

    private Map<String, Source> sources() {
        var sources = new LinkedHashMap<String, Source>();
        take(TableNames.SOURCES)
                .ifPresent(table ->
                        account(table, account -> sources.putAll(new SourcesReader(log).read(table, account))));
        return sources;
    }

    private Map<String, Register> registers(Publications publications, Optional<Integer> latest) {
        var reader = new RegisterReader(reference, publications, latest, log);
        var registers = new LinkedHashMap<String, Register>();
        for (Form form : reference.forms().values()) {
            registers.put(form.id(), new Register(form, List.of()));
            take(form.id())
                    .ifPresent(table ->
                            account(table, account -> registers.put(form.id(), reader.read(form, table, account))));
        }
        return registers;
    }

    /** The last year that the city tells anything of; empty when it tells nothing. */
    private Optional<Integer> latest(List<EnergyBalance> energy, DataStore store) {
        return Stream.of(
                        known.stream(),
                        energy.stream().map(EnergyBalance::year),
                        store.series().values().stream().flatMap(series -> series.years().stream()))
                .flatMap(years -> years)
                .max(Comparator.naturalOrder());
    }

    private List<EnergyBalance> balances(Publications publications) {
        var register = new BalanceRegister(publications, log);
        unread.values().stream().filter(BalanceReader::isBlank).forEach(register::expectBlank);
        take(TableNames.BALANCES).ifPresent(table -> account(table, account -> register.read(table, account)));
        var balances = new TreeMap<Integer, EnergyBalance>();
        takeAll(TableNames.BALANCE)
                .forEach(table -> account(table, account -> balance(table, register, account, balances)));
        register.reportMissing();
        return new ArrayList<>(balances.values());
    }

    private void balance(
            Table table, BalanceRegister register, CellAccount account, Map<Integer, EnergyBalance> balances) {
        Optional<BalanceReader.Publication> publication = register.find(table);
        if (publication.isEmpty()) {
            account.rejectAll();
        } else if (balances.containsKey(publication.get().year())) {
            log.at(
                    table.place(),
                    "SUR-BALANCE-YEAR-TWICE",
                    "year",
                    Integer.toString(publication.get().year()));
            account.rejectAll();
        } else {
            new BalanceReader(reference, log)
                    .read(table, publication.get(), account)
                    .ifPresent(balance -> {
                        balances.put(balance.year(), balance);
                        new BalanceChecks(reference, log, table.place()).check(balance);
                    });
        }
    }

    private void ignore(Table table) {
        if (TableNames.isGuidance(table.name())) {
            account(table, account -> account.ignoreAll(Reasons.GUIDANCE));
            return;
        }
        log.at(table.place(), "SUR-TABLE-UNKNOWN", "table", table.name());
        account(table, account -> account.ignoreAll(Reasons.UNKNOWN_TABLE));
    }

    private void account(Table table, Consumer<CellAccount> reader) {
        var account = new CellAccount(table);
        reader.accept(account);
        ledgers.add(account.ledger());
    }

    private Optional<Table> take(String name) {
        return Optional.ofNullable(unread.remove(name));
    }

    /** The tables of a prefix, in the order of their names. */
    private List<Table> takeAll(String prefix) {
        List<Table> taken = unread.values().stream()
                .filter(table -> table.name().startsWith(prefix))
                .toList();
        taken.forEach(table -> unread.remove(table.name()));
        return taken;
    }
}
