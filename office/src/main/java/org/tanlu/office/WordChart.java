package org.tanlu.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;

/** A chart that Word draws itself and lets its reader edit: the data lie in a workbook inside the document. */
final class WordChart {

    private static final int WIDTH = Units.toEMU(150 * 72 / 25.4);
    private static final int LEGEND_SQUARES = 42; // of 9 points each in a row of the legend
    private static final double STEPS_HEIGHT = 80;
    private static final int WEDGES = 65; // thin areas want height
    private static final int TEXT_SIZE = 900;

    private final XWPFDocument word;
    private final LocalDate date;

    WordChart(XWPFDocument word, LocalDate date) {
        this.word = word;
        this.date = date;
    }

    /** Draws the chart into a paragraph. */
    void draw(XWPFParagraph paragraph, Block.Chart chart) throws IOException {
        try {
            add(paragraph.createRun(), chart);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("no part could be added to the document for chart: " + chart.caption(), e);
        }
    }

    /** Draws a curve of steps into a paragraph. */
    void draw(XWPFParagraph paragraph, Block.StepCurve curve) throws IOException {
        try {
            XWPFRun run = paragraph.createRun();
            XWPFChart drawing = word.createChart(run, WIDTH, Units.toEMU(STEPS_HEIGHT * 72 / 25.4));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(curve.caption());
            drawing.getWorkbook().setSheetName(0, "数据");
            FixedProperties.describe(drawing.getWorkbook().getProperties(), curve.caption(), date);
            WordSteps.plot(drawing, curve);
            finish(drawing);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("no part could be added to the document for curve: " + curve.caption(), e);
        }
    }

    private void add(XWPFRun run, Block.Chart chart) throws IOException, InvalidFormatException {
        XWPFChart drawing = word.createChart(run, WIDTH, Units.toEMU(height(chart) * 72 / 25.4));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.caption());
        drawing.getWorkbook().setSheetName(0, "数据");
        FixedProperties.describe(drawing.getWorkbook().getProperties(), chart.caption(), date);
        drawing.setSheetTitle("单位：" + chart.unit(), 0);
        XDDFChartData data = WordChartStyle.data(drawing, chart);
        List<Block.Series> bounds = bounds(chart);
        List<Block.Series> all =
                Stream.concat(chart.series().stream(), bounds.stream()).toList();
        for (int index = 0; index < all.size(); index++) {
            Block.Series series = all.get(index);
            data.addSeries(categories(drawing, chart), values(drawing, series, index + 1))
                    .setTitle(series.name(), drawing.setSheetTitle(series.name(), index + 1));
        }
        drawing.plot(data);
        WordChartStyle.colour(chart, data);
        finish(drawing);
        for (int index = chart.series().size(); index < all.size(); index++) {
            var entry = drawing.getCTChart().getLegend().addNewLegendEntry();
            entry.addNewIdx().setVal(index);
            entry.addNewDelete().setVal(true);
        }
    }

    /** The bounds of bands as lines of their own, which the legend does not name: Word has no bands. */
    private static List<Block.Series> bounds(Block.Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.band().stream()
                        .flatMap(band -> Stream.of(
                                new Block.Series(series.name() + "下限", band.low()),
                                new Block.Series(series.name() + "上限", band.high()))))
                .toList();
    }

    /**
     * The height in millimetres, which grows with the rows of the legend and the lines of the labels. Two charts with their
     * captions fit one page, so that one which does not fit leaves little of it empty.
     */
    private static int height(Block.Chart chart) {
        boolean pie = chart.kind() == Block.ChartKind.PIE;
        List<String> entries = pie
                ? chart.categories()
                : chart.series().stream().map(Block.Series::name).toList();
        double widest = entries.stream().mapToDouble(SquareWidth::of).max().orElse(0) + 3;
        int inRow = (int) StrictMath.max(1, LEGEND_SQUARES / widest);
        int rows = (entries.size() + inRow - 1) / inRow;
        int lines = pie ? 1 : WordChartStyle.labelLines(chart.categories());
        int plot = chart.kind() == Block.ChartKind.WEDGES ? WEDGES : 48;
        return StrictMath.min(plot + 5 * rows + 4 * lines, plot + 37);
    }

    private static XDDFCategoryDataSource categories(XWPFChart drawing, Block.Chart chart) {
        return XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new),
                range(drawing, chart.categories().size(), 0),
                0);
    }

    /** The values with null for those that are absent: the chart's cache and workbook then have no such point. */
    private static XDDFNumericalDataSource<Double> values(XWPFChart drawing, Block.Series series, int column) {
        Double[] values = series.values().stream()
                .map(value -> value.map(Quantity::value).orElse(null))
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(values, range(drawing, values.length, column), column);
    }

    private static String range(XWPFChart drawing, int rows, int column) {
        return drawing.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static void finish(XWPFChart drawing) {
        drawing.setAutoTitleDeleted(true);
        drawing.displayBlanksAs(DisplayBlanks.GAP);
        XDDFChartLegend legend = drawing.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        CTChartSpace space = drawing.getCTChartSpace();
        space.addNewDate1904().setVal(false);
        space.addNewLang().setVal("zh-CN");
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        CTTextParagraph paragraph = text.addNewP();
        CTTextCharacterProperties characters = paragraph.addNewPPr().addNewDefRPr();
        characters.setSz(TEXT_SIZE);
        characters.addNewLatin().setTypeface("Times New Roman");
        characters.addNewEa().setTypeface("宋体");
        paragraph.addNewEndParaRPr().setLang("zh-CN");
    }
}
