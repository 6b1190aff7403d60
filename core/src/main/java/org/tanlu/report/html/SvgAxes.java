package org.tanlu.report.html;

import java.math.BigDecimal;
import java.util.List;
import org.tanlu.report.Block;
import org.tanlu.report.LabelSteps;

/** The frame of a drawing with categories along the bottom and values up the side. */
final class SvgAxes {

    private static final double TOP = 34;
    private static final double RIGHT = 24;
    private static final double PLOT = 270;
    private static final int MAX_LABEL_LINES = 4;

    private final Block.Chart chart;
    private final AxisScale scale;
    private final double left;
    private final double slot;

    SvgAxes(Block.Chart chart, AxisScale scale) {
        this.chart = chart;
        this.scale = scale;
        double widest = scale.ticks().stream()
                .mapToDouble(tick -> SvgText.width(Markup.plain(tick)))
                .max()
                .orElse(0);
        this.left = widest + 16;
        this.slot = (SvgChart.WIDTH - left - RIGHT) / chart.categories().size();
    }

    /** The middle of a category. */
    double x(int category) {
        return left + slot * (category + 0.5);
    }

    /** The height of a value. */
    double y(double value) {
        return TOP + PLOT * (1 - scale.position(value));
    }

    /** The width that belongs to one category. */
    double slot() {
        return slot;
    }

    /** The lower edge of everything drawn. */
    double bottom() {
        return TOP + PLOT + 8 + SvgText.LINE * labelLines() + 6;
    }

    /** Grid lines, tick labels and the unit; drawn before the marks. */
    String grid() {
        var svg = new StringBuilder();
        svg.append(SvgText.at(4, 16, "start", chart.unit().isEmpty() ? "" : "单位：" + chart.unit()));
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick.doubleValue());
            svg.append(line(y, tick.signum() == 0 ? "#555" : "#dcdfe3"));
            svg.append(SvgText.at(left - 8, y + 4.5, "end", Markup.plain(tick)));
        }
        return svg.toString();
    }

    /** The categories' labels, broken or, where they are numbers, thinned out until they fit. */
    String labels() {
        var svg = new StringBuilder();
        int every = breaksLabels()
                ? 1
                : LabelSteps.every(chart.categories().size(), (int) StrictMath.ceil(widestLabel() / slot));
        for (int category = 0; category < chart.categories().size(); category += every) {
            double y = TOP + PLOT + 8 + SvgText.LINE - 4;
            for (String line : labelLines(category)) {
                svg.append(SvgText.at(x(category), y, "middle", line));
                y += SvgText.LINE;
            }
        }
        return svg.toString();
    }

    private String line(double y, String colour) {
        String height = Markup.coordinate(y);
        return "<line x1=\"" + Markup.coordinate(left) + "\" x2=\"" + Markup.coordinate(SvgChart.WIDTH - RIGHT)
                + "\" y1=\"" + height + "\" y2=\"" + height + "\" stroke=\"" + colour + "\"/>";
    }

    private double widestLabel() {
        return 8 + chart.categories().stream().mapToDouble(SvgText::width).max().orElse(0);
    }

    /** Years may be thinned out, names may not. */
    private boolean breaksLabels() {
        return !chart.categories().stream()
                .allMatch(label -> !label.isEmpty() && Character.isDigit(label.codePointAt(0)));
    }

    private int labelLines() {
        int most = 1;
        for (int category = 0; category < chart.categories().size(); category++) {
            most = StrictMath.max(most, labelLines(category).size());
        }
        return most;
    }

    private List<String> labelLines(int category) {
        String label = chart.categories().get(category);
        if (!breaksLabels()) {
            return List.of(label);
        }
        List<String> lines = SvgText.lines(label, slot - 4);
        return lines.subList(0, StrictMath.min(lines.size(), MAX_LABEL_LINES));
    }
}
