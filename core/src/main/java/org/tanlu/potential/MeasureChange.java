package org.tanlu.potential;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CoBenefits;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureCost;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.reference.PotentialFormula;
import org.tanlu.reference.Range;

/** What a city changes of one measure. */
final class MeasureChange {
    private final Map<MeasureField, Quantity> told;

    MeasureChange(Map<MeasureField, Quantity> told) {
        this.told = told;
    }

    Measure of(Measure measure) {
        CoBenefits scores = measure.coBenefits();
        return measure.with(
                cost(measure),
                potential(measure),
                rollout(measure),
                new CoBenefits(
                        whole(MeasureField.GROWTH, measure, scores.growth()),
                        whole(MeasureField.JOBS, measure, scores.jobs()),
                        whole(MeasureField.ENVIRONMENT, measure, scores.environment()),
                        whole(MeasureField.SOCIAL, measure, scores.social()),
                        scores.reason()));
    }

    /** The told investment stands for both bounds that were not told; a told bound that it passes gives way to it. */
    private MeasureCost cost(Measure measure) {
        MeasureCost cost = measure.cost();
        Optional<Range> investment = cost.investment();
        boolean isTold = find(MeasureField.CAPEX, measure).isPresent();
        Optional<Quantity> usual = find(MeasureField.CAPEX, measure).or(() -> investment.map(Range::usual));
        Optional<Range> own = usual.map(middle -> range(
                find(MeasureField.CAPEX_LOW, measure)
                        .orElseGet(
                                () -> isTold ? middle : investment.orElseThrow().low()),
                middle,
                find(MeasureField.CAPEX_HIGH, measure)
                        .orElseGet(
                                () -> isTold ? middle : investment.orElseThrow().high())));
        Optional<Range> yearly = find(MeasureField.OPEX, measure).map(value -> new Range(value, value, value));
        return new MeasureCost(
                own,
                isTold ? MeasureCost.Basis.UNIT : cost.basis(),
                cost.isIncremental(),
                yearly.isPresent() ? Optional.empty() : cost.yearlyShare(),
                yearly.or(cost::yearly),
                whole(MeasureField.LIFETIME, measure, cost.lifetime()),
                find(MeasureField.COST_DECLINE, measure).orElse(cost.decline()));
    }

    private static Range range(Quantity low, Quantity usual, Quantity high) {
        return new Range(
                low.value() <= usual.value() ? low : usual, usual, high.value() >= usual.value() ? high : usual);
    }

    /** A told potential is what is left after the base year. */
    private MeasurePotential potential(Measure measure) {
        MeasurePotential potential = measure.potential();
        return find(MeasureField.POTENTIAL, measure)
                .map(amount -> new MeasurePotential(
                        PotentialFormula.told(amount), potential.kind(), MeasurePotential.Extent.REMAINING))
                .orElse(potential);
    }

    private Measure.Rollout rollout(Measure measure) {
        Measure.Rollout rollout = measure.rollout();
        Optional<Quantity> earliest = find(MeasureField.EARLIEST_YEAR, measure);
        return new Measure.Rollout(
                whole(MeasureField.LEAD_YEARS, measure, rollout.lead()),
                whole(MeasureField.RAMP_YEARS, measure, rollout.ramp()),
                earliest.isPresent() ? OptionalInt.of((int) earliest.get().value()) : rollout.earliest());
    }

    private int whole(MeasureField field, Measure measure, int otherwise) {
        return find(field, measure).map(value -> (int) value.value()).orElse(otherwise);
    }

    private Optional<Quantity> find(MeasureField field, Measure measure) {
        return Optional.ofNullable(told.get(field)).map(value -> value.in(field.unit(measure)));
    }
}
