package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.GasLine;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 天然气损失量核对 the gas that the energy balance books as lost, held against the methane that gas systems are accounted to
 * give off (clause 4.2). Lost gas is measured in pipes and meters and need not all escape, but what escapes cannot be hidden
 * in it: where far more is lost than leaks, one of the two is to be looked at.
 */
@Clause("4.2")
final class GasLossCheck {
    private static final String NATURAL_GAS = "natural_gas";

    /** Factors of leakage are known to a factor of about two. */
    private static final double FAR = 2;

    private GasLossCheck() {}

    /** One finding for all years in which far more was lost than leaks. */
    static Optional<Finding> of(History history, ReferenceData reference) {
        Optional<Parameter> density =
                reference.factors().categories().find("fugitive", Map.of("parameter", "methane_density")).stream()
                        .map(entry -> entry.value())
                        .findFirst();
        var years = new ArrayList<Text>();
        for (int year : history.years()) {
            density.flatMap(value -> year(history.inventory(year), value, reference))
                    .ifPresent(years::add);
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(reference.rule("ACC-GAS-LOSS"), Facts.of("list", years)));
    }

    private static Optional<Text> year(Inventory inventory, Parameter density, ReferenceData reference) {
        Carrier gas = reference.carrier(NATURAL_GAS);
        List<GasLine> leaks = inventory.sources().stream()
                .filter(account -> account.source().id().equals("gas_systems"))
                .flatMap(account -> account.lines().stream())
                .toList();
        Optional<Quantity> lost = inventory.basis().findAmount(BalanceRows.LOSSES, gas);
        if (leaks.isEmpty() || lost.isEmpty()) {
            return Optional.empty();
        }
        double methane = Math.abs(lost.get().in(reference.units().unit("m3")).value())
                * density.value().value()
                / 1000;
        double leaked =
                leaks.stream().mapToDouble(line -> line.mass().value().value()).sum();
        if (methane <= FAR * leaked) {
            return Optional.empty();
        }
        Text ofLost =
                reference.units().text(Quantity.of(methane, reference.units().unit("t")));
        Text ofLeaked =
                reference.units().text(Quantity.of(leaked, reference.units().unit("t")));
        return Optional.of(Text.of(
                inventory.year() + "年损失量折合甲烷 " + ofLost.chinese() + "、核算逃逸 " + ofLeaked.chinese(),
                inventory.year() + ": lost " + ofLost.english() + " as methane, accounted " + ofLeaked.english()));
    }
}
