package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader must know of the two lines of indirect emissions (clauses 7.1.5 and 8.7): each matter once, with its years. */
@Clause({"7.1.5", "8.7"})
final class GreenChecks {
    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private GreenChecks(History history, ReferenceData reference) {
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(City city, History history, ReferenceData reference) {
        var checks = new GreenChecks(history, reference);
        checks.say("ACC-GREEN-AVERAGE", line -> !line.isResidual());
        checks.say("ACC-GREEN-EXCESS", line -> line.excess().value() > 0);
        checks.say("ACC-GREEN-UNVERIFIED", line -> line.green().verification().isDoubtful());
        checks.residual();
        if (city.is("indirect_line", "market")) {
            checks.mixed();
        }
        return checks.findings;
    }

    private void say(String rule, Predicate<MarketLine> condition) {
        say(
                rule,
                inventories()
                        .filter(inventory -> inventory
                                .electricity()
                                .market()
                                .filter(condition)
                                .isPresent()));
    }

    private void say(String rule, Stream<Inventory> inventories) {
        List<String> years =
                inventories.map(inventory -> Integer.toString(inventory.year())).toList();
        if (!years.isEmpty()) {
            findings.add(Finding.of(reference.rule(rule), Facts.of("years", Facts.listed(years))));
        }
    }

    /** The residual factor is the nation's, whatever the area of the average: part of the difference is the area's. */
    private void residual() {
        List<String> values = inventories()
                .filter(inventory -> inventory
                        .electricity()
                        .market()
                        .filter(MarketLine::isResidual)
                        .isPresent())
                .map(inventory -> inventory.year() + "："
                        + ShortestDecimal.of(inventory
                                .electricity()
                                .market()
                                .orElseThrow()
                                .rest()
                                .factor()
                                .value()
                                .value()))
                .toList();
        if (!values.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-GREEN-RESIDUAL"),
                    Facts.of(
                            "list",
                            Text.of(
                                    String.join("、", values),
                                    String.join(", ", values).replace("：", ": ")))));
        }
    }

    /** Years without a ledger have no market-based line; the location-based one stands in, which is a break. */
    private void mixed() {
        say(
                "ACC-GREEN-MIXED",
                inventories()
                        .filter(inventory -> inventory.electricity().market().isEmpty()));
    }

    private Stream<Inventory> inventories() {
        return history.years().stream().map(history::inventory);
    }
}
