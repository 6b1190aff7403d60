package org.tanlu.survey.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.GuidePages;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/**
 * 任意版式 reads a file of a department in whatever layout: headings renamed, rows put in, columns moved, cells merged, tables
 * turned, units in headings, rows or captions. What is sure is mapped; all else is a question; every cell is accounted for.
 */
@Clause("6")
public final class AnyLayout {
    /** In how many of its first rows a sheet has its title. */
    private static final int TITLES = 3;

    private final ReferenceData reference;
    private final Vocabulary words;
    private final PlainWords plain;
    private final LabelReader labels;
    private final Keepers keepers;
    private final Elsewhere elsewhere;
    private final Optional<Sender> sender;
    private final Map<String, Fates> fates = new LinkedHashMap<>();

    private AnyLayout(
            ReferenceData reference, String city, List<String> districts, Optional<String> file, String department) {
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.plain = new PlainWords(reference, city);
        this.labels = new LabelReader(words, plain);
        this.keepers = new Keepers(plain, reference);
        this.elsewhere = new Elsewhere(plain, keepers, districts, reference);
        this.sender = file.map(name -> new Sender(name, department, plain, elsewhere, keepers, reference));
    }

    /** Reads the sheets of a file for themselves; the name of any place makes its values questions. */
    public static Mapping read(List<Sheet> sheets, ReferenceData reference) {
        return read(sheets, reference, "");
    }

    /** Reads the sheets of a file of a city; the name of any other place makes its values questions. */
    public static Mapping read(List<Sheet> sheets, ReferenceData reference, String city) {
        return new AnyLayout(reference, city, List.of(), Optional.empty(), "")
                .read(sheets, new CrossChecks.Known(Map.of()), Integer.MAX_VALUE);
    }

    /**
     * Reads the sheets of a file that a city was given on a day by a department; what contradicts the data that the city has is asked, and
     * so is what the file says of a year that was not over.
     */
    public static Mapping read(
            List<Sheet> sheets, Dossier dossier, LocalDate given, String department, ReferenceData reference) {
        String city = dossier.city().name().chinese();
        Optional<String> file =
                sheets.stream().map(sheet -> sheet.table().place().file()).findFirst();
        List<String> districts = dossier.register("districts").rows().stream()
                .map(row -> row.text("name"))
                .distinct()
                .toList();
        return new AnyLayout(reference, city, districts, file, department)
                .read(sheets, new CrossChecks.Known(dossier.series()), given.getYear());
    }

    private Mapping read(List<Sheet> sheets, CrossChecks.Known known, int open) {
        var found = new ArrayList<Found>();
        var besides = new LinkedHashMap<Place, Beside>();
        var others = new OtherSheets(plain, labels, elsewhere, keepers);
        for (Sheet sheet : sheets) {
            Fates account = account(sheet.table());
            Optional<Form> form = words.form(sheet.table());
            if (GuidePages.isNamed(sheet.table())) {
                account.settleAll(Fates.GUIDE);
                guide(sheet.table(), sheets, others);
            } else if (form.isPresent()) {
                register(form.get(), sheet.table()).ifPresent(value -> {
                    found.add(value);
                    account.settle(value.place().row() - 1, value.place().column() - 1, Fates.ASKED);
                });
                account.settleAll(Fates.REGISTER);
            } else {
                List<Found> values = values(sheet, account, besides, others);
                found.addAll(values.isEmpty() ? texts(sheet.table()) : values);
                if (OtherSheets.isOne(values)) {
                    others.add(sheet.table(), titles(sheets, sheet));
                }
            }
        }
        others.guard(besides);
        List<Found> over = found.stream()
                .map(value -> value.year().filter(year -> year >= open).isPresent() ? value.but(Doubts.AHEAD) : value)
                .toList();
        List<Found> checked = new CrossChecks(known, reference)
                .check(over).stream().map(Found::settled).toList();
        List<Found> beside = new CorrectedRows(words, labels, plain.words().alternatives("corrected")).checked(checked);
        List<Found> told = others.asked(beside);
        List<Found> once = settle(sheets, sender.map(one -> one.asked(told)).orElse(told));
        List<Ledger> ledgers =
                sheets.stream().map(sheet -> ledger(account(sheet.table()))).toList();
        return new Mapping(Lines.of(once), ledgers, besides);
    }

