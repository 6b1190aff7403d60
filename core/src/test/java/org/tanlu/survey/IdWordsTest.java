package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Planners read names where rules and files have ids. */
@Clause("4.2")
class IdWordsTest {
    private static final IdWords WORDS = new IdWords(City.REFERENCE);

    @Test
    void a_setting_in_brackets_is_told_by_its_name_and_the_table_it_stands_in() {
        String name = City.REFERENCE.setting("pathway_ceiling").name().chinese();
        assertThat(chinese("提高采用量（pathway_ceiling）、加快启动")).isEqualTo("提高采用量（城市信息表“" + name + "”）、加快启动");
        assertThat(chinese("见 pathway_ceiling 的说明")).isEqualTo("见 “" + name + "” 的说明");
    }

    @Test
    void ids_of_items_behind_their_names_go() {
        assertThat(chinese("缺外来电量（electricity/net_import）。")).isEqualTo("缺外来电量。");
        assertThat(chinese("填报划出比例（carve_out/…）；在不确定性范围表（ranges）填写")).isEqualTo("填报划出比例；在不确定性范围表填写");
        assertThat(chinese("显著（p）")).isEqualTo("显著（p）");
        assertThat(WORDS.in(Text.of("", "imports (electricity/net_import, heat/net_import) are missing"))
                        .english())
                .isEqualTo("imports are missing");
    }

    @Test
    void measures_are_called_by_their_names() {
        String name = Objects.requireNonNull(
                        City.REFERENCE.measures().measures().get("E-STO1"))
                .name()
                .chinese();
        assertThat(chinese("measure/E-STO1 没有取值")).isEqualTo(name + " 没有取值");
        assertThat(chinese(name + "（E-STO1）没有取值")).isEqualTo(name + "没有取值");
        assertThat(chinese(name + "（E-STO1，缺单位投资）")).isEqualTo(name + "（缺单位投资）");
        assertThat(chinese("GB-T-1 不是措施，X-YZ9 也不是")).isEqualTo("GB-T-1 不是措施，X-YZ9 也不是");
    }

    @Test
    void files_of_the_reference_are_called_by_what_they_hold_and_those_of_the_city_stay() {
        assertThat(chinese("见reference/measures/8.3.csv")).isEqualTo("见措施库8.3部分");
        assertThat(chinese("见reference/factors")).isEqualTo("见排放因子库");
        assertThat(chinese("plans.csv A6、data/basic.csv B3")).isEqualTo("plans.csv A6、data/basic.csv B3");
    }

    private static String chinese(String text) {
        return WORDS.in(Text.of(text, "")).chinese();
    }
}
