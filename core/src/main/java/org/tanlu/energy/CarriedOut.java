package org.tanlu.energy;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.ExistingMeasure;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.trace.Clause;

/**
 * 已实施扣除 what of a measure the city carried out already and can therefore not do again (clause 6). Data that hold all that a
 * measure can be applied to are lessened by everything carried out up to the base year; data that hold only what is left, by
 * what was carried out after their own year. Yearly potentials are of years to come, and nothing is taken off them.
 */
@Clause({"6", "C6-5"})
final class CarriedOut {
    private final List<ExistingMeasure> existing;
    private final int baseYear;

    CarriedOut(List<ExistingMeasure> existing, int baseYear) {
        this.existing = existing;
        this.baseYear = baseYear;
    }

    /**
     * What is taken off a potential.
     *
     * @param measure  the measure
     * @param dataYear the latest year of the data that the potential was computed from
     * @return the amount in the unit of the measure, 0 where nothing was carried out
     */
    Quantity of(Measure measure, int dataYear) {
        MeasurePotential potential = measure.potential();
        if (potential.kind() == MeasurePotential.Kind.YEARLY) {
            return Quantity.of(0, measure.unit());
        }
        int since = potential.extent() == MeasurePotential.Extent.WHOLE ? Integer.MIN_VALUE : dataYear;
        return amounts(measure, since).reduce(Quantity.of(0, measure.unit()), Quantity::plus);
    }

    private Stream<Quantity> amounts(Measure measure, int since) {
        return existing.stream()
                .filter(done -> done.measure().filter(measure::equals).isPresent())
                .filter(done -> done.year()
                        .filter(year -> year > since && year <= baseYear)
                        .isPresent())
                .flatMap(done -> done.amount().stream())
                .filter(amount -> amount.unit().isCompatibleWith(measure.unit()))
                .map(amount -> amount.in(measure.unit()));
    }
}
