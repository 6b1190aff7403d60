package org.tanlu.report.html;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.Palette;

/** 堆积柱形图 stacked columns: positive values pile up from zero, negative ones down. */
final class SvgColumns {

    private SvgColumns() {}

    static String draw(Block.Chart chart) {
        var axes = new SvgAxes(chart, scale(chart));
        var legend = new SvgLegend(SvgChart.names(chart), SvgChart.WIDTH);
        var svg = new StringBuilder(axes.grid());
        for (int category = 0; category < chart.categories().size(); category++) {
            svg.append(column(chart, axes, category));
        }
        svg.append(axes.labels());
        svg.append(legend.draw(axes.bottom(), SvgColumns::square));
        return SvgChart.element(chart, axes.bottom() + legend.height() + 4, svg.toString());
    }

    /** A filled square, the mark of a column or slice in the legend. */
    static String square(int index, double x, double y) {
        return "<rect x=\"" + Markup.coordinate(x + 5) + "\" y=\"" + Markup.coordinate(y - 6.5)
                + "\" width=\"13\" height=\"13\" fill=\"#" + Palette.fill(index) + "\"/>";
    }

    private static AxisScale scale(Block.Chart chart) {
        double low = 0;
        double high = 0;
        for (int category = 0; category < chart.categories().size(); category++) {
            double below = 0;
            double above = 0;
            for (Block.Series series : chart.series()) {
                double value =
                        series.values().get(category).map(Quantity::value).orElse(0.0);
                below += StrictMath.min(value, 0);
                above += StrictMath.max(value, 0);
            }
            low = StrictMath.min(low, below);
            high = StrictMath.max(high, above);
        }
        return AxisScale.covering(low, high);
    }

    private static String column(Block.Chart chart, SvgAxes axes, int category) {
        var svg = new StringBuilder();
        double width = StrictMath.min(axes.slot() * 0.62, 56);
        double below = 0;
        double above = 0;
        for (int index = 0; index < chart.series().size(); index++) {
            Optional<Quantity> present = chart.series().get(index).values().get(category);
            if (present.isEmpty() || present.get().value() == 0) {
                continue;
            }
            double value = present.get().value();
            double from = value < 0 ? below : above;
            below += StrictMath.min(value, 0);
            above += StrictMath.max(value, 0);
            double top = StrictMath.min(axes.y(from), axes.y(from + value));
            double height = StrictMath.abs(axes.y(from) - axes.y(from + value));
            svg.append("<rect class=\"mark\" x=\"" + Markup.coordinate(axes.x(category) - width / 2) + "\" y=\""
                    + Markup.coordinate(top) + "\" width=\"" + Markup.coordinate(width) + "\" height=\""
                    + Markup.coordinate(height) + "\" fill=\"#" + Palette.fill(index) + "\" stroke=\"#fff\""
                    + " stroke-width=\"0.6\">" + SvgChart.hint(chart, index, category, value) + "</rect>");
        }
        return svg.toString();
    }
}
