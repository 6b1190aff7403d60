package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.inventory.RoadTransport.Electric;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Scale;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** Puts together the emissions of transport of a year (clause 7.1.9). One use only. */
@Clause("7.1.9")
final class Road {
    private static final String GAS = "natural_gas";
    private static final String LIQUEFIED = "lng";
    private static final List<String> FUELS = List.of("gasoline", "diesel", GAS, "lpg");
    private static final Text WITH_LIQUEFIED = Text.of("天然气（含液化天然气）", "natural gas, with liquefied gas");
    private static final Text NONE = Text.of("", "");

    private final Inventory inventory;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final Vehicles vehicles;

    private Road(Inventory inventory, Dossier dossier, ReferenceData reference) {
        this.inventory = inventory;
        this.dossier = dossier;
        this.reference = reference;
        this.vehicles = new Vehicles(inventory.year(), dossier, reference);
    }

    static RoadTransport of(Inventory inventory, Dossier dossier, ReferenceData reference) {
        var road = new Road(inventory, dossier, reference);
        RoadFuels burnt = RoadFuels.of(inventory, dossier);
        var fuels = new ArrayList<Fuel>();
        for (String id : FUELS) {
            road.fuel(reference.carrier(id), burnt).ifPresent(fuels::add);
        }
        List<Electric> electric = road.vehicles.of(reference.carrier("electricity")).found().stream()
                .map(road::electric)
                .toList();
        return new RoadTransport(inventory.year(), fuels, electric, burnt.others(), road.vehicles.untold());
    }

    /** The road's use of a fuel by class; empty when the road burns none. */
    private Optional<Fuel> fuel(Carrier carrier, RoadFuels burnt) {
        boolean gas = carrier.id().equals(GAS);
        Optional<RoadFuels.Part> part = gas ? gas(burnt) : burnt.find(carrier.id());
        return part.filter(used -> used.emissions().value().value() != 0).map(used -> {
            Vehicles.Found found = vehicles.of(carrier);
            Optional<Scale> scale = scale(used.amount(), found.found());
            boolean contradicted = burnt.contradicted().contains(carrier);
            boolean divided = scale.isPresent() && !contradicted;
            return new Fuel(
                    carrier,
                    gas && burnt.find(LIQUEFIED).isPresent() ? WITH_LIQUEFIED : carrier.name(),
                    used.amount(),
                    used.emissions(),
                    scale.filter(factor -> divided),
                    divided ? NONE : reason(contradicted, found),
                    found.found(),
                    found.lacking());
        });
    }

    private static Text reason(boolean contradicted, Vehicles.Found found) {
        if (contradicted) {
            return Text.of(
                    "填报的铁路、水运等用量多于交通运输消费量，未扣除",
                    "more was told for rail, water and others than transport burns; it is not taken out");
        }
        if (found.found().isEmpty()) {
            return found.lacking().isEmpty()
                    ? Text.of("未填报分燃料的车辆保有量", "no stock of vehicles by fuel was told")
                    : Text.of(
                            "缺少：" + found.lacking().get(0).chinese(),
                            "lacking: " + found.lacking().get(0).english());
        }
        return Text.of("不校准车型的用量已达道路用量", "the classes that are not calibrated use all of the road's fuel");
    }

