package org.tanlu.fieldwork.receive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.ElectricityOfEnterprise;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CorrectedName;
import org.tanlu.survey.Register;
import org.tanlu.survey.Vocabulary;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记行跳变 what is asked of a row for the row of another year about the same thing: numbers many times as great or small, of which
 * the unit or the decimal point may be wrong; of rows that correct others; and of names that are of no enterprise.
 */
@Clause("C6-7")
final class RowSteps {
    private static final String YEAR = "year";
    private static final String NAME = "name";
    private static final String ENTERPRISES = "enterprises";
    /** Registers whose year is that of an event. */
    private static final Set<String> EVENTS = Set.of("existing_measures", "visits");

    private static final Pattern NO_FIRM = Pattern.compile("[#＃].*|.*等\\s*[\\d一二三四五六七八九十两几多]+\\s*[余多]?\\s*[家户个].*"
            + "|.*(?:行业|产业|(?:制造|加工|冶炼|压延|采选|开采|制品|供应|生产|服务|运输)业)|[(（【\\[].*[)）】\\]]|\\P{L}*"
            + "|(?:其他|其余|所有|全部|各|重点|中小|小微|省略)[^有限公司]*(?:企业|单位|厂)?");

    private final Form form;
    private final ReferenceData reference;
    private final Vocabulary words;
    private final Pattern corrected;
    private final double most;
    private final int given;

    /**
     * The steps of a register.
     *
     * @param words those of the reference data
     * @param given the year in which the rows came
     */
    RowSteps(Form form, ReferenceData reference, Vocabulary words, int given) {
        this.form = form;
        this.reference = reference;
        this.words = words;
        this.corrected = CorrectedName.pattern(reference.reading().alternatives("corrected"));
        this.most = Thresholds.of(reference, Thresholds.STEP);
        this.given = given;
    }

    /** What is asked of a row. */
    Optional<Text> of(Register.Row row, Collection<Register.Row> others) {
        return Stream.of(
                        name(row),
                        ahead(row),
                        correction(row, others),
                        step(row, others),
                        electricity(row),
                        TwinRows.doubt(row, others),
                        TwinRows.target(row))
                .reduce(Optional.empty(), RowDoubts::both);
    }

    private Optional<Text> name(Register.Row row) {
        String name = form.id().equals(ENTERPRISES) ? row.text(NAME) : "";
        return !name.isEmpty() && NO_FIRM.matcher(name).matches()
                ? Optional.of(Text.of(
                        "“" + name + "”不像一家企业的名称（像行业、分项或几家的合计）：确是一家企业的写“是”，不是的写“否”，以免重复计算。",
                        "\"" + name
                                + "\" does not look like the name of one enterprise. Write 是 if it is one, 否 if it is a"
                                + " branch, a part or a sum, lest it counts twice."))
                : Optional.empty();
    }

    private Optional<Text> electricity(Register.Row row) {
        return ElectricityOfEnterprise.doubt(row, reference)
                .map(text -> Text.of(
                        text.chinese() + "，疑为单位有误：无误写“是”，有误的改正来件再接收。",
                        text.english()
                                + ". Perhaps a unit is wrong. Write 是 if it is right; else correct the file and receive it"
                                + " again."));
    }

    /** A year of data that was not over when the file came, or of an event that it was before. */
    private Optional<Text> ahead(Register.Row row) {
        Optional<Integer> year = isBounded() ? year(row) : Optional.empty();
        int last = EVENTS.contains(form.id()) ? given : given - 1;
        return year.filter(one -> one > last)
                .map(
                        one -> Text.of(
                                "年份 " + one + " 在来件时（" + given + "年）尚未结束，是实际数吗？是的写“是”；计划、预计的写“否”。",
                                "The year " + one + " was not over when the file came (" + given
                                        + "). Are these actual numbers? Write 是 if they are, 否 if they are planned or expected."));
    }

    /** Whether the year of such a row is one of data, which cannot lie far ahead. */
    private boolean isBounded() {
        return form.fields().stream()
                .anyMatch(field -> field.column().equals(YEAR)
                        && field.limits().afterLatest().isPresent());
    }

    /** What is asked of two rows of which the name of one says that it corrects the other; and of a name that says no more. */
    private Optional<Text> correction(Register.Row row, Collection<Register.Row> others) {
        Optional<String> column = RegisterRows.naming(form);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        String name = row.text(column.get());
        if (CorrectedName.isBare(name, corrected)) {
            return Optional.of(Text.of(
                    "“" + name + "”不是名称，像是上一行的修正数：请写明名称再接收，修正前的一行不用的写“否”。",
                    "\"" + name
                            + "\" is no name but seems to correct the row above. Write its name and receive the file again;"
                            + " write 否 at the row that no longer holds."));
        }
        return others.stream()
                .filter(other -> !other.place().equals(row.place()) && mayBeOfYear(row, other))
                .filter(other -> corrects(row, other, column.get()) || corrects(other, row, column.get()))
                .findFirst()
                .map(other -> corrected(row, other, column.get()));
    }

