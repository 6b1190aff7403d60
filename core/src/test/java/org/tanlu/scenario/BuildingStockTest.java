package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.FloorClass.Kind;
import org.tanlu.trace.Clause;

/** The stock of buildings by class of retrofit and standard; areas typed from the survey of the example city. */
@Clause({"8.4.2.1", "9.1"})
class BuildingStockTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");

    private static double at(YearSeries<Quantity> series, int year) {
        return series.find(year).orElseThrow().value();
    }

    private static YearSeries<Quantity> area(ScenarioKind kind, String id) {
        return YUNZHOU.buildings().of(kind).stream()
                .filter(part -> part.type().id().equals(id))
                .findFirst()
                .orElseThrow()
                .area();
    }

    @ParameterizedTest
    @EnumSource
    void the_classes_sum_to_the_floor_of_the_scenario_and_none_is_negative(ScenarioKind kind) {
        List<FloorPart> parts = YUNZHOU.buildings().of(kind);
        for (String stock : List.of("urban_floor", "rural_floor", "public_floor")) {
            YearSeries<Quantity> whole = YUNZHOU.of(kind).course().driver(stock);
            for (int year : whole.years()) {
                List<Double> areas = parts.stream()
                        .filter(part -> part.type().stock().equals(stock))
                        .map(part -> at(part.area(), year))
                        .toList();
                assertThat(areas).allMatch(area -> area >= -1e-9);
                assertThat(areas.stream().mapToDouble(Double::doubleValue).sum())
                        .as(stock + " " + year)
                        .isCloseTo(at(whole, year), within(1e-6));
            }
        }
    }

    /** 900, 1500 and 2100 of 8240 万平方米 are open to the three retrofits in 2024. */
    @Test
    void the_base_year_is_the_survey() {
        assertThat(at(area(ScenarioKind.BASELINE, "urban_basic_open"), 2024)).isEqualTo(900);
        assertThat(at(area(ScenarioKind.BASELINE, "urban_improved_open"), 2024)).isEqualTo(1500);
        assertThat(at(area(ScenarioKind.BASELINE, "urban_upgraded_open"), 2024)).isEqualTo(2100);
        assertThat(at(area(ScenarioKind.BASELINE, "urban_rest"), 2024)).isCloseTo(8240 - 4500, within(1e-9));
        assertThat(at(area(ScenarioKind.BASELINE, "public_open"), 2024)).isEqualTo(1300);
        assertThat(at(area(ScenarioKind.BASELINE, "public_rest"), 2024)).isCloseTo(3696 - 1300, within(1e-9));
        assertThat(at(area(ScenarioKind.BASELINE, "urban_basic_done"), 2024)).isZero();
    }

    @Test
    void what_is_retrofitted_is_the_share_taken_up_of_what_was_open() {
        double share = YUNZHOU.of(ScenarioKind.ENHANCED)
                .assumption("measure/B-RET2")
                .in(2035)
                .value();
        assertThat(at(area(ScenarioKind.ENHANCED, "urban_improved_done"), 2035))
                .isCloseTo(share * 1500, within(1500 * 1e-9));
    }

    @Test
    void batches_sum_to_what_is_retrofitted_by_the_last_year() {
        YUNZHOU.buildings().of(ScenarioKind.LOW_CARBON).stream()
                .filter(part -> part.type().kind() == Kind.DONE)
                .forEach(part -> assertThat(BuildingStock.batches(part).byYear().values().stream()
                                .mapToDouble(Quantity::value)
                                .sum())
                        .isCloseTo(at(part.area(), 2060), within(1e-6)));
    }

    /** 148 万平方米 of housing are completed a year, as the survey of 2024 says. */
    @Test
    void added_floor_is_what_is_completed_or_the_growth_where_that_is_more() {
        double growth = at(YUNZHOU.of(ScenarioKind.LOW_CARBON).course().driver("urban_floor"), 2060) - 8240;
        double added = at(area(ScenarioKind.LOW_CARBON, "urban_ultra_low"), 2060)
                + at(area(ScenarioKind.LOW_CARBON, "urban_code"), 2060);
        assertThat(added).isCloseTo(Math.max(148 * 36, growth), within(1e-6));
    }
}
