package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.survey.layout.Cause;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.Edits;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Row;
import org.tanlu.trace.Text;

/** 判定 what becomes of each line: what was taken before and did not change stands; else what a person decided, or approves now. */
final class Judgement {
    private static final Text OTHERWISE = Text.of(
            "同一版式的来件批准时改过年份，这里的单元格与那时不同，是哪一年？",
            "The years were changed when a file of this layout was approved, and the cells are others here. Which year is it?");
    private static final Text REWRITTEN = Text.of(
            "映射表中改写了数值，来件这里的数却已与那时不同，仍用改写的数吗？",
            "The values were rewritten in the mapping, but the file says others than then. Are the rewritten ones still right?");

    private final Standing standing;
    private final CityValues city;
    private final Decisions decisions;
    private final Answers answers;
    private final Edits edits;
    private final boolean isApproving;
    private final String department;
    private final List<Decision> refused = new ArrayList<>();
    /** The lines that one answer serves, by what it is of: the first of them bears it. */
    private final Map<List<String>, List<Mapping.Line>> served = new LinkedHashMap<>();

    Judgement(
            Standing standing,
            CityValues city,
            Decisions decisions,
            Answers answers,
            Edits edits,
            String department,
            boolean isApproving) {
        this.department = department;
        this.standing = standing;
        this.city = city;
        this.decisions = decisions;
        this.answers = answers;
        this.edits = edits;
        this.isApproving = isApproving;
    }

    /** What somebody refused in the table of the file itself. */
    List<Decision> refused() {
        return refused;
    }

    /** The rows of the file's own table that stand for no cells of it. */
    List<Decision> odd(List<Mapping.Line> lines) {
        return decisions.odd(lines);
    }

    /**
     * What stands of a line under 批准 beside a plain approval or refusal: an answer that serves several lines, at the first of
     * them, or what somebody wrote that neither approves nor refuses it; empty for nothing.
     */
    String written(Mapping.Line line) {
        for (Map.Entry<List<String>, List<Mapping.Line>> one : served.entrySet()) {
            boolean isYes = one.getKey().contains(MappingTable.YES);
            if (one.getValue().get(0).equals(line)) {
                return isYes ? Cause.ALL_YES : Cause.ALL_NO;
            }
            if (isYes && one.getValue().contains(line)) {
                return Cause.FOLLOWING;
            }
        }
        return decisions.unclear(line);
    }

    /** A line as it was read, and with what is asked of it beside what the city has. */
    Row of(Mapping.Line read, Mapping.Line line) {
        return decisions
                .odd(read)
                .or(() -> decisions.odd(line))
                .map(odd -> new Row(line.asked(odd), read, "", Optional.empty(), Optional.empty()))
                .orElseGet(() -> decided(read, line));
    }

    private Row decided(Mapping.Line read, Mapping.Line line) {
        Optional<Decision> found = decisions.find(line);
        Optional<Decision> caused = found.isPresent() ? Optional.empty() : decisions.findByCause(line, department);
        Row row = decided(read, line, found.or(() -> caused));
        boolean isServed = found.filter(Decision::isForAll).isPresent() || caused.isPresent();
        if (!isServed || row.approved().isEmpty() || row.isSame()) {
            return row;
        }
        String cause = Cause.key(line.doubt().map(Text::chinese).orElse(""));
        served.computeIfAbsent(List.of(line.place().sheet(), cause, row.approved()), any -> new ArrayList<>())
                .add(read);
        return new Row(row.line(), read, row.approved(), row.answered().or(line::doubt), row.kept());
    }

    private Row decided(Mapping.Line read, Mapping.Line line, Optional<Decision> decision) {
        Optional<Decision> change = decisions.findChange(line);
        if (change.isPresent()) {
            return changed(read, line, change.get());
        }
        if (!decisions.unclear(line).isEmpty() || !decisions.unclear(read).isEmpty()) {
            return new Row(line, read, "", Optional.empty(), Optional.empty());
        }
        boolean isOwn = decision.filter(decisions::isOwn).isPresent();
        if (decision.filter(Decision::isRefused).isPresent() && (isOwn || !standing.holds(line))) {
            decision.filter(decisions::isOwn).ifPresent(refused::add);
            return new Row(line, read, MappingTable.NO, Optional.empty(), Optional.empty());
        }
        boolean isChanged = isOwn && decision.filter(Decision::isChanged).isPresent();
        boolean isDenied = isDenied(line);
        if (isDenied
                && decision.filter(one -> !Contradictions.isOfDenial(one.question()))
                        .isPresent()) {
            return new Row(line, read, "", Optional.empty(), Optional.empty());
        }
        if (standing.holds(line) && !isChanged && !isDenied) {
            return new Row(line.settled(), read, MappingTable.YES, Optional.empty(), Optional.empty());
        }
        Optional<Text> rounded = city.rounded(line, standing);
        if (rounded.isPresent()) {
            boolean isWanted = isOwn && decision.filter(Decision::isApproved).isPresent() && !isChanged;
            return isWanted
                    ? new Row(line, read, MappingTable.YES, city.corrected(line), Optional.empty())
                    : new Row(line, read, MappingTable.SAME, rounded, Optional.empty());
        }
        if (decision.filter(Decision::isApproved).isPresent()) {
            return answered(read, line, decision.get());
        }
        if (decisions.wasRefused(line)) {
            return refusedBefore(read, line);
        }
        boolean yes = line.doubt().isEmpty() && isApproving;
        return new Row(line, read, yes ? MappingTable.YES : "", Optional.empty(), Optional.empty());
    }

