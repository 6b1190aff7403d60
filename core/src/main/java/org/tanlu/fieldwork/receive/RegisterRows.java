package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** 登记行比较 holds received rows against those of the city and writes them in the city's own headings and units. */
final class RegisterRows {
    private static final String NAME = "name";
    private static final String CODE = "credit_code";
    private static final String YEAR = "year";
    /** Registers whose year is that of an event, which happens once. */
    private static final Set<String> EVENTS = Set.of("existing_measures");

    private static final double ROUNDING = 1e-9;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]");
    /** What tells one row of a thing from another, beside what every row must have. */
    private static final Set<String> KEYS =
            Set.of(YEAR, "target_year", "measured", "target", "enterprise", "district", "name", "other_plan");

    private final Form form;
    private final Draft draft;
    private final Vocabulary words;
    private final List<Field> told;

    RegisterRows(Form form, Draft draft, ReferenceData reference) {
        this.form = form;
        this.draft = draft;
        this.words = new Vocabulary(reference);
        this.told = form.fields().stream()
                .filter(field -> switch (field.type()) {
                    case SOURCE, VERIFICATION, ACCESS, UNIT -> false;
                    default -> !field.column().equals("note");
                })
                .toList();
    }

    /** Whether two rows are about the same thing: what both tell of it agrees. */
    boolean isSame(Register.Row row, Register.Row other) {
        return told.stream()
                .filter(RegisterRows::isKey)
                .allMatch(field -> field.required() ? isAlike(field, row, other) : mayAgree(field, row, other));
    }

    /** Whether a field tells one thing from another. */
    static boolean isKey(Field field) {
        return field.required() || KEYS.contains(field.column());
    }

    private boolean mayAgree(Field field, Register.Row row, Register.Row other) {
        return !tells(field, row) || !tells(field, other) || isAlike(field, row, other);
    }

    /** Whether a row came back as it was sent, so that what the city has learnt since then from elsewhere stands. */
    boolean stands(Register.Row row, Register.Row other, RowsOrigin origin) {
        boolean isFromHere = other.source().id().equals(origin.source())
                || other.text("note").contains(origin.source());
        return !isFromHere
                && origin.sent().stream()
                        .anyMatch(
                                one -> isSame(row, one) && differences(row, one).isEmpty());
    }

    /** Whether two rows bear one credit code for one year, but names that are written otherwise. */
    boolean isNamesake(Register.Row row, Register.Row other) {
        if (form.fields().stream().noneMatch(field -> field.column().equals(CODE))) {
            return false;
        }
        String code = words.key(row.text(CODE));
        return !code.isEmpty()
                && code.equalsIgnoreCase(words.key(other.text(CODE)))
                && !row.text(NAME).equals(other.text(NAME))
                && form.fields().stream()
                        .filter(field -> field.column().equals(YEAR))
                        .allMatch(field -> mayAgree(field, row, other));
    }

    /** The question when a row bears the code and the year of a row of the city, under another name. */
    Text renamed(Register.Row row, Register.Row other) {
        String changed = differences(row, other).stream()
                .filter(field -> !field.column().equals(NAME) && tells(field, other))
                .map(field -> "；" + field.name().chinese() + " " + said(field, other) + " → " + said(field, row))
                .collect(Collectors.joining());
        return Text.of(
                "“" + row.text(NAME) + "”与城市已有的“" + other.text(NAME) + "”（" + other.place()
                        + "）统一社会信用代码和年份相同" + changed
                        + "。是同一家企业吗？是的写“是”（并入该行，仍用城市的名称），不是的写“否”，并改正代码。",
                "\"" + row.text(NAME) + "\" has the credit code and year of the city's \"" + other.text(NAME) + "\" ("
                        + other.place() + ")" + changed
                        + ". Are they one enterprise? Write 是 to join the rows under the city's name; else 否, and correct the code.");
    }

    /** Whether two rows tell the same, or texts that differ by blanks, punctuation, brackets and the width of letters only. */
    private boolean isAlike(Field field, Register.Row row, Register.Row other) {
        String key = words.key(row.text(field.column()));
        return agree(field, row, other) || (!key.isEmpty() && key.equals(words.key(other.text(field.column()))));
    }

    /** The question when a row is about the same as an earlier row of its file, or of a name that is only written otherwise. */
    Optional<Text> repeats(Register.Row row, List<Register.Row> earlier) {
        Optional<Text> written =
                spelling(row, earlier).or(() -> coded(row, earlier)).or(() -> otherYear(row, earlier));
        return written.isPresent()
                ? written
                : earlier.stream()
                        .filter(other -> isSame(row, other))
                        .findFirst()
                        .map(other -> Text.of(
                                "与来件中的另一行（" + other.place() + "）像是同一项，是否重复？确为另一项的批准，重复的写“否”。",
                                "It seems to repeat another row of the file (" + other.place()
                                        + "). Approve it if it is another thing, else refuse it."));
    }

    /** The question when a row of an event is like another in all but the year. */
    Optional<Text> otherYear(Register.Row row, List<Register.Row> others) {
        return others.stream()
                .filter(other -> EVENTS.contains(form.id()) && isLikeButYear(row, other))
                .findFirst()
                .map(other -> Text.of(
                        "除年份（" + row.text(YEAR) + " / " + other.text(YEAR) + "）外与另一行（" + other.place()
                                + "）完全相同，像是同一项写了两个年份：确为两项的写“是”，同一项的写“否”。",
                        "It is like another row (" + other.place() + ") in all but the year (" + row.text(YEAR) + " / "
                                + other.text(YEAR)
                                + "). Write 是 if it is another thing, 否 if it is the same told twice."));
    }

    private boolean isLikeButYear(Register.Row row, Register.Row other) {
        boolean isOtherYear = !row.text(YEAR).isEmpty()
                && !other.text(YEAR).isEmpty()
                && !row.text(YEAR).equals(other.text(YEAR));
        return isOtherYear
                && told.stream()
                        .anyMatch(field -> row.findQuantity(field.column()).isPresent())
                && told.stream()
                        .filter(field -> !field.column().equals(YEAR))
                        .allMatch(field -> isAlike(field, row, other));
    }

    private Optional<Text> coded(Register.Row row, List<Register.Row> earlier) {
        return earlier.stream()
                .filter(other -> isNamesake(row, other))
                .findFirst()
                .map(
                        other -> Text.of(
                                "与来件中的“" + other.text(NAME) + "”（" + other.place()
                                        + "）统一社会信用代码和年份相同，像是同一家企业。确为两家的批准并改正代码，同一家的写“否”。",
                                "It has the credit code and year of \"" + other.text(NAME) + "\" of the same file ("
                                        + other.place()
                                        + ") and seems to be the same enterprise. Approve it if it is another, and correct the code; else refuse it."));
    }

    /** The question when a name is written otherwise than elsewhere, though with the same letters and digits. */
    Optional<Text> spelling(Register.Row row, List<Register.Row> others) {
        return naming(form).flatMap(column -> spelling(column, row, others));
    }

    /** The column that names a row: the first text that every row must have; some registers have none. */
    static Optional<String> naming(Form form) {
        return form.fields().stream()
                .filter(field -> field.required() && field.type() == Form.Type.TEXT)
                .map(Field::column)
                .findFirst();
    }

    private Optional<Text> spelling(String column, Register.Row row, List<Register.Row> others) {
        String name = row.text(column);
        String key = words.key(name);
        return others.stream()
                .filter(other -> !key.isEmpty()
                        && !other.text(column).equals(name)
                        && words.key(other.text(column)).equals(key))
                .findFirst()
                .map(
                        other -> Text.of(
                                "“" + name + "”与“" + other.text(column) + "”（" + other.place()
                                        + "）只有空格、标点或全半角不同，像是同一个；请统一写法，确为不同的批准。",
                                "\"" + name + "\" and \"" + other.text(column) + "\" (" + other.place()
                                        + ") differ in blanks or punctuation only. Write them alike, or approve if they differ."));
    }

    /** The fields in which a row tells something else, or something more, than another. */
    List<Field> differences(Register.Row row, Register.Row other) {
        return told.stream()
                .filter(field -> tells(field, row) && !agree(field, row, other))
                .toList();
    }

    /** The question when a row contradicts what the city has, or may be about several of its rows. */
    Optional<Text> conflict(Register.Row row, Register.Row other, int alike) {
        if (alike > 1) {
            return Optional.of(Text.of(
                    "城市登记表中有 " + alike + " 行与它相近（" + other.place() + " 等），批准则改第一行；不是的写“否”，自行登记。",
                    alike + " rows of the city are like it (" + other.place()
                            + " and others). Approval changes the first; else refuse it and enter it yourself."));
        }
        Text changed = Facts.joined(differences(row, other).stream()
                .filter(field -> tells(field, other))
                .map(field -> told(field, said(field, other) + " → " + said(field, row)))
                .toList());
        return changed.chinese().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "与城市已有的行不同（" + other.place() + "）：" + changed.chinese() + "。以来件为准吗？",
                        "It differs from the city's row (" + other.place() + "): " + changed.english()
                                + ". Use what came?"));
    }

    /** The question when another row of the same sheet tells other numbers of the very same thing. */
    Optional<Text> twice(Register.Row row, Register.Row other) {
        List<Field> differing = differences(row, other).stream()
                .filter(field -> tells(field, other))
                .toList();
        boolean isTwice = isSame(row, other)
                && !differing.isEmpty()
                && differing.stream().allMatch(field -> field.type() == Form.Type.NUMBER);
        if (!isTwice) {
            return Optional.empty();
        }
        Text changed = Facts.joined(differing.stream()
                .map(field -> told(field, said(field, row) + " / " + said(field, other)))
                .toList());
        boolean isHere = other.place().sheet().equals(row.place().sheet());
        String where = isHere ? "本表第 " + other.place().row() + " 行" : "来件另一处（" + other.place() + "）";
        return Optional.of(
                Text.of(
                        "与" + where + "是同一事项，数却不同（" + changed.chinese() + "），以哪个为准？只批准一行，另一行写“否”；不是同一事项的两行都写“是”。",
                        other.place() + " is of the same thing with other numbers (" + changed.english()
                                + "). Which holds? Approve one and write 否 at the other, or 是 at both if they are different things."));
    }

    private static Text told(Field field, String what) {
        return Text.of(field.name().chinese() + " " + what, field.name().english() + " " + what);
    }

    /** Whether a row tells anything in a field. */
    static boolean tells(Field field, Register.Row row) {
        return row.findQuantity(field.column()).isPresent()
                || row.findNotation(field.column()).isPresent()
                || !row.text(field.column()).isEmpty();
    }

    /** Whether a cell that should say something in a closed form or as a number could not be read. */
    boolean isUnread(Field field, RegisterTable.Line line, Register.Row row) {
        String text = line.text(field.column());
        if (text.isEmpty() || tells(field, row)) {
            return false;
        }
        return switch (field.type()) {
            case SOURCE, ACCESS, UNIT -> false;
            case VERIFICATION -> Verification.find(text).isEmpty();
            case NUMBER ->
                words.number(new Cell(text, Cell.Kind.TEXT, row.place())).kind() != Vocabulary.Kind.ABSENT;
            default -> true;
        };
    }

    /** The fields of a form that say what a row is about, beside marks and remarks. */
    List<Field> told() {
        return told;
    }

    /** Whether a row that could not be read bears the name of a row of the city. */
    boolean isNamed(RegisterTable.Line line, Register.Row other) {
        return naming(form)
                .filter(column -> !other.text(column).isEmpty()
                        && words.key(line.text(column)).equals(words.key(other.text(column))))
                .isPresent();
    }

    /** What fields of a row say, in words. */
    static String content(Register.Row row, List<Field> fields) {
        return fields.stream()
                .filter(field -> tells(field, row))
                .map(field -> field.name().chinese() + "=" + said(field, row))
                .collect(Collectors.joining("；"));
    }

    private static boolean agree(Field field, Register.Row row, Register.Row other) {
        String column = field.column();
        Optional<Quantity> one = row.findQuantity(column);
        Optional<Quantity> two = other.findQuantity(column);
        if (one.isPresent()
                && two.isPresent()
                && one.get().unit().isCompatibleWith(two.get().unit())) {
            double there = two.get().in(one.get().unit()).value();
            return Math.abs(one.get().value() - there) <= ROUNDING * Math.abs(there);
        }
        return one.isPresent() == two.isPresent()
                && row.findNotation(column).equals(other.findNotation(column))
                && row.text(column).equals(other.text(column));
    }

    private static String said(Field field, Register.Row row) {
        return row.findQuantity(field.column())
                .map(Quantity::toString)
                .or(() -> row.findNotation(field.column()).map(Enum::name))
                .orElseGet(() -> row.words(field.column()));
    }

    /** What a row says as the city's table writes it: texts as they came, numbers in the units of the city's headings. */
    Map<String, String> texts(RegisterTable.Line line, Register.Row row, List<Field> fields) {
        var texts = new LinkedHashMap<String, String>();
        for (Field field : fields) {
            String column = field.column();
            Optional<Quantity> quantity = row.findQuantity(column);
            if (quantity.isPresent()) {
                number(field, quantity.get(), texts);
            } else if ((field.type() != Form.Type.UNIT && tells(field, row)) || isShared(field, line)) {
                texts.put(column, line.text(column));
            }
        }
        return texts;
    }

    private static boolean isShared(Field field, RegisterTable.Line line) {
        boolean kept = field.type() == Form.Type.ACCESS || field.column().equals("note");
        return kept && !line.text(field.column()).isEmpty();
    }

    private void number(Field field, Quantity quantity, Map<String, String> texts) {
        if (field.unitColumn().isPresent()) {
            texts.put(field.column(), ShortestDecimal.of(quantity.value()));
            texts.put(field.unitColumn().get(), quantity.unit().symbol());
            return;
        }
        Unit unit = heading(field)
                .or(field::unit)
                .filter(quantity.unit()::isCompatibleWith)
                .orElse(quantity.unit());
        texts.put(field.column(), ShortestDecimal.of(quantity.decimallyIn(unit).value()));
    }

    /** The unit in the heading of the city's own column. */
    private Optional<Unit> heading(Field field) {
        List<String> heads = draft.find(form.id()).stream()
                .flatMap(table -> table.rows().stream().limit(2))
                .flatMap(List::stream)
                .map(Cell::text)
                .toList();
        return heads.stream()
                .filter(head -> isNamed(field, BRACKETS.matcher(head).replaceAll("")))
                .map(BRACKETS::matcher)
                .filter(Matcher::find)
                .flatMap(found -> words.units(found.group(1)).stream())
                .filter(unit -> field.unit().filter(unit::isCompatibleWith).isPresent())
                .findFirst();
    }

    private boolean isNamed(Field field, String head) {
        String key = words.key(head);
        return words.key(field.name().chinese()).equals(key)
                || words.key(field.column()).equals(key)
                || field.variants().stream().map(words::key).anyMatch(key::equals);
    }

    /** Adds a row to the city's register. */
    void append(Draft into, Map<String, String> texts) {
        into.register(form.id()).append(texts);
    }

    /** Writes into a row of the city's register. */
    void change(Draft into, Register.Row row, Map<String, String> texts) {
        Table table = into.find(form.id()).orElseThrow();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean here = table.rows().get(i).stream()
                    .anyMatch(cell -> cell.place().row() == row.place().row());
            if (here) {
                into.register(form.id()).change(i + 1, texts);
                return;
            }
        }
    }
}
