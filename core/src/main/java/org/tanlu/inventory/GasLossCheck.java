package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.GasLine;
import org.tanlu.quantity.Print;
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

    private static final int FEW = 3;

    private GasLossCheck() {}

    /** One finding for all years in which far more was lost than leaks. */
    static Optional<Finding> of(History history, ReferenceData reference) {
        Optional<Parameter> density =
                reference.factors().categories().find("fugitive", Map.of("parameter", "methane_density")).stream()
                        .map(entry -> entry.value())
                        .findFirst();
        var years = new ArrayList<Loss>();
        for (int year : history.years()) {
            density.flatMap(value -> year(history.inventory(year), value, reference))
                    .ifPresent(years::add);
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(reference.rule("ACC-GAS-LOSS"), Facts.of("list", shown(years))));
    }

    private static Optional<Loss> year(Inventory inventory, Parameter density, ReferenceData reference) {
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
        return Optional.of(new Loss(
                inventory.year(),
                methane / leaked,
                reference.units().text(Quantity.of(methane, reference.units().unit("t"))),
                reference.units().text(Quantity.of(leaked, reference.units().unit("t")))));
    }

    /** Of many years all are named as a span, and the first, the last and the most glaring with their numbers. */
    private static List<Text> shown(List<Loss> years) {
        if (years.size() <= FEW) {
            return years.stream().map(Loss::text).toList();
        }
        Loss most = years.stream().max(Comparator.comparing(Loss::times)).orElseThrow();
        var shown = new ArrayList<Text>();
        List<Integer> all = years.stream().map(Loss::year).toList();
        shown.add(Text.of(
                Print.chineseYears(all) + "年共" + all.size() + "年，其中",
                Print.years(all) + ", " + all.size() + " years, among them"));
        Stream.of(years.get(0), most, years.get(years.size() - 1))
                .distinct()
                .map(Loss::text)
                .forEach(shown::add);
        return shown;
    }

    /**
     * A year in which far more was lost than leaks.
     *
     * @param year   the year
     * @param times  lost ÷ leaked; infinite where nothing leaks
     * @param lost   the loss as methane, in words
     * @param leaked what was accounted, in words
     */
    private record Loss(int year, double times, Text lost, Text leaked) {
        Text text() {
            return Text.of(
                    year + "年损失量折合甲烷 " + lost.chinese() + "、核算逃逸 " + leaked.chinese(),
                    year + ": lost " + lost.english() + " as methane, accounted " + leaked.english());
        }
    }
}