    /** The values of a sheet of data; what is said around them is kept. */
    private List<Found> values(Sheet sheet, Fates account, Map<Place, Beside> besides, OtherSheets others) {
        var reader = new SheetReader(
                new Grid(sheet, words, labels), words, plain, labels, account, besides, keepers, elsewhere);
        List<Found> values = reader.read();
        Place place = sheet.table().place();
        others.add(place.sheet(), sheet.around());
        reader.comments()
                .forEach(look -> others.comment(
                        place.sheet(),
                        new Place(place.file(), place.sheet(), look.row() + 1, look.column() + 1).address(),
                        look.comment()));
        if (!OtherSheets.isOne(values)) {
            over(sheet.table(), values).forEach(text -> others.over(place.sheet(), text, values));
        }
        return values;
    }

    /** The name of a sheet and its rows without values: titles, headings and notes. */
    private static List<String> over(Table table, List<Found> values) {
        Set<Integer> rows =
                values.stream().map(value -> value.place().row()).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<String> written = IntStream.rangeClosed(1, table.rows().size())
                .filter(row -> !rows.contains(row))
                .mapToObj(row -> table.rows().get(row - 1).stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
        return Stream.concat(Stream.of(table.place().sheet()), written).toList();
    }

    /** What the other sheets are called, and what stands in their first rows. */
    private static Set<String> titles(List<Sheet> sheets, Sheet but) {
        return sheets.stream()
                .filter(sheet -> !sheet.table()
                        .place()
                        .sheet()
                        .equals(but.table().place().sheet()))
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.table().place().sheet()),
                        sheet.table().rows().stream()
                                .limit(TITLES)
                                .flatMap(List::stream)
                                .map(cell -> cell.text().strip())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A department's own page of notes may be called as that which is sent along with the options of its cells. */
    private static void guide(Table table, List<Sheet> sheets, OtherSheets others) {
        boolean isOurs =
                GuidePages.isOwn(table, sheets.stream().map(Sheet::table).toList());
        if (table.name().equals(TableNames.GUIDE_SHEET) && !isOurs) {
            others.add(table, Set.of());
        }
    }

    /** A register is no table of data: one question says where its rows belong. */
    private Optional<Found> register(Form form, Table table) {
        return table.rows().stream()
                .skip(1)
                .flatMap(List::stream)
                .filter(words::speaks)
                .findFirst()
                .map(cell -> Found.asked(cell, words.quote(cell.text()), List.of(), Doubts.register(form)));
    }

    /** A sheet of texts under headings of a register is asked, lest they be lost. */
    private List<Found> texts(Table table) {
        return words.likeForm(table).flatMap(form -> register(form, table)).stream()
                .toList();
    }

    private Fates account(Table table) {
        return fates.computeIfAbsent(table.place().sheet(), sheet -> new Fates(table, words));
    }

    /** Settles the cells with values; a value that repeats an earlier one is not taken twice. */
    private List<Found> settle(List<Sheet> sheets, List<Found> found) {
        var once = new ArrayList<Found>();
        var seen = new LinkedHashSet<String>();
        for (Sheet sheet : sheets) {
            Fates account = account(sheet.table());
            found.stream()
                    .filter(value ->
                            value.place().sheet().equals(sheet.table().place().sheet()))
                    .forEach(value -> {
                        boolean repeated = value.isSure() && !seen.add(CrossChecks.key(value));
                        account.settle(
                                value.place().row() - 1,
                                value.place().column() - 1,
                                repeated ? Fates.REPEATED : value.isSure() ? Fates.TAKEN : Fates.ASKED);
                        if (!repeated) {
                            once.add(value);
                        }
                    });
        }
        return once;
    }

    private static Ledger ledger(Fates account) {
        account.settleAll(Fates.OTHER);
        return account.ledger();
    }
}