    /** Gas and liquefied gas together, in cubic metres of gas by calorific value. */
    private Optional<RoadFuels.Part> gas(RoadFuels burnt) {
        Optional<RoadFuels.Part> gas = burnt.find(GAS);
        Optional<RoadFuels.Part> liquefied = burnt.find(LIQUEFIED);
        if (liquefied.isEmpty()) {
            return gas;
        }
        Carrier carrier = reference.carrier(GAS);
        var amounts = new ArrayList<Derivation>();
        var emissions = new ArrayList<Derivation>();
        gas.ifPresent(part -> {
            amounts.add(part.amount());
            emissions.add(part.emissions());
        });
        amounts.add(gaseous(liquefied.get(), carrier));
        emissions.add(liquefied.get().emissions());
        Quantity amount =
                amounts.stream().map(Derivation::value).reduce(Quantity.of(0, carrier.unit()), Quantity::plus);
        Emissions all = Emissions.sum(emissions.stream()
                .map(each -> Emissions.tonnes(each.value().value()))
                .toList());
        Text name = Text.of("道路天然气（含液化天然气）", "natural gas on the road, with liquefied gas");
        return Optional.of(new RoadFuels.Part(
                carrier,
                new Derivation(name, amount, Text.of("合计", "sum"), "7.1.9", amounts),
                Derivations.sum(name, all, "7.1.9", emissions)));
    }

    /** What has been burnt has a factor, and what has a factor has a calorific value. */
    private Derivation gaseous(RoadFuels.Part liquefied, Carrier gas) {
        FuelFactors fuels = reference.factors().fuels();
        Parameter ofLiquid = fuels.find(Method.Guide.FACTOR_SET, liquefied.carrier(), FuelFactors.NCV)
                .orElseThrow();
        Parameter ofGas =
                fuels.find(Method.Guide.FACTOR_SET, gas, FuelFactors.NCV).orElseThrow();
        Unit perLiquid = reference.units().denominator(ofLiquid.value().unit());
        Unit perGas = reference.units().denominator(ofGas.value().unit());
        double energy = liquefied.amount().value().in(perLiquid).value()
                * ofLiquid.value().value();
        return new Derivation(
                Text.of("液化天然气折天然气", "liquefied gas as natural gas"),
                Quantity.of(energy / ofGas.value().value(), perGas).in(gas.unit()),
                Text.of("液化天然气量×其低位发热量÷天然气低位发热量", "liquefied gas × its calorific value ÷ that of natural gas"),
                "7.1.9",
                List.of(liquefied.amount(), Derivations.of(ofLiquid), Derivations.of(ofGas)));
    }

    /** The factor that makes the classes' use the road's; where no class may be scaled, all are. Empty when there is none. */
    private Optional<Scale> scale(Derivation road, List<Vehicle> all) {
        boolean some = dossier.city().is("road_calibration", "private_and_trucks");
        List<Vehicle> scaled = all.stream()
                .filter(vehicle -> !some || vehicle.type().isPrivateOrTruck())
                .toList();
        List<Vehicle> chosen = scaled.isEmpty() ? all : scaled;
        List<Vehicle> kept =
                all.stream().filter(vehicle -> !chosen.contains(vehicle)).toList();
        double denominator = sum(chosen);
        double value = (road.value().value() - sum(kept)) / denominator;
        return denominator > 0 && value > 0
                ? Optional.of(new Scale(
                        RoadDerivations.factor(road, chosen, kept, value),
                        chosen.stream().map(Vehicle::type).toList()))
                : Optional.empty();
    }

    private static double sum(List<Vehicle> vehicles) {
        return vehicles.stream()
                .mapToDouble(vehicle -> vehicle.bottomUp().value().value())
                .sum();
    }

    private Electric electric(Vehicle vehicle) {
        SecondaryEnergy electricity = inventory.electricity();
        return new Electric(vehicle, electricity.localFactor().map(factor -> {
            Quantity used = vehicle.bottomUp().value();
            double tonnes = used.in(electricity.factorUnit().per()).value() * factor.value();
            return new Derivation(
                    Text.of(
                            vehicle.type().text().chinese() + "用电对应排放（备查）",
                            "emissions of the electricity of "
                                    + vehicle.type().text().english() + ", memo"),
                    Emissions.tonnes(tonnes).toQuantity(),
                    Text.of("用电量×本地消费电力排放因子", "electricity × local factor"),
                    "7.1.9",
                    List.of(vehicle.bottomUp(), SecondaryDerivations.factor(electricity, factor)));
        }));
    }
}
