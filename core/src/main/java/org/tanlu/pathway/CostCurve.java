package org.tanlu.pathway;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * 边际减排成本曲线 what the city as a whole abates at least cost when a tonne is worth so much (clause 10.1). As it is the whole
 * system that is asked at every step, measures that spare the same energy are not counted twice. Whole numbers are not asked for.
 *
 * @param steps by rising price
 */
@Clause("10")
public record CostCurve(List<Step> steps) {

    /**
     * A step of the curve.
     *
     * @param price     what a tonne is worth in every year, in 元 of the base year: what the last tonne costs
     * @param mean      the abatement of a year from the baseline, the mean of all years weighed by the discount rate
     * @param abatement the abatement by year
     * @param cost      what is paid beyond the baseline until the last year, in 元 of the base year
     * @param added     the measures of which there is more than in the step before, those that abate most first
     */
    public record Step(
            Quantity price, Emissions mean, YearSeries<Emissions> abatement, Quantity cost, List<Added> added) {

        /** Copies what can change. */
        public Step {
            added = List.copyOf(added);
        }
    }

    /**
     * More of a measure.
     *
     * @param measure the measure
     * @param mean    what it abates more, as the mean of a step is taken
     */
    public record Added(Measure measure, Emissions mean) {}

    /** Copies what can change. */
    public CostCurve {
        steps = List.copyOf(steps);
    }
}
