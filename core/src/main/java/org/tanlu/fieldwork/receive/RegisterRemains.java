package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记留存 rows and cells of a register that were taken from an earlier version of a file and that it does not have any more: they
 * stay, and a person is asked whether they go.
 */
@Clause("C6-7")
final class RegisterRemains {
    /** Between the names of fields in a row's remark. */
    private static final String JOINT = "、";

    /** What follows the names of fields that another file completed. */
    private static final Pattern OTHER = Pattern.compile(ReceivedRows.SOURCE + ".* .*!\\d+");
    /** What follows the names of fields that the row's own source corrected. */
    private static final Pattern CORRECTED = Pattern.compile(".*!\\d+，" + RowSources.FORMER + ".*");

    private static final Text ROW = Text.of(
            "此前从这份文件采用了这一行，现在来件中没有。撤回（从登记表删去）写“否”，仍采用写“是”；答复前保留原样。",
            "The row was taken from this file before, now the file does not have it. Withdraw it? Write 否 to take it out of the"
                    + " register, 是 to keep it; until then it stays.");
    private static final Text CELLS = Text.of(
            "这几栏此前从这份文件采用，现在来件中没有（空白或删去）。撤回写“否”，仍采用写“是”；答复前保留原样。",
            "These cells were taken from this file before, now they are blank or gone. Withdraw them? Write 否 to blank them, 是 to"
                    + " keep them; until then they stay.");

    private static final Text ROW_ALONG = Text.of(
            "预填发出的这一行在来件中被删去（或改了名称、年份）。撤回（从登记表删去）写“否”，仍采用写“是”；答复前保留原样。",
            "The row was sent along, now the file does not have it (or under another name or year). Withdraw it? Write 否 to take it"
                    + " out of the register, 是 to keep it; until then it stays.");
    private static final Text CELLS_ALONG = Text.of(
            "这几栏是预填发出的，在来件中被清空。撤回写“否”，仍采用写“是”；答复前保留原样。",
            "These cells were sent along, now they are blank. Withdraw them? Write 否 to blank them, 是 to keep them; until then they"
                    + " stay.");

    private final Register register;
    private final List<RegisterSheet.Sent> sent;
    private final List<Register.Row> along;
    private final String source;
    private final RegisterRows rows;

    /**
     * Holds the city's register against a file.
     *
     * @param register the register as the city has it
     * @param came     the rows of it that the file has now, and those that were sent along in it
     * @param source   the id of the file as a source
     * @param rows     how rows are compared
     */
    RegisterRemains(Register register, Came came, String source, RegisterRows rows) {
        this.register = register;
        this.sent = came.now();
        this.along = came.before();
        this.source = source;
        this.rows = rows;
    }

    /**
     * 来件登记行 the rows of a register in a file.
     *
     * @param now    those that it has
     * @param before those that it bore when it was sent to the department
     */
    record Came(List<RegisterSheet.Sent> now, List<Register.Row> before) {
        Came {
            now = List.copyOf(now);
            before = List.copyOf(before);
        }
    }

    /** What a person has to answer, row by row of the city's register. */
    List<Proposal> proposals() {
        return register.rows().stream().flatMap(row -> proposal(row).stream()).toList();
    }

    private Optional<Proposal> proposal(Register.Row row) {
        List<Field> ours = ours(row);
        List<Field> known = known(row, ours);
        boolean isUnclear = sent.stream().anyMatch(one -> one.row().isEmpty() && rows.isNamed(one.line(), row));
        if (known.isEmpty() || isUnclear) {
            return Optional.empty();
        }
        List<RegisterSheet.Sent> same = sent.stream()
                .filter(one -> one.row()
                        .filter(came -> rows.isSame(came, row) || rows.isNamesake(came, row))
                        .isPresent())
                .toList();
        boolean isWhole = ours.size() == rows.told().stream().filter(tells(row)).count();
        if (same.isEmpty() && (isWhole || ours.isEmpty())) {
            return Optional.of(
                    Proposal.gone(entry(row, rows.told(), isWhole ? ROW : ROW_ALONG), draft -> draft.remove(row)));
        }
        List<Field> gone = known.stream()
                .filter(field -> same.stream().allMatch(one -> isBlank(field, one)))
                .toList();
        Text question = ours.containsAll(gone) ? CELLS : CELLS_ALONG;
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(Proposal.gone(
                        entry(row, named(row, gone), question), draft -> rows.change(draft, row, blanks(gone))));
    }

    /** The fields of a row that came from the file, and those that were sent along in it. */
    private List<Field> known(Register.Row row, List<Field> ours) {
        List<Register.Row> sentAlong =
                along.stream().filter(one -> rows.isSame(one, row)).toList();
        return rows.told().stream()
                .filter(tells(row))
                .filter(field ->
                        ours.contains(field) || sentAlong.stream().anyMatch(one -> RegisterRows.tells(field, one)))
                .toList();
    }

    /** The fields with those in front that say which row it is. */
    private List<Field> named(Register.Row row, List<Field> fields) {
        return rows.told().stream()
                .filter(field -> fields.contains(field)
                        || field.required()
                        || field.column().equals("year"))
                .filter(tells(row))
                .toList();
    }

    private static Entry entry(Register.Row row, List<Field> fields, Text doubt) {
        return new Entry(
                row.form().id(), Entry.GONE, row.place(), RegisterRows.content(row, fields), Optional.of(doubt));
    }

    /** The fields of a row that came from the file, as its source and its remark tell. */
    private List<Field> ours(Register.Row row) {
        List<String> remarks = List.of(row.text("note").split("；"));
        boolean isOurs = row.source().id().equals(source);
        boolean isCorrected = remarks.stream()
                .anyMatch(remark -> remark.contains(RowSources.FORMER) && !remark.endsWith(RowSources.FORMER + source));
        boolean isWhole = isOurs && !isCorrected;
        return rows.told().stream()
                .filter(tells(row))
                .filter(field -> isWhole
                        ? remarks.stream()
                                .noneMatch(remark -> isOf(remark, field, OTHER) && !isOf(remark, field, own()))
                        : remarks.stream()
                                .anyMatch(remark ->
                                        isOf(remark, field, own()) || (isOurs && isOf(remark, field, CORRECTED))))
                .toList();
    }

    private Pattern own() {
        return Pattern.compile(Pattern.quote(source) + " .*");
    }

    /** Whether a part of a remark says of a field where it came from. */
    private static boolean isOf(String remark, Field field, Pattern from) {
        int colon = remark.indexOf('：');
        return colon > 0
                && List.of(remark.substring(0, colon).split(JOINT))
                        .contains(field.name().chinese())
                && from.matcher(remark.substring(colon + 1)).matches();
    }

    private static boolean isBlank(Field field, RegisterSheet.Sent one) {
        return one.line().text(field.column()).isEmpty()
                && one.row().filter(row -> RegisterRows.tells(field, row)).isEmpty();
    }

    private static Predicate<Field> tells(Register.Row row) {
        return field -> RegisterRows.tells(field, row);
    }

    private static Map<String, String> blanks(List<Field> fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach(field -> texts.put(field.column(), ""));
        return texts;
    }
}
