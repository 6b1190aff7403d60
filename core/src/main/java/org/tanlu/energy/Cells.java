package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;

/** The cells of an energy system: carriers at consumers, those of the base year first, with their use and factor. */
final class Cells {
    private final EnergySystem system;
    private final List<Carrier> carriers = new ArrayList<>();
    private final List<Integer> consumers = new ArrayList<>();
    private final List<Double> factors = new ArrayList<>();
    private final List<Double> uses = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Cells(EnergySystem system) {
        this.system = system;
        for (Consumer consumer : system.consumers()) {
            int place = places.size();
            places.put(consumer.id(), place);
            for (Flow flow : consumer.flows()) {
                double amount =
                        flow.amounts().find(system.baseYear()).orElseThrow().value();
                add(
                        place,
                        flow.carrier(),
                        amount,
                        amount == 0 ? 0 : flow.emissions().tonnes() / amount);
            }
        }
    }

    int size() {
        return carriers.size();
    }

    Carrier carrier(int cell) {
        return carriers.get(cell);
    }

    CarrierKind kind(int cell) {
        return carriers.get(cell).kind();
    }

    /** Whether it is electricity or heat. */
    boolean isSecondary(int cell) {
        return kind(cell) == CarrierKind.ELECTRICITY || kind(cell) == CarrierKind.HEAT;
    }

    /** The consumer's place in the energy system. */
    int consumer(int cell) {
        return consumers.get(cell);
    }

    /** Emissions by use, in t per 万吨标准煤. */
    double factor(int cell) {
        return factors.get(cell);
    }

    /** The use of the base year in 万吨标准煤. */
    double use(int cell) {
        return uses.get(cell);
    }

    /** The place of a consumer; -1 where there is none. */
    int place(String consumer) {
        return places.getOrDefault(consumer, -1);
    }

    /** The cell of a carrier at a consumer; empty where it is not used. */
    Optional<Integer> find(String consumer, Carrier carrier) {
        return Optional.ofNullable(index.get(key(place(consumer), carrier)));
    }

    /** The cell of a carrier at a consumer, which may come into use only later. */
    int findOrAdd(String consumer, Carrier carrier) {
        int place = place(consumer);
        return Optional.ofNullable(index.get(key(place, carrier)))
                .orElseGet(() -> add(place, carrier, 0, factorOf(carrier)));
    }

    private double factorOf(Carrier carrier) {
        return Optional.ofNullable(system.factors().get(carrier.id()))
                .map(Quantity::value)
                .orElse(0.0);
    }

    private int add(int consumer, Carrier carrier, double use, double factor) {
        carriers.add(carrier);
        consumers.add(consumer);
        uses.add(use);
        factors.add(factor);
        index.put(key(consumer, carrier), carriers.size() - 1);
        return carriers.size() - 1;
    }

    private static String key(int consumer, Carrier carrier) {
        return consumer + "|" + carrier.id();
    }
}
