package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Balances are held against those of neighbouring years: columns or rows that were exchanged, and all numbers times one factor. */
@Clause("4.2")
class BalanceNeighboursTest {
    private static final Dossier CITY = city();
    private static final EnergyBalance LAST =
            CITY.findEnergy(2024, EnergyBalance.Kind.BALANCE).orElseThrow();

    private static Dossier city() {
        try {
            return Survey.read(CityFolder.read(Path.of("../examples/yunzhou"), City.REFERENCE), City.REFERENCE)
                    .value();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> doubt(EnergyBalance balance) {
        return new BalanceNeighbours(balance, CITY, City.REFERENCE).doubt().map(Text::chinese);
    }

    @Test
    void the_balances_of_a_city_ask_nothing() {
        assertThat(CITY.energy())
                .hasSizeGreaterThan(10)
                .allSatisfy(balance -> assertThat(doubt(balance)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gasoline diesel", "diesel lpg"})
    void two_columns_that_were_exchanged_are_asked(String pair) {
        String[] two = pair.split(" ", -1);
        EnergyBalance swapped =
                moved(cell -> new Cell(cell.row(), cell.sector(), other(cell.carrier(), two[0], two[1])));
        assertThat(doubt(swapped).orElse("")).contains("像是互换了", "2023年");
    }

    @Test
    void two_rows_that_were_exchanged_are_asked() {
        EnergyBalance swapped =
                moved(cell -> new Cell(other(cell.row(), "transport", "construction"), cell.sector(), cell.carrier()));
        assertThat(doubt(swapped).orElse("")).contains("像是互换了");
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5, 1.5})
    void all_numbers_times_one_factor_are_asked(double factor) {
        EnergyBalance before = CITY.findEnergy(2023, EnergyBalance.Kind.BALANCE).orElseThrow();
        var cells = new LinkedHashMap<Cell, Datum>();
        before.cells().forEach((cell, datum) -> cells.put(cell, scaled(datum, factor)));
        EnergyBalance now = new EnergyBalance(2024, EnergyBalance.Kind.BALANCE, before.source(), cells);
        assertThat(doubt(now).orElse("")).contains("各数的 " + (factor == 2 ? "2" : Double.toString(factor)));
    }

    @Test
    void the_numbers_of_last_year_under_this_year_s_title_are_asked() {
        var now = new EnergyBalance(2025, LAST.kind(), LAST.source(), LAST.cells());
        assertThat(doubt(now).orElse("")).contains("2025年有", "2024年各数完全相同");
    }

    private static Datum scaled(Datum datum, double factor) {
        return datum.value()
                .map(value -> datum.withValue(Quantity.of(value.value() * factor, value.unit())))
                .orElse(datum);
    }

    private static EnergyBalance moved(UnaryOperator<Cell> how) {
        Map<Cell, Datum> cells = new LinkedHashMap<>();
        LAST.cells().forEach((cell, datum) -> {
            Datum there = LAST.cells().get(how.apply(cell));
            if (there != null && there.value().isPresent()) {
                cells.put(
                        cell,
                        datum.value().isPresent()
                                ? datum.withValue(there.value().orElseThrow())
                                : there);
            }
        });
        return new EnergyBalance(LAST.year(), LAST.kind(), LAST.source(), cells);
    }

    private static String other(String id, String one, String two) {
        return id.equals(one) ? two : id.equals(two) ? one : id;
    }
}
