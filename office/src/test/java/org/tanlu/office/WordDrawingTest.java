package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.Shape;

class WordDrawingTest {
    private static final Unit WAN = new Unit("万吨", "emissions", 10_000);

    private static XWPFDocument word(Block block) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanDocx.write(
                new PlanDocument("方案", "", List.of(), List.of(new Block.Heading(1, "", "甲"), block)),
                LocalDate.of(2026, 3, 1),
                out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Block.Drawing drawing() {
        return new Block.Drawing(
                "举措时间图",
                22_400,
                5_000,
                List.of(
                        new Shape.Box(100, 200, 300, 400, "C9DFF2", "", "提示"),
                        new Shape.Box(100, 200, 300, 400, "", "B5342B", ""),
                        new Shape.Path(
                                List.of(new Shape.Spot(100, 100), new Shape.Spot(100, 900)), "3D3D3D", 30, true, true),
                        new Shape.Label("风电<1>", 500, 300, Shape.Side.RIGHT, 282, "222222", true)),
                "注",
                true);
    }

    @Test
    void shapes_are_word_s_own_and_their_text_can_be_edited() throws IOException {
        try (XWPFDocument word = word(drawing())) {
            String xml = word.getDocument().xmlText();
            assertThat(xml.split("<wps:wsp>", -1)).hasSize(4 + 1);
            assertThat(xml).contains("风电&lt;1>", "descr=\"举措时间图\"", "SEQ 图");
        }
    }

    @Test
    void a_line_can_be_dashed_and_end_in_an_arrow() throws IOException {
        try (XWPFDocument word = word(drawing())) {
            assertThat(word.getDocument().xmlText())
                    .contains("<a:tailEnd type=\"triangle\"", "<a:prstDash val=\"sysDash\"/>", "fill=\"none\"");
        }
    }

    @Test
    void a_wide_drawing_stands_on_a_landscape_page_of_its_own() throws IOException {
        try (XWPFDocument word = word(drawing())) {
            assertThat(word.getDocument().xmlText()).contains("w:orient=\"landscape\"");
        }
    }

    @Test
    void steps_are_points_of_a_chart_that_word_draws_and_its_workbook_has_numbers()
            throws IOException, InvalidFormatException {
        var stairs = new Block.Stairs("2030年", List.of(step(120, 0), step(200, 50)));
        var curve = new Block.StepCurve("阶梯曲线", "减排量（万吨）", "边际成本（元/吨）", List.of(stairs), "");
        try (XWPFDocument word = word(curve)) {
            var chart = word.getCharts().get(0);
            assertThat(chart.getCTChart().getPlotArea().sizeOfScatterChartArray())
                    .isOne();
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(column(sheet, 0)).containsExactly(0.0, 120.0, 120.0, 200.0);
            assertThat(column(sheet, 1)).containsExactly(0.0, 0.0, 50.0, 50.0);
        }
    }

    @Test
    void wedges_are_stacked_areas_whose_axis_begins_below_the_lowest() throws IOException {
        var chart = new Block.Chart(
                "楔形图",
                Block.ChartKind.WEDGES,
                "万吨",
                List.of("2025", "2030"),
                List.of(series("优化路径排放", 3300, 2600), series("甲", 0, 100)),
                "");
        try (XWPFDocument word = word(chart)) {
            var plot = word.getCharts().get(0).getCTChart().getPlotArea();
            assertThat(plot.sizeOfAreaChartArray()).isOne();
            assertThat(plot.getAreaChartArray(0).getGrouping().getVal()).hasToString("stacked");
            assertThat(plot.getValAxArray(0).getScaling().getMin().getVal()).isEqualTo(2500);
        }
    }

    private static List<Double> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(row -> sheet.getRow(row).getCell(column).getNumericCellValue())
                .toList();
    }

    private static Block.Step step(double end, double height) {
        return new Block.Step(Quantity.of(end, WAN), Quantity.of(height, Unit.ONE));
    }

    private static Block.Series series(String name, double... values) {
        return new Block.Series(
                name,
                DoubleStream.of(values)
                        .mapToObj(value -> Optional.of(Quantity.of(value, WAN)))
                        .toList());
    }
}
