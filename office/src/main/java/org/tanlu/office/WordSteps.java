package org.tanlu.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.tanlu.report.Block;

/** Curves of steps as a chart of points that Word draws itself; each curve has two columns in its workbook. */
final class WordSteps {
    private WordSteps() {}

    static void plot(XWPFChart drawing, Block.StepCurve curve) throws IOException, InvalidFormatException {
        XDDFValueAxis bottom = axis(drawing, AxisPosition.BOTTOM, curve.across());
        XDDFValueAxis left = axis(drawing, AxisPosition.LEFT, curve.up());
        left.setMinimum(0);
        bottom.setMinimum(0);
        var data = (XDDFScatterChartData) drawing.createData(ChartTypes.SCATTER, bottom, left);
        data.setVaryColors(false);
        data.setStyle(ScatterStyle.LINE);
        for (int index = 0; index < curve.stairs().size(); index++) {
            Block.Stairs stairs = curve.stairs().get(index);
            List<Double> across = across(stairs);
            List<Double> up = up(stairs);
            var series = (XDDFScatterChartData.Series)
                    data.addSeries(source(drawing, across, 2 * index), source(drawing, up, 2 * index + 1));
            series.setTitle(stairs.name(), drawing.setSheetTitle(stairs.name(), 2 * index + 1));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            series.setLineProperties(WordChartStyle.stroke(index));
        }
        drawing.plot(data);
        write(drawing, curve);
    }

    private static XDDFValueAxis axis(XWPFChart drawing, AxisPosition position, String title) {
        XDDFValueAxis axis = drawing.createValueAxis(position);
        axis.setVisible(true);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.setNumberFormat("General");
        if (position == AxisPosition.LEFT) {
            axis.getOrAddMajorGridProperties()
                    .setLineProperties(new XDDFLineProperties(WordChartStyle.solid("D9D9D9")));
        }
        axis.setTitle(title);
        var axes = drawing.getCTChart().getPlotArea().getValAxList();
        WordChartStyle.settle(axes.get(axes.size() - 1).getTitle());
        return axis;
    }

    /** Each step as two points, its beginning and its end. */
    private static List<Double> across(Block.Stairs stairs) {
        var across = new ArrayList<Double>();
        double from = 0;
        for (Block.Step step : stairs.steps()) {
            across.add(from);
            from = step.end().value();
            across.add(from);
        }
        return across;
    }

    private static List<Double> up(Block.Stairs stairs) {
        var up = new ArrayList<Double>();
        for (Block.Step step : stairs.steps()) {
            up.add(step.height().value());
            up.add(step.height().value());
        }
        return up;
    }

    private static XDDFNumericalDataSource<Double> source(XWPFChart drawing, List<Double> values, int column) {
        String range = drawing.formatRange(new CellRangeAddress(1, values.size(), column, column));
        return XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), range, column);
    }

    /** Writes the numbers into the chart's workbook as numbers; what lies across was written as text. */
    private static void write(XWPFChart drawing, Block.StepCurve curve) throws IOException, InvalidFormatException {
        XSSFSheet sheet = drawing.getWorkbook().getSheetAt(0);
        for (int index = 0; index < curve.stairs().size(); index++) {
            List<Double> across = across(curve.stairs().get(index));
            for (int point = 0; point < across.size(); point++) {
                XSSFRow row = sheet.getRow(point + 1);
                row.createCell(2 * index).setCellValue(across.get(point));
            }
            sheet.getRow(0).createCell(2 * index).setCellValue(curve.across());
        }
    }
}
