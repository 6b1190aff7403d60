package org.tanlu.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.Palette;
import org.tanlu.report.PieLabels;

/** 饼图 pie: slices clockwise from the top; every share stands in the legend, and beside a slice that has room for it. */
final class SvgPie {

    private static final double RADIUS = 118;
    private static final double MIDDLE_X = SvgChart.WIDTH / 2;
    private static final double MIDDLE_Y = 150;
    private static final double BOTTOM = 300;

    private SvgPie() {}

    static String draw(Block.Chart chart) {
        List<Double> shares = shares(chart);
        List<Integer> labelled = PieLabels.of(chart);
        var svg = new StringBuilder();
        double before = 0;
        for (int index = 0; index < shares.size(); index++) {
            double share = shares.get(index);
            if (share > 0) {
                svg.append(slice(chart, index, before, share));
                svg.append(labelled.contains(index) ? label(before + share / 2, percent(share)) : "");
                before += share;
            }
        }
        svg.append(SvgText.at(4, 16, "start", chart.unit().isEmpty() ? "" : "单位：" + chart.unit()));
        var legend = new SvgLegend(names(chart, shares), SvgChart.WIDTH);
        svg.append(legend.draw(BOTTOM, SvgColumns::square));
        return SvgChart.element(chart, BOTTOM + legend.height() + 4, svg.toString());
    }

    private static List<String> names(Block.Chart chart, List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(index -> chart.categories().get(index)
                        + (chart.series().get(0).values().get(index).isPresent()
                                ? " " + percent(shares.get(index))
                                : ""))
                .toList();
    }

    private static String slice(Block.Chart chart, int index, double from, double share) {
        double value = chart.series().get(0).values().get(index).orElseThrow().value();
        String fill = "class=\"mark\" fill=\"#" + Palette.fill(index) + "\" stroke=\"#fff\">"
                + SvgChart.hint(chart, 0, index, value);
        String radius = Markup.coordinate(RADIUS);
        String middle = Markup.coordinate(MIDDLE_X) + " " + Markup.coordinate(MIDDLE_Y);
        if (share > 0.9999) {
            return "<circle r=\"" + radius + "\" transform=\"translate(" + middle + ")\" " + fill + "</circle>";
        }
        return "<path d=\"M" + point(from) + "A" + radius + " " + radius + " 0 " + (share > 0.5 ? 1 : 0) + " 1 "
                + point(from + share) + "L" + middle + "Z\" " + fill + "</path>";
    }

    private static String label(double turn, String text) {
        double x = x(turn, RADIUS + 10);
        String anchor = x < MIDDLE_X - 8 ? "end" : x > MIDDLE_X + 8 ? "start" : "middle";
        double baseline = y(turn, RADIUS + 10) + 4.5 * (1 - StrictMath.cos(2 * StrictMath.PI * turn));
        return SvgText.at(x, baseline, anchor, text);
    }

    /** The share in per cent with one decimal. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    private static String point(double turn) {
        return Markup.coordinate(x(turn, RADIUS)) + " " + Markup.coordinate(y(turn, RADIUS));
    }

    private static double x(double turn, double radius) {
        return MIDDLE_X + radius * StrictMath.sin(2 * StrictMath.PI * turn);
    }

    private static double y(double turn, double radius) {
        return MIDDLE_Y - radius * StrictMath.cos(2 * StrictMath.PI * turn);
    }

    /** Each slice's share of the whole, zero where there is no value. */
    private static List<Double> shares(Block.Chart chart) {
        double total = SvgChart.values(chart).sum();
        return chart.series().get(0).values().stream()
                .map(value -> value.map(Quantity::value).orElse(0.0) / total)
                .toList();
    }
}
