package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Text;

/**
 * 能源系统资料 the carriers, services and technologies of the energy system.
 *
 * @param carriers     by id
 * @param services     by id
 * @param technologies by id
 * @param drivers      what use of energy and other emissions follow, by id, parents first
 * @param driven       which consumer and source follows which driver
 * @param byproducts   the gases that branches make beside their products
 * @param fleets       how long vehicles stay, by class
 * @param deviations   how far parameters of scenarios may lie from their values
 * @param floorClasses floor by retrofit and standard, in the order in which it is pulled down
 * @param modes        modes of travel within the city
 * @param captures     where technologies take CO2 from
 * @param endUses      what branches and rows use energy for, by id
 */
public record EnergyReference(
        Map<String, EnergyCarrier> carriers,
        Map<String, EnergyService> services,
        Map<String, Technology> technologies,
        Map<String, ActivityDriver> drivers,
        List<Driven> driven,
        List<Byproduct> byproducts,
        Map<String, FleetLife> fleets,
        List<Deviation> deviations,
        List<FloorClass> floorClasses,
        List<TravelMode> modes,
        List<Capture> captures,
        Map<String, EndUse> endUses) {
    public EnergyReference {
        driven = List.copyOf(driven);
        byproducts = List.copyOf(byproducts);
        deviations = List.copyOf(deviations);
        floorClasses = List.copyOf(floorClasses);
        modes = List.copyOf(modes);
        captures = List.copyOf(captures);
    }

    /** The ids of the drivers that a subject follows, the preferred first; empty where no row names it. */
    public List<String> driversOf(String subject, Driven.Kind kind) {
        return driven.stream()
                .filter(row -> row.kind() == kind && row.subject().equals(subject))
                .findFirst()
                .map(Driven::drivers)
                .orElse(List.of());
    }

    /** How a consumer is called where the name of its balance row alone says too little; empty where it is clear. */
    public Optional<Text> consumerName(String consumer) {
        return driven.stream()
                .filter(row ->
                        row.kind() == Driven.Kind.CONSUMER && row.subject().equals(consumer))
                .findFirst()
                .flatMap(Driven::name);
    }

    /**
     * The technology of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Technology technology(String id) {
        return Optional.ofNullable(technologies.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no technology " + id));
    }

    /**
     * How far a parameter may lie from its value: the row that names it, or else that of all others.
     *
     * @throws IllegalArgumentException when there is neither
     */
    public Deviation deviation(Deviation.Kind kind, String subject) {
        return deviations.stream()
                .filter(row -> row.kind() == kind && row.subject().equals(subject))
                .findFirst()
                .or(() -> deviations.stream()
                        .filter(row -> row.kind() == kind && row.subject().equals("*"))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no deviation of " + kind + " " + subject));
    }

    /** The same with some deviations of a city, which go before those of the table. */
    public EnergyReference with(List<Deviation> own) {
        return new EnergyReference(
                carriers,
                services,
                technologies,
                drivers,
                driven,
                byproducts,
                fleets,
                Stream.concat(own.stream(), deviations.stream()).toList(),
                floorClasses,
                modes,
                captures,
                endUses);
    }

    /** Where a technology takes CO2 from; nowhere where it captures none. */
    public List<Capture> capturesOf(String technology) {
        return captures.stream()
                .filter(capture -> capture.technology().equals(technology))
                .toList();
    }

    /** How long vehicles of a class stay; empty where nothing is known. */
    public Optional<FleetLife> findFleet(String vehicle) {
        return Optional.ofNullable(fleets.get(vehicle));
    }

    /**
     * The carrier of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public EnergyCarrier carrier(String id) {
        return Optional.ofNullable(carriers.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no carrier " + id));
    }

    /**
     * The service of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public EnergyService service(String id) {
        return Optional.ofNullable(services.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no service " + id));
    }

    /**
     * What changes when a unit of activity moves from one technology to another; an absent technology takes and makes
     * nothing. Empty when the change depends on the levels of a city.
     */
    public Optional<Effect> effect(Optional<String> from, Optional<String> to) {
        Level before = from.map(this::level).orElse(Level.NOTHING);
        Level after = to.map(this::level).orElse(Level.NOTHING);
        return before.city().equals(after.city())
                ? Optional.of(new Effect(
                        difference(before.energy(), after.energy()), difference(before.emissions(), after.emissions())))
                : Optional.empty();
    }

    private Level level(String id) {
        Technology technology = technology(id);
        Level base = technology.relativeTo().map(this::level).orElse(Level.NOTHING);
        var energy = new LinkedHashMap<>(base.energy());
        technology.flows().forEach(flow -> energy.merge(flow.carrier(), flow.net(), Quantity::plus));
        var emissions = new LinkedHashMap<>(base.emissions());
        technology.emissions().forEach(emission -> emissions.merge(emission.gas(), emission.amount(), Quantity::plus));
        boolean isCity = technology.level() == Technology.Level.CITY;
        return new Level(isCity ? Optional.of(id) : base.city(), energy, emissions);
    }

    private static Map<String, Quantity> difference(Map<String, Quantity> before, Map<String, Quantity> after) {
        var change = new LinkedHashMap<String, Quantity>();
        before.forEach((key, amount) -> change.put(key, amount.negated()));
        after.forEach((key, amount) -> change.merge(key, amount, Quantity::plus));
        change.values().removeIf(amount -> amount.value() == 0);
        return change;
    }

    /**
     * What a technology takes, as far as it is known without a city.
     *
     * @param city the technology whose level the city tells, to which the rest is added
     */
    private record Level(Optional<String> city, Map<String, Quantity> energy, Map<String, Quantity> emissions) {
        private static final Level NOTHING = new Level(Optional.empty(), Map.of(), Map.of());
    }
}
