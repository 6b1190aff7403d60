package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** An item by its id, as request workbooks have it beside its name. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*[_/][a-z0-9_/]+");

    private final PlainWords plain;
    private final NoteWords notes;
    private final LabelReader labels;
    private final Pattern voided;
    private final Map<String, Boolean> harmless = new LinkedHashMap<>();
    private final Map<String, Boolean> altering = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    /** What is said of an item once everything is kept, for many values are of one. */
    private final Map<Optional<Word>, List<Said>> bearing = new LinkedHashMap<>();

    OtherSheets(PlainWords plain, LabelReader labels) {
        this.plain = plain;
        this.notes = new NoteWords(plain);
        this.labels = labels;
        this.voided = Pattern.compile(plain.words().alternatives("void"));
    }

    /**
     * 所说 what a row of such a sheet says.
     *
     * @param sheet the sheet
     * @param text  the texts of the row
     * @param isAround whether it stands around the cells of that sheet and is said of it alone
     */
    private record Said(String sheet, String text, boolean isAround) {
        private boolean isBeside(Found value) {
            return !isAround || value.place().sheet().equals(sheet);
        }
    }

    /** Whether a sheet holds no table of values: nothing was found on it, or numbers outside of any table. */
    static boolean isOne(List<Found> values) {
        return values.stream()
                .allMatch(value -> value.doubt().filter(Doubts.HEADLESS::equals).isPresent());
    }

    /** Keeps what a sheet without values says. */
    void add(Table table) {
        for (List<Cell> row : table.rows()) {
            if (row.stream().anyMatch(cell -> ID.matcher(cell.text().strip()).matches())) {
                continue; // a line of a request that nobody filled asks for its item and says nothing of others
            }
            if (row.stream().noneMatch(cell -> LETTER.matcher(cell.text()).find())) {
                continue; // numbers alone say nothing of others
            }
            String text = row.stream()
                    .map(cell -> cell.text().strip())
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!text.isEmpty()) {
                said.add(new Said(table.place().sheet(), text, false));
            }
        }
    }

    /** Keeps what heads and feet of pages and text boxes say of the values of their sheet. */
    void add(String sheet, List<String> around) {
        around.forEach(text -> said.add(new Said(sheet, text, true)));
    }

    /** The same values, asked for what the sheets without values say of them. */
    List<Found> asked(List<Found> found) {
        return said.isEmpty() ? found : found.stream().map(this::asked).toList();
    }

    private Found asked(Found value) {
        List<Text> doubts = bearing.computeIfAbsent(value.item(), this::bearing).stream()
                .filter(one -> one.isBeside(value))
                .map(one -> one.isAround()
                        ? Doubts.around(Scrutiny.shortened(one.text()))
                        : Doubts.elsewhere(one.sheet(), Scrutiny.shortened(one.text())))
                .toList();
        Optional<Text> all = doubts.stream().reduce(Text::and);
        return all.map(value::and).orElse(value);
    }

    private List<Said> bearing(Optional<Word> item) {
        return said.stream().filter(one -> bears(one.text(), item)).toList();
    }

    /** Whether a text may change a value: it names its item, or changes what it says of everything. */
    private boolean bears(String text, Optional<Word> item) {
        if (text.equals(Sheet.UNREAD)) {
            return true;
        }
        if (Sheet.isTitle(text)) {
            return isAltering(text.substring(text.indexOf('：') + 1));
        }
        if (harmless.computeIfAbsent(text, one -> plain.isFormality(one) || isHarmless(one))) {
            return false;
        }
        if (isOf(text, item)) {
            return true;
        }
        return altering.computeIfAbsent(
                text, one -> (ALL.matcher(one).find() || labels.read(one).item().isEmpty()) && isAltering(one));
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
                .filter(one -> !one.isAround())
                .forEach(one -> plain.secrecy().find(one.text()).ifPresent(access -> words.put(one.text(), access)));
        words.values().stream()
                .reduce(Access::and)
                .ifPresent(access -> besides.replaceAll(
                        (place, beside) -> beside.guarded(Optional.of(access), List.copyOf(words.keySet()))));
    }
}
