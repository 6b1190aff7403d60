package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.history.Decomposition;
import org.tanlu.history.FactorCell;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 情景驱动因素 what makes two states of the energy system differ: one scenario in two years, or two scenarios in one year
 * (clause 9.2). The emissions of final energy, those of electricity and heat by what users take, are product × activity by
 * product × energy by activity × share of a carrier × emissions of that carrier; other sources stand beside them.
 *
 * @param before        the state before, in words
 * @param after         the state after
 * @param decomposition the effects of the factors, in t CO2e
 * @param rest          the difference of sources beside the CO2 of energy
 * @param consumers     the difference by consumer, in t CO2e, the largest first; electricity and heat by what it takes
 */
@Clause("9.2")
public record ScenarioDrivers(
        Text before, Text after, Decomposition decomposition, Emissions rest, Map<Consumer, Emissions> consumers) {
    /** The factors in order. */
    public static final List<Text> FACTORS = List.of(
            Text.of("经济规模", "size of the economy"),
            Text.of("产业和需求结构", "structure of activities"),
            Text.of("能源效率", "energy efficiency"),
            Text.of("能源结构", "mix of energy"),
            Text.of("电力热力供应排放因子", "emissions of power and heat supply"));

    private static final String PRODUCT = "gdp";

    /** A course in one year. */
    private record State(Course course, int year) {}

    /** What makes a scenario change from one year to another. */
    public static ScenarioDrivers over(Scenario scenario, int from, int to) {
        return of(
                new State(scenario.course(), from),
                new State(scenario.course(), to),
                Text.of(from + "年", String.valueOf(from)),
                Text.of(to + "年", String.valueOf(to)));
    }

    /** What makes two scenarios of one city differ in a year. */
    public static ScenarioDrivers between(Scenario before, Scenario after, int year) {
        return of(
                new State(before.course(), year),
                new State(after.course(), year),
                before.kind().text(),
                after.kind().text());
    }

    private static ScenarioDrivers of(State before, State after, Text nameBefore, Text nameAfter) {
        var first = new ArrayList<FactorCell>();
        var second = new ArrayList<FactorCell>();
        var consumers = new LinkedHashMap<Consumer, Emissions>();
        for (Consumer consumer : finals(before.course().system())) {
            var change = new ArrayList<Emissions>();
            for (Carrier carrier : before.course().carriers(consumer)) {
                first.add(cell(before, consumer, carrier));
                second.add(cell(after, consumer, carrier));
                change.add(emissions(after, consumer, carrier).minus(emissions(before, consumer, carrier)));
            }
            consumers.put(consumer, Emissions.sum(change));
        }
        return new ScenarioDrivers(
                nameBefore,
                nameAfter,
                Decomposition.of(FACTORS, Unit.TONNE_CO2E, first, second),
                at(after.course().others(), after.year())
                        .minus(at(before.course().others(), before.year())),
                sorted(consumers));
    }

    private static Map<Consumer, Emissions> sorted(Map<Consumer, Emissions> changes) {
        var sorted = new LinkedHashMap<Consumer, Emissions>();
        changes.entrySet().stream()
                .sorted((a, b) -> Double.compare(
                        Math.abs(b.getValue().tonnes()), Math.abs(a.getValue().tonnes())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static List<Consumer> finals(EnergySystem system) {
        return system.consumers().stream().filter(EnergySystem::isFinal).toList();
    }

    private static FactorCell cell(State state, Consumer consumer, Carrier carrier) {
        double product = driver(state, Optional.of(PRODUCT));
        double activity = driver(state, consumer.driver());
        double energy = at(state.course().use(consumer), state.year()).value();
        double use = at(state.course().use(consumer, carrier), state.year()).value();
        double emissions = emissions(state, consumer, carrier).tonnes();
        return new FactorCell(
                consumer.id() + "/" + carrier.id(),
                List.of(
                        Optional.of(Quantity.of(product, Unit.ONE)),
                        ratio(activity, product),
                        ratio(energy, activity),
                        ratio(use, energy),
                        ratio(emissions, use)));
    }

    /** A driver's value; 1 where a consumer has none, so that its activity does not change. */
    private static double driver(State state, Optional<String> driver) {
        return driver.filter(id -> state.course().system().drivers().containsKey(id))
                .map(id -> at(state.course().driver(id), state.year()).value())
                .orElse(1.0);
    }

    private static Optional<Quantity> ratio(double part, double whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Quantity.of(part / whole, Unit.ONE));
    }

    /** Direct emissions of a fuel, or the consumer's part of the emissions of electricity or heat. */
    private static Emissions emissions(State state, Consumer consumer, Carrier carrier) {
        Course course = state.course();
        if (carrier.kind() != CarrierKind.ELECTRICITY && carrier.kind() != CarrierKind.HEAT) {
            return at(course.burnt(consumer, carrier), state.year());
        }
        double whole = finals(course.system()).stream()
                .mapToDouble(each -> at(course.use(each, carrier), state.year()).value())
                .sum();
        double mine = at(course.use(consumer, carrier), state.year()).value();
        return whole == 0
                ? Emissions.ZERO
                : at(course.secondary(carrier.kind()), state.year()).times(mine / whole);
    }

    private static <T> T at(YearSeries<T> series, int year) {
        return series.find(year).orElseThrow();
    }
}
