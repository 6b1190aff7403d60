package org.tanlu.report;

import java.util.Comparator;
import java.util.List;

/** 构成 what a total is made of, in words: 电力占45.1%、油品占30.2%，天然气占24.7%. */
final class Shares {

    /**
     * A part of a total.
     *
     * @param name  its name
     * @param value its size, in the total's unit
     */
    record Part(String name, double value) {}

    /** Below half of the last printed digit a part is not worth a phrase. */
    private static final double LEAST = 0.0005;

    private Shares() {}

    /** The parts' shares, largest first. Without anything to share, that is said. */
    static String phrase(List<Part> parts) {
        double total = parts.stream().mapToDouble(Part::value).sum();
        List<Part> large = parts.stream()
                .filter(part -> part.value() / total >= LEAST)
                .sorted(Comparator.comparingDouble(Part::value).reversed())
                .toList();
        if (large.isEmpty()) {
            return "均为零";
        }
        return joined(large.stream()
                .map(part -> part.name() + "占" + Numbers.percent(part.value() / total))
                .toList());
    }

    private static String joined(List<String> phrases) {
        int last = phrases.size() - 1;
        return last < 1
                ? String.join("", phrases)
                : String.join("、", phrases.subList(0, last)) + "，" + phrases.get(last);
    }
}
