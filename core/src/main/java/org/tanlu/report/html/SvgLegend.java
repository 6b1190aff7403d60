package org.tanlu.report.html;

import java.util.ArrayList;
import java.util.List;

/** 图例 legend: the series' marks and names in centred rows below a drawing. */
final class SvgLegend {

    private static final double MARK = 26;
    private static final double GAP = 22;
    private static final double ROW = 24;

    private final double width;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<String> names;

    SvgLegend(List<String> names, double width) {
        this.names = names;
        this.width = width;
        double used = 0;
        for (int index = 0; index < names.size(); index++) {
            double needed = entryWidth(index);
            if (rows.isEmpty() || used + needed > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(index);
            used += needed;
        }
    }

    double height() {
        return rows.size() * ROW;
    }

    /** Draws the legend with its top edge at y. */
    String draw(double y, Mark mark) {
        var svg = new StringBuilder();
        double baseline = y + ROW - 7;
        for (List<Integer> row : rows) {
            double x = (width - row.stream().mapToDouble(this::entryWidth).sum() + GAP) / 2;
            for (int index : row) {
                svg.append(mark.draw(index, x, baseline - 4.5));
                svg.append(SvgText.at(x + MARK, baseline, "start", names.get(index)));
                x += entryWidth(index);
            }
            baseline += ROW;
        }
        return svg.toString();
    }

    private double entryWidth(int index) {
        return MARK + SvgText.width(names.get(index)) + GAP;
    }

    /** Draws a series' mark, 20 wide, from x at the middle height y. */
    interface Mark {
        String draw(int index, double x, double y);
    }
}
