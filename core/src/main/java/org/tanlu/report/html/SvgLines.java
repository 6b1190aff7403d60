package org.tanlu.report.html;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.LineAxis;
import org.tanlu.report.Palette;

/** 折线图 lines: each series with its own marker and dashes; a line breaks where a value is absent. */
final class SvgLines {

    static final List<String> DASHES = List.of("none", "7 4", "2 3", "10 3 2 3");

    private SvgLines() {}

    static String draw(Block.Chart chart) {
        double low = LineAxis.begin(chart).map(Quantity::value).orElse(0.0);
        double high = SvgChart.values(chart).max().orElse(0);
        var axes = new SvgAxes(chart, AxisScale.covering(low, StrictMath.max(high, low)));
        var legend = new SvgLegend(SvgChart.names(chart), SvgChart.WIDTH);
        var svg = new StringBuilder(axes.grid());
        for (int series = 0; series < chart.series().size(); series++) {
            svg.append(band(chart, axes, series));
        }
        for (int series = 0; series < chart.series().size(); series++) {
            svg.append(path(chart, axes, series));
        }
        svg.append(axes.labels());
        svg.append(legend.draw(axes.bottom(), SvgLines::sample));
        return SvgChart.element(chart, axes.bottom() + legend.height() + 4, svg.toString());
    }

    /** The range around a line, in its colour, one area for each stretch without a gap. */
    private static String band(Block.Chart chart, SvgAxes axes, int series) {
        var areas = new StringBuilder();
        var upper = new StringBuilder();
        var lower = new StringBuilder();
        Optional<Block.Band> band = chart.series().get(series).band();
        int categories = band.map(range -> range.low().size()).orElse(0);
        for (int category = 0; category < categories; category++) {
            Optional<Quantity> low = band.orElseThrow().low().get(category);
            Optional<Quantity> high = band.orElseThrow().high().get(category);
            if (low.isPresent() && high.isPresent()) {
                upper.append(upper.isEmpty() ? "M" : "L").append(point(axes, category, high.get()));
                lower.insert(0, "L" + point(axes, category, low.get()));
            }
            boolean ends = low.isEmpty() || category == categories - 1;
            if (ends && !upper.isEmpty()) {
                areas.append("<path class=\"band\" d=\"")
                        .append(upper)
                        .append(lower)
                        .append("Z\" fill=\"#")
                        .append(Palette.stroke(series))
                        .append("\" fill-opacity=\"0.13\"/>");
                upper.setLength(0);
                lower.setLength(0);
            }
        }
        return areas.toString();
    }

    private static String point(SvgAxes axes, int category, Quantity value) {
        return Markup.coordinate(axes.x(category)) + " " + Markup.coordinate(axes.y(value.value()));
    }

    private static String path(Block.Chart chart, SvgAxes axes, int series) {
        var path = new StringBuilder();
        var markers = new StringBuilder();
        boolean joined = false;
        List<Optional<Quantity>> values = chart.series().get(series).values();
        boolean crowded = values.size() > 20;
        for (int category = 0; category < values.size(); category++) {
            Optional<Quantity> value = values.get(category);
            if (value.isPresent()) {
                double x = axes.x(category);
                double y = axes.y(value.get().value());
                path.append(joined ? "L" : "M")
                        .append(Markup.coordinate(x))
                        .append(' ')
                        .append(Markup.coordinate(y));
                String hint = SvgChart.hint(chart, series, category, value.get().value());
                markers.append(marker(series, x, y, crowded ? 2.5 : 4, hint));
            }
            joined = value.isPresent();
        }
        return stroke(series, path.toString()) + markers;
    }

    private static String sample(int series, double x, double y) {
        String line = "M" + Markup.coordinate(x) + " " + Markup.coordinate(y) + "L" + Markup.coordinate(x + 22) + " "
                + Markup.coordinate(y);
        return stroke(series, line) + marker(series, x + 11, y, 4, "");
    }

    private static String stroke(int series, String path) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"#" + Palette.stroke(series)
                + "\" stroke-width=\"2.2\" stroke-dasharray=\"" + DASHES.get(series % DASHES.size()) + "\"/>";
    }

    private static String marker(int series, double x, double y, double radius, String content) {
        String shape = switch (series % 4) {
            case 0 -> "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z";
            case 1 -> "M-1 -1H1V1H-1Z";
            case 2 -> "M0 -1.2L1.2 1H-1.2Z";
            default -> "M0 -1.4L1.4 0L0 1.4L-1.4 0Z";
        };
        return "<path class=\"mark\" d=\"" + shape + "\" transform=\"translate(" + Markup.coordinate(x) + " "
                + Markup.coordinate(y) + ") scale(" + Markup.coordinate(radius) + ")\" fill=\"#"
                + Palette.stroke(series) + "\">" + content + "</path>";
    }
}
