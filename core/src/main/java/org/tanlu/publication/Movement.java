package org.tanlu.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 变动 how something printed moves from run to run: the number in the plan, and by how much it is another one in each run with
 * other internal data. A run in which nobody knows what stands in its place is unknown. What moves a tenth of the largest
 * movement or less has not moved: the rest would tell the largest contribution within a tenth.
 */
final class Movement {
    /** The least part of the largest movement that counts as one. */
    static final double LEAST = 0.1;

    /** A difference of floating numbers that is not one. */
    private static final double NOISE = 1e-9;

    /** A series is changed by a quarter at least, its reciprocal by a fifth. */
    private static final double FOLLOWING = 0.19;

    /** The half of the last printed place, and a little for what was rounded twice. */
    private static final double ROUNDED = 0.51;

    private final double value;
    private final double[] changes;

    private Movement(double value, double[] changes) {
        this.value = value;
        this.changes = changes;
    }

    /** How a text moves; texts that are no numbers move when they differ. */
    static Movement of(String text, List<Optional<String>> runs) {
        double[] changes = runs.stream()
                .mapToDouble(other -> other.map(said -> change(text, said)).orElse(Double.NaN))
                .toArray();
        return new Movement(Numerals.isNumber(text) ? Numerals.value(text) : Double.NaN, changes);
    }

    private static double change(String text, String other) {
        if (text.equals(other)) {
            return 0;
        }
        if (!Numerals.isNumber(text) || !Numerals.isNumber(other)) {
            return Numerals.isNumber(text) ? Numerals.value(text) : 1;
        }
        double before = Numerals.value(text);
        double after = Numerals.value(other);
        return Math.abs(after - before) <= NOISE * Math.max(Math.abs(after), Math.abs(before)) ? 0 : after - before;
    }

    /** How a sum moves less some of its parts; what is left within a grain, the printed precision of all, is rounding. */
    Movement less(List<Movement> parts, double grain) {
        double left = value - parts.stream().mapToDouble(part -> part.value).sum();
        double[] changed = IntStream.range(0, changes.length)
                .mapToDouble(run -> {
                    double change = changes[run]
                            - parts.stream()
                                    .mapToDouble(part -> part.changes[run])
                                    .sum();
                    double noise = NOISE * Math.max(Math.abs(changes[run]), Math.abs(value) / 1000);
                    return Math.abs(change) <= Math.max(grain, noise) ? 0 : change;
                })
                .toArray();
        return new Movement(left, changed);
    }

    double value() {
        return value;
    }

    /** The number in a run; not a number where it is unknown. */
    private double in(int run) {
        return value + changes[run];
    }

    /** The largest change. */
    double size() {
        return Arrays.stream(changes)
                .filter(change -> !Double.isNaN(change))
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** Whether internal data move it at all, as far as is known. */
    boolean isAny() {
        return size() > 0;
    }

    /** Whether it moves as much as an internal series does that it is. */
    boolean follows() {
        return size() >= FOLLOWING * Math.abs(value);
    }

    /** Whether it is another number in every run, in another unit and rounded to a printed precision. */
    boolean isPrinted(Movement exact, double scale, double grain) {
        return changes.length == exact.changes.length
                && Math.abs(value - exact.value * scale) <= ROUNDED * grain
                && IntStream.range(0, changes.length)
                        .noneMatch(run -> Math.abs(in(run) - exact.in(run) * scale) > ROUNDED * grain);
    }

    /** How many runs are unknown. */
    int unknown() {
        return (int) Arrays.stream(changes).filter(Double::isNaN).count();
    }

    /** The runs in which it moves, one bit each. */
    int pattern() {
        double least = LEAST * size();
        return IntStream.range(0, changes.length)
                .filter(run -> Math.abs(changes[run]) > least)
                .map(run -> 1 << run)
                .sum();
    }

    /**
     * Whether it may be shown: no internal series moves it, or two do at least.
     *
     * @param weight in how many runs each series is changed
     */
    boolean isSafe(int weight) {
        return isAny() ? Integer.bitCount(pattern()) > weight : unknown() < Math.max(1, weight);
    }
}
