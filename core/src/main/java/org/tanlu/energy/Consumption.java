package org.tanlu.energy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.EndUses;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.inventory.VehicleClass;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EndUse;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Text;

/**
 * What each consumer used and emitted in one year, by carrier, out of the inventory's lines. One use only.
 *
 * <p>What transport burns is of one consumer, whoever bought it, until it is divided by class of vehicle. Branches and rows are
 * divided by use where the city told for what they use a carrier.
 */
final class Consumption {
    static final String TRANSPORT = "transport";
    static final String VEHICLE = "vehicle/";
    private static final String GAS = "natural_gas";
    private static final String LIQUEFIED = "lng";
    private static final String FACTOR_SET = FuelFactors.GUIDE;
    private static final String SOURCE = "combustion";
    /** What is left of a fuel when all of it went to vehicles, in 万吨标准煤 and tonnes. */
    private static final double ROUNDING = 1e-9;

    /**
     * A consumer of a year.
     *
     * @param id         its id
     * @param name       its name
     * @param functional its department
     * @param unit       the branch or row that it is part of; its own id where that is not divided by use
     * @param use        the use that it is; empty where its branch or row is not divided
     */
    record Place(String id, Text name, Functional functional, String unit, Optional<Text> use) {
        Place(String id, Text name, Functional functional) {
            this(id, name, functional, id, Optional.empty());
        }
    }

    /** Use in 万吨标准煤, and direct CO2 in tonnes. */
    static final class Amount {
        private double energy;
        private double tonnes;

        double energy() {
            return energy;
        }

        double tonnes() {
            return tonnes;
        }

        private void add(double more, double emitted) {
            energy += more;
            tonnes += emitted;
        }
    }

    private final Inventory inventory;
    private final ReferenceData reference;
    private final Unit coal;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<Carrier, Amount>> amounts = new LinkedHashMap<>();

    private Consumption(Inventory inventory, ReferenceData reference) {
        this.inventory = inventory;
        this.reference = reference;
        this.coal = reference.units().unit("万吨标准煤");
    }

    static Consumption of(Inventory inventory, EndUses endUses, UseShares shares, ReferenceData reference) {
        var consumption = new Consumption(inventory, reference);
        inventory.lines().stream().filter(Consumption::isBurnt).forEach(consumption::line);
        consumption.users(inventory.electricity());
        consumption.users(inventory.heat());
        consumption.divide(endUses.transport());
        consumption.divide(shares);
        return consumption;
    }

    /** Whether a line is CO2 of combustion, with what memo items and the carbon balance of steel change of it. */
    static boolean isBurnt(EmissionLine line) {
        return line.source().equals(SOURCE)
                && line.gasGroup() == GasGroup.CO2
                && line.fuel().isPresent();
    }

    Map<String, Place> places() {
        return places;
    }

    Map<Carrier, Amount> of(String consumer) {
        return amounts.getOrDefault(consumer, Map.of());
    }

    private void line(EmissionLine line) {
        Carrier carrier = line.fuel().orElseThrow();
        double energy =
                line instanceof CombustionLine burnt && !burnt.isCarbonBalance() ? energy(carrier, burnt.amount()) : 0;
        amount(place(line.unit(), line.functional()), carrier)
                .add(energy, line.emissions().tonnes());
    }

    private void users(SecondaryEnergy secondary) {
        for (SecondaryEnergy.User user : secondary.users()) {
            amount(place(user.unit(), user.functional()), secondary.carrier())
                    .add(energy(secondary.carrier(), user.consumed()), 0);
        }
    }

    private double energy(Carrier carrier, Quantity amount) {
        return reference
                .factors()
                .fuels()
                .standardCoal(FACTOR_SET, carrier, amount)
                .map(value -> value.in(coal).value())
                .orElse(0.0);
    }

    private Place place(String unit, Functional functional) {
        if (functional == Functional.TRANSPORT) {
            return known(TRANSPORT, functional.text(), functional);
        }
        Text name = reference.sectors().containsKey(unit)
                ? reference.sector(unit).name()
                : reference.balanceRow(unit).name();
        boolean own = natural(unit) == functional;
        return own
                ? known(unit, name, functional)
                : known(
                        unit + "@" + functional.name().toLowerCase(Locale.ROOT),
                        Text.of(
                                name.chinese() + "（" + functional.text().chinese() + "）",
                                name.english() + " (" + functional.text().english() + ")"),
                        functional);
    }

    /** Whether a department is a unit's own; that of a unit which is no branch and no row is. */
    boolean isNatural(String unit, Functional functional) {
        boolean isPlant = unit.equals(EnergySystem.POWER_PLANTS) || unit.equals(EnergySystem.HEAT_PLANTS);
        boolean isKnown = isPlant
                || reference.sectors().values().stream()
                        .anyMatch(sector ->
                                sector.id().equals(unit) || sector.row().equals(unit));
        return !isKnown || natural(unit) == functional;
    }

