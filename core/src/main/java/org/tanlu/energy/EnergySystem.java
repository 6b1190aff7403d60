package org.tanlu.energy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 城市能源系统 the energy system of a city as the inventory of its base year tells it (chapters 8 to 10): consumers with what
 * they use, supply of electricity and heat, other emissions, and the drivers that they follow. By construction it gives the
 * inventory's direct and indirect emissions in the base year.
 *
 * @param baseYear    the last year whose inventory is whole
 * @param drivers     the drivers with their history, by id, parents first
 * @param consumers   final consumers, then the plants of power and of heat
 * @param others      emissions beside the CO2 of combustion
 * @param electricity how electricity is supplied
 * @param heat        how heat is supplied
 * @param factors     emissions of a unit of a carrier that no consumer uses in the base year, in tCO2 per 万吨标准煤, by the
 *     carrier's id
 * @param moves       what measures do in this city
 * @param without     the measures of the library that do nothing in it by themselves, each with the reason
 * @param primary     what the total of energy and its non-fossil share need beside
 */
@Clause({"8", "9.1"})
public record EnergySystem(
        int baseYear,
        Map<String, Driver> drivers,
        List<Consumer> consumers,
        List<OtherEmissions> others,
        Supply electricity,
        Supply heat,
        Map<String, Quantity> factors,
        List<Move> moves,
        Map<Measure, Idle> without,
        PrimaryEnergy primary) {

    /** The id of the consumer that the plants of power are. */
    public static final String POWER_PLANTS = "thermal_power";
    /** The id of the consumer that the plants of heat are. */
    public static final String HEAT_PLANTS = "heat_supply";

    public EnergySystem {
        drivers = Collections.unmodifiableMap(new LinkedHashMap<>(drivers));
        consumers = List.copyOf(consumers);
        others = List.copyOf(others);
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        moves = List.copyOf(moves);
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    }

    /**
     * The energy system of a city.
     *
     * @return empty where no year has a whole inventory with known imports; the findings say what was left out
     */
    public static Outcome<Optional<EnergySystem>> of(Dossier dossier, History history, ReferenceData reference) {
        return Calibration.calibrate(dossier, history, reference);
    }

    /** The same system with what measures do in it. */
    EnergySystem with(List<Move> found, Map<Measure, Idle> idle) {
        return new EnergySystem(baseYear, drivers, consumers, others, electricity, heat, factors, found, idle, primary);
    }

    /** The same system with what the total of energy needs beside. */
    EnergySystem with(PrimaryEnergy beside) {
        return new EnergySystem(
                baseYear, drivers, consumers, others, electricity, heat, factors, moves, without, beside);
    }

    /**
     * Simulates the years from the base year to a horizon (clause 9.1).
     *
     * @param assumptions every parameter of the {@link Baseline}, and the adoption of measures
     * @param horizon     the last year
     */
    @Clause("9.1")
    public Course simulate(Map<String, Assumption> assumptions, int horizon) {
        return new Simulator(this).simulate(assumptions, horizon);
    }

    /**
     * The driver of an id.
     *
     * @throws IllegalArgumentException when the city told none
     */
    public Driver driver(String id) {
        return Optional.ofNullable(drivers.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no driver " + id + " among " + drivers.keySet()));
    }

    /** The parameters that are shares of one whole. */
    @Clause("9.2")
    public List<Whole> wholes() {
        return Wholes.of(this);
    }

    /** Shares of the base year that do not sum to one, each with their sum. */
    @Clause("9.2")
    public Map<List<Text>, Quantity> contradictions() {
        return Wholes.contradictions(this);
    }

    /** Whether a consumer uses energy in the end: all but the plants of power and heat. */
    public static boolean isFinal(Consumer consumer) {
        return !consumer.id().equals(POWER_PLANTS) && !consumer.id().equals(HEAT_PLANTS);
    }

    /** Whether an item of a city tells what a branch uses a carrier for, by which the branch is divided. */
    @Clause("9.1")
    public static boolean isUseShare(String item) {
        return item.startsWith(UseShares.ITEM + "/");
    }

    /** The item by which a city tells which share of a carrier goes into a use of a branch. */
    @Clause("9.1")
    public static String useShare(Consumer use, Carrier carrier) {
        return UseShares.ITEM + "/" + use.id() + "/" + carrier.id();
    }

    /** The consumer of an id; empty where there is none. */
    public Optional<Consumer> findConsumer(String id) {
        return consumers.stream().filter(consumer -> consumer.id().equals(id)).findFirst();
    }
}
