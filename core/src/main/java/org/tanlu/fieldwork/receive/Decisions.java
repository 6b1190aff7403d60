package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Cause;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.DecisionReader;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Text;

/**
 * 批准情况 what people wrote into the mapping tables of a city, and what of it is about a line; the last word holds. What they
 * wrote of a question serves for files alike, what they changed only for its own file.
 */
final class Decisions {
    /** What is asked of numbers that came in the place of refused ones. */
    static final Text REFUSED = Text.of(
            "此前这里的数写了“否”，来件的数已与那时不同，采用现在的数吗？采用写“是”，不用写“否”。",
            "Other numbers of these cells were refused before. Use those that came now? Write 是 or 否.");

    private static final Text MOVED = Text.of(
            "映射表中改了这一行的单元格，改动没有采用：数值在来件的哪一格不能在映射表中改。照现在的单元格采用写“是”，不用写“否”；格子不对的请改正来件再接收。",
            "The cells of this row were changed in the mapping, which cannot be: where values stand only the file says. Write 是 to"
                    + " take the cells as they are here, 否 not to; else correct the file and receive it again.");
    private static final Text TWICE = Text.of(
            "映射表中这些单元格有两行，内容不同，都没有采用。请在这一行写明哪个对，再写“是”；不用写“否”。",
            "The mapping had two rows of these cells that differ; neither was taken. Put this row right and write 是, or 否.");

    private final DecisionIndex all;
    private final String own;

    private Decisions(List<Decision> all, String own) {
        this.all = new DecisionIndex(all);
        this.own = own;
    }

    /** What a city's mapping tables say to the lines of a file whose own table is named. */
    static Decisions of(Tables tables, String own, Vocabulary words) {
        var reader = new DecisionReader(words);
        return new Decisions(
                tables.tables().stream()
                        .filter(table -> table.name().startsWith(TableNames.MAPPING))
                        .flatMap(table -> reader.read(table).stream())
                        .toList(),
                own);
    }

    /** Whether a decision stands in the table of the file itself. */
    boolean isOwn(Decision decision) {
        return decision.table().equals(own);
    }

    /**
     * What somebody approved or refused: the question of the line, the same values of the same file, or a change of them. What
     * stands in the file's own table goes before what stands in those of others.
     */
    Optional<Decision> find(Mapping.Line line) {
        Predicate<Decision> isDecided = one -> one.isApproved() || isRefused(one, line);
        Predicate<Decision> isOurs = one -> isOwn(one)
                && (one.isAbout(line) || one.isOfValues(own, line) || (one.isOf(own, line) && one.isChanged()));
        return last(line, isDecided.and(isOurs))
                .or(() -> last(line, isDecided.and(one -> !isOwn(one) && one.isAbout(line))));
    }

    /**
     * What somebody answered once for all lines that are asked for the same reason: in the table of the file itself where the
     * line stood with its question, or about nothing but what stands around its values, for a file of the same department too.
     */
    Optional<Decision> findByCause(Mapping.Line line, String department) {
        List<Decision> answers = all.all()
                .filter(Decision::isForAll)
                .filter(one -> one.isOfCause(line))
                .toList();
        List<Decision> shown = all.near(line)
                .filter(one -> one.isOf(own, line) && one.isOfQuestion(line))
                .toList();
        return answers.stream()
                .filter(this::isOwn)
                .filter(one -> one.isApproved()
                        ? !shown.isEmpty() || one.isOfSurroundings()
                        : shown.stream().anyMatch(row -> isOfNumbers(row, line)))
                .reduce((first, last) -> last)
                .or(() -> answers.stream()
                        .filter(one -> !isOwn(one) && one.isApproved() && one.isOfSurroundings())
                        .filter(one -> one.department().equals(department))
                        .reduce((first, last) -> last))
                .map(answer -> Cause.of(line, answer, own));
    }

    /** A refusal holds for the same numbers of the same file only: what comes next with others is asked. */
    private boolean isRefused(Decision one, Mapping.Line line) {
        return one.isRefused() && isOwn(one) && isOfNumbers(one, line);
    }

    private static boolean isOfNumbers(Decision one, Mapping.Line line) {
        return one.isToldBy(line)
                || line.cells().stream()
                        .allMatch(cell -> one.of(cell.place(), one.values())
                                .filter(cell.text().strip()::equals)
                                .isPresent());
    }

    /** Whether somebody refused other numbers of the line, and nobody decided on those that it has now. */
    boolean wasRefused(Mapping.Line line) {
        return last(line, one -> isOwn(one) && (one.isOf(own, line) || one.isAbout(line)))
                .filter(one -> (one.isRefused() && !isOfNumbers(one, line))
                        || (one.approved().isBlank() && one.question().contains(REFUSED.chinese())))
                .isPresent();
    }

    /** What somebody changed in the row of a line without approving or refusing it. */
    Optional<Decision> findChange(Mapping.Line line) {
        return last(line, one -> one.isOf(own, line) && one.isChanged())
                .filter(one -> !one.isApproved() && !one.isRefused());
    }

    /** What somebody wrote in the row of a line that neither approves nor refuses it; empty for nothing. */
    String unclear(Mapping.Line line) {
        return last(line, one -> isOwn(one) && (one.isOf(own, line) || one.isAbout(line)))
                .filter(Decision::isUnclear)
                .map(Decision::approved)
                .orElse("");
    }

    /** Why nothing is taken of a line as its rows stand: people wrote two of it, or changed which cells it is of. */
    Optional<Text> odd(Mapping.Line line) {
        List<Decision> rows =
                all.near(line).filter(one -> isOwn(one) && one.isOf(own, line)).toList();
        if (rows.stream().anyMatch(Decision::isMoved)) {
            return Optional.of(MOVED);
        }
        return rows.stream().anyMatch(one -> !one.agrees(rows.get(0))) ? Optional.of(TWICE) : Optional.empty();
    }

    /** The rows of the file's own table that stand for no cells of it: changed, written twice, or added by hand. */
    List<Decision> odd(List<Mapping.Line> lines) {
        Set<Decision> told = all.of(own, lines);
        return all.all()
                .filter(this::isOwn)
                .filter(one ->
                        one.isMoved() || all.isContradicted(one) || (one.read().isEmpty() && !told.contains(one)))
                .toList();
    }

    private Optional<Decision> last(Mapping.Line line, Predicate<Decision> condition) {
        return all.near(line).filter(condition).reduce((first, last) -> last);
    }
}
