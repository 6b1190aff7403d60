package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 措施 a measure of the library (clauses 8.2 to 8.7, and those of chapter 11 that open the way for them). It has effect only
 * through the technologies it moves activity between: what it saves is their difference, never a number of its own.
 *
 * @param id             the id, for example T-EBUS
 * @param name           the name
 * @param clauses        the clauses; the first is the one it stands under
 * @param dimension      its dimension of clause 10.1
 * @param sector         its sector
 * @param branch         the id of its branch; empty when it is of none or several
 * @param lever          what it works on
 * @param kind           how it works
 * @param technologyFrom the id of the technology that is replaced; empty for new supply and sinks
 * @param technologyTo   the id of the technology taken up; empty when the activity ends
 * @param activity       what is counted
 * @param unit           the unit it is counted in; effects are per unit and year
 * @param cost           what a unit costs
 * @param potential      how much a city can have
 * @param rollout        how fast it comes
 * @param accounting     where its saving counts
 * @param coBenefits     what it brings beside abatement
 * @param responsible    who does it (clause 10.2)
 * @param evidence       how far its numbers were checked
 * @param note           what a user must know
 */
public record Measure(
        String id,
        Text name,
        List<String> clauses,
        Dimension dimension,
        MeasureSector sector,
        Optional<String> branch,
        Lever lever,
        Kind kind,
        Optional<String> technologyFrom,
        Optional<String> technologyTo,
        Text activity,
        Unit unit,
        MeasureCost cost,
        MeasurePotential potential,
        Rollout rollout,
        Accounting accounting,
        CoBenefits coBenefits,
        Responsible responsible,
        Evidence evidence,
        Text note) {
    public Measure {
        clauses = List.copyOf(clauses);
    }

    /** The same measure with what a city says of its cost, potential, speed and co-benefits. */
    public Measure with(MeasureCost ownCost, MeasurePotential ownPotential, Rollout ownRollout, CoBenefits own) {
        return new Measure(
                id,
                name,
                clauses,
                dimension,
                sector,
                branch,
                lever,
                kind,
                technologyFrom,
                technologyTo,
                activity,
                unit,
                ownCost,
                ownPotential,
                ownRollout,
                accounting,
                own,
                responsible,
                evidence,
                note);
    }

    /** The same measure with the departments that carry it out in a city. */
    public Measure with(Responsible own) {
        return new Measure(
                id,
                name,
                clauses,
                dimension,
                sector,
                branch,
                lever,
                kind,
                technologyFrom,
                technologyTo,
                activity,
                unit,
                cost,
                potential,
                rollout,
                accounting,
                coBenefits,
                own,
                evidence,
                note);
    }

    /** What a measure works on. */
    public enum Lever {
        /** The service that is wanted. */
        SERVICE_DEMAND,
        /** The energy that a service takes. */
        EFFICIENCY,
        /** The carriers that give it. */
        ENERGY_STRUCTURE,
        /** The process itself. */
        PROCESS,
        /** Capture and uptake. */
        SINK,
        /** Other measures. */
        ENABLING
    }

    /** How a measure works. */
    public enum Kind {
        /** It moves activity from one technology to another. */
        PAIR,
        /** It moves activity and lowers emissions beside energy. */
        PROCESS,
        /** It captures or takes up carbon dioxide. */
        SINK,
        /** It opens the way for other measures, with no or little effect of its own. */
        ENABLING
    }

    /** Where the saving of a measure counts. */
    public enum Accounting {
        /** Inside the city's boundary. */
        INSIDE,
        /** Partly outside the boundary: that part is reported apart. */
        PARTLY_OUTSIDE,
        /** Mostly outside the boundary: reported apart, never counted. */
        OUTSIDE,
        /** On the market-based line alone (clause 8.7). */
        MARKET_ONLY,
        /** In other measures: never added to them. */
        ELSEWHERE
    }

    /**
     * How fast a measure comes.
     *
     * @param lead     years from the decision to the first effect
     * @param ramp     years from a tenth to nine tenths of the potential
     * @param earliest the first year in which it may start, if it is not ready today
     */
    public record Rollout(int lead, int ramp, OptionalInt earliest) {}

    /**
     * Who carries a measure out, by ids of departments.
     *
     * @param lead    the lead department
     * @param support those that support it
     */
    public record Responsible(String lead, List<String> support) {
        public Responsible {
            support = List.copyOf(support);
        }
    }

    /**
     * How far the numbers of a measure were checked.
     *
     * @param saving  the effect per unit
     * @param cost    the investment
     * @param sources the publications, the main one first
     */
    public record Evidence(Verification saving, Verification cost, List<Source> sources) {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }
}
