package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Idle;
import org.tanlu.energy.Move;
import org.tanlu.fieldwork.assessment.ExistingMeasure;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What became of the measures that were carried out already: taken off a potential, left out by its data, or not known enough. */
@Clause({"6", "C6-5"})
final class ExistingChecks {
    private static final Text NONE = Text.of("无", "none");

    private final EnergySystem system;
    private final List<ExistingMeasure> existing;

    ExistingChecks(EnergySystem system, List<ExistingMeasure> existing) {
        this.system = system;
        this.existing = existing;
    }

    /** One finding for all; nothing where none is on record. */
    Optional<Finding> finding(ReferenceData reference) {
        if (existing.isEmpty()) {
            return Optional.empty();
        }
        var left = new ArrayList<Text>();
        var lost = new ArrayList<Text>();
        for (ExistingMeasure done : existing) {
            Text name = Text.of(done.name(), done.name());
            if (!isKnown(done)) {
                lost.add(name);
            } else if (!isTaken(done.measure().orElseThrow())) {
                left.add(name);
            }
        }
        return Optional.of(Finding.of(
                reference.rule("SCN-EXISTING"),
                Facts.of("count", existing.size())
                        .and("taken", orNone(taken()))
                        .and("left", orNone(left))
                        .and("lost", orNone(lost))));
    }

    /** Whether it has what is needed to be taken off. */
    private static boolean isKnown(ExistingMeasure done) {
        return done.year().isPresent()
                && done.measure()
                        .filter(measure -> done.amount()
                                .filter(amount -> amount.unit().isCompatibleWith(measure.unit()))
                                .isPresent())
                        .isPresent();
    }

    private boolean isTaken(Measure measure) {
        return system.without().get(measure) == Idle.EXHAUSTED
                || system.moves().stream()
                        .anyMatch(move ->
                                move.measure().equals(measure) && move.done().value() > 0);
    }

    private List<Text> taken() {
        var taken = new ArrayList<Text>();
        for (Move move : system.moves()) {
            if (move.done().value() > 0) {
                String amount = " " + ShortestDecimal.of(move.done().value())
                        + move.measure().unit().symbol();
                taken.add(Text.of(
                        move.measure().name().chinese() + amount,
                        move.measure().name().english() + amount));
            }
        }
        return taken;
    }

    private static List<Text> orNone(List<Text> texts) {
        return texts.isEmpty() ? List.of(NONE) : texts;
    }
}
