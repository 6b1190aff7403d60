package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Print;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 依据不足的参数 the parameters with weak or no evidence that bear more than one per cent of a year's total, said once for all
 * years: whoever answers for the total must know what it rests on (clause 4.2).
 */
@Clause("4.2")
final class DoubtfulFactors {
    private static final double SHARE = 0.01;

    /** The share of the year's total that each parameter bears, where it is heavy; by parameter and year. */
    private final Map<Text, Map<Integer, Double>> shares = new LinkedHashMap<>();

    private DoubtfulFactors() {}

    static Optional<Finding> of(History history, ReferenceData reference) {
        var factors = new DoubtfulFactors();
        history.years().forEach(year -> factors.add(history.inventory(year)));
        return factors.finding(reference);
    }

    private void add(Inventory inventory) {
        double total = inventory.total().tonnes();
        borne(inventory).forEach((label, emissions) -> {
            if (emissions > SHARE * total) {
                shares.computeIfAbsent(label, key -> new TreeMap<>()).put(inventory.year(), emissions / total);
            }
        });
    }

    private static Map<Text, Double> borne(Inventory inventory) {
        Map<Text, Double> byFactor = new LinkedHashMap<>();
        for (EmissionLine line : inventory.lines()) {
            line.factors().stream()
                    .filter(parameter -> parameter.verification().isDoubtful())
                    .map(Parameter::label)
                    .forEach(label ->
                            byFactor.merge(label, Math.abs(line.emissions().tonnes()), Double::sum));
        }
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            energy.officialFactor()
                    .map(entry -> entry.factor().parameters().get(0))
                    .filter(parameter -> parameter.verification().isDoubtful())
                    .ifPresent(parameter ->
                            byFactor.merge(parameter.label(), energy.indirect().tonnes(), Double::sum));
        }
        return byFactor;
    }

    /** The heaviest first. */
    private Optional<Finding> finding(ReferenceData reference) {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        var years = new TreeSet<Integer>();
        shares.values().forEach(of -> years.addAll(of.keySet()));
        var list = new ArrayList<Text>();
        shares.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Text, Map<Integer, Double>> entry) -> -greatest(entry.getValue())))
                .forEach(entry -> list.add(text(entry.getKey(), entry.getValue(), years.size())));
        return Optional.of(Finding.of(
                reference.rule("ACC-DOUBTFUL-FACTORS"),
                Facts.of("year", Print.years(years)).and("list", list)));
    }

    private static Text text(Text label, Map<Integer, Double> of, int years) {
        String least = Print.percent(
                of.values().stream().mapToDouble(share -> share).min().orElseThrow(), 1);
        String most = Print.percent(greatest(of), 1);
        String range = least.equals(most) ? most : least + "–" + most;
        boolean partly = of.size() < years;
        String when = Print.years(of.keySet());
        return Text.of(
                label.chinese() + "（" + (partly ? when + "年" : "") + range + "%）",
                label.english() + " (" + (partly ? when + ": " : "") + range + " %)");
    }

    private static double greatest(Map<Integer, Double> of) {
        return of.values().stream().mapToDouble(share -> share).max().orElseThrow();
    }
}
