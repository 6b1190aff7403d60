package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** 交叉核对 what a city reports of one thing in two places must agree (clause 4.2). */
@Clause("4.2")
final class CrossChecks {
    /** Publications differ by rounding and by plants of their own; beyond this share somebody should look. */
    private static final double TOLERANCE = 0.02;

    /** Rounding of electricity, in 亿千瓦时. */
    private static final double POWER = 1;

    /** Rounding of natural gas, in 亿立方米. */
    private static final double GAS = 0.01;

    /** Three rounded shares may miss 100 by this much. */
    private static final double SHARES_TOLERANCE = 0.3;

    private final int year;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private CrossChecks(int year, Dossier dossier, ReferenceData reference) {
        this.year = year;
        this.dossier = dossier;
        this.reference = reference;
    }

    static List<Finding> of(int year, Dossier dossier, Inventory inventory, ReferenceData reference) {
        var checks = new CrossChecks(year, dossier, reference);
        checks.shares();
        Carrier electricity = inventory.electricity().carrier();
        checks.compare(
                "electricity/generation/thermal", inventory.basis().findAmount(BalanceRows.THERMAL_POWER, electricity));
        Optional<Quantity> local = Optional.of(inventory.electricity().localSupply())
                .filter(amount -> !inventory.electricity().localParts().isEmpty());
        checks.compare("electricity/generation/total", local);
        // only a balance prints what was consumed; inventories by branch print apparent consumption in this row
        checks.compare(
                "electricity/consumption",
                Optional.of(inventory.basis())
                        .filter(energy -> energy.kind() == Kind.BALANCE)
                        .flatMap(balance -> balance.findAmount(BalanceRows.CONSUMPTION, electricity)));
        Carrier gas = reference.carrier("natural_gas");
        checks.compare(
                "natural_gas_consumption",
                Optional.of(inventory.basis())
                        .filter(energy -> energy.kind() == Kind.BALANCE)
                        .flatMap(balance -> balance.findAmount(BalanceRows.CONSUMPTION, gas)),
                GAS);
        return checks.findings;
    }

    /** The shares of the three industries, if all are reported, sum to 100 %. */
    private void shares() {
        List<Datum> shares =
                List.of("share_primary_industry", "share_secondary_industry", "share_tertiary_industry").stream()
                        .flatMap(item -> dossier.find(item, year).stream())
                        .filter(datum -> datum.value().isPresent())
                        .toList();
        double sum = shares.stream()
                .mapToDouble(datum -> datum.value().orElseThrow().in(Unit.ONE).value() * 100)
                .sum();
        boolean tooMuch = sum > 100 + SHARES_TOLERANCE;
        boolean tooLittle = shares.size() == 3 && sum < 100 - SHARES_TOLERANCE;
        if (tooMuch || tooLittle) {
            findings.add(Finding.at(
                    shares.get(0).place(),
                    reference.rule("ACC-SHARES"),
                    Facts.of("year", year).and("sum", Print.number(sum))));
        }
    }

    private void compare(String item, Optional<Quantity> other) {
        compare(item, other, POWER);
    }

    /**
     * Holds what was reported against what another publication says.
     *
     * @param least a difference that rounding may make, in the other's unit
     */
    private void compare(String item, Optional<Quantity> other, double least) {
        Optional<Datum> reported =
                dossier.find(item, year).filter(datum -> datum.value().isPresent());
        if (reported.isEmpty() || other.isEmpty()) {
            return;
        }
        Quantity told = reported.get().value().orElseThrow().in(other.get().unit());
        double apart = Math.abs(told.value() - other.get().value());
        if (apart > Math.max(least, TOLERANCE * Math.abs(other.get().value()))) {
            findings.add(Finding.at(
                    reported.get().place(),
                    reference.rule("ACC-CROSS"),
                    Facts.of("year", year)
                            .and("what", reported.get().name())
                            .and("reported", reference.units().text(told))
                            .and("other", reference.units().text(other.get()))));
        }
    }
}
