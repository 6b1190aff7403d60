package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tanlu.energy.Course;
import org.tanlu.linear.Run;
import org.tanlu.linear.Status;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * 碳减排路径 which measure, when and how much, at least social cost (clause 10.1), with the course that the simulation gives of
 * it. Costs are those beyond the baseline.
 *
 * @param course   the course of the plan
 * @param actions  what is taken up, in the order of ids
 * @param leftOut  the measures that were not chosen of by cost, each with the reason
 * @param unasked  the dependencies on a measure that cannot be had in this city or that nobody could choose of: they were not kept
 * @param emission emissions of the programme, from the year after the base year on
 * @param aims     what it was to reach, and what the simulated plan has of it
 * @param missed   by how much aims are missed, by aim and year, in tCO2e, of indicators of energy in standard coal; empty where
 *     all are reached
 * @param holdings where aims are missed, what holds the plan back the most
 * @param prices   what a tonne less costs in 元 of the year, by aim and year
 * @param cost     what is paid beyond the baseline until the last year, in 元 of the base year
 * @param proof    how far it is proved
 */
@Clause("10")
public record Pathway(
        Course course,
        List<Action> actions,
        Map<Measure, LeftOut> leftOut,
        List<Dependency> unasked,
        YearSeries<Emissions> emission,
        List<Aim> aims,
        Map<String, Quantity> missed,
        List<Holding> holdings,
        Map<String, Quantity> prices,
        Quantity cost,
        Proof proof) {

    /**
     * 行动 a measure in the plan.
     *
     * @param measure    the measure
     * @param units      how much of it there is in all, in its unit, by year
     * @param baseline   how much of that the baseline has
     * @param potential  how much there can be in all by the last year
     * @param investment what is invested beyond the baseline, renewals among it, in 元 by year
     * @param abatement  what it avoids beyond the baseline by year, by the coefficients of the programme; together with what
     *     exports do not avoid, those of all actions sum to the whole
     * @param cost       what is paid for it beyond the baseline until the last year, in 元 of the base year
     * @param start      the year in which it begins: that of the first effect less its lead
     * @param half       the year in which half of what the plan adds is done
     * @param ninety     the year in which nine tenths are done
     * @param end        the year in which it is done but for a tail: 95 per cent of what the plan adds
     */
    public record Action(
            Measure measure,
            YearSeries<Quantity> units,
            YearSeries<Quantity> baseline,
            Quantity potential,
            YearSeries<Quantity> investment,
            YearSeries<Emissions> abatement,
            Quantity cost,
            OptionalInt start,
            OptionalInt half,
            OptionalInt ninety,
            OptionalInt end) {

        /** What is invested in it in all years, not discounted. */
        public Quantity invested() {
            double sum = investment.byYear().values().stream()
                    .mapToDouble(Quantity::value)
                    .sum();
            return Quantity.of(sum, cost.unit());
        }
    }

    /**
     * 求解与校验 how far a plan is proved.
     *
     * @param status    how the search ended
     * @param run       who searched, and how much work it was
     * @param gap       how far the cost can be from the least possible, as a share of it
     * @param deviation the largest distance between emissions of the programme and of the simulation, as a share
     * @param costs     the distance between the cost of the programme and that of the simulated plan, as a share of all that is
     *     paid or saved
     */
    public record Proof(Status status, Run run, Quantity gap, Quantity deviation, Quantity costs) {}

    /** Copies what can change. */
    public Pathway {
        actions = List.copyOf(actions);
        aims = List.copyOf(aims);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        unasked = List.copyOf(unasked);
        holdings = List.copyOf(holdings);
        missed = Collections.unmodifiableMap(new LinkedHashMap<>(missed));
        prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
    }
}
