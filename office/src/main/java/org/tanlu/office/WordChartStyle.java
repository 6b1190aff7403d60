package org.tanlu.office;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.tanlu.report.Block;
import org.tanlu.report.LabelSteps;
import org.tanlu.report.LineAxis;
import org.tanlu.report.Palette;
import org.tanlu.report.PieLabels;
import org.tanlu.report.WedgeAxis;

/** How each kind of chart looks: axes, colours, and for prints without colour also dashes and markers. */
final class WordChartStyle {

    private static final String CHINESE = "zh-CN";
    private static final int AXIS_SQUARES = 33; // of 10.5 points each along the category axis
    private static final int LABEL_SIZE = 900;
    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.LARGE_DASH_DOT);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private WordChartStyle() {}

    /** The empty data of a chart with its axes, ready for series. */
    static XDDFChartData data(XWPFChart drawing, Block.Chart chart) {
        if (chart.kind() == Block.ChartKind.PIE) {
            XDDFChartData pie = drawing.createData(ChartTypes.PIE, null, null);
            pie.setVaryColors(true);
            return pie;
        }
        boolean columns = chart.kind() == Block.ChartKind.STACKED_COLUMN;
        XDDFCategoryAxis bottom = bottom(drawing, chart);
        XDDFValueAxis left = left(drawing, chart);
        boolean wedges = chart.kind() == Block.ChartKind.WEDGES;
        ChartTypes type = columns ? ChartTypes.BAR : wedges ? ChartTypes.AREA : ChartTypes.LINE;
        XDDFChartData data = drawing.createData(type, bottom, left);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap((byte) 100);
            bars.setGapWidth(60);
        }
        if (data instanceof XDDFAreaChartData areas) {
            areas.setGrouping(Grouping.STACKED);
            left.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        return data;
    }

    /** Colours the series, or the slices of a pie. */
    static void colour(Block.Chart chart, XDDFChartData data) {
        List<Integer> banded = IntStream.range(0, chart.series().size())
                .filter(index -> chart.series().get(index).band().isPresent())
                .boxed()
                .toList();
        for (int index = 0; index < data.getSeriesCount(); index++) {
            XDDFChartData.Series series = data.getSeries(index);
            if (series instanceof XDDFPieChartData.Series pie) {
                slices(chart, pie);
            } else if (series instanceof XDDFLineChartData.Series line
                    && index >= chart.series().size()) {
                bound(line, banded.get((index - chart.series().size()) / 2));
            } else if (series instanceof XDDFLineChartData.Series line) {
                line(line, index, chart.categories().size());
            } else if (series instanceof XDDFAreaChartData.Series) {
                series.setFillProperties(solid(Palette.wedge(index)));
            } else {
                series.setFillProperties(solid(Palette.fill(index)));
                series.setLineProperties(new XDDFLineProperties(solid("FFFFFF")));
                ((XDDFBarChartData.Series) series).setInvertIfNegative(false);
            }
        }
    }

    private static XDDFCategoryAxis bottom(XWPFChart drawing, Block.Chart chart) {
        XDDFCategoryAxis axis = drawing.createCategoryAxis(AxisPosition.BOTTOM);
        axis.setVisible(true);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid("595959")));
        CTCatAx labels = drawing.getCTChart().getPlotArea().getCatAxArray(0);
        labels.addNewTickLblSkip().setVal(labelEvery(chart.categories()));
        labels.addNewTickMarkSkip().setVal(labelEvery(chart.categories()));
        if (!areYears(chart.categories()) || labelEvery(chart.categories()) > 1) {
            CTTextBody text = labels.addNewTxPr();
            text.addNewBodyPr().setRot(0); // upright: long names are broken into lines, thinned years have room
            text.addNewP().addNewPPr().addNewDefRPr().setSz(LABEL_SIZE);
        }
        return axis;
    }

    /** How many lines the labels of the categories take. */
    static int labelLines(List<String> categories) {
        return areYears(categories) ? 1 : (int) StrictMath.ceil(widest(categories) * categories.size() / AXIS_SQUARES);
    }

    /** Years are thinned out until they fit the axis; names are all printed, and broken where they are long. */
    private static int labelEvery(List<String> categories) {
        return areYears(categories)
                ? LabelSteps.every(categories.size(), (int)
                        StrictMath.ceil((widest(categories) + 1) * categories.size() / AXIS_SQUARES))
                : 1;
    }

    private static double widest(List<String> categories) {
        return categories.stream().mapToDouble(SquareWidth::of).max().orElse(0);
    }

    private static boolean areYears(List<String> categories) {
        return categories.stream().allMatch(label -> !label.isEmpty() && Character.isDigit(label.charAt(0)));
    }

    private static XDDFValueAxis left(XWPFChart drawing, Block.Chart chart) {
        XDDFValueAxis axis = drawing.createValueAxis(AxisPosition.LEFT);
        axis.setVisible(true);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat("General");
        if (chart.kind() == Block.ChartKind.LINE) {
            LineAxis.begin(chart).ifPresent(begin -> axis.setMinimum(begin.value()));
        } else if (chart.kind() == Block.ChartKind.WEDGES) {
            axis.setMinimum(WedgeAxis.begin(chart).value());
        }
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid("D9D9D9")));
        if (!chart.unit().isEmpty()) {
            axis.setTitle("单位：" + chart.unit());
            settle(drawing.getCTChart().getPlotArea().getValAxArray(0).getTitle());
        }
        return axis;
    }

    /** Takes off the title what POI puts there: bold type, the left edge and the language of the machine. */
    static void settle(CTTitle title) {
        CTTextParagraph paragraph = title.getTx().getRich().getPArray(0);
        paragraph.getPPr().setAlgn(STTextAlignType.CTR);
        paragraph.getRArray(0).getRPr().setB(false);
        paragraph.getRArray(0).getRPr().setLang(CHINESE);
        paragraph.getEndParaRPr().setLang(CHINESE);
    }

    private static void line(XDDFLineChartData.Series line, int index, int points) {
        line.setLineProperties(stroke(index));
        line.setSmooth(false);
        line.setMarkerStyle(MARKERS.get(index % MARKERS.size()));
        line.setMarkerSize((short) (points > 40 ? 3 : points > 20 ? 4 : 6));
        var marker = new XDDFShapeProperties();
        marker.setFillProperties(solid(Palette.stroke(index)));
        marker.setLineProperties(new XDDFLineProperties(solid(Palette.stroke(index))));
        line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    }

    /** A bound of the band around a line: thin, in the line's colour, without markers. */
    private static void bound(XDDFLineChartData.Series line, int of) {
        var stroke = new XDDFLineProperties(solid(Palette.stroke(of)));
        stroke.setWidth(0.5);
        line.setLineProperties(stroke);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
    }

    private static void slices(Block.Chart chart, XDDFPieChartData.Series pie) {
        List<Integer> labelled = PieLabels.of(chart);
        CTDLbls labels = pie.getCTPieSer().addNewDLbls();
        for (int index = 0; index < chart.categories().size(); index++) {
            pie.getDataPoint(index).setFillProperties(solid(Palette.fill(index)));
            pie.getDataPoint(index).setLineProperties(new XDDFLineProperties(solid("FFFFFF")));
            if (!labelled.contains(index)) {
                var unlabelled = labels.addNewDLbl();
                unlabelled.addNewIdx().setVal(index);
                unlabelled.addNewDelete().setVal(true);
            }
        }
        labels.addNewNumFmt().setFormatCode("0.0%");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(true);
        labels.addNewShowBubbleSize().setVal(false);
        labels.addNewShowLeaderLines().setVal(true);
    }

    /** The line of a series without markers, dashed for prints without colour. */
    static XDDFLineProperties stroke(int index) {
        var stroke = new XDDFLineProperties(solid(Palette.stroke(index)));
        stroke.setWidth(2.0);
        stroke.setPresetDash(new XDDFPresetLineDash(DASHES.get(index % DASHES.size())));
        return stroke;
    }

    static XDDFSolidFillProperties solid(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }
}
