package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 交通部门排放 the direct emissions of transport of a year (clause 7.1.9): road fuel by class of vehicle, calibrated to the
 * balance, and beside it what rail, water, air, pipelines and machinery use. Fuel sold in the city counts, wherever it is
 * driven. All parts sum to the direct emissions of the department.
 *
 * @param year     the year
 * @param fuels    the road fuels
 * @param electric electric vehicles, a memo: their electricity stands in the balance's rows already
 * @param others   what is not burnt on the road
 * @param untold   the classes of vehicle of which the city told nothing
 */
@Clause("7.1.9")
public record RoadTransport(
        int year, List<Fuel> fuels, List<Electric> electric, List<Other> others, List<VehicleClass> untold) {

    /**
     * A road fuel.
     *
     * @param carrier   the fuel; natural gas stands for gas and liquefied gas together
     * @param name      its name
     * @param amount    what the balance has for the road
     * @param emissions its emissions
     * @param scale     what each class is scaled by, and by how much
     * @param reason    why the fuel is not divided by class; empty when it is
     * @param vehicles  the classes that use it, as their data give
     * @param lacking   what other classes on the fuel lack
     */
    public record Fuel(
            Carrier carrier,
            Text name,
            Derivation amount,
            Derivation emissions,
            Optional<Scale> scale,
            Text reason,
            List<Vehicle> vehicles,
            List<Text> lacking) {
        public Fuel {
            vehicles = List.copyOf(vehicles);
            lacking = List.copyOf(lacking);
        }

        /** What the classes' data give, before calibration. */
        public Quantity bottomUp() {
            var total = new Sum();
            vehicles.forEach(vehicle ->
                    total.add(vehicle.bottomUp().value().in(carrier.unit()).value()));
            return Quantity.of(total.value(), carrier.unit());
        }

        /** What a class uses after calibration; empty when the fuel is not divided. */
        public Optional<Derivation> calibrated(Vehicle vehicle) {
            return scale.map(factor -> factor.of(vehicle));
        }

        /** The emissions of a class; empty when the fuel is not divided. */
        public Optional<Derivation> emissions(Vehicle vehicle) {
            return calibrated(vehicle).map(used -> RoadDerivations.emissions(this, vehicle, used));
        }
    }

    /**
     * 校准系数 the factor of calibration: fuel of the balance ÷ fuel by the classes' data.
     *
     * @param factor  the factor with its parts
     * @param classes the classes that it scales; the others keep what their data give
     */
    public record Scale(Derivation factor, List<VehicleClass> classes) {
        public Scale {
            classes = List.copyOf(classes);
        }

        private Derivation of(Vehicle vehicle) {
            return classes.contains(vehicle.type()) ? RoadDerivations.calibrated(vehicle, factor) : vehicle.bottomUp();
        }
    }

    /**
     * A class of vehicle on one fuel.
     *
     * @param type     the class
     * @param stock    how many
     * @param distance how far each goes in a year
     * @param economy  what it uses per 100 km
     * @param bottomUp stock × distance × economy, in the carrier's statistical unit
     */
    public record Vehicle(
            VehicleClass type, Datum stock, Assumption distance, Assumption economy, Derivation bottomUp) {}

    /**
     * A parameter that the city told, or a national default.
     *
     * @param value        the value
     * @param told         whether the city told it
     * @param verification how far it was checked
     * @param origin       the value with its source
     */
    public record Assumption(Quantity value, boolean told, Verification verification, Derivation origin) {}

    /**
     * A class of electric vehicle.
     *
     * @param vehicle   the class with its electricity
     * @param emissions the electricity at the local factor; empty when that is not known
     */
    public record Electric(Vehicle vehicle, Optional<Derivation> emissions) {}

    /**
     * What transport burns beside the road.
     *
     * @param id        the id in keys
     * @param name      the mode and fuel
     * @param amount    how much, in the statistical unit; empty for other gases
     * @param emissions its emissions
     */
    public record Other(String id, Text name, Optional<Derivation> amount, Derivation emissions) {}

    public RoadTransport {
        fuels = List.copyOf(fuels);
        electric = List.copyOf(electric);
        others = List.copyOf(others);
        untold = List.copyOf(untold);
    }

    /** The emissions of road fuels. */
    public Emissions road() {
        return Emissions.sum(fuels.stream()
                .map(fuel -> Emissions.tonnes(fuel.emissions().value().value()))
                .toList());
    }

    /** The emissions of what is not burnt on the road. */
    public Emissions beside() {
        return Emissions.sum(others.stream()
                .map(other -> Emissions.tonnes(other.emissions().value().value()))
                .toList());
    }

    /** The emissions of a class over all fuels that are divided. */
    public Emissions of(VehicleClass type) {
        return Emissions.sum(fuels.stream()
                .flatMap(fuel -> fuel.vehicles().stream()
                        .filter(vehicle -> vehicle.type() == type)
                        .flatMap(vehicle -> fuel.emissions(vehicle).stream()))
                .map(emissions -> Emissions.tonnes(emissions.value().value()))
                .toList());
    }

    /** The road fuel that could not be divided by class. */
    public Emissions undivided() {
        return Emissions.sum(fuels.stream()
                .filter(fuel -> fuel.scale().isEmpty())
                .map(fuel -> Emissions.tonnes(fuel.emissions().value().value()))
                .toList());
    }
}
