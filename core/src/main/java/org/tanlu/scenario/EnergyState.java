package org.tanlu.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.history.FactorCell;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;

/**
 * What final consumers use and emit in one year of a course, as cells of product × activity by product × energy by activity ×
 * share of a carrier × emissions of that carrier (clause 9.2). Electricity and heat emit by what users take of them.
 */
@Clause("9.2")
final class EnergyState {
    private static final String PRODUCT = "gdp";

    private final Course course;
    private final int year;
    private final Map<Consumer, Map<Carrier, Quantity>> use = new LinkedHashMap<>();
    private final Map<CarrierKind, Double> taken = new LinkedHashMap<>();

    EnergyState(Course course, int year) {
        this.course = course;
        this.year = year;
        for (Consumer consumer : course.system().consumers()) {
            if (EnergySystem.isFinal(consumer)) {
                use.put(consumer, use(consumer));
            }
        }
    }

    private Map<Carrier, Quantity> use(Consumer consumer) {
        var cells = new LinkedHashMap<Carrier, Quantity>();
        for (Carrier carrier : course.carriers(consumer)) {
            Quantity amount = at(course.use(consumer, carrier));
            cells.put(carrier, amount);
            taken.merge(carrier.kind(), amount.value(), Double::sum);
        }
        return cells;
    }

    /** The year. */
    int year() {
        return year;
    }

    /** The final consumers. */
    List<Consumer> consumers() {
        return List.copyOf(use.keySet());
    }

    /** Emissions of sources beside the CO2 of energy. */
    Emissions others() {
        return at(course.others());
    }

    /** The carriers of a consumer. */
    List<Carrier> carriers(Consumer consumer) {
        return List.copyOf(use.getOrDefault(consumer, Map.of()).keySet());
    }

    /** The cells of a consumer, by carrier. */
    List<FactorCell> cells(Consumer consumer) {
        Map<Carrier, Quantity> cells = use.getOrDefault(consumer, Map.of());
        double product = driver(Optional.of(PRODUCT));
        double activity = driver(consumer.driver());
        var energy = new Sum();
        cells.values().forEach(amount -> energy.add(amount.value()));
        return cells.entrySet().stream()
                .map(cell -> new FactorCell(
                        cell.getKey().id(),
                        List.of(
                                Optional.of(Quantity.of(product, Unit.ONE)),
                                ratio(activity, product),
                                ratio(energy.value(), activity),
                                ratio(cell.getValue().value(), energy.value()),
                                ratio(
                                        emissions(consumer, cell.getKey()).tonnes(),
                                        cell.getValue().value()))))
                .toList();
    }

    /** A driver's value; 1 where a consumer has none, so that its activity does not change. */
    private double driver(Optional<String> driver) {
        return driver.filter(id -> course.system().drivers().containsKey(id))
                .map(id -> at(course.driver(id)).value())
                .orElse(1.0);
    }

    private static Optional<Quantity> ratio(double part, double whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Quantity.of(part / whole, Unit.ONE));
    }

    /** Emissions of all that a consumer uses. */
    Emissions emissions(Consumer consumer) {
        return Emissions.sum(use.getOrDefault(consumer, Map.of()).keySet().stream()
                .map(carrier -> emissions(consumer, carrier))
                .toList());
    }

    /** Direct emissions of a fuel, or the consumer's part of the emissions of electricity or heat. */
    private Emissions emissions(Consumer consumer, Carrier carrier) {
        if (carrier.kind() != CarrierKind.ELECTRICITY && carrier.kind() != CarrierKind.HEAT) {
            return at(course.burnt(consumer, carrier));
        }
        double whole = taken.getOrDefault(carrier.kind(), 0.0);
        Quantity mine = use.getOrDefault(consumer, Map.of()).getOrDefault(carrier, Quantity.of(0, Unit.ONE));
        return whole == 0
                ? Emissions.ZERO
                : at(course.secondary(carrier.kind())).times(mine.value() / whole);
    }

    private <T> T at(YearSeries<T> series) {
        return series.find(year).orElseThrow();
    }
}
