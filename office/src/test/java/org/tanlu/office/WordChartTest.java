package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.tanlu.report.SamplePlan;

class WordChartTest {

    private XWPFDocument word;

    @BeforeEach
    void writeAndReadAgain() throws IOException {
        var out = new ByteArrayOutputStream();
        PlanDocx.write(SamplePlan.yunzhou(), LocalDate.of(2026, 3, 1), out);
        word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    @Test
    void each_kind_is_drawn_by_word_itself() {
        assertThat(word.getCharts()).hasSize(3);
        assertThat(plot(0).sizeOfBarChartArray()).isOne();
        assertThat(plot(1).sizeOfPieChartArray()).isOne();
        assertThat(plot(2).sizeOfLineChartArray()).isOne();
    }

    @Test
    void absent_value_is_gap_in_chart() {
        CTNumData buildings =
                plot(0).getBarChartArray(0).getSerArray(1).getVal().getNumRef().getNumCache();
        assertThat(buildings.getPtCount().getVal()).isEqualTo(6);
        assertThat(buildings.getPtList().stream().map(point -> point.getIdx())).containsExactly(0L, 1L, 2L, 4L, 5L);
        assertThat(word.getCharts())
                .allMatch(chart -> chart.getCTChart().getDispBlanksAs().getVal() == STDispBlanksAs.GAP);
    }

    @Test
    void gap_at_the_end_keeps_the_number_of_points() {
        CTNumData history =
                plot(2).getLineChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache();
        assertThat(history.getPtCount().getVal()).isEqualTo(26);
        assertThat(history.sizeOfPtArray()).isEqualTo(6);
    }

    @Test
    void workbook_inside_holds_the_data_in_chinese() throws Exception {
        XSSFSheet sheet = word.getCharts().get(0).getWorkbook().getSheetAt(0);
        assertThat(sheet.getSheetName()).isEqualTo("数据");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("单位：万吨二氧化碳当量");
        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("建筑");
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1201.5);
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("2023年");
        assertThat(sheet.getRow(4).getCell(2)).as("absent value").isNull();
    }

    @Test
    void range_around_a_line_is_two_thin_lines_that_the_legend_does_not_name() {
        List<CTLineSer> lines = plot(2).getLineChartArray(0).getSerList();

        assertThat(lines).hasSize(6);
        assertThat(lines.subList(4, 6)).allSatisfy(bound -> {
            assertThat(bound.getSpPr().getLn().getW()).isEqualTo(6350);
            assertThat(bound.getSpPr().getLn().getSolidFill().getSrgbClr().getVal())
                    .isEqualTo(lines.get(3)
                            .getSpPr()
                            .getLn()
                            .getSolidFill()
                            .getSrgbClr()
                            .getVal());
            assertThat(bound.getMarker().getSymbol().getVal()).isEqualTo(STMarkerStyle.NONE);
        });
        assertThat(word.getCharts().get(2).getCTChart().getLegend().getLegendEntryList())
                .allMatch(entry -> entry.getDelete().getVal())
                .extracting(entry -> entry.getIdx().getVal())
                .containsExactly(4L, 5L);
    }

    @Test
    void axis_names_the_unit_and_chart_has_no_title_of_its_own() {
        assertThat(plot(0).getValAxArray(0)
                        .getTitle()
                        .getTx()
                        .getRich()
                        .getPArray(0)
                        .getRArray(0)
                        .getT())
                .isEqualTo("单位：万吨二氧化碳当量");
        assertThat(word.getCharts()).allMatch(chart -> !chart.getCTChart().isSetTitle());
        assertThat(word.getCharts())
                .allMatch(chart -> chart.getCTChart().getAutoTitleDeleted().getVal());
    }

    @Test
    void text_has_chinese_font() {
        for (XWPFChart chart : word.getCharts()) {
            var text = chart.getCTChartSpace().getTxPr().getPArray(0).getPPr().getDefRPr();
            assertThat(List.of(text.getLatin().getTypeface(), text.getEa().getTypeface()))
                    .containsExactly("Times New Roman", "宋体");
        }
    }

    @Test
    void figure_stays_with_its_caption() {
        assertThat(word.getStyles().getStyle("Figure").getCTStyle().getPPr().isSetKeepNext())
                .isTrue();
    }

    private CTPlotArea plot(int index) {
        return word.getCharts().get(index).getCTChart().getPlotArea();
    }

    @Test
    void two_charts_fit_a_page_with_their_captions() {
        double half = (297 - 37 - 35) / 2.0;
        assertThat(word.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getCTR().getDrawingList().stream())
                        .flatMap(drawing -> drawing.getInlineList().stream())
                        .map(inline -> inline.getExtent().getCy() / 36_000.0))
                .hasSize(3)
                .allSatisfy(height -> assertThat(height + 25).isLessThan(half));
    }
}
