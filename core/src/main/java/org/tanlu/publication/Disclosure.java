package org.tanlu.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tanlu.trace.Clause;

/**
 * 统计披露控制 statistical disclosure control of sums of respondents, by three rules. A sum needs three protected respondents
 * at least. What is left of it without its two largest must be a tenth of the largest or more, so that the second largest
 * cannot come close to the first by subtracting itself (p % rule, p = 10). And no hidden sum may follow from a total less
 * the sums that are shown: what is hidden together must be safe together, or more is hidden.
 */
@Clause("6")
final class Disclosure {
    /** The fewest protected respondents of a sum. */
    static final int FEWEST = 3;

    private static final double NEAREST = 0.1;

    private Disclosure() {}

    /**
     * What one respondent contributes.
     *
     * @param respondent who; several contributions of one are added
     * @param group      the sum it belongs to
     * @param measure    what is summed
     * @param value      how much, in the unit of the measure
     * @param open       whether it is public by itself, so that anyone can subtract it
     */
    record Contribution(String respondent, String group, String measure, double value, boolean open) {}

    /**
     * What may be shown.
     *
     * @param groups the groups whose sums may be shown, for every measure
     * @param total  whether the totals over all groups may be shown
     */
    record Decision(Set<String> groups, boolean total) {}

    /** Decides for all measures alike, so that no measure that is shown gives away a part of it that is hidden. */
    static Decision decide(List<Contribution> contributions) {
        var byGroup = new LinkedHashMap<String, List<Contribution>>();
        contributions.forEach(one ->
                byGroup.computeIfAbsent(one.group(), key -> new ArrayList<>()).add(one));
        var shown = new LinkedHashSet<>(byGroup.keySet());
        byGroup.forEach((group, members) -> {
            if (!isSafe(members)) {
                shown.remove(group);
            }
        });
        boolean total = isSafe(contributions);
        while (total && !isSafe(hidden(byGroup, shown))) {
            List<String> partners = byGroup.entrySet().stream()
                    .filter(group -> shown.contains(group.getKey()))
                    .filter(group -> respondents(group.getValue()) > 0)
                    .sorted(Comparator.comparing(group -> respondents(group.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
            if (partners.isEmpty()) {
                total = false;
            } else {
                shown.remove(partners.get(0));
            }
        }
        return new Decision(shown, total);
    }

    private static List<Contribution> hidden(Map<String, List<Contribution>> byGroup, Set<String> shown) {
        return byGroup.entrySet().stream()
                .filter(group -> !shown.contains(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }

    private static long respondents(Collection<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> !one.open())
                .map(Contribution::respondent)
                .distinct()
                .count();
    }

    /** Whether the sums of all measures protect those in them; sums of nobody protected do. */
    static boolean isSafe(Collection<Contribution> contributions) {
        var measures = new TreeMap<String, Map<String, Double>>();
        contributions.stream()
                .filter(one -> !one.open() && one.value() != 0)
                .forEach(one -> measures.computeIfAbsent(one.measure(), key -> new LinkedHashMap<>())
                        .merge(one.respondent(), one.value(), Double::sum));
        return measures.values().stream()
                .allMatch(values -> isSafe(values.values().stream()
                        .map(Math::abs)
                        .sorted(Comparator.reverseOrder())
                        .toList()));
    }

    private static boolean isSafe(List<Double> largestFirst) {
        double rest = largestFirst.stream()
                .skip(FEWEST - 1)
                .mapToDouble(Double::doubleValue)
                .sum();
        return largestFirst.size() >= FEWEST && rest >= NEAREST * largestFirst.get(0);
    }
}
