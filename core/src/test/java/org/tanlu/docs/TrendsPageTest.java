package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.energy.Forecasts;
import org.tanlu.published.CeadsSeries;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** The page of the trends of the baseline: fitted on published years, held against later published years. */
@Clause("9.1")
class TrendsPageTest {
    private static final List<Integer> WINDOW = List.of(2014, 2015, 2016, 2017, 2018);
    private static final List<Integer> LATER = List.of(2019, 2021);
    private static final Map<String, String> CITIES =
            Map.of("Beijing", "北京", "Tianjin", "天津", "Shanghai", "上海", "Chongqing", "重庆");
    private static final String CO2 = "能源二氧化碳 energy CO2";
    private static final String POWER = "电力消费 electricity";

    /** The errors of one forecast, as shares of the published value. */
    private record Row(String province, String quantity, int year, double fading, double last, double logLinear) {
        boolean isWorst() {
            return Math.abs(fading) > Math.abs(last) && Math.abs(fading) > Math.abs(logLinear);
        }
    }

    @Test
    void the_page_tells_how_far_off_the_trends_are_in_years_that_they_have_not_seen() throws IOException, Unreadable {
        assumeTrue(
                System.getenv("TANLU_PUBLISHED_DATA") != null,
                "skipped: the page is made from published tables; set TANLU_PUBLISHED_DATA to the folder that holds them");
        var rows = new ArrayList<Row>();
        rows.addAll(rows(CO2, CeadsSeries.combustion()));
        rows.addAll(rows(POWER, CeadsSeries.electricity()));
        List<Row> cities =
                rows.stream().filter(row -> CITIES.containsKey(row.province())).toList();
        Page.check(
                "trends.md",
                Page.template("trends.md")
                        .replace("{{cities}}", cities(cities).strip())
                        .replace("{{worst}}", worst(cities))
                        .replace("{{provinces}}", provinces(rows).strip()));
        assertThat(cities).hasSize(16);
    }

    private static List<Row> rows(String quantity, Map<String, YearSeries<Quantity>> provinces) {
        Quantity damping = Quantity.of(
                Double.parseDouble(
                        City.REFERENCE.setting("trend_damping_intensity").defaultValue()),
                Unit.ONE);
        var rows = new ArrayList<Row>();
        provinces.forEach((province, series) -> LATER.forEach(year -> {
            double real = series.find(year).orElseThrow().value();
            rows.add(new Row(
                    province,
                    quantity,
                    year,
                    Forecasts.fading(series, WINDOW, year, damping).value() / real - 1,
                    Forecasts.last(series, WINDOW).value() / real - 1,
                    Forecasts.logLinear(series, WINDOW, year).value() / real - 1));
        }));
        return rows;
    }

    private static String cities(List<Row> rows) {
        return Markdown.table(
                List.of(
                        "城市 City",
                        "量 Quantity",
                        "年份 Year",
                        "衰减趋势 Fading trend",
                        "保持末年 Last value",
                        "对数线性 Log-linear",
                        "比两者都差 Worse than both"),
                rows.stream()
                        .map(row -> List.of(
                                CITIES.getOrDefault(row.province(), "") + " " + row.province(),
                                row.quantity(),
                                Integer.toString(row.year()),
                                percent(row.fading()),
                                percent(row.last()),
                                percent(row.logLinear()),
                                row.isWorst() ? "是 yes" : "")));
    }

    private static String worst(List<Row> rows) {
        long count = rows.stream().filter(Row::isWorst).count();
        return count + " / " + rows.size();
    }

    private static String provinces(List<Row> rows) {
        var lines = new ArrayList<List<String>>();
        for (String quantity : List.of(CO2, POWER)) {
            for (int year : LATER) {
                List<Row> of = rows.stream()
                        .filter(row -> row.quantity().equals(quantity) && row.year() == year)
                        .toList();
                lines.add(List.of(
                        quantity,
                        Integer.toString(year),
                        Integer.toString(of.size()),
                        mean(of, Row::fading),
                        mean(of, Row::last),
                        mean(of, Row::logLinear),
                        Long.toString(of.stream().filter(Row::isWorst).count())));
            }
        }
        return Markdown.table(
                List.of(
                        "量 Quantity",
                        "年份 Year",
                        "省份 Provinces",
                        "衰减趋势 Fading trend",
                        "保持末年 Last value",
                        "对数线性 Log-linear",
                        "比两者都差 Worse than both"),
                lines.stream());
    }

    private static String mean(List<Row> rows, ToDoubleFunction<Row> error) {
        return percent(rows.stream()
                        .mapToDouble(row -> Math.abs(error.applyAsDouble(row)))
                        .average()
                        .orElseThrow())
                .substring(1);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%+.1f%%", 100 * share);
    }
}
