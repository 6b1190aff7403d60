package org.tanlu.scenario;

import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** What numbers beside the energy system rest on: drivers and measures of a scenario, under their own keys. */
final class KeyedParts {
    private static final Text ELSEWHERE = Text.of("另有推导", "derived under its own key");

    private KeyedParts() {}

    /** The value of a driver in the base year and in a year; nothing where the city has no such driver. */
    static List<Derivation> driver(Scenario scenario, String id, int year) {
        if (!scenario.course().system().drivers().containsKey(id)) {
            return List.of();
        }
        int base = scenario.course().system().baseYear();
        return year == base
                ? List.of(driverIn(scenario, id, base))
                : List.of(driverIn(scenario, id, base), driverIn(scenario, id, year));
    }

    private static Derivation driverIn(Scenario scenario, String id, int year) {
        Text name = scenario.course().system().driver(id).definition().name();
        return leaf(
                Text.of(year + "年" + name.chinese(), name.english() + ", " + year),
                scenario.course().driver(id).find(year).orElseThrow(),
                scenario,
                "driver/" + id,
                year);
    }

    /** How much of a measure is taken up in a year; nothing where it does nothing in the city. */
    static List<Derivation> measure(Scenario scenario, Optional<String> measure, int year) {
        return scenario.course().system().moves().stream()
                .filter(move -> measure.filter(move.measure().id()::equals).isPresent())
                .map(move -> measureIn(scenario, move, year))
                .toList();
    }

    private static Derivation measureIn(Scenario scenario, Move move, int year) {
        return leaf(
                Text.of(
                        year + "年" + move.measure().name().chinese() + "采用量",
                        "units of " + move.measure().name().english() + ", " + year),
                scenario.course().units(move).find(year).orElseThrow(),
                scenario,
                "measure/" + move.measure().id(),
                year);
    }

    private static Derivation leaf(Text label, Quantity value, Scenario scenario, String id, int year) {
        return Derivation.leaf(label, value, ELSEWHERE)
                .keyed(ScenarioFigures.key(scenario.kind()) + "/" + id + "/" + year);
    }
}
