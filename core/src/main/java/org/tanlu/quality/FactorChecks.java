package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 隐含排放因子 what a carrier emits per unit burnt in each row, against the default of the provincial guide: another factor may be
 * right, a slip is not (clause 4.2). One finding for all carriers and rows.
 */
@Clause("4.2")
final class FactorChecks {
    private static final String DEFAULTS = FuelFactors.GUIDE;

    private final History history;
    private final ReferenceData reference;
    private final double bound;

    /** A carrier burnt in a row. */
    private record Use(Carrier carrier, Text place) {}

    /** Emissions and amounts of a use over all years. */
    private static final class Account {
        private final Sum tonnes = new Sum();
        private final Sum amount = new Sum();
    }

    FactorChecks(History history, Parameters parameters) {
        this.history = history;
        this.reference = parameters.reference();
        this.bound = parameters.threshold("implied_factor");
    }

    Optional<Finding> finding() {
        Map<Use, Account> accounts = new LinkedHashMap<>();
        history.inventories()
                .byYear()
                .values()
                .forEach(inventory -> inventory.combustion().stream()
                        .filter(line -> !line.isCarbonBalance())
                        .forEach(line -> add(
                                accounts.computeIfAbsent(new Use(line.carrier(), line.place()), any -> new Account()),
                                line)));
        Map<Carrier, List<Double>> odd = new LinkedHashMap<>();
        accounts.forEach((use, account) -> apart(use, account)
                .filter(apart -> Math.abs(apart) > bound)
                .ifPresent(apart -> odd.computeIfAbsent(use.carrier(), any -> new ArrayList<>())
                        .add(apart)));
        return odd.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        reference.rule("QC-IMPLIED-FACTOR"),
                        Facts.of("bound", Print.percent(bound, 1))
                                .and(
                                        "list",
                                        odd.entrySet().stream()
                                                .map(entry -> text(entry.getKey(), entry.getValue()))
                                                .toList())));
    }

    private static void add(Account account, CombustionLine line) {
        account.tonnes.add(line.emissions().tonnes());
        account.amount.add(line.amount().value());
    }

    /** The implied factor over the default less one; empty where there is no default or nothing was burnt. */
    private Optional<Double> apart(Use use, Account account) {
        Optional<EmissionFactor> standard = reference.factors().fuels().findCo2(DEFAULTS, use.carrier());
        double amount = account.amount.value();
        if (standard.isEmpty() || amount <= 0) {
            return Optional.empty();
        }
        double units = Quantity.of(amount, use.carrier().unit())
                .in(standard.get().per())
                .value();
        double expected = units * standard.get().value().value();
        return Optional.of(account.tonnes.value() / expected - 1);
    }

    private static Text text(Carrier carrier, List<Double> apart) {
        double least = apart.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = apart.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String range = Print.percent(least, 1) + (least == most ? "" : "～" + Print.percent(most, 1));
        return Text.of(
                carrier.name().chinese() + "（" + range + "%）", carrier.name().english() + " (" + range + " %)");
    }
}
