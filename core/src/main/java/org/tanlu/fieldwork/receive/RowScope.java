package org.tanlu.fieldwork.receive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记行口径 which texts around the rows of a register change what all of them mean: parts of a year, expected numbers, units, another
 * scope, void sheets. They may stand in titles and notes, in names of sheets and files, at headings or on other sheets.
 */
@Clause("C6-7")
final class RowScope {
    private static final String ENTERPRISES = "enterprises";
    /** What a list of enterprises is of, which changes nothing of any of them. */
    private static final Pattern LISTED = Pattern.compile("(?:规上|规模以上)(?:工业|重点)?(?:企业|用能单位|法人单位|单位)");
    /** What registers of plans and of projects are of. */
    private static final Pattern PLANNED = Pattern.compile("计划|规划|目标|预算");

    /** Registers whose rows are each of a year of data. */
    private static final Set<String> YEARLY = Set.of(ENTERPRISES, "plants", "districts");

    private final String form;
    private final Surroundings surroundings;
    private final Pattern altering;
    private final Pattern narrowing;
    private final Pattern voided;
    private final Set<Integer> years;

    /** The words around the rows of a register; {@code years} are those that its rows tell. */
    RowScope(String form, ReadingWords words, Surroundings surroundings, Set<Integer> years) {
        this.years = Set.copyOf(years);
        this.form = form;
        this.surroundings = surroundings;
        this.voided = Pattern.compile(words.alternatives("void"));
        this.narrowing = Pattern.compile(words.alternatives("row_scope"));
        this.altering = Pattern.compile(
                String.join("|", words.alternatives("row_altering"), words.alternatives("row_scope"), SheetTexts.UNIT));
    }

    /** The years that the cells of a register tell whose rows are each of a year; none of another register. */
    static Set<Integer> years(Form form, Table table, Vocabulary words) {
        if (!YEARLY.contains(form.id())) {
            return Set.of();
        }
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> words.year(cell.text().strip()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a text around the rows may change what they mean. */
    boolean isAltered(String text) {
        String bare = own(text);
        return surroundings.label(bare).isPresent()
                || surroundings.isOfOtherYear(bare, years)
                || (!surroundings.isFormal(bare)
                        && (altering.matcher(bare).find()
                                || voided.matcher(bare).find()));
    }

    /** A text without what such a register is of anyway. */
    private String own(String text) {
        if (form.equals(ENTERPRISES)) {
            return LISTED.matcher(text).replaceAll("");
        }
        return Stream.of("plans", "projects", "coordination").anyMatch(form::equals)
                ? PLANNED.matcher(text).replaceAll("")
                : text;
    }

    /** What is asked of every row for a text, and where it stands; empty for one that changes nothing. */
    Optional<Text> doubt(Text where, String text) {
        return text.equals(Sheet.UNREAD) || isAltered(text) ? Optional.of(question(where, text)) : Optional.empty();
    }

    /** The same for a name that may have the day on which it was sent, beside the part of a year that its numbers are of. */
    Optional<Text> named(Text where, String text, Pattern span) {
        String bare = own(text);
        boolean isAltering =
                narrowing.matcher(bare).find() || voided.matcher(bare).find();
        return isAltering || span.matcher(bare).find() ? Optional.of(question(where, text)) : Optional.empty();
    }

    private static Text question(Text where, String text) {
        return Text.of(
                where.chinese() + "写有“" + text + "”，是否改变本行的年份、时间、单位、口径或范围，或使本行不再有效？不改变的写“是”，照各列采用；"
                        + "改变的请在相应列写明后再接收，无效的写“否”。",
                where.english() + " says \"" + text
                        + "\". Does it change the row's year, time, units or scope, or is the row void? Write 是 if it"
                        + " changes nothing, 否 if the row is void; else correct the columns and receive the file again.");
    }
}
