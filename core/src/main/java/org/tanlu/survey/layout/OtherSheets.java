package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 说明页 sheets without data of their own (备注, 封面, 口径说明) speak of the data on the others: what names an item there is asked
 * of its values, what changes area, time or unit is asked of all, and words of secrecy mark all.
 */
final class OtherSheets {
    /** Words that make a sentence one about everything though it names an item. */
    private static final Pattern ALL = Pattern.compile("所有|全部|各项|各表|本表|其余|其他|其它|[均都皆]");

    /** The part of an office that a page is of, which is no field of its numbers. */
    private static final Pattern SECTION = Pattern.compile("[\\p{IsHan}]{2,6}(?:科(?!技)|处(?!理|置)|股(?!份))");

    /** Words that make of the name of a field one of its numbers. */
    private static final Pattern FIELD = Pattern.compile("系统|行业|领域|口径");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** An item by its id, as request workbooks have it beside its name. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*[_/][a-z0-9_/]+");

    private final PlainWords plain;
    private final NoteWords notes;
    private final LabelReader labels;
    private final Elsewhere elsewhere;
    private final Keepers keepers;
    private final Pattern voided;
    private final Map<String, Boolean> harmless = new LinkedHashMap<>();
    private final Map<String, Boolean> altering = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    /** What is said of an item once everything is kept, for many values are of one. */
    private final Map<List<Object>, List<Said>> bearing = new LinkedHashMap<>();

    OtherSheets(PlainWords plain, LabelReader labels, Elsewhere elsewhere, Keepers keepers) {
        this.plain = plain;
        this.elsewhere = elsewhere;
        this.keepers = keepers;
        this.notes = new NoteWords(plain);
        this.labels = labels;
        this.voided = Pattern.compile(plain.words().alternatives("void"));
    }

    /** Where a text stands that is said of values. */
    private enum Kind {
        /** A row of a sheet without data, said of all sheets. */
        PAGE,
        /** Around the cells of a sheet, said of that sheet. */
        AROUND,
        /** A comment at a title, at a heading of names or at a cell without a value. */
        COMMENT,
        /** A title or note of a sheet, of which others judge the rest, that names who filled in the sheet. */
        ISSUER,
        /** A title or note of a sheet of data that tells a year before all of its values. */
        EARLIER
    }

    /**
     * 所说 what a row of such a sheet says.
     *
     * @param sheet the sheet
     * @param where what the question calls its place: the sheet, or the cell
     * @param text  the texts of the row
     * @param kind  where it stands
     * @param isShort whether the row is no row of a table of texts
     */
    private record Said(String sheet, String where, String text, Kind kind, boolean isShort) {
        private boolean isBeside(Found value) {
            return kind == Kind.PAGE || value.place().sheet().equals(sheet);
        }

        private Text doubt() {
            String said = Scrutiny.shortened(text);
            return switch (kind) {
                case PAGE -> Doubts.elsewhere(sheet, said);
                case AROUND -> Doubts.around(said);
                case COMMENT -> Doubts.commented(where, said);
                case ISSUER -> Doubts.keeper(said);
                case EARLIER -> Doubts.otherYear(said);
            };
        }
    }

    /** Whether a sheet holds no table of values: nothing was found on it, or numbers outside of any table. */
    static boolean isOne(List<Found> values) {
        return values.stream()
                .allMatch(value -> value.doubt().filter(Doubts.HEADLESS::equals).isPresent());
    }

    /** Keeps what a sheet without values says; what other sheets are called and titled is only a list of them. */
    void add(Table table, Set<String> titles) {
        for (List<Cell> row : table.rows()) {
            if (row.stream().anyMatch(cell -> ID.matcher(cell.text().strip()).matches())) {
                continue; // a line of a request that nobody filled asks for its item and says nothing of others
            }
            if (row.stream().noneMatch(cell -> LETTER.matcher(cell.text()).find())) {
                continue; // numbers alone say nothing of others
            }
            List<String> cells = row.stream()
                    .map(cell -> cell.text().strip())
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            long words =
                    cells.stream().filter(cell -> LETTER.matcher(cell).find()).count();
            if (!cells.isEmpty()) {
                boolean isShort = words <= 2 && cells.stream().noneMatch(titles::contains);
                String sheet = table.place().sheet();
                said.add(new Said(sheet, sheet, String.join(" ", cells), Kind.PAGE, isShort));
            }
        }
    }

    /** Keeps a comment at a cell that is no value, nor a name or heading of one. */
    void comment(String sheet, String cell, String text) {
        said.add(new Said(sheet, cell, text.replaceAll("\\s+", " ").strip(), Kind.COMMENT, true));
    }

    /** Keeps a title or note of a sheet of data that names who filled it in, or a year before all of its values. */
    void over(String sheet, String text, List<Found> values) {
        if (!keepers.named(text).isEmpty()) {
            said.add(new Said(sheet, sheet, text, Kind.ISSUER, true));
        }
        boolean isEarlier = values.stream()
                .flatMap(value -> value.year().stream())
                .min(Integer::compare)
                .filter(year -> elsewhere.isOfEarlier(text, year))
                .isPresent();
        if (isEarlier) {
            said.add(new Said(sheet, sheet, text, Kind.EARLIER, true));
        }
    }

