package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Units and numbers as pages write them. */
class UnitWordsTest {
    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void energy_and_emissions_are_in_the_units_that_chinese_plans_use() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(UnitWords.of("MWh")).isEqualTo(new UnitWords(1e-5, "亿千瓦时"));
        assertThat(UnitWords.of("tCO2e")).isEqualTo(new UnitWords(1e-4, "万吨CO₂e"));
        assertThat(UnitWords.of("亿元")).isEqualTo(new UnitWords(1, "亿元"));
    }

    @Test
    void chinese_units_are_told_in_english_to_who_reads_english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(UnitWords.of("亿元").unit()).isEqualTo("10⁸ yuan");
        assertThat(UnitWords.of("平方米/人").unit()).isEqualTo("m²/person");
        assertThat(UnitWords.of("千公顷").unit()).isEqualTo("10³ ha");
        assertThat(UnitWords.symbol("万吨CO2e")).isEqualTo("10⁴ tCO₂e");
    }

    @Test
    void a_ratio_has_the_unit_that_the_powers_of_its_parts_leave() {
        assertThat(UnitWords.ratio("万平方米", "万人")).isEqualTo("平方米/人");
        assertThat(UnitWords.ratio("亿人公里", "万人")).isEqualTo("万人公里/人");
        assertThat(UnitWords.ratio("亿吨公里", "亿元")).isEqualTo("吨公里/元");
    }

    @Test
    void a_minus_is_no_hyphen_and_nothing_has_none() {
        assertThat(Printed.number(-98.44, 1)).isEqualTo("\u221298.4");
        assertThat(Printed.number(-0.04, 1)).isEqualTo("0.0");
        assertThat(Printed.significant(-0.012345)).isEqualTo("\u22120.0123");
    }

    @Test
    void instants_are_told_by_the_clock_of_beijing() {
        assertThat(new Shown().time("2026-11-27T16:30:12.345Z")).isEqualTo("2026-11-28 00:30");
    }

    @Test
    void a_symbol_beside_values_that_stay_as_they_are_is_one_that_is_read() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(UnitWords.symbol("m2")).isEqualTo("m²");
        assertThat(UnitWords.symbol("tCO2/t")).isEqualTo("tCO₂/t");
        assertThat(UnitWords.symbol("1")).isEqualTo("—");
        assertThat(UnitWords.symbol("公顷")).isEqualTo("公顷");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(UnitWords.symbol("公顷")).isEqualTo("ha");
    }
}
