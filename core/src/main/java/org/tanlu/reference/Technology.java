package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 技术 a technology: what it takes and makes per unit of activity and year. It costs what the measure costs that leads to
 * it.
 *
 * @param id           the id
 * @param name         the name
 * @param service      the id of the service of which a unit of activity gives one unit; empty for supply and sinks
 * @param unit         the unit of activity
 * @param level        what the flows are
 * @param relativeTo   the technology that a {@link Level#RELATIVE} one differs from
 * @param efficiency   energy made by energy used, where it has one
 * @param lifetime     years of life
 * @param flows        carriers in and out
 * @param emissions    emissions beside energy; uptake and capture are negative
 * @param source       who says so
 * @param verification how far that was checked
 */
public record Technology(
        String id,
        Text name,
        Optional<String> service,
        Unit unit,
        Level level,
        Optional<String> relativeTo,
        Optional<Quantity> efficiency,
        int lifetime,
        List<Flow> flows,
        List<ProcessEmission> emissions,
        Source source,
        Verification verification) {
    public Technology {
        flows = List.copyOf(flows);
        emissions = List.copyOf(emissions);
    }

    /** What the flows of a technology are. */
    public enum Level {
        /** All that it takes and makes. */
        ABSOLUTE,
        /** Changes against another technology. */
        RELATIVE,
        /** None: the level is that of the city's base year. */
        CITY
    }

    /**
     * A carrier that goes in or out.
     *
     * @param carrier  the id of the carrier of the energy system
     * @param isOutput whether it comes out
     * @param amount   the amount per unit of activity and year
     */
    public record Flow(String carrier, boolean isOutput, Quantity amount) {

        /** What is taken from others: outputs are negative. */
        public Quantity net() {
            return isOutput ? amount.negated() : amount;
        }
    }

    /**
     * An emission beside energy.
     *
     * @param gas    the gas; CO2e where only the sum is known
     * @param amount the mass per unit of activity and year
     */
    public record ProcessEmission(String gas, Quantity amount) {}
}
