package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.inventory.IndicatorTable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/**
 * Lesson: intensity is emissions per economic value or per physical activity, and says which. Plants burn 10×10^4 t of coal,
 * 426.52 TJ of diesel are burnt in public buildings, 5×10^8 kWh come from outside at 0.712 t/MWh and 15×10^8 are made here:
 * 2×10^6 MWh. Half of it is used in public buildings of 600×10^4 m2.
 */
@Clause("3.3")
class C03_3_IntensityTest {
    private static final double COAL = 10 * 209.08 * 26.1 * 0.93 * 44 / 12;
    private static final double DIESEL = 426.52 * 20.2 * 0.98 * 44 / 12;
    private static final double ELECTRICITY = COAL + 500_000 * 0.712;

    private static final City CITY = City.with(
                    "gases,co2\ngrid_area,华北\ngrid_factor_year,2021\ntransport_scope,balance_row\n")
            .balance("""
                    项目,原煤,柴油,电力
                    单位,万吨,万吨,亿千瓦时
                    2.外省(区、市)调入量,10,1,5
                    1.火力发电,-10,,15
                    2.工业,,,10
                    6.其他,,1,10
                    """)
            .data("""
                    gdp_2015,2020,200,亿元
                    population,2020,50,万人
                    building_area/public,2020,600,万平方米
                    """);

    private static Figure indicator(String id) {
        return IndicatorTable.of(CITY.dossier().value(), CITY.history().value(), City.REFERENCE).stream()
                .filter(value -> value.indicator().id().equals(id))
                .findFirst()
                .flatMap(value -> value.figure())
                .orElseThrow();
    }

    private static Figure figure(String key) {
        return CITY.history().value().figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** 200×10^8 yuan are 2×10^6 万元 at the prices of 2015. */
    @Test
    void per_economic_value_it_is_the_total_by_gross_product_at_constant_prices() {
        assertThat(indicator("IND-S01").value().value()).isCloseTo((ELECTRICITY + DIESEL) / 2_000_000, within(1e-12));
        assertThat(City.REFERENCE.indicators())
                .filteredOn(indicator -> indicator.id().equals("IND-S01"))
                .allMatch(indicator -> indicator.name().chinese().contains("2015年不变价"));
    }

    @Test
    void per_person_it_is_the_total_by_the_population() {
        assertThat(indicator("IND-S02").value().value()).isCloseTo((ELECTRICITY + DIESEL) / 500_000, within(1e-12));
    }

    @Test
    void per_physical_activity_it_is_what_electricity_emits_by_what_is_consumed() {
        Figure intensity = indicator("IND-S43");
        assertThat(intensity.value().value()).isCloseTo(ELECTRICITY / 2_000_000, within(1e-12));
        assertThat(intensity.value().unit().symbol()).isEqualTo("tCO2/MWh");
    }

    @Test
    void buildings_emit_per_floor_area() {
        Figure intensity = figure("inventory/buildings/public/emissions_per_area/2020");
        assertThat(intensity.value().value()).isCloseTo((DIESEL + ELECTRICITY / 2) * 1000 / 6_000_000, within(1e-9));
        assertThat(intensity.value().unit().symbol()).isEqualTo("kgCO2e/m2");
    }

    @ParameterizedTest
    @CsvSource({"IND-S01, 生产总值", "IND-S02, 人口", "IND-S43, 供应"})
    void every_intensity_names_what_is_divided_by_what(String id, String denominator) {
        List<Derivation> parts = indicator(id).derivation().get().parents();
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).label().chinese()).contains("排放");
        assertThat(parts.get(1).label().chinese()).contains(denominator);
    }
}
