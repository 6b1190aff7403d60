package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Which parameters of a city are shares of one whole, and how trends of such shares are made to sum to it (clause 9.2). */
@Clause("9.2")
final class Wholes {
    /** Published shares are rounded; a sum further from one than this contradicts itself. */
    private static final double ROUNDING = 0.005;

    private static final Text CLOSED =
            Text.of("，各占比按比例归一，合计为1", "; the shares are scaled in proportion so that they sum to one");
    private static final Text FOLLOWED = Text.of("，随所属占比同比例归一", "; scaled as the larger share that it lies within");

    private Wholes() {}

    /** The shares of carriers by consumer, then those of drivers. */
    static List<Whole> of(EnergySystem system) {
        var wholes = new ArrayList<Whole>();
        for (Consumer consumer : system.consumers()) {
            wholes.add(new Whole(
                    consumer.flows().stream()
                            .filter(flow -> flow.follows().isEmpty())
                            .map(flow -> Parameters.share(
                                    consumer.id(), flow.carrier().id()))
                            .toList(),
                    true));
        }
        wholes.addAll(ofDrivers(system));
        return wholes;
    }

    /** The shares of drivers. */
    static List<Whole> ofDrivers(EnergySystem system) {
        var wholes = new ArrayList<Whole>();
        var seen = new ArrayList<String>();
        for (Driver driver : system.drivers().values()) {
            ActivityDriver of = driver.definition();
            if (!of.siblings().isEmpty() && !seen.contains(of.id())) {
                List<String> all = Stream.concat(Stream.of(of.id()), of.siblings().stream())
                        .toList();
                seen.addAll(all);
                List<String> known =
                        all.stream().filter(system.drivers()::containsKey).toList();
                wholes.add(new Whole(
                        known.stream().map(Parameters::driver).toList(),
                        known.size() == all.size() && !contradicts(system, known)));
            }
        }
        return wholes;
    }

    /** The names of the drivers whose shares in the base year contradict each other, by what they sum to. */
    static Map<List<Text>, Quantity> contradictions(EnergySystem system) {
        var contradictions = new LinkedHashMap<List<Text>, Quantity>();
        for (Driver driver : system.drivers().values()) {
            ActivityDriver of = driver.definition();
            List<String> all = Stream.concat(Stream.of(of.id()), of.siblings().stream())
                    .sorted()
                    .toList();
            boolean isWhole = !of.siblings().isEmpty()
                    && all.get(0).equals(of.id())
                    && system.drivers().keySet().containsAll(all);
            if (isWhole && contradicts(system, all)) {
                contradictions.put(
                        all.stream()
                                .map(id -> system.driver(id).definition().name())
                                .toList(),
                        Quantity.of(base(system, all), of.unit()));
            }
        }
        return contradictions;
    }

    private static boolean contradicts(EnergySystem system, List<String> drivers) {
        return Math.abs(base(system, drivers) - 1) > ROUNDING;
    }

    private static double base(EnergySystem system, List<String> drivers) {
        return drivers.stream()
                .mapToDouble(id -> system.driver(id)
                        .ratios()
                        .find(system.baseYear())
                        .orElseThrow()
                        .value())
                .sum();
    }

    /** Scales the trends of shares of drivers after the base year to the whole, and what lies within them alike. */
    static void close(EnergySystem system, Map<String, Assumption> assumptions) {
        for (Whole whole : ofDrivers(system)) {
            if (whole.isComplete()) {
                var sums = new TreeMap<Integer, Double>();
                whole.parameters()
                        .forEach(id -> get(assumptions, id).values().byYear().forEach((year, value) -> {
                            if (year > system.baseYear()) {
                                sums.merge(year, value.value(), Double::sum);
                            }
                        }));
                whole.parameters().forEach(id -> scale(assumptions, id, sums, CLOSED));
                system.drivers().values().stream()
                        .filter(driver -> driver.definition()
                                .within()
                                .filter(id -> whole.parameters().contains(Parameters.driver(id)))
                                .isPresent())
                        .forEach(driver -> scale(assumptions, Parameters.driver(driver.id()), sums, FOLLOWED));
            }
        }
    }

    private static Assumption get(Map<String, Assumption> assumptions, String id) {
        Assumption assumption = assumptions.get(id);
        if (assumption == null) {
            throw new IllegalStateException("no parameter " + id);
        }
        return assumption;
    }

    private static void scale(Map<String, Assumption> assumptions, String id, Map<Integer, Double> sums, Text rule) {
        Assumption own = get(assumptions, id);
        var values = new TreeMap<Integer, Quantity>();
        own.values().byYear().forEach((year, value) -> values.put(year, value.times(1 / sums.getOrDefault(year, 1.0))));
        Origin origin = own.origin();
        Text reason = Text.of(
                origin.reason().chinese() + rule.chinese(), origin.reason().english() + rule.english());
        assumptions.put(
                id,
                new Assumption(
                        id,
                        own.name(),
                        own.unit(),
                        YearSeries.of(values),
                        new Origin(origin.kind(), reason, origin.fit(), origin.source(), origin.verification())));
    }
}
