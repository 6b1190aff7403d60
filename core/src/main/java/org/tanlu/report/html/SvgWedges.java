package org.tanlu.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.Palette;
import org.tanlu.report.WedgeAxis;

/** 楔形图 areas on one another from the left to the right; the lowest is what is left. */
final class SvgWedges {
    private SvgWedges() {}

    static String draw(Block.Chart chart) {
        double begin = WedgeAxis.begin(chart).value();
        List<double[]> edges = edges(chart);
        double high = 0;
        for (double[] edge : edges) {
            for (double value : edge) {
                high = StrictMath.max(high, value);
            }
        }
        var axes = new SvgAxes(chart, AxisScale.covering(begin, StrictMath.max(high, begin)));
        var legend = new SvgLegend(SvgChart.names(chart), SvgChart.WIDTH);
        var svg = new StringBuilder(axes.grid());
        double[] below = new double[chart.categories().size()];
        Arrays.fill(below, begin);
        for (int series = 0; series < edges.size(); series++) {
            svg.append(area(chart, axes, series, below, edges.get(series)));
            below = edges.get(series);
        }
        svg.append(axes.labels());
        svg.append(legend.draw(axes.bottom(), SvgWedges::square));
        return SvgChart.element(chart, axes.bottom() + legend.height() + 4, svg.toString());
    }

    /** The upper edge of each area. */
    private static List<double[]> edges(Block.Chart chart) {
        var edges = new ArrayList<double[]>();
        var sum = new double[chart.categories().size()];
        for (Block.Series series : chart.series()) {
            for (int category = 0; category < sum.length; category++) {
                sum[category] +=
                        series.values().get(category).map(Quantity::value).orElse(0.0);
            }
            edges.add(sum.clone());
        }
        return edges;
    }

    private static String area(Block.Chart chart, SvgAxes axes, int series, double[] below, double[] above) {
        var upper = new StringBuilder();
        var lower = new StringBuilder();
        for (int category = 0; category < above.length; category++) {
            String x = Markup.coordinate(axes.x(category)) + " ";
            upper.append(category == 0 ? "M" : "L").append(x).append(Markup.coordinate(axes.y(above[category])));
            lower.insert(0, "L" + x + Markup.coordinate(axes.y(below[category])));
        }
        return "<path class=\"mark\" d=\"" + upper + lower + "Z\" fill=\"#" + Palette.wedge(series)
                + "\"><title>"
                + Markup.escape(chart.series().get(series).name()) + "</title></path>";
    }

    private static String square(int index, double x, double y) {
        return "<rect x=\"" + Markup.coordinate(x + 5) + "\" y=\"" + Markup.coordinate(y - 6.5)
                + "\" width=\"13\" height=\"13\" fill=\"#" + Palette.wedge(index) + "\"/>";
    }
}
