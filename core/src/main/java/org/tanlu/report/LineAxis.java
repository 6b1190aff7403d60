package org.tanlu.report;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** 折线图纵轴 where the value axis of lines begins. */
public final class LineAxis {
    private static final int STEPS = 5;

    private LineAxis() {}

    /**
     * The lowest value of the axis, in the unit of the chart: zero, or where lines would all lie far above it, so that their
     * course would not be seen, the last round number below them. Empty where the chart has no values.
     */
    public static Optional<Quantity> begin(Block.Chart chart) {
        double[] values = chart.series().stream()
                .flatMap(Block.Series::drawn)
                .mapToDouble(Quantity::value)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return Optional.empty();
        }
        double low = values[0];
        double extent = values[values.length - 1] - low;
        double begin = low < 0 || (extent > 0 && low > extent / STEPS) ? below(low, step(extent / STEPS)) : 0;
        return Optional.of(Quantity.of(begin, new Unit(chart.unit(), "chart", 1)));
    }

    private static double below(double value, double step) {
        return StrictMath.floor(value / step + 1e-9) * step;
    }

    /** 1, 2 or 5 times a power of ten, not below a number. */
    private static double step(double least) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(least)));
        double mantissa = least / power;
        return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
    }
}
