package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CorrectedName;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** 登记表来件 a sheet that holds rows of a register: each becomes a row of the city's, completes one, or is asked. */
final class RegisterSheet {
    private static final Text UNUSABLE = Text.of(
            "请改正来件后再接收，这里写“是”不起作用；不要的写“否”。",
            "Correct the file and receive it again; 是 has no effect here, 否 refuses the row.");

    private static final Text UNCHANGED = Text.of("城市已有的登记行，未改动", "rows that the city has, unchanged");

    private final Form form;
    private final Table table;
    private final Dossier city;
    private final RowsOrigin origin;
    private final Outcome<Dossier> read;
    private final Map<Integer, RegisterTable.Line> lines;
    private final RegisterRows rows;
    private final RowDoubts doubts;
    private final SheetTexts texts;
    private final Optional<Text> around;
    private final Pattern corrected;
    private final ReferenceData reference;
    private final Vocabulary words;
    private final WholeSheet whole;
    private final RowSources sources;
    private final RowMarks marks;
    private final Draft draft;
    private final Withdrawn withdrawn;

    /** A sheet of a form, for a city as it stands. */
    RegisterSheet(Form form, Table sheet, Dossier city, Draft draft, RowsOrigin origin, ReferenceData reference) {
        this.form = form;
        this.table = new Table(form.id(), sheet.place(), sheet.rows());
        this.city = city;
        this.origin = origin;
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.read = Survey.readBeside(
                new Tables(List.of(table), List.of()), origin.times().latest(), reference);
        List<RegisterTable.Line> written = RegisterTable.open(form, Optional.of(table)).lines().stream()
                .filter(line -> !words.isRepeated(table, form, line.number() - 1))
                .toList();
        Set<Integer> numbers =
                written.stream().map(RegisterTable.Line::number).collect(Collectors.toCollection(TreeSet::new));
        var surroundings = new Surroundings(
                reference, city.city().name().chinese(), form.name().chinese());
        var scope = new RowScope(form.id(), reference.reading(), surroundings, RowScope.years(form, table, words));
        this.texts = new SheetTexts(table, numbers, reference.reading(), surroundings, scope);
        var beside = new SheetDoubts(origin.sheet(), numbers, scope, words);
        var secrecy = new Secrecy(reference.reading());
        this.around = RowDoubts.both(origin.doubt(), beside.doubt());
        this.whole = new WholeSheet(
                Stream.of(texts.access(), origin.around(), beside.access(secrecy))
                        .flatMap(Optional::stream)
                        .reduce(Access::and),
                beside.rows(secrecy),
                TitleYear.find(table, form, words, reference.reading()),
                secrecy);
        this.lines = written.stream()
                .map(whole::line)
                .collect(
                        Collectors.toMap(line -> line.number(), line -> line, (one, other) -> one, LinkedHashMap::new));
        this.corrected = CorrectedName.pattern(reference.reading().alternatives("corrected"));
        this.rows = new RegisterRows(form, draft, reference);
        this.sources = new RowSources(table.place(), origin.source(), reference.reading());
        this.marks = new RowMarks(rows, sources);
        this.draft = draft;
        this.withdrawn = new Withdrawn(reference);
        this.doubts = new RowDoubts(read.findings(), origin.sheet().looks(), table.place());
    }

    /** The account of the sheet's cells. */
    Ledger ledger() {
        Ledger ledger = read.value().ledgers().stream()
                .filter(one -> one.place().equals(table.place()))
                .findFirst()
                .orElseThrow();
        int same = Math.min(ledger.accepted(), unchanged());
        var ignored = new LinkedHashMap<>(ledger.ignored());
        if (same > 0) {
            ignored.merge(UNCHANGED, same, Integer::sum);
        }
        return new Ledger(ledger.place(), ledger.nonEmpty(), ledger.accepted() - same, ledger.rejected(), ignored);
    }

