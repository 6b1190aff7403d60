package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanlu.report.Block.Inline;

/** 构成 what a total is made of, in words and figures: 电力占45.1%、油品占30.2%，天然气占24.7%. */
final class Shares {

    /**
     * A part of a total.
     *
     * @param name  its name
     * @param value its size, in the total's unit
     * @param key   the key of its share among the figures, empty where it has none
     */
    record Part(String name, double value, String key) {}

    /** Below half of the last printed digit a part is not worth a phrase. */
    private static final double LEAST = 0.0005;

    private Shares() {}

    /** The shares of all parts of a total, largest first. Without anything to share, that is said. */
    static List<Inline> phrase(List<Part> parts) {
        return phrase(parts, parts.stream().mapToDouble(Part::value).sum());
    }

    /** The same where the total holds more than the parts that are known. */
    static List<Inline> phrase(List<Part> parts, double total) {
        List<Part> large = parts.stream()
                .filter(part -> part.value() / total >= LEAST)
                .sorted(Comparator.comparingDouble(Part::value).reversed())
                .toList();
        if (large.isEmpty()) {
            return List.of(Wording.words("均为零"));
        }
        var inlines = new ArrayList<Inline>();
        for (int i = 0; i < large.size(); i++) {
            Part part = large.get(i);
            String before = i == 0 ? "" : i == large.size() - 1 ? "，" : "、";
            inlines.add(Wording.words(before + part.name() + "占"));
            String share = Numbers.percent(part.value() / total);
            inlines.add(part.key().isEmpty() ? Wording.words(share) : Wording.printed(share, part.key()));
        }
        return inlines;
    }
}
