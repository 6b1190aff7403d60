package org.tanlu.report.html;

import java.util.List;
import java.util.stream.DoubleStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;

/** A chart of the plan as one SVG element; values that are absent stay gaps. */
final class SvgChart {

    /** The width of every drawing; the page scales it. */
    static final double WIDTH = 760;

    private SvgChart() {}

    /** Draws a chart that has values. */
    static String of(Block.Chart chart) {
        return switch (chart.kind()) {
            case STACKED_COLUMN -> SvgColumns.draw(chart);
            case WEDGES -> SvgWedges.draw(chart);
            case LINE -> SvgLines.draw(chart);
            case PIE -> SvgPie.draw(chart);
        };
    }

    /** The element around a drawing of the given height. */
    static String element(Block.Chart chart, double height, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Markup.escape(chart.caption())
                + "\" viewBox=\"0 0 " + Markup.coordinate(WIDTH) + " " + Markup.coordinate(height) + "\" font-size=\""
                + Markup.coordinate(SvgText.SIZE) + "\" fill=\"#222\">" + content + "</svg>";
    }

    /** The element a reader sees when pointing at a mark. */
    static String hint(Block.Chart chart, int series, int category, double value) {
        String name = chart.kind() == Block.ChartKind.PIE
                ? ""
                : chart.series().get(series).name() + " ";
        return "<title>"
                + Markup.escape(
                        name + chart.categories().get(category) + "：" + Markup.label(value) + " " + chart.unit())
                + "</title>";
    }

    /** The names of the series, for the legend. */
    static List<String> names(Block.Chart chart) {
        return chart.series().stream().map(Block.Series::name).toList();
    }

    /** All values present, with those of bands. */
    static DoubleStream values(Block.Chart chart) {
        return chart.series().stream().flatMap(Block.Series::drawn).mapToDouble(Quantity::value);
    }
}
