package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/** Parameters set for trial. */
@Clause("9.1")
class WhatIfTest {
    private static final Scenarios YUNZHOU = ExampleScenarios.of("yunzhou");
    private static final Course OWN = YUNZHOU.of(ScenarioKind.BASELINE).course();
    private static final String FACTOR = "supply/electricity/import_factor";

    private static WhatIf set(String parameter, double value, int... years) {
        Optional<Integer> year = years.length == 0 ? Optional.empty() : Optional.of(years[0]);
        return WhatIf.of(
                YUNZHOU,
                ScenarioKind.BASELINE,
                List.of(new Setting(parameter, Quantity.of(value, Unit.ONE), List.of(), year)));
    }

    private static double total(Course course, int year) {
        return course.total().find(year).orElseThrow().tonnes();
    }

    @Test
    void nothing_set_is_the_citys_own_scenario() {
        WhatIf trial = WhatIf.of(YUNZHOU, ScenarioKind.BASELINE, List.of());
        assertThat(trial.changed()).isSameAs(YUNZHOU.of(ScenarioKind.BASELINE));
        assertThat(trial.refused()).isEmpty();
    }

    @Test
    void another_import_factor_changes_the_total_by_the_import_times_the_difference() {
        Course changed = set(FACTOR, 0.2).changed().course();
        double imported =
                OWN.supply(SupplyPart.POWER_IMPORT).find(2040).orElseThrow().value();
        double before =
                YUNZHOU.of(ScenarioKind.BASELINE).assumption(FACTOR).in(2040).value();

        assertThat(total(changed, 2040) - total(OWN, 2040)).isCloseTo(imported * (0.2 - before), within(1e-3));
        assertThat(total(changed, YUNZHOU.system().baseYear()))
                .isEqualTo(total(OWN, YUNZHOU.system().baseYear()));
    }

    @Test
    void between_the_base_year_and_the_told_year_the_parameter_runs_straight_then_it_is_held() {
        Assumption factor = set(FACTOR, 0.2, 2034).changed().assumption(FACTOR);
        double base = factor.in(2024).value();
        assertThat(factor.in(2029).value()).isCloseTo((base + 0.2) / 2, within(1e-12));
        assertThat(factor.in(2034).value()).isEqualTo(0.2);
        assertThat(factor.in(2060).value()).isEqualTo(0.2);
    }

    @Test
    void a_parameter_is_found_by_its_chinese_name() {
        assertThat(set("粗钢产量", 400).accepted()).containsExactly("driver/crude_steel");
    }

    @Test
    void an_unknown_parameter_is_refused_with_the_nearest_names() {
        WhatIf trial = set("driver/crude_stel", 1);
        assertThat(trial.accepted()).isEmpty();
        assertThat(trial.refused().get(0).chinese()).contains("没有参数“driver/crude_stel”", "driver/crude_steel");
        assertThat(trial.changed()).isSameAs(YUNZHOU.of(ScenarioKind.BASELINE));
    }

    @Test
    void more_than_all_of_a_potential_is_refused() {
        assertThat(set("T-ECAR", 1.2, 2035).refused().get(0).english()).contains("not between 0 and 1");
    }

    @Test
    void the_base_year_cannot_be_set() {
        assertThat(set("driver/gdp", 1, 2024).refused().get(0).english()).contains("after the base year 2024");
    }

    @Test
    void a_unit_of_another_dimension_is_refused() {
        WhatIf trial = WhatIf.of(
                YUNZHOU,
                ScenarioKind.BASELINE,
                List.of(new Setting(
                        "driver/gdp", Quantity.of(1, Unit.ONE), List.of(Unit.TONNE_CO2E), Optional.empty())));
        assertThat(trial.refused().get(0).english()).contains("cannot be expressed");
    }
}
