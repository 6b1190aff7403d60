package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;

class SvgChartTest {

    private static final double ABSENT = Double.NaN;

    @Test
    void line_breaks_where_value_is_absent() {
        String svg = draw(Block.ChartKind.LINE, List.of("2020", "2021", "2022", "2023"), 1, 2, ABSENT, 3);
        String path = all("<path d=\"([^\"]*)\" fill=\"none\"", svg).get(0);
        assertThat(path.chars().filter(letter -> letter == 'M').count()).isEqualTo(2);
        assertThat(path.chars().filter(letter -> letter == 'L').count()).isEqualTo(1);
    }

    @Test
    void draws_no_column_for_absent_value() {
        String svg = draw(Block.ChartKind.STACKED_COLUMN, List.of("2020", "2021", "2022"), 1, ABSENT, 3);
        assertThat(all("<title>([^<]*)</title>", svg)).containsExactly("工业 2020：1 万吨", "工业 2022：3 万吨");
    }

    @Test
    void piles_negative_values_below_zero() {
        var chart = new Block.Chart(
                "排放",
                Block.ChartKind.STACKED_COLUMN,
                "万吨",
                List.of("2025年"),
                List.of(series("工业", 60.0), series("建筑", 40.0), series("碳汇", -50.0)),
                "");
        // the scale runs from -50 to 100 in steps of 50, 270 units high below a margin of 34
        assertThat(all("class=\"mark\" x=\"[^\"]*\" y=\"([^\"]*)\"", SvgChart.of(chart)))
                .containsExactly("106", "34", "214");
        assertThat(all("class=\"mark\" .*? height=\"([^\"]*)\"", SvgChart.of(chart)))
                .containsExactly("108", "72", "90");
    }

    @Test
    void prints_share_of_each_slice_with_one_decimal() {
        String svg = draw(Block.ChartKind.PIE, List.of("煤炭", "石油", "天然气"), 60.0, 30.0, 10.0);
        assertThat(all(">([0-9.]+%)<", svg)).containsExactly("60.0%", "30.0%", "10.0%");
    }

    @Test
    void draws_whole_pie_for_only_slice() {
        assertThat(draw(Block.ChartKind.PIE, List.of("煤炭", "石油"), 60, ABSENT))
                .contains("<circle")
                .contains("100.0%");
    }

    @Test
    void thins_out_years_that_would_overlap() {
        List<String> years =
                IntStream.rangeClosed(2000, 2060).mapToObj(year -> year + "年").toList();
        double[] values = years.stream().mapToDouble(year -> 1).toArray();
        List<String> printed = all("text-anchor=\"middle\">(\\d{4}年)<", draw(Block.ChartKind.LINE, years, values));
        assertThat(printed).startsWith("2000年").hasSizeBetween(8, 16);
    }

    @Test
    void prints_long_names_in_full_on_several_lines() {
        List<String> names = List.of("电力热力生产", "黑色金属冶炼和压延加工业", "非金属矿物制品业", "石油煤炭加工", "化学原料", "有色金属", "造纸", "食品");
        String svg = draw(Block.ChartKind.STACKED_COLUMN, names, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
        assertThat(String.join("", all("text-anchor=\"middle\">([^<]*)<", svg))).isEqualTo(String.join("", names));
    }

    @Test
    void legend_keeps_within_drawing() {
        List<Block.Series> many = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> series("第" + number + "类用能单位排放", 1.0))
                .toList();
        var chart = new Block.Chart("排放", Block.ChartKind.STACKED_COLUMN, "万吨", List.of("2025年"), many, "");
        assertThat(all("<text x=\"([0-9.]+)\" y=\"[0-9.]+\" text-anchor=\"start\">第", SvgChart.of(chart)))
                .hasSize(12)
                .allMatch(x -> Double.parseDouble(x) + 9.2 * SvgText.SIZE < SvgChart.WIDTH);
    }

    /** The axis begins at 10 and ends at 40, 270 units high below a margin of 34: 30 lies at 124, 10 at 304. */
    @Test
    void draws_the_range_around_a_line_as_an_area_for_each_stretch_without_a_gap() {
        var line = new Block.Series(
                "低碳情景",
                series("", 20, 20, ABSENT, 20).values(),
                Optional.of(new Block.Band(
                        series("", 10, 10, ABSENT, 10).values(),
                        series("", 30, 40, ABSENT, 30).values())));
        var chart = new Block.Chart(
                "排放", Block.ChartKind.LINE, "万吨", List.of("2025", "2026", "2027", "2028"), List.of(line), "");

        List<String> areas = all("class=\"band\" d=\"([^\"]*)\"", SvgChart.of(chart));

        assertThat(areas).hasSize(2);
        assertThat(areas.get(0)).matches("M[0-9.]+ 124L[0-9.]+ 34L[0-9.]+ 304L[0-9.]+ 304Z");
    }

    private static String draw(Block.ChartKind kind, List<String> categories, double... values) {
        return SvgChart.of(new Block.Chart("排放", kind, "万吨", categories, List.of(series("工业", values)), ""));
    }

    private static Block.Series series(String name, double... values) {
        return new Block.Series(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value)
                                ? Optional.<Quantity>empty()
                                : Optional.of(Quantity.of(value, Unit.ONE)))
                        .toList());
    }

    private static List<String> all(String pattern, String svg) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(svg);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
