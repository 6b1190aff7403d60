package org.tanlu.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;

/** 饼图 pie: slices clockwise from the top, with their share beside each slice that has room for it. */
final class SvgPie {

    private static final double RADIUS = 118;
    private static final double MIDDLE_X = SvgChart.WIDTH / 2;
    private static final double MIDDLE_Y = 150;
    private static final double BOTTOM = 300;

    private SvgPie() {}

    static String draw(Block.Chart chart) {
        List<Optional<Quantity>> values = chart.series().get(0).values();
        double total = SvgChart.values(chart).sum();
        var svg = new StringBuilder();
        double before = 0;
        for (int index = 0; index < values.size(); index++) {
            double value = values.get(index).map(Quantity::value).orElse(0.0);
            if (value > 0) {
                String hint = SvgChart.hint(chart, 0, index, value);
                svg.append(slice(index, before / total, (before + value) / total, hint));
                before += value;
            }
        }
        svg.append(SvgText.at(4, 16, "start", chart.unit().isEmpty() ? "" : "单位：" + chart.unit()));
        var legend = new SvgLegend(chart.categories(), SvgChart.WIDTH);
        svg.append(legend.draw(BOTTOM, SvgColumns::square));
        return SvgChart.element(chart, BOTTOM + legend.height() + 4, svg.toString());
    }

    private static String slice(int index, double from, double to, String hint) {
        String fill = "class=\"mark\" fill=\"#" + Palette.fill(index) + "\" stroke=\"#fff\">" + hint;
        double share = to - from;
        String shape = share > 0.9999
                ? "<circle cx=\"" + Markup.coordinate(MIDDLE_X) + "\" cy=\"" + Markup.coordinate(MIDDLE_Y) + "\" r=\""
                        + Markup.coordinate(RADIUS) + "\" " + fill + "</circle>"
                : "<path d=\"M" + point(from, RADIUS) + "A" + Markup.coordinate(RADIUS) + " "
                        + Markup.coordinate(RADIUS) + " 0 " + (share > 0.5 ? 1 : 0) + " 1 " + point(to, RADIUS) + "L"
                        + Markup.coordinate(MIDDLE_X) + " " + Markup.coordinate(MIDDLE_Y) + "Z\" " + fill + "</path>";
        return shape + (share < 0.015 ? "" : shareLabel((from + to) / 2, share));
    }

    private static String shareLabel(double turn, double share) {
        double x = x(turn, RADIUS + 10);
        String anchor = x < MIDDLE_X - 8 ? "end" : x > MIDDLE_X + 8 ? "start" : "middle";
        double baseline = y(turn, RADIUS + 10) + 4.5 * (1 - StrictMath.cos(2 * StrictMath.PI * turn));
        return SvgText.at(x, baseline, anchor, percent(share));
    }

    /** The share in per cent with one decimal. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    private static String point(double turn, double radius) {
        return Markup.coordinate(x(turn, radius)) + " " + Markup.coordinate(y(turn, radius));
    }

    private static double x(double turn, double radius) {
        return MIDDLE_X + radius * StrictMath.sin(2 * StrictMath.PI * turn);
    }

    private static double y(double turn, double radius) {
        return MIDDLE_Y - radius * StrictMath.cos(2 * StrictMath.PI * turn);
    }
}
