package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.inventory.RoadTransport.Assumption;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 车辆用能 the energy of road vehicles from the bottom up (clause 7.1.9): stock × distance × economy by class and fuel.
 * Stock is of the year; distance and economy are the city's, or else national defaults; where there are two defaults, as of
 * medium and large coaches, none is chosen.
 */
@Clause("7.1.9")
final class Vehicles {
    private static final String TABLE = "vehicles";
    private static final double PER_100_KM = 100;

    private final int year;
    private final Dossier dossier;
    private final ReferenceData reference;

    Vehicles(int year, Dossier dossier, ReferenceData reference) {
        this.year = year;
        this.dossier = dossier;
        this.reference = reference;
    }

    /**
     * The vehicles on a fuel.
     *
     * @param found   the classes with all that is needed
     * @param lacking what other classes lack
     */
    record Found(List<Vehicle> found, List<Text> lacking) {}

    Found of(Carrier fuel) {
        var found = new ArrayList<Vehicle>();
        var lacking = new ArrayList<Text>();
        for (VehicleClass type : VehicleClass.values()) {
            Optional<Datum> told = dossier.find("vehicles/" + type.id() + "/" + fuel.id(), year);
            told.flatMap(Datum::notation)
                    .filter(key -> key != Notation.NO)
                    .ifPresent(key -> lacking.add(hidden(type, fuel, key)));
            told.filter(datum ->
                            datum.value().filter(stock -> stock.value() > 0).isPresent())
                    .ifPresent(stock -> vehicle(type, stock, fuel, lacking).ifPresent(found::add));
        }
        return new Found(List.copyOf(found), List.copyOf(lacking));
    }

    /** The classes of which the city told no stock by fuel, nor that there are none. */
    List<VehicleClass> untold() {
        return Arrays.stream(VehicleClass.values())
                .filter(type -> reference.items().keySet().stream()
                        .filter(item -> item.startsWith("vehicles/" + type.id() + "/"))
                        .allMatch(item -> dossier.find(item, year).isEmpty()))
                .filter(type -> dossier.find("vehicles/" + type.id(), year)
                        .filter(datum -> datum.notation().isPresent() || isNone(datum))
                        .isEmpty())
                .toList();
    }

    private static boolean isNone(Datum datum) {
        return datum.value().filter(stock -> stock.value() == 0).isPresent();
    }

    private Optional<Vehicle> vehicle(VehicleClass type, Datum stock, Carrier fuel, List<Text> lacking) {
        Optional<Assumption> distance = assumption("vehicle_distance/" + type.id());
        Optional<Assumption> economy = assumption("fuel_economy/" + type.id() + "/" + fuel.id());
        Optional<Parameter> density = density(fuel);
        boolean litres = fuel.kind() == CarrierKind.OIL;
        if (distance.isEmpty() || economy.isEmpty() || (litres && density.isEmpty())) {
            lacking.add(lack(type, fuel, distance.isEmpty(), economy.isEmpty()));
            return Optional.empty();
        }
        var parents = new ArrayList<Derivation>(List.of(
                Derivations.of(stock), distance.get().origin(), economy.get().origin()));
        double kilometres = stock.value().orElseThrow().in(unit("辆")).value()
                * distance.get().value().in(unit("km")).value();
        double used = kilometres * perHundred(economy.get().value(), fuel) / PER_100_KM;
        Quantity amount = Quantity.of(used, below(fuel));
        if (litres) {
            double kilograms =
                    used * density.orElseThrow().value().in(unit("kg/L")).value();
            amount = Quantity.of(kilograms, unit("kg"));
            parents.add(Derivations.of(density.get()));
        }
        Text name = Text.of(
                type.text().chinese() + fuel.name().chinese() + "用量（自下而上）",
                fuel.name().english() + " of " + type.text().english() + " by their data");
        Text rule = litres
                ? Text.of("保有量×年均行驶里程×百公里能耗×密度", "stock × distance × consumption per 100 km × density")
                : Text.of("保有量×年均行驶里程×百公里能耗", "stock × distance × consumption per 100 km");
        Derivation bottomUp = new Derivation(name, amount.in(fuel.unit()), rule, "7.1.9", parents);
        return Optional.of(new Vehicle(type, stock, distance.get(), economy.get(), bottomUp));
    }

    /** A class that was told without a number is no class of none. */
    private static Text hidden(VehicleClass type, Carrier fuel, Notation key) {
        return Text.of(
                type.text().chinese() + "（" + fuel.name().chinese() + "）保有量（填报为" + key.name() + "）",
                "stock of " + type.text().english() + " on " + fuel.name().english() + " (told as " + key.name() + ")");
    }

    private static Text lack(VehicleClass type, Carrier fuel, boolean distance, boolean economy) {
        String what = distance ? "年均行驶里程" : economy ? "百公里能耗" : "燃料密度";
        String english = distance ? "distance" : economy ? "consumption per 100 km" : "density";
        return Text.of(
                type.text().chinese() + "（" + fuel.name().chinese() + "）" + what,
                english + " of " + type.text().english() + " on " + fuel.name().english());
    }

    private double perHundred(Quantity economy, Carrier fuel) {
        String symbol = switch (fuel.kind()) {
            case OIL -> "L/100km";
            case ELECTRICITY -> "kWh/100km";
            default -> "m3/100km";
        };
        return economy.in(unit(symbol)).value();
    }

    /** The unit of consumption by volume of gas or by electricity; oil passes through its density. */
    private Unit below(Carrier fuel) {
        return fuel.kind() == CarrierKind.ELECTRICITY ? unit("kWh") : unit("m3");
    }

    private Optional<Assumption> assumption(String item) {
        return NearestDatum.find(dossier, item, year)
                .map(datum ->
                        new Assumption(datum.value().orElseThrow(), true, datum.verification(), Derivations.of(datum)))
                .or(() -> national(item).map(Vehicles::assumption));
    }

    private static Assumption assumption(Parameter parameter) {
        return new Assumption(parameter.value(), false, parameter.verification(), Derivations.of(parameter));
    }

    /** The only value of the table for an item; two values are none. */
    private Optional<Parameter> national(String item) {
        List<Parameter> values = reference.factors().categories().find(TABLE, Map.of()).stream()
                .filter(entry -> entry.item().filter(item::equals).isPresent())
                .map(CategoryFactors.Entry::value)
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private Optional<Parameter> density(Carrier fuel) {
        return reference.factors().categories().find(TABLE, Map.of("parameter", "density", "fuel", fuel.id())).stream()
                .map(CategoryFactors.Entry::value)
                .findFirst();
    }

    private Unit unit(String symbol) {
        return reference.units().unit(symbol);
    }
}
