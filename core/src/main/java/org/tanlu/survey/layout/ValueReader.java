package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Kind;
import org.tanlu.survey.Vocabulary.Said;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.table.Cell;
import org.tanlu.trace.Text;

/** 读数 makes of a cell, its row and its column what it says: item, year, unit and number, or the first doubt. */
final class ValueReader {
    private static final Pattern MARKED =
            Pattern.compile("(.*\\d)\\s*(?:[①-⑳❶-❿*＊※†‡]|[\\[［〔](?:注?\\d{1,2}|注)[\\]］〕])+");
    private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[\\d,，.．０-９]*[\\d０-９])\\s*([^\\d\\s０-９].*)");

    private final Grid grid;
    private final Block block;
    private final Segments segments;
    private final Vocabulary words;
    private final Naming naming;
    private final Scrutiny scrutiny;
    private final Parts parts;

    ValueReader(Grid grid, Block block, Vocabulary words, Naming naming, Scrutiny scrutiny, Parts parts) {
        this.grid = grid;
        this.block = block;
        this.segments = new Segments(block.columns(), grid.columns());
        this.words = words;
        this.naming = naming;
        this.scrutiny = scrutiny;
        this.parts = parts;
    }

    /** The tables side by side. */
    Segments segments() {
        return segments;
    }

    /** Which of the tables side by side a column belongs to. */
    int table(int column) {
        return segments.index(column);
    }

    /** A remark beside the values that is not understood. */
    Optional<Text> remark(int row) {
        return scrutiny.remark(row);
    }

    /** Whether a row sums up rows of classes of an item. */
    boolean isSum(int row, int column, Context context) {
        return parts.isSum(row, column, context);
    }

    /** Whether a column sums up what others tell of an item; one that sums up several items is nobody's. */
    boolean isSummed(int row, int column, Context context) {
        return parts.isSummed(column)
                && (isKnown(row, column, context)
                        || parts.summands(column).stream()
                                .filter(other -> grid.isValue(row, other))
                                .anyMatch(other -> !isKnown(row, other, context)));
    }

    private boolean isKnown(int row, int column, Context context) {
        return named(row, column, heads(column), context).item().isPresent();
    }

    /** What is shown of the values beside their texts. */
    Looks looks() {
        return new Looks(grid, block, segments, scrutiny::comment);
    }

    /** What is written as a number. */
    private record Amount(Said said, List<Unit> units) {}

    /** Reads a cell of a value column. */
    Found read(int row, int column, Context context) {
        Cell cell = grid.find(row, column).orElseThrow();
        Amount number = number(cell);
        List<Label> heads = heads(column);
        List<Label> beside = beside(row, column);
        Naming.Named named = named(row, column, heads, context);
        var years = years(Stream.concat(beside.stream(), heads.stream()).toList(), context);
        Optional<Word> item = named.item();
        StatedUnits stated = stated(row, column, heads, number, context);
        List<Unit> units =
                item.map(stated::fitting).orElseGet(() -> isOneName(beside, heads) ? stated.printed() : List.of());
        Optional<Text> doubt = number.said.kind() == Kind.DOUBTFUL
                ? Optional.of(Doubts.value(words.quote(cell.text()), number.said.reason()))
                : labelled(row, column)
                        .or(() -> over(row, column, context))
                        .or(() -> unread(row, column, item))
                        .or(named::doubt)
                        .or(() -> yearDoubt(years))
                        .or(() -> scrutiny.otherYear(row, column, years.get(0)));
        boolean isNumber = number.said.kind() == Kind.NUMBER;
        Optional<Text> unit = item.flatMap(word -> stated.doubt(word, context, isNumber));
        boolean isUnclear = unit.filter(Doubts::isOfUnits).isPresent();
        Optional<Text> all = cumulated(
                column,
                joined(doubt, unit, isUnclear).or(() -> item.flatMap(word -> part(row, column, word, context))));
        var found = new Found(
                cell.place(),
                number.said.kind() == Kind.DOUBTFUL ? words.quote(cell.text()) : number.said.text(),
                isNumber,
                !number.said.mark().isEmpty(),
                item,
                isUnclear ? Optional.empty() : unit(units, item.filter(word -> !isNumber)),
                only(years),
                texts(beside, heads),
                all,
                "",
                scrutiny.doubt(row, column, only(years), all.map(Text::chinese).orElse("")));
        return marked(found, number.said);
    }

    /** What is asked of all below a title; not of the whole city's values where the title tells of districts beside it. */
    private Optional<Text> over(int row, int column, Context context) {
        return context.doubt()
                .filter(doubt -> !scrutiny.isOfWhole(row, column)
                        || context.titles().stream()
                                .filter(title -> Divisions.isTitle(title.text(), grid.plain()))
                                .noneMatch(title ->
                                        Doubts.over(title, grid.plain()).equals(doubt)));
    }

    private Optional<Text> part(int row, int column, Word item, Context context) {
        Optional<Word> above = context.parent().flatMap(Label::item);
        return parts.doubt(row, column, item).or(() -> parts.within(row, column, item, above));
    }

    private Optional<Text> cumulated(int column, Optional<Text> doubt) {
        return !parts.isCumulated(column)
                ? doubt
                : doubt.map(text -> text.and(Doubts.CUMULATED)).or(() -> Optional.of(Doubts.CUMULATED));
    }

    /** Whether a column called a total or mean may be what its heading says of the year: months added up, a mean by nature. */
    boolean isOfItsOwn(int column) {
        return parts.isCumulated(column) || parts.isOwnMean(column);
    }

    /** What is asked first, with the question of the unit behind it where several are written. */
    private static Optional<Text> joined(Optional<Text> doubt, Optional<Text> unit, boolean isUnclear) {
        return (isUnclear ? doubt.map(text -> text.and(unit.get())) : doubt).or(() -> unit);
    }

    /** Whether no more than one name stands around a value; a further one, such as that of a rate, may have another unit. */
    private static boolean isOneName(List<Label> beside, List<Label> heads) {
        return Stream.concat(beside.stream(), heads.stream())
                        .filter(Label::isName)
                        .count()
                <= 1;
    }

    /** The unit that is said, or that of an item that needs none to be said. */
    private static Optional<Unit> unit(List<Unit> units, Optional<Word> item) {
        return units.stream().findFirst().or(() -> item.map(Word::unit));
    }

    private static List<String> texts(List<Label> beside, List<Label> heads) {
        return Stream.concat(beside.stream(), heads.stream())
                .map(Label::text)
                .distinct()
                .toList();
    }

    /** What the labels of a value say against it: a time that is no whole year, an enterprise whose values are not the city's. */
    private Optional<Text> labelled(int row, int column) {
        return periods(row, column).stream()
                .flatMap(period -> period.doubt().stream())
                .findFirst()
                .or(() -> firm(row, column));
    }

    private Optional<Text> firm(int row, int column) {
        return beside(row, column).stream()
                .filter(label -> label.item().isEmpty() && grid.plain().isFirm(label.text()))
                .findFirst()
                .map(label -> Doubts.firm(words.quote(label.text())));
    }

    /** What the headings of a value's row and column say of its time. */
    private List<Period> periods(int row, int column) {
        return Stream.concat(beside(row, column).stream(), heads(column).stream())
                .flatMap(label -> label.period().stream())
                .toList();
    }

    /** Marks of preliminary or expected numbers, and such as nothing explains. */
    List<String> marks(int row, int column, Optional<Integer> year) {
        return Stream.of(
                        own(row, column),
                        periods(row, column).stream().map(Period::text),
                        scrutiny.unexplained(row, column).stream(),
                        scrutiny.noted(row, column, year).stream())
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    /** The remarks beside a value that speak of numbers of other years only. */
    List<String> ofOtherYears(int row, int column, Optional<Integer> year) {
        return scrutiny.ofOtherYears(row, column, year);
    }

    /** A value that is written with a word for preliminary or expected numbers. */
    private Stream<String> own(int row, int column) {
        String text = grid.find(row, column).map(Cell::text).orElse("");
        return grid.plain().isProvisional(text) ? Stream.of(text.strip()) : Stream.empty();
    }

    /** A per cent or per mille mark behind the number has to be the unit. */
    private Found marked(Found found, Said said) {
        boolean fits = said.mark().isEmpty()
                || found.unit()
                        .filter(unit -> unit.symbol().equals(said.mark()))
                        .isPresent();
        return fits
                ? found
                : found.without(Doubts.units(
                        said.mark() + "、" + found.unit().map(Unit::symbol).orElse("？")));
    }

    private Amount number(Cell cell) {
        Said said = words.number(cell);
        if (said.kind() != Kind.DOUBTFUL || cell.kind() != Cell.Kind.TEXT) {
            return new Amount(said, said.mark().isEmpty() ? List.of() : words.units(said.mark()));
        }
        String text = words.strip(cell.text());
        Matcher mark = MARKED.matcher(text);
        if (mark.matches()) {
            Said without = words.number(new Cell(mark.group(1), Cell.Kind.TEXT, cell.place()));
            return new Amount(without.kind() == Kind.NUMBER ? without : said, List.of());
        }
        if (words.year(text).isPresent()) {
            return new Amount(new Said(Kind.DOUBTFUL, "", "", Doubts.A_YEAR), List.of());
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            Said without = words.number(new Cell(unit.group(1), Cell.Kind.TEXT, cell.place()));
            List<Unit> units = words.units(unit.group(2));
            return without.kind() == Kind.NUMBER && !units.isEmpty()
                    ? new Amount(without, units)
                    : new Amount(said, List.of());
        }
        return new Amount(said, List.of());
    }

    /** The labels over a column, ids and serial numbers left out. */
    private List<Label> heads(int column) {
        return block.columns().heads().get(column).stream()
                .filter(head -> !isCode(head))
                .map(Columns.Head::label)
                .toList();
    }

    /** Whether a heading stands in a row of ids, as in a turned table; a row that heads other columns too is none. */
    private boolean isCode(Columns.Head head) {
        Label label = head.label();
        if (label.year().isPresent() || label.role().isPresent() || label.isUnit()) {
            return false;
        }
        List<Label> before = IntStream.range(0, head.column())
                .filter(column -> grid.speaks(head.row(), column))
                .mapToObj(column -> grid.label(head.row(), column))
                .toList();
        return !before.isEmpty()
                && before.get(0).is(Role.CODE)
                && before.stream().allMatch(one -> one.role().isEmpty() || one.is(Role.CODE));
    }

    /** The labels in the row that say what the value is, remarks left out. */
    private List<Label> beside(int row, int column) {
        return segments.labels(column).stream()
                .filter(label -> block.columns()
                        .role(label)
                        .filter(role -> role != Role.NOTE && role != Role.CODE && role != Role.ACCESS)
                        .isPresent())
                .map(label -> shown(row, label))
                .filter(label -> !label.isNone())
                .toList();
    }

    /** What a cell shows; a ditto mark shows what the cell right above it does, within the table. */
    private Label shown(int row, int column) {
        int from = row;
        while (from > block.bottom() + 1
                && grid.find(from, column)
                        .filter(cell -> grid.plain().isDitto(cell.text()))
                        .isPresent()) {
            from--;
        }
        return grid.shown(from, column);
    }

    private List<Label> beside(int row, int column, Role role) {
        return segments.labels(column).stream()
                .filter(label ->
                        block.columns().role(label).filter(role::equals).isPresent())
                .map(label -> shown(row, label))
                .filter(label -> !label.isNone())
                .toList();
    }

    private Naming.Named named(int row, int column, List<Label> heads, Context context) {
        List<Label> names = beside(row, column, Role.NAME);
        var contexts = new ArrayList<>(context.headings());
        contexts.addAll(beside(row, column, Role.GROUP));
        List<Label> over = heads.stream().filter(Label::isName).toList();
        if (names.stream().noneMatch(Label::isName)
                && over.isEmpty()
                && context.titleItem().isPresent()) {
            names = List.of(context.titleItem().get());
        }
        List<Label> codes = Stream.concat(
                        beside(row, column, Role.CODE).stream(),
                        block.columns().heads().get(column).stream()
                                .filter(this::isCode)
                                .map(Columns.Head::label))
                .toList();
        Naming.Named named = naming.resolve(new Naming.Names(codes, names, over, contexts, context.titles()));
        boolean isPart =
                named.item().isEmpty() && names.size() == 1 && context.parent().isPresent();
        return isPart ? part(codes, names, over, context, named) : named;
    }

    /** The part of the whole that was named above, such as 转炉钢 below 粗钢产量. */
    private Naming.Named part(
            List<Label> codes, List<Label> names, List<Label> over, Context context, Naming.Named otherwise) {
        var whole =
                new Naming.Names(codes, names, over, List.of(context.parent().orElseThrow()), context.titles());
        Naming.Named named = naming.resolve(whole);
        return named.doubt().isEmpty() ? named : otherwise;
    }

    /** A cell of the columns of years or units that says something else. */
    private Optional<Text> unread(int row, int column, Optional<Word> item) {
        Optional<Label> qualified = beside(row, column, Role.YEAR).stream()
                .filter(label -> label.year().isPresent() && !label.rest().isEmpty() && !naming.isPlain(label.rest()))
                .findFirst();
        if (qualified.isPresent()) {
            return Optional.of(Doubts.context(words.quote(qualified.get().text())));
        }
        boolean year = beside(row, column, Role.YEAR).stream()
                .anyMatch(label -> label.year().isEmpty() && !label.text().isBlank());
        Optional<Label> unit = beside(row, column, Role.UNIT).stream()
                .filter(label -> label.units().isEmpty() && !grid.plain().isEnglish(label.text()))
                .findFirst();
        return year
                ? Optional.of(Doubts.YEARLESS)
                : unit.filter(any -> item.isPresent()).map(label -> Doubts.spelling(words.quote(label.text()), item));
    }

    private static List<Integer> years(List<Label> labels, Context context) {
        Stream<Integer> ago = labels.stream()
                .flatMap(label -> label.ago().stream())
                .flatMap(years -> context.year().map(year -> year - years).stream());
        List<Integer> told = Stream.concat(labels.stream().flatMap(label -> label.year().stream()), ago)
                .distinct()
                .toList();
        if (told.isEmpty()) {
            return context.year().stream().toList();
        }
        Stream<Integer> own = context.isOwnYear() ? context.year().stream() : Stream.empty();
        return Stream.concat(own, told.stream()).distinct().toList();
    }

    private static Optional<Integer> only(List<Integer> years) {
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private static Optional<Text> yearDoubt(List<Integer> years) {
        return years.size() == 1
                ? Optional.empty()
                : Optional.of(years.isEmpty() ? Doubts.YEARLESS : Doubts.years(years));
    }

    /** The labels that state a unit for this value alone, or else for all. */
    private StatedUnits stated(int row, int column, List<Label> heads, Amount number, Context context) {
        List<List<Unit>> own = Stream.of(
                        beside(row, column).stream().map(Label::units),
                        heads.stream().map(Label::units),
                        Stream.of(number.units))
                .flatMap(found -> found)
                .filter(units -> !units.isEmpty())
                .toList();
        return new StatedUnits(own.isEmpty() ? context.units() : own);
    }
}
