package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.GuidePages;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 工作簿文字 what the other sheets of a file say of the rows of its registers: pages of notes, and notes below other tables that
 * speak of all. Words that change what rows mean are asked with every row, those of who may see them mark every row.
 */
@Clause("C6-7")
final class BookTexts {
    /** Words that make a note of one table one about the whole file. */
    private static final Pattern ALL = Pattern.compile("所有|全部|各项|各表|其余|其他|本次|清单|名单|登记|[均都皆]");
    /** An item by its id, as lines of requests have it that nobody filled. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*[_/][a-z0-9_/]+");

    private static final int LONGEST = 80;

    private final ReferenceData reference;
    private final String city;
    private final Vocabulary words;
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final Map<String, List<String>> below = new LinkedHashMap<>();

    /**
     * The texts of a file.
     *
     * @param sheets all its sheets
     * @param isRead whether a sheet has a reader of its own: registers, checklists, what was sent along
     * @param city   the name of the city
     */
    BookTexts(List<Table> sheets, Predicate<Table> isRead, String city, ReferenceData reference) {
        this.reference = reference;
        this.city = city;
        this.words = new Vocabulary(reference);
        sheets.stream()
                .filter(table -> !GuidePages.isOwn(table, sheets) && !isRead.test(table))
                .forEach(this::add);
    }

    private void add(Table table) {
        boolean isNotes = table.rows().stream().noneMatch(this::hasValue);
        var texts = new ArrayList<String>();
        for (List<Cell> row : table.rows()) {
            List<String> written = row.stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!written.isEmpty()
                    && written.stream().noneMatch(text -> ID.matcher(text).matches())) {
                String text = String.join(" ", written);
                boolean isOfAll = written.size() == 1 && ALL.matcher(text).find();
                if (isNotes || isOfAll) {
                    texts.add(text);
                }
            }
        }
        (isNotes ? notes : below).put(table.place().sheet(), texts);
    }

    /** Whether a row has a number that does not only count the rows of a page of notes. */
    private boolean hasValue(List<Cell> row) {
        List<Cell> written = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        return IntStream.range(0, written.size())
                .filter(i -> i > 0 || written.size() == 1)
                .anyMatch(i -> words.number(written.get(i)).kind() == Vocabulary.Kind.NUMBER);
    }

    /** Who may see what the file has, by its pages of notes; the strictest holds. */
    Optional<Access> access() {
        var secrecy = new Secrecy(reference.reading());
        return notes.values().stream()
                .flatMap(List::stream)
                .flatMap(text -> secrecy.find(text).stream())
                .reduce(Access::and);
    }

    /** What is asked of every row of a register. */
    Optional<Text> doubt(Form form, Table table) {
        var scope = new RowScope(
                form.id(),
                reference.reading(),
                new Surroundings(reference, city, form.name().chinese()),
                RowScope.years(form, table, words));
        var all = new LinkedHashMap<>(notes);
        below.forEach((sheet, texts) -> all.merge(sheet, texts, BookTexts::joined));
        return all.entrySet().stream()
                .flatMap(page -> page.getValue().stream()
                        .filter(text -> !isOfItem(text, form))
                        .flatMap(text -> scope
                                .doubt(
                                        Text.of("工作表“" + page.getKey() + "”", "The sheet \"" + page.getKey() + "\""),
                                        text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                                .stream()))
                .reduce(Text::and);
    }

    /** What pages of notes say of another place or an enterprise, which is asked of balances too. */
    List<String> elsewhere() {
        var surroundings = new Surroundings(reference, city, "(?!)");
        return notes.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.length() <= LONGEST && surroundings.isElsewhere(text))
                .toList();
    }

    /** Whether a note begins with the name of an item, and speaks of nothing that a register holds. */
    private boolean isOfItem(String text, Form form) {
        boolean isOfForm =
                form.fields().stream().map(field -> field.name().chinese()).anyMatch(text::contains)
                        || text.contains(form.name().chinese())
                        || ALL.matcher(text).find();
        String head = text.split("[\\s：:，,（(为是按含指]", 2)[0];
        return !isOfForm && words.item(head).isPresent();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toList());
    }
}
