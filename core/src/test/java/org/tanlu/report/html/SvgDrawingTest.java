package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.Shape;

class SvgDrawingTest {
    private static final Unit WAN = new Unit("万吨", "emissions", 10_000);

    private static String svg(Shape... shapes) {
        return SvgDrawing.of(new Block.Drawing("图<样>", 1000, 500, List.of(shapes), "", true));
    }

    @Test
    void shapes_stand_where_they_are_told() {
        assertThat(svg(new Shape.Box(10, 20, 300, 40, "C9DFF2", "", "一半")))
                .contains("viewBox=\"0 0 1000 500\"", "aria-label=\"图&lt;样&gt;\"")
                .contains("<rect x=\"10\" y=\"20\" width=\"300\" height=\"40\" fill=\"#C9DFF2\"", "<title>一半</title>");
        assertThat(svg(new Shape.Label("十五五", 100, 50, Shape.Side.MIDDLE, 200, "222222", true)))
                .contains("text-anchor=\"middle\"", "font-weight=\"700\"", ">十五五</text>");
    }

    @Test
    void an_arrow_has_its_tip_at_the_last_spot() {
        var path = new Shape.Path(List.of(new Shape.Spot(0, 0), new Shape.Spot(0, 200)), "3D3D3D", 20, true, true);
        assertThat(svg(path)).contains("M0 0L0 200", "stroke-dasharray", "M0 200L-50 100L50 100Z");
    }

    @Test
    void a_step_is_as_wide_as_it_goes_and_as_high_as_it_costs() {
        var stairs = new Block.Stairs("2030年", List.of(step(100, 0), step(200, 50)));
        String svg = SvgSteps.of(new Block.StepCurve("曲线", "减排量（万吨）", "边际成本（元/吨）", List.of(stairs), ""));
        String path = svg.replaceFirst("(?s).*<path d=\"(M[^\"H]*)\" fill=\"none\".*?<circle.*", "$1");
        List<Double> numbers = Arrays.stream(path.split("[ML ]"))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .toList();
        // from 0 to 100 on the floor, up at 100, on to 200
        assertThat(numbers).hasSize(8);
        assertThat(numbers.get(2)).isEqualTo(numbers.get(4));
        assertThat(numbers.get(6) - numbers.get(4)).isCloseTo(numbers.get(2) - numbers.get(0), within(0.11));
        assertThat(numbers.get(5)).isLessThan(numbers.get(3));
        assertThat(svg).contains("减排量（万吨）", "边际成本（元/吨）", "<title>2030年：200，50</title>");
    }

    @Test
    void wedges_fill_what_lies_between_the_pathway_and_what_would_be_without_it() {
        var chart = new Block.Chart(
                "楔形图",
                Block.ChartKind.WEDGES,
                "万吨",
                List.of("2026", "2027"),
                List.of(series("优化路径排放", 3000, 2000), series("甲", 100, 600), series("乙", 300, 400)),
                "");
        String svg = SvgChart.of(chart);
        List<Double> edges = Pattern.compile("class=\"mark\" d=\"M[\\d.]+ ([\\d.]+)L[\\d.]+ ([\\d.]+)L")
                .matcher(svg)
                .results()
                .flatMap(match -> List.of(Double.valueOf(match.group(1)), Double.valueOf(match.group(2))).stream())
                .toList();
        assertThat(edges).hasSize(6);
        double scale = (edges.get(1) - edges.get(0)) / 1000; // the pathway falls from 3000 to 2000
        assertThat((edges.get(0) - edges.get(4)) / scale).isCloseTo(400, within(1.0));
        assertThat((edges.get(1) - edges.get(3)) / scale).isCloseTo(600, within(1.0));
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
