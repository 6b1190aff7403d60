package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;
import org.tanlu.table.Cell;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 慎读 what stands around a table and is not understood makes a question of all its values: titles, the sheet's name, corners,
 * notes and remarks. Only what is known to change nothing is passed over.
 */
final class Scrutiny {
    private static final String MARKS = "(?:[①-⑳❶-❿*＊※†‡]|[\\[［〔](?:注?\\d{1,2}|注)[\\]］〕])";
    private static final Pattern MARKED = Pattern.compile(".*?(" + MARKS + ")\\s*", Pattern.DOTALL);
    /** A year that is not part of a number or of a document's number. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[［.])(?:19|20)\\d{2}(?![\\d〕\\]］.])(?!年?价)");

    private static final Pattern NOTE_MARK = Pattern.compile("\\s*(" + MARKS + ").*", Pattern.DOTALL);

    private final Grid grid;
    private final PlainWords plain;
    private final Elsewhere elsewhere;
    private final Block block;
    private final Segments segments;
    private final List<Integer> noteColumns;
    private final Pattern issuer;
    private final Pattern ahead;
    private final Pattern source;
    private final NoteWords notes;
    private final Map<String, String> marked = new LinkedHashMap<>();
    private final Map<String, NotedYears> footnotes = new LinkedHashMap<>();
    private final Set<String> explained = new LinkedHashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();
    private OptionalInt planned = OptionalInt.empty();
    private final NotedYears noted;

    Scrutiny(Grid grid, PlainWords plain, Elsewhere elsewhere, Block block, List<Label> titles) {
        this.elsewhere = elsewhere;
        this.grid = grid;
        this.plain = plain;
        this.block = block;
        this.segments = new Segments(block.columns(), grid.columns());
        this.noteColumns = IntStream.range(0, grid.columns())
                .filter(column ->
                        block.columns().role(column).filter(Role.NOTE::equals).isPresent())
                .boxed()
                .toList();
        this.noted = new NotedYears(plain);
        this.notes = new NoteWords(plain);
        ReadingWords words = plain.words();
        this.issuer = Pattern.compile(
                "\\s*(?:" + words.alternatives("issuer") + ")\\s*(?:[(（](?:盖章|公章|章|签章)[)）])?\\s*[:：]\\s*");
        this.ahead = Pattern.compile(words.alternatives("ahead"));
        this.source = Pattern.compile(words.alternatives("source_head"));
        titles.forEach(title -> noted.keep(title.text()));
        titles.stream().filter(title -> !isUnderstood(title)).forEach(this::doubt);
        corners().filter(corner -> !isUnderstood(corner)).forEach(this::doubt);
        notes().forEach(this::note);
        look();
    }

    /** Why the value in a cell has to be asked whatever it is, beside what is asked already; empty for nothing. */
    Optional<Text> doubt(int row, int column, Optional<Integer> year, String asked) {
        boolean isCounted = block.columns().isCounted(column);
        boolean isWhole = isOfWhole(row, column);
        List<String> around = doubtful.stream()
                .filter(text -> !isCounted || YearEnd.december(text).isEmpty())
                .filter(text -> !isWhole || !Divisions.isTitle(text, plain))
                .filter(text -> !asked.contains("“" + shortened(text) + "”"))
                .toList();
        List<String> contexts = around.stream()
                .filter(text -> !plain.isOfPart(text))
                .map(Scrutiny::shortened)
                .toList();
        Stream<Text> parts =
                around.stream().filter(plain::isOfPart).map(Scrutiny::shortened).map(Doubts::part);
        Stream<Text> context = contexts.isEmpty() ? Stream.empty() : Stream.of(Doubts.context(contexts));
        Stream<Text> marks = marked.entrySet().stream()
                .filter(entry -> bears(row, column, entry.getKey()))
                .map(entry -> Doubts.remark(shortened(entry.getValue())));
        boolean future = planned.isPresent()
                && year.filter(one -> one >= planned.getAsInt()).isPresent();
        Stream<Text> time = noted(row, column)
                .flatMap(told -> told.doubt(year).stream())
                .findFirst()
                .or(() -> future && asked.isEmpty() ? Optional.of(Doubts.AHEAD) : Optional.empty())
                .stream();
        return Stream.of(marks, parts, context, time)
                .flatMap(texts -> texts)
                .filter(text -> !asked.contains(text.chinese()))
                .reduce(Text::and);
    }

    /** Whether a label beside or over a value says that it is the whole city's. */
    boolean isOfWhole(int row, int column) {
        return Stream.concat(
                        segments.labels(column).stream().map(label -> grid.shown(row, label)),
                        block.columns().heads().get(column).stream().map(Columns.Head::label))
                .anyMatch(label -> plain.isWhole(label.text()));
    }

