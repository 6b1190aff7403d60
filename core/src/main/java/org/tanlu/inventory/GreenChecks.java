package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.inventory.GreenLedger.Cause;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader must know of the two lines of indirect emissions (clauses 7.1.5 and 8.7): each matter once, with its years. */
@Clause({"7.1.5", "8.7"})
final class GreenChecks {
    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private GreenChecks(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(Dossier dossier, History history, ReferenceData reference) {
        var checks = new GreenChecks(dossier, history, reference);
        for (Cause cause : Cause.values()) {
            checks.withheld(cause);
        }
        checks.claimed();
        checks.say("ACC-GREEN-AVERAGE", line -> !line.isResidual());
        checks.say("ACC-GREEN-EXCESS", line -> line.excess().value() > 0);
        checks.say("ACC-GREEN-UNVERIFIED", line -> line.green().verification().isDoubtful());
        checks.residual();
        if (dossier.city().is("indirect_line", "market")) {
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
                .filter(inventory -> inventory.electricity().isMarketOfOtherArea())
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
                        .filter(inventory -> inventory.electricity().market().isEmpty())
                        .filter(inventory -> inventory.electricity().withheld().isEmpty()));
    }

    /** A ledger that bears no line: once for its cause, at the latest year's cell. */
    private void withheld(Cause cause) {
        List<Inventory> of = inventories()
                .filter(inventory -> inventory
                        .electricity()
                        .withheld()
                        .filter(each -> each.cause() == cause)
                        .isPresent())
                .toList();
        if (of.isEmpty()) {
            return;
        }
        Inventory last = of.get(of.size() - 1);
        GreenLedger.Withheld told = last.electricity().withheld().orElseThrow();
        findings.add(Finding.at(
                told.cells().get(0).place(),
                reference.rule("ACC-GREEN-WITHHELD"),
                Facts.of(
                                "years",
                                Facts.listed(of.stream()
                                        .map(inventory -> Integer.toString(inventory.year()))
                                        .toList()))
                        .and("reason", told.reason())));
    }

    /** Local trade, direct lines and certificates sold draw on one generation. */
    private void claimed() {
        Optional<Inventory> last = inventories()
                .filter(inventory -> inventory.electricity().withheld().isEmpty())
                .filter(this::isOverclaimed)
                .reduce((earlier, later) -> later);
        last.ifPresent(inventory -> {
            Unit unit = inventory.electricity().localSupply().unit();
            var ledger = new GreenLedger(inventory.year(), dossier);
            List<Datum> claims = ledger.claims();
            findings.add(Finding.at(
                    claims.get(0).place(),
                    reference.rule("ACC-GREEN-CLAIMED"),
                    Facts.of("year", inventory.year())
                            .and("list", claims.stream().map(Datum::name).toList())
                            .and("amount", reference.units().text(GreenLedger.sum(claims, unit)))
                            .and(
                                    "most",
                                    reference
                                            .units()
                                            .text(ledger.renewable(unit).orElseThrow()))));
        });
    }

    private boolean isOverclaimed(Inventory inventory) {
        Unit unit = inventory.electricity().localSupply().unit();
        var ledger = new GreenLedger(inventory.year(), dossier);
        double claimed = GreenLedger.sum(ledger.claims(), unit).value();
        return ledger.renewable(unit).filter(most -> claimed > most.value()).isPresent();
    }

    private Stream<Inventory> inventories() {
        return history.years().stream().map(history::inventory);
    }
}
