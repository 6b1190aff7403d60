package org.tanlu.report;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.report.Block.Entry;
import org.tanlu.scenario.Scenario;

/** Entries of the tables of scenarios, each with the key of its number. */
final class ScenarioNumbers {
    private static final String NONE = "－";
    private static final double HUNDRED = 100;
    private static final double TEN = 10;

    private ScenarioNumbers() {}

    static String key(Scenario scenario, String id, int year) {
        return ScenarioResults.KEYS + scenario.kind().id() + "/" + id + "/" + year;
    }

    /** Emissions in 万吨. */
    static Entry wan(Scenario scenario, String id, YearSeries<Emissions> series, int year) {
        return series.find(year)
                .map(value -> Entry.figure(Numbers.wan(value), key(scenario, id, year)))
                .orElse(Entry.words(NONE));
    }

    static Entry number(Scenario scenario, String id, Optional<Quantity> value, int year, int decimals) {
        return value.map(found -> Entry.figure(Numbers.fixed(found.value(), decimals), key(scenario, id, year)))
                .orElse(Entry.words(NONE));
    }

    /** A share of 0…1 in per cent. */
    static Entry percent(Scenario scenario, String id, Optional<Quantity> value, int year) {
        return value.map(found -> Entry.figure(Numbers.fixed(found.value() * HUNDRED, 1), key(scenario, id, year)))
                .orElse(Entry.words(NONE));
    }

    /** With as many decimals as its size needs. */
    static Entry sized(Scenario scenario, String id, Optional<Quantity> value, int year) {
        return number(
                scenario,
                id,
                value,
                year,
                value.map(Quantity::value).map(ScenarioNumbers::decimals).orElse(0));
    }

    /** A parameter's value, electricity in 亿千瓦时 and heat in 万吉焦. */
    static Entry parameter(Scenario scenario, String id, Quantity value, int year) {
        return sized(scenario, id, Optional.of(printed(value)), year);
    }

    /** The unit in which a parameter is printed. */
    static String unit(Quantity value) {
        return printed(value).unit().symbol();
    }

    private static Quantity printed(Quantity value) {
        return switch (value.unit().symbol()) {
            case "MWh" -> Quantity.of(value.value() / 100_000, new Unit("亿千瓦时", "energy", 360_000));
            case "GJ" -> Quantity.of(value.value() / 10_000, new Unit("万吉焦", "energy", 10_000));
            default -> value;
        };
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= HUNDRED ? 0 : size >= TEN ? 1 : size >= 1 ? 2 : 3;
    }
}
