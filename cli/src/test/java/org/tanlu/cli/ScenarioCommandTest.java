package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioCommandTest {

    @Test
    void without_a_setting_the_citys_own_scenario_is_printed() {
        Run run = Run.of("scenario", Run.YUNZHOU, "--scenario", "enhanced");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("强化情景")
                .contains("碳排放总量 total emissions", "达峰 peak: ")
                .doesNotContain("→");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_setting_prints_old_new_and_difference() {
        Run run = Run.of("scenario", Run.YUNZHOU, "--set", "driver/crude_steel=400万吨@2035", "--set", "T-ECAR=80%@2035");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("低碳情景")
                .contains("改动 set: driver/crude_steel  粗钢产量", " → 400万吨", "改动 set: measure/T-ECAR", " → 0.8")
                .containsPattern("2035  [0-9.]+ → [0-9.]+（-[0-9.]+）");
    }

    @Test
    void an_unknown_parameter_gets_the_names_near_it() {
        Run run = Run.of("scenario", Run.YUNZHOU, "--set", "driver/gpd=3");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("没有参数“driver/gpd”").contains("driver/gdp");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "driver/gdp",
                "driver/gdp=",
                "=3",
                "driver/gdp=many",
                "driver/gdp=3 蒲式耳",
                "driver/gdp=3@30",
                "driver/gdp=1e999"
            })
    void a_setting_that_is_none_is_told_how_it_must_be(String text) {
        Run run = Run.of("scenario", Run.YUNZHOU, "--set", text);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("看不懂 --set " + text, "PARAMETER=VALUE[UNIT][@YEAR]");
    }

    @Test
    void an_unknown_scenario_is_told_which_there_are() {
        Run run = Run.of("scenario", Run.YUNZHOU, "--scenario", "best");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("baseline 或 low_carbon 或 enhanced");
    }
}
