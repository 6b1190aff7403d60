package org.tanlu.energy;

import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.trace.Clause;

/**
 * 潜力资料年份 of which years data of potentials may be (clause 8): of the base year or the latest of the four before it. What is told
 * of potentials alone, not of the stocks of the base year, may be surveyed later; the earliest of the five years after it counts
 * where no earlier one is told.
 */
@Clause("8")
public final class PotentialYears {
    private static final int BEFORE = 4;
    private static final int AFTER = 5;
    private static final String POTENTIALS = "potential/";

    private PotentialYears() {}

    /** The years in which to look for an item, in order. */
    public static List<Integer> of(String item, int baseYear) {
        IntStream before = IntStream.rangeClosed(0, BEFORE).map(back -> baseYear - back);
        IntStream after = IntStream.rangeClosed(1, item.startsWith(POTENTIALS) ? AFTER : 0)
                .map(on -> baseYear + on);
        return IntStream.concat(before, after).boxed().toList();
    }
}
