package org.tanlu.report;

import java.util.Comparator;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** 楔形图纵轴 where the value axis of wedges begins. */
public final class WedgeAxis {
    private static final int PARTS = 10;

    private WedgeAxis() {}

    /**
     * The lowest value of the axis, in the unit of the chart: the last round number below what is left, so that thin wedges can
     * be seen; zero where what is left comes near it.
     */
    public static Quantity begin(Block.Chart chart) {
        Optional<Quantity> least = chart.series().stream()
                .limit(1)
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Quantity::value));
        double low = least.map(Quantity::value).orElse(0.0);
        double power = low > 0 ? StrictMath.pow(PARTS, StrictMath.floor(StrictMath.log10(low))) : 1;
        double step = power / 2;
        double begin = low < 0
                ? StrictMath.floor(low / step) * step
                : StrictMath.max(0, (StrictMath.ceil(low / step) - 1) * step);
        return Quantity.of(begin, new Unit(chart.unit(), "chart", 1));
    }
}
