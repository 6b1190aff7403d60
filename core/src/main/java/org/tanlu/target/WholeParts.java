package org.tanlu.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 取整 parts in whole units of 0.01 万吨 that sum exactly to their whole (clause 9.3): each is cut to its unit, and what is left goes
 * to those that lost most, by the method of the largest remainder; of equals to the first.
 */
@Clause("9.3")
final class WholeParts {
    /** The unit of targets: 0.01 万吨. */
    static final Emissions UNIT = Emissions.tonnes(100);

    /** What is less than this part of a unit is an error of computing. */
    private static final double ERROR = 1e-6;

    private static final double HALF = 0.5;

    private WholeParts() {}

    /** Whole units nearest to an amount, as print rounds it. */
    static long nearest(Emissions amount) {
        return (long) Math.floor(amount.tonnes() / UNIT.tonnes() + HALF + ERROR);
    }

    /** Whole units not above an amount. */
    static long below(Emissions amount) {
        return (long) Math.floor(amount.tonnes() / UNIT.tonnes() + ERROR);
    }

    /** Whole units not below an amount. */
    static long above(Emissions amount) {
        return (long) Math.ceil(amount.tonnes() / UNIT.tonnes() - ERROR);
    }

    /** Emissions of so many units. */
    static Emissions units(long count) {
        return UNIT.times((double) count);
    }

    /** Parts that sum to a whole of so many units; the parts' own sum may differ from it by less than their number of units. */
    static <K> Map<K, Emissions> of(Map<K, Emissions> parts, long whole) {
        var cut = new LinkedHashMap<K, Long>();
        parts.forEach((key, part) -> cut.put(key, below(part)));
        long left = whole - cut.values().stream().mapToLong(Long::longValue).sum();
        List<K> ranked = new ArrayList<>(parts.keySet());
        ranked.sort(Comparator.comparingDouble(key ->
                (double) below(Known.in(parts, key)) - Known.in(parts, key).tonnes() / UNIT.tonnes()));
        if (left < 0) {
            Collections.reverse(ranked);
        }
        long step = left < 0 ? -1 : 1;
        for (int i = 0; left != 0 && !ranked.isEmpty(); i++) {
            cut.merge(ranked.get(i % ranked.size()), step, Long::sum);
            left -= step;
        }
        var rounded = new LinkedHashMap<K, Emissions>();
        cut.forEach((key, count) -> rounded.put(key, units(count)));
        return rounded;
    }
}
