package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the numbers of road vehicles came about (clause 7.1.9). */
final class RoadDerivations {
    private static final String CLAUSE = "7.1.9";

    private RoadDerivations() {}

    static Derivation calibrated(Vehicle vehicle, Derivation factor) {
        double scaled = vehicle.bottomUp().value().value() * factor.value().value();
        return new Derivation(
                Text.of(
                        vehicle.type().text().chinese() + "校准后用量",
                        "calibrated use of " + vehicle.type().text().english()),
                Quantity.of(scaled, vehicle.bottomUp().value().unit()),
                Text.of("自下而上计算的用量×校准系数", "use by the class's data × factor of calibration"),
                CLAUSE,
                List.of(vehicle.bottomUp(), factor));
    }

    static Derivation emissions(Fuel fuel, Vehicle vehicle, Derivation used) {
        double share = used.value().value() / fuel.amount().value().value();
        return new Derivation(
                Text.of(
                        vehicle.type().text().chinese() + fuel.name().chinese() + "排放",
                        "emissions of " + fuel.name().english() + " of "
                                + vehicle.type().text().english()),
                fuel.emissions().value().times(share),
                Text.of("道路用量的排放×该车型用量占比", "emissions of the road's fuel × the class's share of it"),
                CLAUSE,
                List.of(fuel.emissions(), used, fuel.amount()));
    }

    static Derivation factor(Derivation road, List<Vehicle> scaled, List<Vehicle> kept, double value) {
        var parents = new ArrayList<Derivation>();
        parents.add(road);
        kept.forEach(vehicle -> parents.add(vehicle.bottomUp()));
        scaled.forEach(vehicle -> parents.add(vehicle.bottomUp()));
        return new Derivation(
                Text.of("道路燃料校准系数", "factor of calibration of road fuel"),
                Quantity.of(value, Unit.ONE),
                kept.isEmpty()
                        ? Text.of("道路用量÷各车型自下而上用量之和", "the road's fuel ÷ the classes' use by their data")
                        : Text.of(
                                "（道路用量－不校准车型用量）÷校准车型自下而上用量之和",
                                "(the road's fuel − that of classes not calibrated) ÷ the others' use by their data"),
                CLAUSE,
                parents);
    }
}
