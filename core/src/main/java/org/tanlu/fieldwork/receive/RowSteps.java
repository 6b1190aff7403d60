package org.tanlu.fieldwork.receive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.Register;
import org.tanlu.survey.Vocabulary;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记行跳变 what is asked of a row for the row of another year about the same thing: numbers many times as great or small, of which
 * the unit or the decimal point may be wrong; and of names that are of no enterprise.
 */
@Clause("C6-7")
record RowSteps(Form form, Vocabulary words) {
    private static final String YEAR = "year";
    private static final String NAME = "name";
    private static final String ENTERPRISES = "enterprises";
    /** As of values by year: so many times is no growth of a year. */
    private static final double MANY_TIMES = 8;
    /** Registers whose year is that of an event. */
    private static final Set<String> EVENTS = Set.of("existing_measures", "visits");

    private static final Pattern NO_FIRM = Pattern.compile("[#＃].*|.*等\\s*[\\d一二三四五六七八九十两几多]+\\s*[余多]?\\s*[家户个].*"
            + "|.*(?:行业|产业|(?:制造|加工|冶炼|压延|采选|开采|制品|供应|生产|服务|运输)业)|[(（【\\[].*[)）】\\]]|\\P{L}*"
            + "|(?:其他|其余|所有|全部|各|重点|中小|小微|省略)[^有限公司]*(?:企业|单位|厂)?");

    /** What is asked of a row. */
    Optional<Text> of(Register.Row row, Collection<Register.Row> others) {
        return RowDoubts.both(name(row), step(row, others));
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

    private Optional<Text> step(Register.Row row, Collection<Register.Row> others) {
        boolean isYearly = !EVENTS.contains(form.id())
                && form.fields().stream().anyMatch(field -> field.column().equals(YEAR));
        Optional<Integer> year = isYearly ? year(row) : Optional.empty();
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

    private static boolean isFar(Quantity one, Quantity two) {
        double ratio = Math.abs(one.value() / two.in(one.unit()).value());
        return ratio >= MANY_TIMES || ratio <= 1 / MANY_TIMES;
    }

    private Text step(Field field, Quantity one, Register.Row other) {
        Quantity two = other.findQuantity(field.column()).orElseThrow();
        String name = field.name().chinese();
        return Text.of(
                "“" + name + "”为 " + one + "，" + other.text(YEAR) + "年（" + other.place() + "）为 " + two
                        + "，相差八倍以上，疑为单位或小数点有误：无误写“是”，有误的改正来件再接收。",
                field.name().english() + " is " + one + ", but " + two + " in " + other.text(YEAR) + " ("
                        + other.place()
                        + "), more than eight times as much or as little. Write 是 if it is right; else correct the file and"
                        + " receive it again.");
    }

    private Optional<Integer> year(Register.Row row) {
        return words.year(row.text(YEAR));
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
