package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.ProductChain;
import org.tanlu.trace.Clause;

/**
 * Reads what the drivers were out of what the city told (clause 9.1). A driver whose base year was not told is left out, and
 * with it those that are multiples of it: what follows it falls back to the next driver of its list.
 */
@Clause("9.1")
final class DriverHistory {
    private static final String PRODUCT = "gdp_2015";

    private final Dossier dossier;
    private final int base;

    private DriverHistory(Dossier dossier, int base) {
        this.dossier = dossier;
        this.base = base;
    }

    /** The drivers that are known in the base year, parents first. */
    static Map<String, Driver> of(Dossier dossier, int base, Iterable<ActivityDriver> definitions) {
        var history = new DriverHistory(dossier, base);
        var drivers = new LinkedHashMap<String, Driver>();
        for (ActivityDriver definition : definitions) {
            Optional<String> parent = definition.parent();
            if (parent.isEmpty() || drivers.containsKey(parent.get())) {
                history.driver(definition, parent.map(drivers::get))
                        .ifPresent(driver -> drivers.put(driver.id(), driver));
            }
        }
        return drivers;
    }

    private Optional<Driver> driver(ActivityDriver definition, Optional<Driver> parent) {
        return definition.items().stream()
                .map(item -> driver(definition, item, parent))
                .filter(driver -> driver.values().find(base).isPresent())
                .findFirst();
    }

    private Driver driver(ActivityDriver definition, String item, Optional<Driver> parent) {
        var ratios = new TreeMap<Integer, Quantity>();
        var values = new TreeMap<Integer, Quantity>();
        var data = new ArrayList<Datum>();
        for (int year : years()) {
            Optional<Quantity> above = parent.flatMap(driver -> driver.values().find(year));
            if (parent.isPresent() && above.isEmpty()) {
                continue;
            }
            ratio(definition, item, year, above).ifPresent(ratio -> {
                ratios.put(year, ratio);
                values.put(
                        year,
                        above.map(of -> Quantity.of(ratio.value() * of.value(), definition.unit()))
                                .orElse(ratio));
                names(item).forEach(name -> dossier.find(name, year).ifPresent(data::add));
            });
        }
        return new Driver(definition, YearSeries.of(ratios), YearSeries.of(values), data);
    }

    private List<Integer> years() {
        return dossier.valueYears().stream().filter(year -> year <= base).toList();
    }

    private static Stream<String> names(String item) {
        return Stream.of(item.split(":"));
    }

    private Optional<Quantity> ratio(ActivityDriver definition, String item, int year, Optional<Quantity> parent) {
        List<String> names = names(item).toList();
        Optional<Quantity> first = names.get(0).equals(PRODUCT)
                ? ProductChain.of(dossier, year).map(ProductChain::value)
                : dossier.findValue(names.get(0), year);
        return switch (definition.form()) {
            case SHARE -> share(names, first, year, parent, definition.unit());
            case REST ->
                share(names, first, year, parent, definition.unit())
                        .map(share -> Quantity.of(1 - share.value(), Unit.ONE));
            case GROWTH, SATURATING ->
                first.filter(value -> value.value() > 0)
                        .map(value -> value.in(definition.unit()))
                        .map(value -> parent.map(of -> Quantity.of(value.value() / of.value(), Unit.ONE))
                                .orElse(value));
        };
    }

    /** A share strictly between nothing and all: told as such, as a ratio of two items, or as a part of the parent. */
    private Optional<Quantity> share(
            List<String> names, Optional<Quantity> first, int year, Optional<Quantity> parent, Unit unit) {
        Optional<Quantity> share;
        if (names.size() > 1) {
            Optional<Quantity> whole = dossier.findValue(names.get(1), year);
            share = first.flatMap(part -> whole.filter(all -> all.value() > 0)
                    .map(all -> Quantity.of(part.in(all.unit()).value() / all.value(), Unit.ONE)));
        } else {
            share = first.flatMap(part -> part.unit().isCompatibleWith(Unit.ONE)
                    ? Optional.of(part.in(Unit.ONE))
                    : parent.map(all -> Quantity.of(part.in(unit).value() / all.value(), Unit.ONE)));
        }
        return share.filter(value -> value.value() > 0 && value.value() < 1);
    }
}
