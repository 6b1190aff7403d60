package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceTable.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Which year's factor an area lends, and which factors it may never lend. */
class AreaFactorsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Text LABEL = Text.of("电网平均排放因子", "average grid emission factor");
    private static final List<Row> GRID =
            ReferenceTable.read("factors/grid/grid.csv").rows();

    private static AreaFactors factorsOf(int... years) {
        var factors = new AreaFactors();
        IntStream.of(years).forEach(year -> factors.add(new AreaFactors.Entry("华北", year, factor(year))));
        return factors;
    }

    private static EmissionFactor factor(double value) {
        var parameter = new Parameter(
                LABEL,
                Quantity.of(value, REFERENCE.units().unit("tCO2/MWh")),
                new Source("book", "Book", "", "", ""),
                Verification.VERIFIED,
                "");
        return EmissionFactor.published(parameter, REFERENCE.units());
    }

    @Test
    void the_year_s_own_factor_comes_first() {
        assertThat(factorsOf(2012, 2021, 2022).findNearest("华北", 2021))
                .hasValueSatisfying(entry -> assertThat(entry.year()).isEqualTo(2021));
    }

    @Test
    void a_year_without_a_factor_borrows_from_the_nearest() {
        assertThat(factorsOf(2012, 2021).findNearest("华北", 2020))
                .hasValueSatisfying(entry -> assertThat(entry.year()).isEqualTo(2021));
    }

    @Test
    void of_two_equally_near_years_the_earlier_lends_whatever_their_order() {
        assertThat(factorsOf(2021, 2019).findNearest("华北", 2020))
                .hasValueSatisfying(entry -> assertThat(entry.year()).isEqualTo(2019));
    }

    @Test
    void an_area_without_factors_lends_none() {
        assertThat(factorsOf(2021).findNearest("东北", 2021)).isEmpty();
    }

    @Test
    void only_average_factors_can_be_chosen_never_operating_margins_or_footprints() {
        AreaFactors grid = REFERENCE.factors().grid();
        List<String> averages = GRID.stream()
                .filter(row -> row.text("kind").equals("average"))
                .map(row -> row.text("area") + " " + row.text("year") + " " + row.number("value"))
                .toList();
        List<AreaFactors.Entry> chosen = grid.areas().stream()
                .flatMap(area -> IntStream.rangeClosed(2000, 2060)
                        .boxed()
                        .flatMap(year -> grid.findNearest(area, year).stream()))
                .distinct()
                .toList();
        assertThat(chosen)
                .hasSize(averages.size())
                .allMatch(entry -> averages.contains(entry.area() + " " + entry.year() + " "
                        + entry.factor().value().value()));
    }

    @Test
    void an_area_that_has_only_operating_margins_or_footprints_has_no_factor() {
        assertThat(REFERENCE.factors().grid().areas())
                .containsExactlyElementsOf(GRID.stream()
                        .filter(row -> row.text("kind").equals("average"))
                        .map(row -> row.text("area"))
                        .distinct()
                        .toList());
    }

    @Test
    void the_default_factor_of_heat_exists() {
        String area = REFERENCE.settings().values().stream()
                .filter(setting -> setting.key().equals("heat_import_factor_area"))
                .map(Setting::defaultValue)
                .findFirst()
                .orElseThrow();
        assertThat(REFERENCE.factors().heat().findNearest(area, 2020)).isPresent();
    }
}