    /** Keeps what heads and feet of pages and text boxes say of the values of their sheet. */
    void add(String sheet, List<String> around) {
        around.stream()
                .filter(text -> !Sheet.isTip(text))
                .forEach(text -> said.add(new Said(sheet, sheet, text, Kind.AROUND, true)));
    }

    /** The same values, asked for what the sheets without values say of them. */
    List<Found> asked(List<Found> found) {
        return said.isEmpty() ? found : found.stream().map(this::asked).toList();
    }

    private Found asked(Found value) {
        List<Text> doubts = bearing.computeIfAbsent(List.of(value.item(), value.year()), key -> bearing(value)).stream()
                .filter(one -> one.isBeside(value) && !isOwnUnit(one, value))
                .map(Said::doubt)
                .distinct()
                .toList();
        Optional<Text> all = doubts.stream().reduce(Text::and);
        return all.map(value::and).orElse(value);
    }

    /** Whether it is the line of units of the very sheet, of which no table was recognised: its numbers are asked anyway. */
    private boolean isOwnUnit(Said one, Found value) {
        return one.kind() == Kind.PAGE
                && one.sheet().equals(value.place().sheet())
                && labels.read(one.text()).isUnit();
    }

    private List<Said> bearing(Found value) {
        return said.stream()
                .filter(one -> bears(one, value.item(), value.year()))
                .toList();
    }

    /** Whether a text may change a value: it names its item, or changes what it says of everything. */
    private boolean bears(Said one, Optional<Word> item, Optional<Integer> year) {
        String text = one.text();
        if (text.equals(Sheet.UNREAD) || one.kind() == Kind.EARLIER) {
            return true;
        }
        boolean isTitle = Sheet.isTitle(text);
        String bare = isTitle ? text.substring(text.indexOf('：') + 1) : text;
        boolean isIssued =
                item.filter(word -> !keepers.isKept(keepers.named(bare), word)).isPresent();
        if (isIssued || one.kind() == Kind.ISSUER) {
            return isIssued;
        }
        if (isTitle) {
            return isAltering(bare) || elsewhere.isOther(bare);
        }
        if (plain.isFormality(text)) {
            return false;
        }
        boolean isElsewhere = one.isShort()
                && (elsewhere.isOther(text)
                        || year.filter(told -> elsewhere.isOfOtherYear(text, told, item))
                                .isPresent());
        return isElsewhere || isOfField(one, item) || isChanging(one, item);
    }

    /** Whether the head of a page, or a short line on a page of notes that speaks of a field, makes of a total that of a field. */
    private boolean isOfField(Said one, Optional<Word> item) {
        String text = SECTION.matcher(one.text()).replaceAll(" ");
        boolean isAbout = one.kind() == Kind.PAGE
                ? one.isShort() && FIELD.matcher(text).find()
                : !labels.read(text).item().isPresent();
        return isAbout
                && item.filter(word -> plain.isNarrowing(text, word) || plain.isOfField(text, word))
                        .isPresent();
    }

    private boolean isChanging(Said one, Optional<Word> item) {
        String text = one.text();
        if (harmless.computeIfAbsent(text, this::isHarmless)) {
            return false;
        }
        if (one.kind() == Kind.COMMENT || isOf(text, item)) {
            return true;
        }
        return altering.computeIfAbsent(
                text, any -> (ALL.matcher(any).find() || labels.read(any).item().isEmpty()) && isAltering(any));
    }

    private boolean isHarmless(String text) {
        boolean isName =
                labels.read(text).item().isPresent() && labels.read(text).rest().isEmpty();
        return isName
                || notes.isNote(text)
                || plain.isHarmlessTitle(plain.secrecy().without(text));
    }

    private static boolean isOf(String text, Optional<Word> item) {
        return item.map(word -> word.name().chinese().replaceAll("[（(].*", ""))
                .filter(name -> !name.isBlank() && text.contains(name))
                .isPresent();
    }

    private boolean isAltering(String text) {
        boolean isOfTime = plain.isOfPart(text) || plain.isProvisional(text);
        boolean isOfMeaning = notes.isDenial(text) || voided.matcher(text).find();
        return isOfTime
                || isOfMeaning
                || plain.findAltering(text).isPresent()
                || labels.read(text).isUnit();
    }

    /** Marks all values by the words of secrecy of the sheets without values; the strictest holds. */
    void guard(Map<Place, Beside> besides) {
        Map<String, Access> words = new LinkedHashMap<>();
        said.stream()
                .filter(one -> one.kind() == Kind.PAGE)
                .forEach(one -> plain.secrecy().find(one.text()).ifPresent(access -> words.put(one.text(), access)));
        words.values().stream()
                .reduce(Access::and)
                .ifPresent(access -> besides.replaceAll(
                        (place, beside) -> beside.guarded(Optional.of(access), List.copyOf(words.keySet()))));
    }
}
