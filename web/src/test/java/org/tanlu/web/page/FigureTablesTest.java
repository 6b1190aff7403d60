package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.trace.Text;

/** The numbers behind the figures of a plan, found by the number under the figure. */
class FigureTablesTest {
    private static final Unit WAN = new Unit("万吨CO2e", "emissions", 10_000);

    /** A value of the first year, and none of the second. */
    private static List<Optional<Quantity>> first(double value) {
        return List.of(Optional.of(Quantity.of(value, WAN)), Optional.empty());
    }

    private static final Block.Chart LINES = new Block.Chart(
            "碳排放总量",
            Block.ChartKind.LINE,
            "万吨CO2e",
            List.of("2025", "2030"),
            List.of(new Block.Series("低碳情景", first(10), Optional.of(new Block.Band(first(9), first(11))))),
            "");
    private static final Block.StepCurve COSTS = new Block.StepCurve(
            "边际减排成本",
            "减排量（万吨）",
            "单位成本（元/吨）",
            List.of(new Block.Stairs(
                    "2035年",
                    List.of(
                            new Block.Step(Quantity.of(5, WAN), Quantity.of(-20, WAN)),
                            new Block.Step(Quantity.of(8, WAN), Quantity.of(40, WAN))))),
            "");
    private static final Block.Drawing TIMES = new Block.Drawing("举措时间图", 10, 10, List.of(), "", false);
    private static final Block.Drawing STEPS = new Block.Drawing("工作步骤", 10, 10, List.of(), "", false);
    private static final List<Block> BLOCKS =
            List.of(new Block.Heading(0, "一、", "概况"), LINES, new Block.Notice("说明"), STEPS, COSTS, TIMES);
    private static final List<ResultTable> RESULTS = List.of(new ResultTable(
            "pathway_actions",
            Text.of("举措", "actions"),
            List.of(
                    new ResultTable.Column("measure", Text.of("举措编号", "measure")),
                    new ResultTable.Column("name_zh", Text.of("举措", "action")),
                    new ResultTable.Column("start", Text.of("启动年份", "start"))),
            List.of(List.of("E-PV2", "分布式光伏", "2026"))));

    private static FigureTables.FigureTable table(int number) {
        return FigureTables.of(BLOCKS, RESULTS, number).orElseThrow();
    }

    @Test
    void a_chart_is_a_row_by_category_with_the_bounds_of_bands_and_nothing_where_there_is_no_value() {
        assertThat(table(1).unit()).isEqualTo("万吨CO2e");
        assertThat(table(1).rows())
                .containsExactly(
                        List.of("项目", "低碳情景", "低碳情景（下限）", "低碳情景（上限）"),
                        List.of("2025", "10.00", "9.00", "11.00"),
                        List.of("2030", "", "", ""));
    }

    @Test
    void a_curve_of_costs_is_a_row_by_step_from_where_the_last_one_ends() {
        assertThat(table(3).rows().subList(1, 3))
                .containsExactly(List.of("2035年", "0", "5.00", "−20.00"), List.of("2035年", "5.00", "8.00", "40.00"));
    }

    @Test
    void a_timetable_shows_the_years_of_its_actions_and_a_drawing_without_numbers_has_no_table() {
        assertThat(table(4).rows()).containsExactly(List.of("举措", "启动年份"), List.of("分布式光伏", "2026"));
        assertThat(FigureTables.of(BLOCKS, RESULTS, 2)).isEmpty();
        assertThat(FigureTables.of(BLOCKS, RESULTS, 0)).isEmpty();
        assertThat(FigureTables.of(BLOCKS, RESULTS, 5)).isEmpty();
    }

    @Test
    void figures_bear_the_numbers_under_the_drawings() {
        String html = HtmlPart.of(new PlanDocument("某市", "", List.of(), BLOCKS), List.of()).stream()
                .map(HtmlPart::html)
                .reduce("", String::concat);
        for (int number : List.of(1, 3, 4)) {
            assertThat(html).contains("图" + number + "　" + table(number).caption());
        }
    }
}
