package org.tanlu.quality;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Text;

/** 单位错误 names the slip of unit that a ratio looks like. */
final class Slip {
    private static final List<Integer> FACTORS = List.of(100, 1000, 10_000);
    /** Half the way between two powers of ten. */
    private static final double NEAR = 0.5;

    private Slip() {}

    /** The power of ten that a ratio, or its inverse, is near to. */
    static Optional<Integer> factor(double deviation) {
        return FACTORS.stream()
                .filter(factor -> Math.abs(Math.abs(deviation) - StrictMath.log10(factor)) < NEAR)
                .findFirst();
    }

    /** What the value is to its neighbours: about a thousand times, or about a thousandth. */
    static Text times(double deviation) {
        double size = StrictMath.pow(10, Math.abs(deviation));
        String number = factor(deviation).map(String::valueOf).orElseGet(() -> Print.number(size));
        return deviation > 0
                ? Text.of("的约" + number + "倍", "about " + number + " times")
                : Text.of("的约1/" + number, "about 1/" + number + " of");
    }
}