    /** How many cells stand in rows that say nothing which the city does not have from elsewhere, and of which nothing is asked. */
    private int unchanged() {
        List<Integer> proposed = proposals(List.of()).stream()
                .map(proposal -> proposal.entry().place().row())
                .toList();
        return (int) read.value().register(form.id()).rows().stream()
                .map(row -> row.place().row())
                .filter(row -> !proposed.contains(row))
                .mapToLong(row -> table.rows().get(row - 1).stream()
                        .filter(cell -> !cell.text().isBlank())
                        .count())
                .sum();
    }

    /** What is wrong with the sheet as a whole, such as a heading that is not known. */
    List<Finding> findings() {
        return read.findings().stream()
                .filter(finding -> !RowDoubts.isExpected(finding))
                .filter(finding -> finding.place()
                        .filter(place -> !lines.containsKey(place.row()))
                        .isPresent())
                .toList();
    }

    /** The rows of the sheet that could be read. */
    List<Register.Row> all() {
        return List.copyOf(understood().values());
    }

    /**
     * The rows that say something that the city does not have.
     *
     * @param beside the rows of the register on other sheets of the file
     */
    List<Proposal> proposals(List<Register.Row> beside) {
        Map<Integer, Register.Row> understood = understood();
        var proposals = new ArrayList<Proposal>();
        var earlier = new ArrayList<Register.Row>();
        List<Register.Row> file =
                Stream.concat(understood.values().stream(), beside.stream()).toList();
        List<Register.Row> known = Stream.concat(file.stream(), city.register(form.id()).rows().stream())
                .toList();
        var steps = new RowSteps(form, reference, words, origin.times().given());
        var columns = new ColumnDoubts(form, origin.sheet(), understood.values(), read.findings(), words, corrected);
        List<String> remarks = remarks();
        for (RegisterTable.Line line : lines.values()) {
            Optional<Register.Row> row = Optional.ofNullable(understood.get(line.number()));
            Optional<Text> own = RowDoubts.both(doubts.of(line.number()), texts.of(line, remarks));
            Optional<Text> other = texts.otherTable(line, words).or(whole::refusal);
            if (row.isPresent() && other.isPresent()) {
                proposals.add(unusable(line, other.get()));
            } else if (row.isPresent()) {
                Optional<Text> doubt = Stream.of(
                                own, columns.of(row.get(), line), steps.of(row.get(), known), ofSheet(), whole.doubt())
                        .reduce(Optional.empty(), RowDoubts::both);
                Optional<Text> again = twice(row.get(), file).or(() -> rows.repeats(row.get(), earlier));
                Optional<Entry> unread = unread(line, row.get(), columns);
                proposal(line, row.get(), doubt, again)
                        .map(proposal -> proposal.with(unread))
                        .or(() -> unread.map(Proposal::question))
                        .ifPresent(proposals::add);
                earlier.add(row.get());
            } else {
                own.or(() -> lost(line)).map(text -> unusable(line, text)).ifPresent(proposals::add);
            }
        }
        if (proposals.stream().allMatch(proposal -> proposal.withdrawal().isPresent())) {
            texts.aside().stream().map(this::aside).forEach(proposals::add);
        }
        ColumnDoubts.unknown(table, form, lines.keySet(), words).stream()
                .map(this::unknown)
                .forEach(proposals::add);
        return proposals;
    }

    private Proposal unusable(RegisterTable.Line line, Text why) {
        return Proposal.question(entry(line, Entry.ADDED, Optional.of(why.and(UNUSABLE))));
    }

    /** Why a row that says something could not be read though nothing is wrong with it: the sheet lacks a column. */
    private Optional<Text> lost(RegisterTable.Line line) {
        return read.findings().stream()
                .filter(finding -> finding.rule().id().equals(RegisterTable.COLUMN_MISSING))
                .filter(any -> line.texts().values().stream().anyMatch(text -> !text.isEmpty()))
                .findFirst()
                .map(Finding::message);
    }

    /** The remarks of the city's rows. */
    private List<String> remarks() {
        return city.register(form.id()).rows().stream()
                .map(one -> one.text("note"))
                .toList();
    }

