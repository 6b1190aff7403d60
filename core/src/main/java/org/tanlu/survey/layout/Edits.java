package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 改写 what people wrote into a mapping in the place of what was read has to be as plausible as what is read: within the bounds of
 * its item, of the size of other years, no fraction under per cent, of a year that is over (clause 6).
 */
@Clause("C6-7")
public final class Edits {
    private final CrossChecks checks;
    private final int open;

    /**
     * The edits of a file's mapping.
     *
     * @param city the city without what was taken from the file before
     * @param open the first year that was not over when the file came
     */
    public Edits(Dossier city, int open, ReferenceData reference) {
        this.checks = new CrossChecks(new CrossChecks.Known(city.series()), reference);
        this.open = open;
    }

    /** What is asked of an answered line whose item, unit, year or number people changed; empty where it is plausible. */
    public Optional<Text> doubt(Mapping.Line answer, Decision decision) {
        List<Found> found = answer.cells().stream()
                .map(cell -> found(answer, cell))
                .map(value -> isAhead(value, decision) ? value.but(Doubts.AHEAD) : value)
                .toList();
        return checks.plausible(found).stream()
                .filter(value -> value.doubt()
                        .filter(doubt -> !isAnswered(doubt, decision))
                        .isPresent())
                .map(value -> Text.of(
                        "映射表中改写的数（" + told(value) + "）也要核对："
                                + Lines.asked(value).chinese(),
                        "What was written into the mapping (" + told(value) + ") is asked, too: "
                                + Lines.asked(value).english()))
                .findFirst();
    }

    /** Whether people wrote a year that was not over in the place of another. */
    private boolean isAhead(Found value, Decision decision) {
        return !decision.isOfReadYears()
                && value.year().filter(year -> year >= open).isPresent();
    }

    /** The unit of a fraction is the very answer to its question. */
    private static boolean isAnswered(Text doubt, Decision decision) {
        return doubt.equals(Doubts.FRACTION)
                && !decision.isRewritten()
                && decision.question().contains(doubt.chinese());
    }

    private static String told(Found value) {
        return value.year().map(year -> year + "=").orElse("")
                + value.value()
                + value.unit().map(unit -> " " + unit).orElse("");
    }

    private static Found found(Mapping.Line line, Mapping.Value cell) {
        return new Found(
                cell.place(),
                cell.text(),
                cell.isNumber(),
                false,
                line.item(),
                line.unit(),
                cell.year(),
                line.words(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
