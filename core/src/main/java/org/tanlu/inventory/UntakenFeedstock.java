package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 去向不明的原料用能 feedstock that was taken out of combustion and whose carbon no process takes up, gathered over the years and
 * said once (clause 7.1.6). Its carbon stands in none of the lines: it may be bound in products, or be missing.
 */
@Clause("7.1.6")
final class UntakenFeedstock {
    private static final double TEN_THOUSAND = 10_000;

    /** What was left out of a carrier in a year, and the carbon dioxide in tonnes had it been burnt. */
    private record Left(int year, Quantity amount, double tonnes) {}

    private final Map<Carrier, List<Left>> left = new LinkedHashMap<>();

    /**
     * Adds what a year left out.
     *
     * @param carriers of what was left out, that whose carbon no process takes up
     * @param excluded what was left out, by carrier
     * @param ifBurnt  by carrier, the carbon dioxide in tonnes had it been burnt
     */
    void add(int year, List<Carrier> carriers, Map<Carrier, Quantity> excluded, Map<Carrier, Derivation> ifBurnt) {
        excluded.forEach((carrier, amount) -> {
            if (carriers.contains(carrier)) {
                Optional.ofNullable(ifBurnt.get(carrier))
                        .ifPresent(carbon -> left.computeIfAbsent(carrier, key -> new ArrayList<>())
                                .add(new Left(year, amount, carbon.value().value())));
            }
        });
    }

    /** One finding for all years and carriers, the heaviest first, each with its years and the amount of the last of them. */
    Optional<Finding> finding(ReferenceData reference) {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Text>();
        left.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Carrier, List<Left>> entry) ->
                        -last(entry.getValue()).tonnes()))
                .forEach(entry -> parts.add(part(entry.getKey(), entry.getValue(), reference)));
        return Optional.of(Finding.of(
                reference.rule("ACC-FEEDSTOCK-UNTAKEN"),
                Facts.of(
                        "list",
                        Text.of(
                                String.join(
                                        "；", parts.stream().map(Text::chinese).toList()),
                                String.join(
                                        "; ", parts.stream().map(Text::english).toList())))));
    }

    private static Text part(Carrier carrier, List<Left> years, ReferenceData reference) {
        String spans = Print.years(years.stream().map(Left::year).toList());
        Left last = last(years);
        String carbon = Print.number(last.tonnes() / TEN_THOUSAND);
        return Text.of(
                carrier.name().chinese() + "（" + spans + "年，其中" + last.year() + "年" + Print.of(last.amount()) + "，若燃烧为"
                        + carbon + "万吨二氧化碳）",
                carrier.name().english() + " (" + spans + "; in " + last.year() + " "
                        + reference.units().english(last.amount()) + ", " + carbon + "×10^4 t CO2 if burnt)");
    }

    private static Left last(List<Left> years) {
        return years.get(years.size() - 1);
    }
}