    /** A text beside rows that the city has as they are, of which nothing else would be asked. */
    private Proposal aside(SheetTexts.Said said) {
        return Proposal.question(new Entry(form.id(), Entry.ASIDE, said.place(), said.text(), ofSheet()));
    }

    /** What is asked of every row for the texts of the sheet and around it. */
    private Optional<Text> ofSheet() {
        return RowDoubts.both(texts.ofSheet(), around);
    }

    /** A column that says something which the register cannot hold. */
    private Proposal unknown(ColumnDoubts.Unknown column) {
        return Proposal.question(
                new Entry(form.id(), Entry.COLUMN, column.place(), column.text(), Optional.of(ColumnDoubts.STRANGE)));
    }

    private Map<Integer, Register.Row> understood() {
        return read.value().register(form.id()).rows().stream()
                .map(whole::row)
                .collect(Collectors.toMap(
                        row -> row.place().row(), row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * 来件行 a row as it came.
     *
     * @param line its texts
     * @param row  what it says; empty when it could not be read as a row
     */
    record Sent(RegisterTable.Line line, Optional<Register.Row> row) {}

    /** All rows as they came. */
    List<Sent> sent() {
        Map<Integer, Register.Row> understood = understood();
        return lines.values().stream()
                .map(line -> new Sent(line, Optional.ofNullable(understood.get(line.number()))))
                .toList();
    }

    /** The cells of a row that could not be read; they stay a question whatever becomes of the row. */
    private Optional<Entry> unread(RegisterTable.Line line, Register.Row row, ColumnDoubts columns) {
        List<Form.Field> fields = form.fields().stream()
                .filter(field -> rows.isUnread(field, line, row))
                .toList();
        List<Finding> found = doubts.found(line.number());
        Optional<Text> why = found.isEmpty() ? columns.unfit(fields) : Optional.of(RowDoubts.joined(found));
        return why.filter(any -> !fields.isEmpty())
                .map(text -> new Entry(form.id(), Entry.UNREAD, place(line), content(line, fields), Optional.of(text)));
    }

    private Optional<Text> twice(Register.Row row, Collection<Register.Row> all) {
        return all.stream()
                .filter(other -> !other.place().equals(row.place()))
                .flatMap(other -> rows.twice(row, other).stream())
                .findFirst();
    }

    /**
     * What a row proposes.
     *
     * @param doubt what is asked of the row itself
     * @param again what is asked of it because another row of the file is like it
     */
    private Optional<Proposal> proposal(
            RegisterTable.Line line, Register.Row row, Optional<Text> doubt, Optional<Text> again) {
        List<Register.Row> alike = city.register(form.id()).rows().stream()
                .filter(other -> rows.isSame(row, other))
                .toList();
        Optional<Register.Row> same = alike.stream()
                .filter(other -> rows.differences(row, other).isEmpty()
                        && RowMarks.marks(line, row, other).isEmpty())
                .findFirst();
        if (same.isPresent()) {
            return taken(line, same.get());
        }
        if (doubt.isEmpty()
                && alike.stream()
                        .anyMatch(other -> rows.stands(row, other, origin)
                                && RowMarks.marks(line, row, other).isEmpty())) {
            return Optional.empty();
        }
        Optional<Register.Row> namesake = city.register(form.id()).rows().stream()
                .filter(other -> rows.isNamesake(row, other))
                .findFirst();
        if (alike.isEmpty() && namesake.isPresent()) {
            return renamed(line, row, namesake.get(), RowDoubts.both(doubt, again));
        }
        if (alike.isEmpty()) {
            Optional<Text> spelling = again.or(
                            () -> rows.spelling(row, city.register(form.id()).rows()))
                    .or(() -> rows.otherYear(row, city.register(form.id()).rows()));
            return Optional.of(added(line, row, RowDoubts.both(doubt, spelling)));
        }
        return Optional.of(changed(
                line,
                row,
                alike,
                RowDoubts.both(doubt, again.or(() -> rows.conflict(row, alike.get(0), alike.size())))));
    }

    private Proposal changed(
            RegisterTable.Line line, Register.Row row, List<Register.Row> alike, Optional<Text> question) {
        Register.Row other = alike.get(0);
        List<Form.Field> changed = rows.differences(row, other);
        Optional<Text> asked = RowDoubts.both(question, RowMarks.milder(line, row, other));
        return marks.marked(
                Proposal.of(entry(line, Entry.CHANGED, asked), into -> {
                    Map<String, String> texts = rows.texts(line, row, changed);
                    texts.putAll(RowMarks.marks(line, row, other));
                    texts.putAll(sources.ofChanged(line, other, changed));
                    rows.change(into, other, texts);
                }),
                line,
                row,
                alike);
    }

    private Proposal added(RegisterTable.Line line, Register.Row row, Optional<Text> question) {
        Map<String, String> texts = rows.texts(line, row, form.fields());
        texts.putAll(sources.ofNew(line));
        Optional<Text> asked =
                RowDoubts.both(question, withdrawn.doubt(draft.decisions(), form, content(line, form.fields())));
        return Proposal.of(entry(line, Entry.ADDED, asked), into -> rows.append(into, texts));
    }

    /** What a row of the city has from this very row, which can be withdrawn; nothing of one that has it from elsewhere. */
    private Optional<Proposal> taken(RegisterTable.Line line, Register.Row other) {
        String here = table.place().sheet() + "!" + line.number();
        String note = other.text("note");
        boolean isOurs = other.source().id().equals(origin.source());
        if (!isOurs && !note.contains(origin.source() + " " + here)) {
            return Optional.empty();
        }
        boolean isWhole =
                isOurs && !note.replace(RowSources.FORMER + origin.source(), "").contains(RowSources.FORMER);
        Entry entry = entry(line, isWhole ? Entry.ADDED : Entry.CHANGED, Optional.empty());
        return Optional.of(Proposal.taken(
                entry,
                new Proposal.Withdrawal(
                        isWhole ? Optional.of(into -> into.remove(other)) : Optional.empty(),
                        Text.of(
                                "这一行改动了城市已有的行（" + other.place() + "），改动前的内容没有保存，不能自动撤回；请在登记表 " + form.id()
                                        + " 中改回，此处写“否”。",
                                "It changed a row that the city had (" + other.place()
                                        + "), of which the former content is not known. Put it right in the register "
                                        + form.id() + " and write 否 here."))));
    }

    /** A row that bears the code of a row of the city under another name: joined with it when somebody says so. */
    private Optional<Proposal> renamed(
            RegisterTable.Line line, Register.Row row, Register.Row other, Optional<Text> doubt) {
        List<Form.Field> changed = rows.differences(row, other).stream()
                .filter(field -> !field.column().equals("name"))
                .toList();
        String alias = "来件名称：" + row.text("name");
        if (changed.isEmpty() && other.text("note").contains(alias)) {
            return Optional.empty();
        }
        Text question = rows.renamed(row, other);
        Text asked = doubt.map(text -> text.and(question)).orElse(question);
        return Optional.of(marks.marked(
                Proposal.of(entry(line, Entry.CHANGED, Optional.of(asked)), into -> {
                    Map<String, String> texts = rows.texts(line, row, changed);
                    texts.putAll(RowMarks.marks(line, row, other));
                    texts.putAll(sources.ofChanged(line, other, changed));
                    String note = texts.getOrDefault("note", other.text("note"));
                    texts.put("note", note.isEmpty() ? alias : note + "；" + alias);
                    rows.change(into, other, texts);
                }),
                line,
                row,
                List.of(other)));
    }

    private Entry entry(RegisterTable.Line line, Text kind, Optional<Text> doubt) {
        return new Entry(form.id(), kind, place(line), content(line, form.fields()), doubt);
    }

    private Place place(RegisterTable.Line line) {
        return new Place(table.place().file(), table.place().sheet(), line.number(), 1);
    }

    private static String content(RegisterTable.Line line, List<Form.Field> fields) {
        return fields.stream()
                .filter(field -> !line.text(field.column()).isEmpty())
                .map(field -> field.name().chinese() + "=" + line.text(field.column()))
                .collect(Collectors.joining("；"));
    }
}
