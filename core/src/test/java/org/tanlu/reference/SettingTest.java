package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

class SettingTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;

    @Test
    void an_option_has_a_Chinese_name() {
        assertThat(REFERENCE.setting("gwp_set").optionName("AR5")).isEqualTo(Text.of("IPCC第五次评估报告", "AR5"));
        assertThat(REFERENCE.setting("energy_basis").optionName("inventory"))
                .isEqualTo(Text.of("分行业能源清单", "inventory"));
    }

    @Test
    void a_value_that_is_no_option_stands_for_itself() {
        assertThat(REFERENCE.setting("province").optionName("北京")).isEqualTo(Text.of("北京", "北京"));
    }

    @Test
    void what_is_expected_names_every_option_or_the_kind_of_value() {
        assertThat(REFERENCE.setting("energy_basis").expected())
                .isEqualTo(Text.of(
                        "能源平衡表（balance）或分行业能源清单（inventory）或本项目估算（estimate）", "balance or inventory or estimate"));
        assertThat(REFERENCE.setting("base_year").expected().chinese()).isEqualTo("1990–2050之间的整数");
    }

    @Test
    void every_option_needs_a_name() {
        Text text = Text.of("甲", "a");
        assertThatThrownBy(() -> new Setting(
                        "a",
                        text,
                        "enum",
                        "x",
                        List.of("x", "y"),
                        List.of("甲"),
                        Optional.empty(),
                        text,
                        REFERENCE.setting("base_year").source(),
                        Verification.UNVERIFIED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 options and 1 names");
    }
}