    /** A remark beside the values of a row that is not understood. */
    Optional<Text> remark(int row) {
        return noteColumns.stream()
                .flatMap(column -> remark(row, column).stream())
                .findFirst();
    }

    private Optional<Text> remark(int row, int column) {
        Label label = grid.shown(row, column);
        NotedYears told = NotedYears.of(plain, label.text());
        String rest = told.isEmpty() ? label.text() : told.rest();
        boolean sourced = block.columns().heads().get(column).stream()
                .anyMatch(head -> source.matcher(head.label().text()).find());
        boolean fine = sourced ? isSource(rest) : notes.isNote(rest);
        return label.isNone() || fine || Access.find(label.text()).isPresent()
                ? Optional.empty()
                : Optional.of(Doubts.remark(shortened(label.text())));
    }

    /** Whether a source is none of another place or of an enterprise, and changes nothing. */
    private boolean isSource(String text) {
        return plain.findAltering(text).isEmpty()
                && !notes.isDenial(text)
                && !elsewhere.isOtherSource(Elsewhere.withoutExtension(text));
    }

    /** A remark or source beside a value that names other years than the value's. */
    Optional<Text> otherYear(int row, int column, int year) {
        return remarks(row, column)
                .filter(text -> isOfOtherYear(
                        NotedYears.of(plain, Elsewhere.withoutExtension(text)).rest(),
                        year,
                        !Elsewhere.withoutExtension(text).equals(text)))
                .findFirst()
                .map(text -> Doubts.otherYear(shortened(text)));
    }

    /** A publication or report may be of a later year than its numbers, never of an earlier one. */
    private boolean isOfOtherYear(String text, int year, boolean isFile) {
        List<Integer> years = YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        boolean dated = isFile || plain.isDated(text);
        return !years.isEmpty() && years.stream().noneMatch(one -> dated ? one >= year : one == year);
    }

    /** The labels of a value, and the value, that bear a footnote's mark which no note on the sheet explains. */
    List<String> unexplained(int row, int column) {
        Stream<int[]> own = Stream.of(new int[] {row, column});
        Stream<int[]> beside = segments.labels(column).stream().map(label -> new int[] {row, label});
        Stream<int[]> over =
                block.columns().heads().get(column).stream().map(head -> new int[] {head.row(), head.column()});
        return Stream.of(own, beside, over)
                .flatMap(places -> places)
                .map(place -> grid.anchor(place[0], place[1]))
                .flatMap(place -> grid.find(place[0], place[1]).stream())
                .map(Cell::text)
                .filter(this::isUnexplained)
                .distinct()
                .toList();
    }

    private boolean isUnexplained(String text) {
        Matcher mark = MARKED.matcher(text);
        return mark.matches() && !mark.group(1).equals(text.strip()) && !explained.contains(mark.group(1));
    }

    /** What is to be asked of a comment at a value of a year: another year, or whatever is not known to change nothing. */
    Optional<Text> comment(String text, Optional<Integer> year) {
        if (year.filter(one -> isOfOtherYear(text, one, false)).isPresent()) {
            return Optional.of(Doubts.otherYear(shortened(text)));
        }
        return notes.isNote(text) ? Optional.empty() : Optional.of(Doubts.remark(shortened(text)));
    }

    /** What notes below the table, footnotes at a value and remarks beside it say of the numbers of its year. */
    List<String> noted(int row, int column, Optional<Integer> year) {
        return noted(row, column).flatMap(told -> told.marks(year).stream()).toList();
    }

    private Stream<NotedYears> noted(int row, int column) {
        Stream<NotedYears> marks = footnotes.entrySet().stream()
                .filter(entry -> bears(row, column, entry.getKey()))
                .map(Map.Entry::getValue);
        Stream<NotedYears> beside = remarks(row, column).map(text -> NotedYears.of(plain, text));
        return Stream.of(Stream.of(noted), marks, beside).flatMap(told -> told);
    }

    /** The remarks beside a value that speak of numbers of other years only. */
    List<String> ofOtherYears(int row, int column, Optional<Integer> year) {
        return remarks(row, column)
                .filter(text -> {
                    NotedYears told = NotedYears.of(plain, text);
                    return !told.isEmpty()
                            && told.rest().isBlank()
                            && told.marks(year).isEmpty();
                })
                .toList();
    }

    private Stream<String> remarks(int row, int column) {
        return noteColumns.stream()
                .filter(other -> segments.index(other) == segments.index(column))
                .map(other -> grid.shown(row, other).text());
    }

