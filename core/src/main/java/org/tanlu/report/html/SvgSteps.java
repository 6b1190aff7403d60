package org.tanlu.report.html;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.Palette;

/** 阶梯曲线 steps over an axis of numbers, each curve with its own colour and dashes. */
final class SvgSteps {
    private static final double TOP = 34;
    private static final double RIGHT = 30;
    private static final double PLOT = 270;

    private final Block.StepCurve curve;
    private final AxisScale across;
    private final AxisScale up;
    private final double left;

    private SvgSteps(Block.StepCurve curve) {
        this.curve = curve;
        this.across = scale(curve.stairs().stream()
                .flatMap(stairs -> stairs.steps().stream())
                .map(Block.Step::end));
        this.up = scale(curve.stairs().stream()
                .flatMap(stairs -> stairs.steps().stream())
                .map(Block.Step::height));
        this.left = 16
                + up.ticks().stream()
                        .mapToDouble(tick -> SvgText.width(Markup.plain(tick)))
                        .max()
                        .orElse(0);
    }

    /** From nothing, or from below it, to the greatest value. */
    private static AxisScale scale(Stream<Quantity> quantities) {
        double[] values = Stream.concat(quantities.map(Quantity::value), Stream.of(0.0))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return AxisScale.covering(values[0], values[values.length - 1]);
    }

    static String of(Block.StepCurve curve) {
        return new SvgSteps(curve).draw();
    }

    private String draw() {
        var svg = new StringBuilder(SvgText.at(4, 16, "start", curve.up()));
        up.ticks().forEach(tick -> svg.append(level(tick)));
        across.ticks()
                .forEach(tick ->
                        svg.append(SvgText.at(x(tick.doubleValue()), TOP + PLOT + 18, "middle", Markup.plain(tick))));
        svg.append(SvgText.at(SvgChart.WIDTH - RIGHT, TOP + PLOT + 38, "end", curve.across()));
        for (int index = 0; index < curve.stairs().size(); index++) {
            svg.append(stairs(index));
        }
        var legend =
                new SvgLegend(curve.stairs().stream().map(Block.Stairs::name).toList(), SvgChart.WIDTH);
        double bottom = TOP + PLOT + 46;
        svg.append(legend.draw(bottom, (index, x, y) -> stroke(index, "M" + point(x, y) + "L" + point(x + 22, y))));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Markup.escape(curve.caption())
                + "\" viewBox=\"0 0 " + Markup.coordinate(SvgChart.WIDTH) + " "
                + Markup.coordinate(bottom + legend.height() + 4) + "\" font-size=\"" + Markup.coordinate(SvgText.SIZE)
                + "\" fill=\"#222\">" + svg + "</svg>";
    }

    private String level(BigDecimal tick) {
        double y = y(tick.doubleValue());
        return "<path d=\"M" + point(left, y) + "H" + Markup.coordinate(SvgChart.WIDTH - RIGHT) + "\" stroke=\"#"
                + (tick.signum() == 0 ? "555" : "dcdfe3") + "\"/>"
                + SvgText.at(left - 8, y + 4.5, "end", Markup.plain(tick));
    }

    private String stairs(int index) {
        Block.Stairs stairs = curve.stairs().get(index);
        var path = new StringBuilder();
        var hints = new StringBuilder();
        double from = 0;
        for (Block.Step step : stairs.steps()) {
            double height = step.height().value();
            double end = step.end().value();
            path.append(path.isEmpty() ? "M" : "L").append(point(x(from), y(height)));
            path.append("L").append(point(x(end), y(height)));
            hints.append("<circle class=\"mark\" cx=\"" + Markup.coordinate(x(end)) + "\" cy=\""
                    + Markup.coordinate(y(height)) + "\" r=\"2.6\" fill=\"#" + Palette.stroke(index) + "\"><title>"
                    + Markup.escape(stairs.name() + "：" + Markup.label(end) + "，" + Markup.label(height))
                    + "</title></circle>");
            from = end;
        }
        return stroke(index, path.toString()) + hints;
    }

    private static String stroke(int index, String path) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"#" + Palette.stroke(index)
                + "\" stroke-width=\"2.2\" stroke-dasharray=\"" + SvgLines.DASHES.get(index % SvgLines.DASHES.size())
                + "\"/>";
    }

    private double x(double value) {
        return left + (SvgChart.WIDTH - left - RIGHT) * across.position(value);
    }

    private double y(double value) {
        return TOP + PLOT * (1 - up.position(value));
    }

    private static String point(double x, double y) {
        return Markup.coordinate(x) + " " + Markup.coordinate(y);
    }
}
