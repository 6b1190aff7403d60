package org.tanlu.history;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tanlu.trace.Clause;

/**
 * What the trend of a source is measured by (IPCC 2006, volume 1, chapter 4, approach 1), in t CO2e.
 *
 * @param gross  Σ|E₀|
 * @param before ΣE₀
 * @param after  ΣE₁
 */
@Clause({"7.2", "C7.2-5"})
record TrendScale(double gross, double before, double after) {

    static <T> TrendScale of(List<T> parts, ToDoubleFunction<T> base, ToDoubleFunction<T> end) {
        return new TrendScale(
                parts.stream()
                        .mapToDouble(part -> Math.abs(base.applyAsDouble(part)))
                        .sum(),
                parts.stream().mapToDouble(base).sum(),
                parts.stream().mapToDouble(end).sum());
    }

    /** T of a source that emitted {@code base} and emits {@code end}: what was not there before counts in full. */
    double assess(double base, double end) {
        double own = Math.abs(base);
        return own == 0
                ? Math.abs(end) / gross
                : own / gross * Math.abs((end - base) / own - (after - before) / Math.abs(before));
    }
}