    /** Whether a row's name is that of another with a word of correction, or such a word alone right below it. */
    private boolean corrects(Register.Row row, Register.Row other, String column) {
        String name = row.text(column);
        boolean isBelow = row.place().file().equals(other.place().file())
                && row.place().sheet().equals(other.place().sheet())
                && row.place().row() == other.place().row() + 1;
        return CorrectedName.isBare(name, corrected)
                ? isBelow
                : corrected.matcher(name).find()
                        && !words.key(name).equals(words.key(other.text(column)))
                        && words.key(CorrectedName.without(name, corrected)).equals(words.key(other.text(column)));
    }

    private boolean mayBeOfYear(Register.Row row, Register.Row other) {
        Optional<Integer> one = year(row);
        Optional<Integer> two = year(other);
        return one.isEmpty() || two.isEmpty() || one.equals(two);
    }

    private static Text corrected(Register.Row row, Register.Row other, String column) {
        return Text.of(
                "“" + row.text(column) + "”与“" + other.text(column) + "”（" + other.place()
                        + "）像是修正前后的同一事项，以哪一行为准？请在来件中只留那一行、不带“修正”等字样再接收；确是两个事项的写“是”。",
                "\"" + row.text(column) + "\" and \"" + other.text(column) + "\" (" + other.place()
                        + ") seem to be one thing before and after a correction. Which row holds? Leave only that one, without"
                        + " words of correction, and receive the file again; write 是 if they are two things.");
    }

    private Optional<Text> step(Register.Row row, Collection<Register.Row> others) {
        Optional<Integer> year = !EVENTS.contains(form.id()) ? year(row) : Optional.empty();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<Register.Row> near = others.stream()
                .filter(other ->
                        year(other).filter(that -> !that.equals(year.get())).isPresent())
                .filter(other -> isSameThing(row, other))
                .sorted(Comparator.comparingInt(other -> Math.abs(year(other).orElseThrow() - year.get())))
                .toList();
        return form.fields().stream()
                .filter(field -> field.type() == Form.Type.NUMBER)
                .flatMap(field -> step(field, row, near).stream())
                .reduce(Text::and);
    }

    private Optional<Text> step(Field field, Register.Row row, List<Register.Row> near) {
        Optional<Quantity> number = row.findQuantity(field.column()).filter(one -> one.value() != 0);
        return number.flatMap(one -> near.stream()
                .filter(other -> other.findQuantity(field.column())
                        .filter(two -> two.value() != 0 && two.unit().isCompatibleWith(one.unit()))
                        .isPresent())
                .findFirst()
                .filter(other -> isFar(one, other.findQuantity(field.column()).orElseThrow()))
                .map(other -> step(field, one, other)));
    }

    private boolean isFar(Quantity one, Quantity two) {
        double ratio = Math.abs(one.value() / two.in(one.unit()).value());
        return ratio >= most || ratio <= 1 / most;
    }

    private Text step(Field field, Quantity one, Register.Row other) {
        Quantity two = other.findQuantity(field.column()).orElseThrow();
        String name = field.name().chinese();
        return Text.of(
                "“" + name + "”为 " + one + "，" + other.text(YEAR) + "年（" + other.place() + "）为 " + two + "，相差 "
                        + Print.significant(most) + " 倍以上，疑为单位或小数点有误：无误写“是”，有误的改正来件再接收。",
                field.name().english() + " is " + one + ", but " + two + " in " + other.text(YEAR) + " ("
                        + other.place()
                        + "), more than " + Print.significant(most)
                        + " times as much or as little. Write 是 if it is right; else correct the file and"
                        + " receive it again.");
    }

    private Optional<Integer> year(Register.Row row) {
        return hasYear() ? words.year(row.text(YEAR)) : Optional.empty();
    }

    private boolean hasYear() {
        return form.fields().stream().anyMatch(field -> field.column().equals(YEAR));
    }

    /** Whether what names two rows agrees. */
    private boolean isSameThing(Register.Row row, Register.Row other) {
        List<Field> keys = form.fields().stream()
                .filter(RegisterRows::isKey)
                .filter(field -> !field.column().equals(YEAR) && field.type() != Form.Type.NUMBER)
                .toList();
        return keys.stream().anyMatch(field -> field.required() && field.type() == Form.Type.TEXT)
                && keys.stream().allMatch(field -> isAlike(field, row, other));
    }

    private boolean isAlike(Field field, Register.Row row, Register.Row other) {
        String one = words.key(row.text(field.column()));
        String two = words.key(other.text(field.column()));
        return one.equals(two) || (!field.required() && (one.isEmpty() || two.isEmpty()));
    }
}
