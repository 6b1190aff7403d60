package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.PotentialYears;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.PotentialFormula;
import org.tanlu.reference.PotentialParameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 技术潜力 how much of a measure the city can have by its own data (clause 8.1); what it did not tell is never guessed. */
@Clause("C8.1-7")
final class TechnicalPotential {

    private final Dossier dossier;
    private final ReferenceData reference;
    private final int base;

    TechnicalPotential(Dossier dossier, ReferenceData reference, int base) {
        this.dossier = dossier;
        this.reference = reference;
        this.base = base;
    }

    /** The datum of the base year, or the latest before it: a value, or the word that it does not occur. */
    Optional<Datum> latest(String item) {
        for (int year : PotentialYears.of(item, base)) {
            Optional<Datum> told = dossier.find(item, year)
                    .filter(datum -> datum.value().isPresent()
                            || datum.notation().filter(Notation.NO::equals).isPresent());
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The amount in the measure's unit, not below nothing; empty where the city did not tell an item. */
    Optional<Quantity> of(Measure measure) {
        return computed(measure).map(amount -> Quantity.of(Math.max(0, amount.value()), measure.unit()));
    }

    /** The amount where the city's data make it less than nothing, which cannot be. */
    Optional<Quantity> negative(Measure measure) {
        return computed(measure).filter(amount -> amount.value() < 0);
    }

    /** The data that an amount rests on. */
    List<Datum> data(Measure measure) {
        return measure.potential().formula().items().keySet().stream()
                .flatMap(item -> latest(item).stream())
                .toList();
    }

    private Optional<Quantity> computed(Measure measure) {
        return measure.potential()
                .formula()
                .evaluate(
                        measure.unit(), this::value, id -> parameter(id).value().usual());
    }

    private Optional<Quantity> value(String item) {
        return latest(item)
                .flatMap(datum ->
                        datum.value().or(() -> reference.item(item).unit().map(unit -> Quantity.of(0, unit))));
    }

    private PotentialParameter parameter(String id) {
        return reference.measures().parameter(id);
    }

    /** The items that the city would have to tell for a measure's potential. */
    List<Text> untold(Measure measure) {
        return measure.potential().formula().items().keySet().stream()
                .filter(item -> latest(item).isEmpty())
                .map(item -> reference.item(item).name())
                .toList();
    }

    /** How the amount came about: the formula with data and parameters. */
    Derivation derivation(Measure measure, Quantity amount) {
        PotentialFormula formula = measure.potential().formula();
        var parents = new ArrayList<Derivation>();
        formula.items().keySet().forEach(item -> latest(item).ifPresent(datum -> parents.add(leaf(item, datum))));
        formula.parameters().forEach(id -> parents.add(leaf(parameter(id))));
        return new Derivation(
                Text.of(
                        measure.name().chinese() + "技术潜力",
                        "technical potential of " + measure.name().english()),
                amount,
                formula.isTold()
                        ? Text.of("本市登记的潜力", "the potential that the city registered")
                        : Text.of(
                                formula + "，计入" + measure.unit().symbol(),
                                formula + ", in " + measure.unit().symbol()),
                "8.1",
                parents);
    }

    private Derivation leaf(String item, Datum datum) {
        return Derivation.leaf(
                Text.of(
                        datum.name().chinese() + "（" + datum.year() + "年）",
                        datum.name().english() + ", " + datum.year()),
                value(item).orElseThrow(),
                Text.of(
                        datum.source().cited() + "；"
                                + datum.verification().text().chinese(),
                        datum.source().citation().english() + "; "
                                + datum.verification().code()));
    }

    private static Derivation leaf(PotentialParameter parameter) {
        return Derivation.leaf(
                parameter.name(),
                parameter.value().usual(),
                Text.of(
                        parameter.source().cited() + "；"
                                + parameter.verification().text().chinese(),
                        parameter.source().citation().english() + "; "
                                + parameter.verification().code()));
    }
}
