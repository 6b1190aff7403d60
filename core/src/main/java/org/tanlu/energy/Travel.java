package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EnergyCarrier;
import org.tanlu.reference.EnergyService;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Technology;
import org.tanlu.trace.Clause;

/**
 * 减少的出行 travel that measures avoid, told by the fuel of a kilometre (clause 9.1): vehicles of all drives go less, so that it
 * is taken off everything that the class runs on in the year, a kilometre each. What a kilometre takes of another carrier is told
 * by the city's own vehicles of the base year, where it has none by the technologies of the library.
 */
@Clause("9.1")
final class Travel {
    private static final String GAS = "natural_gas";
    private static final String LIQUEFIED = "lng";

    private final ReferenceData reference;
    private final int baseYear;

    Travel(ReferenceData reference, int baseYear) {
        this.reference = reference;
        this.baseYear = baseYear;
    }

    /**
     * What is avoided.
     *
     * @param consumers the classes of vehicles
     * @param fuel      the carrier that the library tells it in
     * @param change    the change by a unit in that carrier
     */
    Move.Use use(List<Consumer> consumers, EnergyCarrier fuel, Quantity change) {
        var cells = new LinkedHashMap<String, List<Carrier>>();
        var weights = new ArrayList<Quantity>();
        for (Consumer consumer : consumers) {
            List<Carrier> carriers = carriers(consumer);
            cells.put(consumer.id(), carriers);
            carriers.forEach(carrier -> weights.add(Quantity.of(weight(consumer, fuel, carrier), Unit.ONE)));
        }
        return new Move.Use(cells, change, weights);
    }

    /**
     * What a vehicle of the base year takes of a fuel by what one of the library takes of it, as the city's go further or less
     * far; 1 where the city has none on a fuel that the library knows.
     *
     * @param consumer the class of vehicles
     * @param carriers the library's fuels, of which the first that both have counts
     */
    Quantity byLibrary(Consumer consumer, List<String> carriers) {
        for (String carrier : carriers) {
            String fuel = reference.energy().carrier(carrier).members().get(0);
            double own = ofVehicle(consumer, fuel);
            double library = ofLibrary(consumer, fuel);
            if (own > 0 && library > 0) {
                return Quantity.of(own / library, Unit.ONE);
            }
        }
        return Quantity.of(1, Unit.ONE);
    }

    private static String fuel(Carrier carrier) {
        return carrier.id().equals(LIQUEFIED) ? GAS : carrier.id();
    }

    /** All that vehicles of the class run on or may come to run on: electricity is always among it. */
    private List<Carrier> carriers(Consumer consumer) {
        Fleet fleet = consumer.fleet().orElseThrow();
        var carriers = new ArrayList<Carrier>();
        consumer.flows().stream()
                .map(Flow::carrier)
                .filter(carrier -> fleet.stocks().containsKey(fuel(carrier)))
                .forEach(carriers::add);
        Carrier electricity = reference.carrier(Fleet.ELECTRIC);
        if (!carriers.contains(electricity)) {
            carriers.add(electricity);
        }
        return carriers;
    }

    /** The fuel of the library's kilometre by the energy of a kilometre on another carrier. */
    private double weight(Consumer consumer, EnergyCarrier fuel, Carrier carrier) {
        String told = fuel.members().get(0);
        double own = ofVehicle(consumer, told);
        double other = ofVehicle(consumer, fuel(carrier));
        if (own > 0 && other > 0) {
            return own / other;
        }
        double library = ofLibrary(consumer, told);
        double another = ofLibrary(consumer, fuel(carrier));
        return library > 0 && another > 0 ? library / another : 1;
    }

    /** The energy of a vehicle of the base year; 0 where the city has none. */
    private double ofVehicle(Consumer consumer, String fuel) {
        double energy = consumer.flows().stream()
                .filter(flow -> fuel(flow.carrier()).equals(fuel))
                .mapToDouble(flow ->
                        flow.amounts().find(baseYear).map(Quantity::value).orElse(0.0))
                .sum();
        double vehicles = consumer.fleet().orElseThrow().stock(fuel, baseYear);
        return vehicles > 0 ? energy / vehicles : 0;
    }

    /** The energy of a vehicle of the library; 0 where it has none. */
    private double ofLibrary(Consumer consumer, String fuel) {
        return reference.energy().technologies().values().stream()
                .filter(technology -> isVehicle(technology, consumer))
                .flatMap(technology -> technology.flows().stream())
                .filter(flow -> flow.carrier().equals(fuel) && flow.net().value() > 0)
                .findFirst()
                .map(this::coal)
                .orElse(0.0);
    }

    private double coal(Technology.Flow flow) {
        Unit coal = reference.units().unit("万吨标准煤");
        EnergyCarrier carrier = reference.energy().carrier(flow.carrier());
        boolean isCoal = flow.net().unit().isCompatibleWith(coal)
                && carrier.group() != EnergyCarrier.Group.ELECTRICITY
                && carrier.group() != EnergyCarrier.Group.HEAT;
        return isCoal
                ? flow.net().in(coal).value()
                : reference
                        .factors()
                        .fuels()
                        .standardCoal(FuelFactors.GUIDE, reference.carrier(flow.carrier()), flow.net())
                        .map(Quantity::value)
                        .orElse(0.0);
    }

    private boolean isVehicle(Technology technology, Consumer consumer) {
        Optional<EnergyService> service = technology.service().map(reference.energy()::service);
        return service.filter(of -> !of.isTravel() && of.consumers().equals(List.of(consumer.id())))
                .isPresent();
    }
}
