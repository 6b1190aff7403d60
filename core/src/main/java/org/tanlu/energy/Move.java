package org.tanlu.energy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Capture;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Effect;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;

/**
 * 措施的物理作用 what a unit of a measure does to this city's energy system (clauses 8.2 to 8.7): which energy it spares, which
 * it takes instead, what it supplies, and what it changes of other emissions. It acts only through these.
 *
 * @param measure   the measure
 * @param potential how much of it the city can still have, in the measure's unit, or the measure's unit a year where it is yearly
 * @param done      what was carried out already and is taken off what the city's data tell, in the measure's unit
 * @param isYearly  whether the potential can be added every year
 * @param uses      changes of use, by carriers
 * @param supplied  electricity fed in locally by a unit, in MWh; negative where local supply shrinks
 * @param ofPlants  whether that electricity is of plants that burn: the measure changes what they take, as the retirement of coal
 *     units, plants of gas or biomass, and capture at plants do
 * @param clean     clean electricity brought in from outside in place of other imports, by a unit, in MWh
 * @param others    change of other emissions by a unit; negative for less
 * @param captures  whose CO2 a unit takes a tonne of; empty for what captures none
 * @param effect    the difference of its technologies in this city: of vehicles that go as far as those of the base year, without
 *     what nobody here uses
 */
@Clause("8")
public record Move(
        Measure measure,
        Quantity potential,
        Quantity done,
        boolean isYearly,
        List<Use> uses,
        Quantity supplied,
        boolean ofPlants,
        Quantity clean,
        Emissions others,
        List<Capture> captures,
        Effect effect) {

    /**
     * A change of use: of one kind of carrier, at some consumers. What is spared is taken off them in proportion to what they
     * use; what is taken more is given to them likewise, or to the first where none uses the carrier yet.
     *
     * @param cells  the ids of the consumers with the carriers concerned, at least one
     * @param change the change by a unit, in 万吨标准煤; negative for what is spared
     * @param weights of travel that is avoided: how much of the energy of the change each cell's unit stands for, in the order
     *     of the cells; empty where all count alike
     */
    public record Use(Map<String, List<Carrier>> cells, Quantity change, List<Quantity> weights) {
        public Use {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
            weights = List.copyOf(weights);
        }

        /** A change of which all cells count alike. */
        public Use(Map<String, List<Carrier>> cells, Quantity change) {
            this(cells, change, List.of());
        }

        /** Whether it is travel, taken off all that the vehicles run on. */
        public boolean isTravel() {
            return !weights.isEmpty();
        }
    }

    public Move {
        uses = List.copyOf(uses);
        captures = List.copyOf(captures);
    }

    /** A measure whose electricity, if it feeds in any, is made without burning. */
    public Move(
            Measure measure,
            Quantity potential,
            Quantity done,
            boolean isYearly,
            List<Use> uses,
            Quantity supplied,
            Quantity clean,
            Emissions others,
            List<Capture> captures) {
        this(measure, potential, done, isYearly, uses, supplied, false, clean, others, captures, Effect.NONE);
    }

    /**
     * What a unit of it changes of the CO2 that a measure finds to capture, in t and no more than nothing, beside what it changes
     * of use: a tonne where it captures at the same consumers itself, and what it spares of the processes of their branches.
     */
    public Emissions leaves(Move capturing) {
        if (captures.stream().anyMatch(own -> capturing.captures.stream().anyMatch(one -> isSame(own, one)))) {
            return Emissions.tonnes(-1);
        }
        boolean isProcess = measure.sector() == MeasureSector.INDUSTRY
                && captures.isEmpty()
                && capturing.captures.stream()
                        .anyMatch(one ->
                                measure.branch().filter(one.consumer()::equals).isPresent());
        return isProcess && others.tonnes() < 0 ? others : Emissions.ZERO;
    }

    private static boolean isSame(Capture one, Capture other) {
        return one.consumer().equals(other.consumer());
    }

    /** Whether it avoids travel. */
    public boolean isTravel() {
        return uses.stream().anyMatch(Use::isTravel);
    }
}
