package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.history.MannKendall;
import org.tanlu.history.PeakRule;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.PeakVerdict.Shape;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/**
 * Trends of the scope 1 totals that CEADs published for 1997 to 2019, against the values of an independent computation
 * (S, Z, tau, Sen's slope in Mt a year) and the default rule of the verdict.
 */
@Clause("C7.2-4")
class CeadsTrendTest {
    private static final PeakRule RULE = new PeakRule(5, Quantity.of(0.05, Unit.ONE), Quantity.of(0.01, Unit.ONE), 2);

    private static YearSeries<Quantity> series(String province, int from) throws IOException, Unreadable {
        Table table =
                PublishedData.table(PublishedData.path("ceads_emission_inventory/scope1_total_by_fuel_1997_2019.csv"));
        List<String> head = table.rows().get(0).stream().map(Cell::text).toList();
        var series = new TreeMap<Integer, Quantity>();
        for (List<Cell> row : table.rows().subList(1, table.rows().size())) {
            int year = Integer.parseInt(row.get(head.indexOf("year")).text());
            if (row.get(head.indexOf("province")).text().equals(province) && year >= from) {
                double total = Double.parseDouble(
                        row.get(head.indexOf("Scope_1_Total")).text());
                series.put(year, Quantity.of(total, Unit.ONE));
            }
        }
        return new YearSeries<>(series);
    }

    @ParameterizedTest
    @CsvSource({
        "Beijing, 1997, 23, 85, 2.218478, 0.335968, 1.223102",
        "Beijing, 2010, 10, -39, -3.398823, -0.866667, -1.363055",
        "Shanghai, 1997, 23, 189, 4.965166, 0.747036, 5.145378",
        "Shanghai, 2010, 10, -19, -1.609969, -0.422222, -0.602900",
        "Tianjin, 1997, 23, 207, 5.440554, 0.818182, 5.986210",
        "Tianjin, 2010, 10, -1, 0.000000, -0.022222, -0.005427"
    })
    void the_trends_of_three_municipalities_agree_with_an_independent_computation(
            String province, int from, int years, int s, String z, String tau, String slope)
            throws IOException, Unreadable {
        MannKendall test = MannKendall.of(series(province, from));
        assertThat(test.years()).isEqualTo(years);
        assertThat(test.statistic()).isEqualTo(s);
        assertThat(test.score().value()).isCloseTo(Double.parseDouble(z), within(5e-7));
        assertThat(test.correlation().value()).isCloseTo(Double.parseDouble(tau), within(5e-7));
        assertThat(test.slope().value()).isCloseTo(Double.parseDouble(slope), within(5e-7));
    }

    @Test
    void beijing_has_peaked_in_2010() throws IOException, Unreadable {
        PeakVerdict verdict = PeakVerdict.of(series("Beijing", 1997), RULE);
        assertThat(verdict.shape()).isEqualTo(Shape.PEAKED);
        assertThat(verdict.peakYear()).isEqualTo(2010);
    }

    @ParameterizedTest
    @CsvSource({"Shanghai, 2013", "Tianjin, 2012"})
    void shanghai_and_tianjin_are_on_a_plateau(String province, int peak) throws IOException, Unreadable {
        for (int from : new int[] {1997, 2010}) {
            PeakVerdict verdict = PeakVerdict.of(series(province, from), RULE);
            assertThat(verdict.shape()).isEqualTo(Shape.PLATEAU);
            assertThat(verdict.peakYear()).isEqualTo(peak);
        }
    }
}