    private void doubt(Label label) {
        doubtful.add(label.text());
    }

    private boolean isUnderstood(Label label) {
        String text = label.text();
        if (label.isNone() || label.isUnit() || plain.isFormality(text)) {
            return true;
        }
        Matcher issued = issuer.matcher(text);
        if (issued.lookingAt()) {
            return plain.isOffice(text.substring(issued.end()));
        }
        boolean named = label.item().isPresent()
                || label.role().isPresent()
                || label.rest().isEmpty();
        return named
                || plain.isHarmlessTitle(plain.secrecy().without(label.rest()))
                || (plain.isRemark(text) && notes.isNote(text));
    }

    /** The heads of the columns that hold names, units and years. */
    private Stream<Label> corners() {
        return IntStream.range(0, grid.columns())
                .filter(column -> block.columns()
                        .role(column)
                        .filter(role ->
                                role == Role.NAME || role == Role.GROUP || role == Role.YEAR || role == Role.UNIT)
                        .isPresent())
                .boxed()
                .flatMap(column -> block.columns().heads().get(column).stream())
                .map(Columns.Head::label);
    }

    /** Sentences in the table, and words below its last numbers. */
    private List<Label> notes() {
        var notes = new ArrayList<Label>();
        int last = block.bottom();
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            last = RowWords.of(grid, row).numbers() > 0 ? row : last;
        }
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Label label = grid.label(row, column);
                boolean below = row > last
                        && (isAlone(row) || RowWords.of(grid, row).items().isEmpty());
                boolean sentence = isAlone(row) && plain.isRemark(label.text());
                if (!label.isNone() && (below || sentence)) {
                    notes.add(label);
                }
            }
        }
        return notes;
    }

    private boolean isAlone(int row) {
        return RowWords.of(grid, row).labels().size() == 1;
    }

    private void note(Label label) {
        boolean unit = block.end() == grid.rows()
                && (label.is(Role.UNIT) || !label.units().isEmpty());
        Matcher mark = NOTE_MARK.matcher(label.text());
        String said = mark.matches()
                ? footnote(mark.group(1), label.text().substring(mark.end(1)))
                : noted.keep(label.text());
        if (said.isBlank() && !mark.matches()) {
            return;
        }
        if (!unit && (isUnderstood(label) || notes.isNote(said) || notes.isNote(plain.withoutItems(said)))) {
            if (mark.matches()) {
                explained.add(mark.group(1));
            }
            return;
        }
        if (mark.matches() && isUsed(mark.group(1))) {
            marked.put(mark.group(1), label.text());
        } else {
            doubt(label);
        }
    }

    /** Keeps what a footnote says of the numbers of years; the rest of it. */
    private String footnote(String mark, String text) {
        NotedYears told = NotedYears.of(plain, text);
        if (!told.isEmpty()) {
            footnotes.put(mark, told);
        }
        return told.isEmpty() ? text : told.rest();
    }

    /** Whether a footnote's mark stands at a number, a name or a heading. */
    private boolean isUsed(String mark) {
        return IntStream.range(block.top(), block.end())
                .anyMatch(row -> IntStream.range(0, grid.columns()).anyMatch(column -> isMarked(row, column, mark)));
    }

    private boolean bears(int row, int column, String mark) {
        return isMarked(row, column, mark)
                || segments.labels(column).stream().anyMatch(label -> isMarked(row, label, mark))
                || block.columns().heads().get(column).stream()
                        .anyMatch(head -> isMarked(head.row(), head.column(), mark));
    }

    private boolean isMarked(int row, int column, String mark) {
        int[] place = grid.anchor(row, column);
        return grid.find(place[0], place[1])
                .filter(cell -> cell.text().lastIndexOf(mark) > 0)
                .isPresent();
    }

    /** Years from the first that is planned or expected on are perhaps so too. */
    private void look() {
        planned = IntStream.range(block.top(), block.end())
                .boxed()
                .flatMap(row -> IntStream.range(0, grid.columns())
                        .mapToObj(column -> grid.label(row, column))
                        .filter(label -> isAhead(label, row <= block.bottom())))
                .flatMap(label -> label.year().stream())
                .mapToInt(Integer::intValue)
                .min();
    }

    /** Whether a label plans or expects; a letter behind a year does so for its column, beside a row for that row alone. */
    private boolean isAhead(Label label, boolean isHead) {
        boolean expected = label.period()
                .filter(period -> period.kind() == Period.Kind.EXPECTED)
                .isPresent();
        return ahead.matcher(expected ? label.text() : label.rest()).find() || (expected && isHead);
    }

    /** The beginning of a long text. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
