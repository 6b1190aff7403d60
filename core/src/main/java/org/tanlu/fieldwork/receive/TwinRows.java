package org.tanlu.fieldwork.receive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.survey.Register;
import org.tanlu.survey.TargetText;
import org.tanlu.survey.Twins;
import org.tanlu.survey.Twins.Likeness;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 疑似重复行 what is asked of a row whose numbers are those of another under a kindred name, lest sums count one thing twice; and of a
 * target whose number its own words contradict, or whose document is a draft.
 */
@Clause("6")
final class TwinRows {
    private static final String PLANS = "plans";
    private static final String CODE = "credit_code";
    /** Registers in which two things hardly have several numbers alike by chance. */
    private static final Set<String> DISTINCT = Set.of("enterprises", "districts");

    private TwinRows() {}

    /** What is asked of a row for its numbers; {@code others} are the rows of the file and of the city. */
    static Optional<Text> doubt(Register.Row row, Collection<Register.Row> others) {
        if (!Twins.isAdded(row.form())) {
            return Optional.empty();
        }
        List<Register.Row> distinct = others.stream()
                .filter(other -> !other.place().equals(row.place()) && !isOfOneCode(row, other))
                .toList();
        return distinct.stream()
                .filter(other -> Twins.find(row, other)
                        .filter(like -> like == Likeness.KINDRED
                                || DISTINCT.contains(row.form().id()))
                        .isPresent())
                .findFirst()
                .map(other -> question(row, other))
                .or(() -> distinct.stream()
                        .filter(other -> !isOfTwoCodes(row, other) && Twins.isOneFirm(row, other))
                        .findFirst()
                        .map(other -> named(row, other)));
    }

    /** Whether two rows bear one credit code, which is asked by itself. */
    private static boolean isOfOneCode(Register.Row row, Register.Row other) {
        boolean hasCode =
                row.form().fields().stream().anyMatch(field -> field.column().equals(CODE));
        return hasCode && !row.text(CODE).isEmpty() && row.text(CODE).equals(other.text(CODE));
    }

    /** Whether both rows bear credit codes, and different ones: they are two whatever their names are. */
    private static boolean isOfTwoCodes(Register.Row row, Register.Row other) {
        boolean hasCode =
                row.form().fields().stream().anyMatch(field -> field.column().equals(CODE));
        return hasCode
                && !row.text(CODE).isEmpty()
                && !other.text(CODE).isEmpty()
                && !row.text(CODE).equals(other.text(CODE));
    }

    private static Text named(Register.Row row, Register.Row other) {
        return Text.of(
                "“" + Twins.name(row) + "”与“" + Twins.name(other) + "”（" + other.place()
                        + "）名称相近，年份相同，像是同一家企业的全称、简称，合计会重复：确为两家的写“是”，是同一家的写“否”（要改数的，按原名称更正）。",
                "\"" + Twins.name(row) + "\" and \"" + Twins.name(other) + "\" (" + other.place()
                        + ") have kindred names in one year and may be one firm, which sums would count twice. Write 是 if they are"
                        + " two, 否 if they are one (correct its numbers under the name that it has).");
    }

    private static Text question(Register.Row row, Register.Row other) {
        return Text.of(
                "“" + Twins.name(row) + "”与“" + Twins.name(other) + "”（" + other.place()
                        + "）各数都相同，像是同一个写了两次（全称、简称、本部），合计会重复：确为两个的都写“是”，是同一个的只留一行，其余写“否”。",
                "\"" + Twins.name(row) + "\" has the numbers of \"" + Twins.name(other) + "\" (" + other.place()
                        + ") and may be the same under another name, so that sums count it twice. Write 是 at both if they are"
                        + " two, else 否 at all but one.");
    }

    /** What is asked of a target. */
    static Optional<Text> target(Register.Row row) {
        if (!row.form().id().equals(PLANS)) {
            return Optional.empty();
        }
        Optional<Text> number = TargetText.isContradicted(row)
                ? Optional.of(
                        Text.of(
                                "目标表述“" + row.text("target") + "”中没有目标值 "
                                        + row.findQuantity("value").orElseThrow() + " 这个数，以哪个为准？目标值对的写“是”，不对的改正来件再接收。",
                                "The words of the target (" + row.text("target") + ") do not tell its number "
                                        + row.findQuantity("value").orElseThrow()
                                        + ". Which holds? Write 是 if the number is right; else correct the file and receive it again."))
                : Optional.empty();
        Optional<Text> draft = TargetText.isOfDraft(row)
                ? Optional.of(Text.of(
                        "下达目标的文件是征求意见稿或草案，还不是正式下达的：已正式下达的改写正式文件再接收，照此采用的写“是”。",
                        "The document that assigns the target is a draft. Name the one that was issued and receive the file"
                                + " again, or write 是 to take it as it is."))
                : Optional.empty();
        return RowDoubts.both(number, draft);
    }
}
