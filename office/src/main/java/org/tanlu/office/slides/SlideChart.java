package org.tanlu.office.slides;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.tanlu.office.FixedProperties;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.Palette;

/** A chart of lines or stacked columns that PowerPoint draws itself: its data lie in a workbook inside the file. */
final class SlideChart {
    private static final int TEXT = 1400;
    private static final double LINE = 2.5;
    private static final int MOST_LABELS = 12;
    private static final int MOST_POINTS = 25;
    private static final short MARKER = 7;

    private SlideChart() {}

    static void draw(XMLSlideShow show, XSLFSlide slide, Block.Chart chart, Rectangle place, LocalDate date)
            throws IOException {
        XSLFChart drawing = show.createChart();
        try {
            drawing.getWorkbook().setSheetName(0, "数据");
            FixedProperties.describe(drawing.getWorkbook().getProperties(), chart.caption(), date);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("no part could be added to the slides for chart: " + chart.caption(), e);
        }
        drawing.setSheetTitle("单位：" + chart.unit(), 0);
        XDDFChartData data = data(drawing, chart);
        int rows = chart.categories().size();
        for (int index = 0; index < chart.series().size(); index++) {
            Block.Series series = chart.series().get(index);
            Double[] values = series.values().stream()
                    .map(value -> value.map(Quantity::value).orElse(null))
                    .toArray(Double[]::new);
            data.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    chart.categories().toArray(String[]::new), range(drawing, rows, 0), 0),
                            XDDFDataSourcesFactory.fromArray(values, range(drawing, rows, index + 1), index + 1))
                    .setTitle(series.name(), drawing.setSheetTitle(series.name(), index + 1));
        }
        drawing.plot(data);
        for (int index = 0; index < data.getSeriesCount(); index++) {
            colour(data.getSeries(index), index, rows);
        }
        finish(drawing, chart);
        slide.addChart(
                drawing,
                new Rectangle2D.Double(
                        Units.toEMU(place.x),
                        Units.toEMU(place.y),
                        Units.toEMU(place.width),
                        Units.toEMU(place.height)));
    }

    private static String range(XSLFChart drawing, int rows, int column) {
        return drawing.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static XDDFChartData data(XSLFChart drawing, Block.Chart chart) {
        XDDFCategoryAxis bottom = drawing.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = drawing.createValueAxis(AxisPosition.LEFT);
        bottom.setVisible(true);
        left.setVisible(true);
        bottom.setTickLabelPosition(AxisTickLabelPosition.LOW);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid("D9D9D9")));
        boolean isLine = chart.kind() == Block.ChartKind.LINE;
        int every = (chart.categories().size() + MOST_LABELS - 1) / MOST_LABELS;
        drawing.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(isLine ? every : 1);
        largest(chart).ifPresent(left::setMaximum);
        XDDFChartData data = drawing.createData(isLine ? ChartTypes.LINE : ChartTypes.BAR, bottom, left);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap((byte) 100);
            bars.setGapWidth(60);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        return data;
    }

    /** Shares that are stacked end at a hundred. */
    private static Optional<Double> largest(Block.Chart chart) {
        return chart.unit().equals("%") && chart.series().size() > 1 ? Optional.of(100.0) : Optional.empty();
    }

    private static void colour(XDDFChartData.Series series, int index, int points) {
        if (series instanceof XDDFLineChartData.Series line) {
            var stroke = new XDDFLineProperties(solid(Palette.stroke(index)));
            stroke.setWidth(LINE);
            line.setLineProperties(stroke);
            line.setSmooth(false);
            // a year between years without data is no line, only a point
            line.setMarkerStyle(points > MOST_POINTS ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
            line.setMarkerSize(MARKER);
            var marker = new XDDFShapeProperties();
            marker.setFillProperties(solid(Palette.stroke(index)));
            line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        } else {
            series.setFillProperties(solid(Palette.fill(index)));
            ((XDDFBarChartData.Series) series).setInvertIfNegative(false);
        }
    }

    private static XDDFSolidFillProperties solid(String fill) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(fill)));
    }

    private static void finish(XSLFChart drawing, Block.Chart chart) {
        drawing.setAutoTitleDeleted(true);
        drawing.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            var legend = drawing.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            legend.setOverlay(false);
        }
        var text = drawing.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextParagraph paragraph = text.addNewP();
        CTTextCharacterProperties characters = paragraph.addNewPPr().addNewDefRPr();
        characters.setSz(TEXT);
        characters.addNewLatin().setTypeface("Arial");
        characters.addNewEa().setTypeface("微软雅黑");
        paragraph.addNewEndParaRPr().setLang("zh-CN");
    }
}