    private Functional natural(String unit) {
        if (unit.equals(EnergySystem.POWER_PLANTS) || unit.equals(EnergySystem.HEAT_PLANTS)) {
            return Functional.ENERGY_PRODUCTION;
        }
        return reference.sectors().containsKey(unit)
                ? reference.sector(unit).functional()
                : reference.sectorOfRow(unit).functional();
    }

    private Place known(String id, Text name, Functional functional) {
        return places.computeIfAbsent(id, any -> new Place(id, name, functional));
    }

    private Amount amount(Place place, Carrier carrier) {
        return amounts.computeIfAbsent(place.id(), any -> new LinkedHashMap<>())
                .computeIfAbsent(carrier, any -> new Amount());
    }

    /** Moves what the road burns from transport to the classes of vehicle, as far as the inventory divides it. */
    private void divide(RoadTransport road) {
        for (RoadTransport.Fuel fuel : road.fuels()) {
            if (fuel.scale().isPresent()) {
                divide(fuel);
            }
        }
        Carrier electricity = inventory.electricity().carrier();
        for (RoadTransport.Electric electric : road.electric()) {
            double used = energy(electricity, electric.vehicle().bottomUp().value());
            Amount from = of(TRANSPORT).get(electricity);
            if (from != null && from.energy > 0) {
                move(from, Math.min(1, used / from.energy), electric.vehicle().type(), electricity);
            }
        }
    }

    private void divide(RoadTransport.Fuel fuel) {
        List<Carrier> carriers = fuel.carrier().id().equals(GAS)
                ? List.of(fuel.carrier(), reference.carrier(LIQUEFIED))
                : List.of(fuel.carrier());
        double whole = carriers.stream()
                .map(of(TRANSPORT)::get)
                .filter(Objects::nonNull)
                .mapToDouble(Amount::energy)
                .sum();
        double road = energy(fuel.carrier(), fuel.amount().value());
        for (Carrier carrier : carriers) {
            Amount from = of(TRANSPORT).get(carrier);
            if (from == null || whole <= 0) {
                continue;
            }
            var before = new Amount();
            before.add(from.energy, from.tonnes);
            for (RoadTransport.Vehicle vehicle : fuel.vehicles()) {
                double part = fuel.calibrated(vehicle).orElseThrow().value().value()
                        / fuel.amount().value().value();
                double share = Math.min(1, road / whole) * part;
                Amount to = amount(vehicle(vehicle.type()), carrier);
                to.add(before.energy * share, before.tonnes * share);
                from.add(-before.energy * share, -before.tonnes * share);
            }
        }
    }

    private void move(Amount from, double share, VehicleClass type, Carrier carrier) {
        amount(vehicle(type), carrier).add(from.energy * share, from.tonnes * share);
        from.add(-from.energy * share, -from.tonnes * share);
    }

    /** Divides branches and rows by use, as far as the city told what each carrier is used for; what is left has no use. */
    private void divide(UseShares shares) {
        var whole = new LinkedHashMap<>(places);
        places.clear();
        for (Place place : whole.values()) {
            List<EndUse> uses = shares.uses(place.id());
            if (uses.isEmpty()) {
                places.put(place.id(), place);
            } else {
                uses.forEach(use -> part(place, use, shares));
                rest(place, shares);
            }
        }
    }

    private void part(Place whole, EndUse use, UseShares shares) {
        String id = whole.id() + "/" + use.id();
        var part = new Place(id, whole.name(), whole.functional(), whole.id(), Optional.of(use.name()));
        of(whole.id()).forEach((carrier, amount) -> {
            double share = shares.share(whole.id(), use, carrier);
            if (share > 0) {
                places.put(id, part);
                amount(part, carrier).add(amount.energy * share, amount.tonnes * share);
            }
        });
    }

    /** What no use was told for. */
    private void rest(Place whole, UseShares shares) {
        Map<Carrier, Amount> left = new LinkedHashMap<>();
        of(whole.id()).forEach((carrier, amount) -> {
            double share = shares.rest(whole.id(), carrier);
            boolean isRounding = Math.abs(amount.energy) < ROUNDING && Math.abs(amount.tonnes) < ROUNDING;
            if (share > 0 && !isRounding) {
                left.put(carrier, new Amount());
                left.get(carrier).add(amount.energy * share, amount.tonnes * share);
            }
        });
        if (left.isEmpty()) {
            amounts.remove(whole.id());
        } else {
            places.put(
                    whole.id(),
                    new Place(whole.id(), whole.name(), whole.functional(), whole.id(), Optional.of(UseShares.REST)));
            amounts.put(whole.id(), left);
        }
    }

    private Place vehicle(VehicleClass type) {
        return known(VEHICLE + type.id(), type.text(), Functional.TRANSPORT);
    }
}