    /** A line that people changed and neither approved nor refused, asked for what is not plausible of the change. */
    private Row changed(Mapping.Line read, Mapping.Line line, Decision change) {
        Mapping.Line asked = answers.apply(line, change)
                .flatMap(answer -> odd(answer, change))
                .map(line::asked)
                .orElse(line);
        return new Row(asked, read, "", Optional.empty(), Optional.of(change));
    }

    /** A line of which other numbers were refused: those that came now are asked. */
    private static Row refusedBefore(Mapping.Line read, Mapping.Line line) {
        Text question = line.doubt().map(doubt -> doubt.and(Decisions.REFUSED)).orElse(Decisions.REFUSED);
        return new Row(line.asked(question), read, "", Optional.empty(), Optional.empty());
    }

    /** Whether the same file says that what a line tells cannot be provided: what was taken of it before is asked then. */
    private static boolean isDenied(Mapping.Line line) {
        return line.doubt()
                .filter(doubt -> Contradictions.isOfDenial(doubt.chinese()))
                .isPresent();
    }

    /** A line as somebody approved it; what it says now is asked where an earlier version of the file said something else. */
    private Row answered(Mapping.Line read, Mapping.Line line, Decision decision) {
        boolean isSure = line.doubt().isEmpty();
        Optional<Mapping.Line> answer =
                (isSure && !decision.isChanged()) ? Optional.of(line) : answers.apply(line, decision);
        if (answer.isEmpty()) {
            boolean kept = decisions.isOwn(decision) && decision.isChanged();
            Text question = decision.isRewritten() ? REWRITTEN : OTHERWISE;
            Mapping.Line asked = (isSure && !kept) ? line.asked(question) : line;
            return new Row(
                    asked, read, "", Optional.empty(), Optional.of(decision).filter(one -> kept));
        }
        Mapping.Line former = decision.isRewritten() ? answer.get() : standing.compared(answer.get());
        Mapping.Line compared = city.compared(former);
        boolean asked = former.doubt()
                        .filter(doubt -> !isAnswered(doubt, line, decision))
                        .isPresent()
                || (compared.isDiffering() && !decision.isOfDifference() && !standing.holds(answer.get()));
        if (asked) {
            return new Row(compared, read, "", Optional.empty(), Optional.empty());
        }
        Optional<Text> odd =
                odd(answer.get(), decision).filter(text -> !decision.question().contains(text.chinese()));
        if (odd.isPresent()) {
            Optional<Decision> kept = Optional.of(decision).filter(decisions::isOwn);
            return new Row(line.asked(odd.get()), read, "", Optional.empty(), kept);
        }
        Optional<Text> question = standing.holds(answer.get()) && !isDenied(line) ? read.doubt() : line.doubt();
        return new Row(
                answer.get(),
                read,
                MappingTable.YES,
                (compared.isDiffering() && !standing.holds(answer.get())) ? compared.doubt() : question,
                Optional.empty());
    }

    /** What is asked of what people wrote in the place of what was read, unless it stands already. */
    private Optional<Text> odd(Mapping.Line answer, Decision decision) {
        return decision.isChanged() && !standing.holds(answer) ? edits.doubt(answer, decision) : Optional.empty();
    }

    /** Whether a person answered a question, perhaps among others of the very line, which told what was taken before. */
    private static boolean isAnswered(Text doubt, Mapping.Line line, Decision decision) {
        String answered = decision.question();
        boolean isOfLine =
                line.doubt().filter(text -> text.chinese().equals(answered)).isPresent();
        return answered.contains(doubt.chinese()) || (isOfLine && Standing.isOfChange(answered));
    }

    /** What was taken before and stands no more in the file; a person says whether it stays. */
    Row gone(Mapping.Line line) {
        Optional<Decision> decision =
                decisions.find(line).filter(any -> decisions.unclear(line).isEmpty());
        if (decision.filter(Decision::isApproved).isPresent()) {
            return new Row(line.settled(), line, MappingTable.YES, line.doubt(), Optional.empty());
        }
        boolean no = decision.filter(Decision::isRefused).isPresent();
        return new Row(line, line, no ? MappingTable.NO : "", Optional.empty(), Optional.empty());
    }
}
