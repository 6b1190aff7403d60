package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.html.HtmlPage;
import org.tanlu.trace.Outcome;

/** What holds for the document of any city. */
@Tag("bulk")
class SmallCityDocumentTest {
    private static final double WAN = 10_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    static List<City> cities() {
        return SmallCities.all();
    }

    private static Map<String, Quantity> figures(Plan plan) {
        var figures = new TreeMap<String, Quantity>();
        plan.figures().forEach(figure -> figures.put(figure.key(), figure.value()));
        return figures;
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_printed_key_is_a_figure_of_the_plan(City city) {
        Outcome<Plan> plan = city.plan();
        assertThat(figures(plan.value()).keySet())
                .containsAll(Documents.figures(Documents.of(plan)).stream()
                        .map(Documents.Figure::key)
                        .toList());
    }

    /** Rounded, or shifted by one unit of the last digit so that a column adds up; emissions in 10^4 t. */
    @ParameterizedTest
    @MethodSource("cities")
    void every_printed_number_is_its_figure_rounded(City city) {
        Outcome<Plan> plan = city.plan();
        Map<String, Quantity> figures = figures(plan.value());
        assertThat(Documents.figures(Documents.of(plan))).allSatisfy(printed -> {
            Quantity figure = figures.getOrDefault(printed.key(), Quantity.of(0, Unit.ONE));
            Matcher number = NUMBER.matcher(printed.text());
            if (number.find()) {
                int decimals = number.group(1) == null ? 0 : number.group(1).length() - 1;
                double told = Math.abs(Double.parseDouble(number.group()));
                assertThat(scales(figure))
                        .as("%s prints %s of %s", printed.key(), printed.text(), figure)
                        .anyMatch(
                                scale -> Math.abs(told - Math.abs(figure.value() / scale)) <= Math.pow(10, -decimals));
            }
        });
    }

    /** Emissions and amounts are printed by 10^4 or by one, money by 10^8 too, shares in per cent. */
    private static List<Double> scales(Quantity figure) {
        if (figure.unit().symbol().equals("MWh")) {
            return List.of(100_000.0, WAN, 1.0);
        }
        if (figure.unit().symbol().equals("元")) {
            return List.of(1e8, WAN, 1.0);
        }
        return figure.unit().equals(Unit.ONE) ? List.of(1.0, 0.01) : List.of(WAN, 1.0);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void the_outline_is_whole(City city) {
        assertThat(Documents.headings(Documents.of(city)))
                .filteredOn(heading -> heading.level() == 1 || heading.level() == 2)
                .hasSize(City.REFERENCE.standard().outline().size());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void no_brace_and_no_programming_word_is_left_in_the_prose(City city) {
        assertThat(Documents.prose(Documents.of(city))).doesNotContain("{", "}", "null", "NaN", "Infinity", "Optional");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void it_can_be_written_as_a_page(City city) {
        assertThat(HtmlPage.of(Documents.of(city)))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_row_of_every_result_has_a_cell_for_every_column(City city) {
        Outcome<Plan> plan = city.plan();
        assertThat(Results.of(plan.value(), plan.findings()))
                .allSatisfy(table -> assertThat(table.rows())
                        .as(table.name())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
    }
}
