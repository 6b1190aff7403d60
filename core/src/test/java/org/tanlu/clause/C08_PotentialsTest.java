package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.plan.Plan;
import org.tanlu.potential.CityProfile;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.RenewableUse;
import org.tanlu.potential.SectorPotential;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.Applicability;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * Lesson: every measure of the guideline has its potential in the city or a reason why not (clauses 8.1 to 8.7). Yunzhou has
 * 15.6 km2 of land for photovoltaics, 14.6 × 10^6 m2 of roofs with 410 MW on them already, no sea, and lies in the cold zone.
 */
@Clause({
    "8.1", "8.2", "8.3.1", "8.3.2", "8.3.3", "8.4", "8.4.1", "8.4.2.1", "8.4.2.2", "8.4.3.1", "8.4.3.2", "8.5", "8.6",
    "8.7", "C9.2-11", "C9.2-12", "C9.2-13"
})
class C08_PotentialsTest {
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final Potentials FOUND = PLAN.value().potentials().orElseThrow();

    private static final String ANSWERS = """
            C8.2-1 S-VAL ENABLING
            C8.2-2 S-OUT AVAILABLE
            C8.2-3 S-PARK AVAILABLE
            C8.3.1-1 E-PV1 AVAILABLE
            C8.3.1-2 E-WD1 AVAILABLE
            C8.3.1-2 E-WD2 NOT_APPLICABLE
            C8.3.1-3 E-CCHP AVAILABLE
            C8.3.1-4 E-BIO1 AVAILABLE
            C8.3.1-5 E-GEO AVAILABLE
            C8.3.1-7 E-CPL1 AVAILABLE
            C8.3.1-8 E-EFF1 AVAILABLE
            C8.3.2-1 L-IND2 AVAILABLE
            C8.3.2-2 L-BLD1 AVAILABLE
            C8.3.2-3 T-EBUS AVAILABLE
            C8.3.3-2 F-KILN AVAILABLE
            C8.3.3-3 F-CAS AVAILABLE
            C8.4.1-1 D-EMS AVAILABLE
            C8.4.1-2 D-APC AVAILABLE
            C8.4.2.1-1 B-RETS NOT_APPLICABLE
            C8.4.2.1-1 B-RET2 AVAILABLE
            C8.4.2.2 B-BIPV AVAILABLE
            C8.4-T B-ULE AVAILABLE
            C8.4.3.1-1 T-RAIL NOT_APPLICABLE
            C8.4.3.1-2 T-BUS AVAILABLE
            C8.4.3.1-3 T-WALK AVAILABLE
            C8.4.3.2-2 T-SCRAP AVAILABLE
            C8.5-1 C-ECO AVAILABLE
            C8.5-3 C-PARK AVAILABLE
            C8.5-5 C-SORT OUTSIDE
            C8.6-1 N-CCS2 AVAILABLE
            C8.6-2 N-AFF AVAILABLE
            C8.7-1 G-PPA OUTSIDE
            """;

    private static Potential of(String id) {
        return FOUND.measures().stream()
                .filter(potential -> potential.measure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RenewableUse renewable(String id) {
        return FOUND.renewables().stream()
                .filter(use -> use.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(String rule) {
        return PLAN.findings().stream()
                .filter(found -> found.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** 15.6 km2 × 35,000 kW/km2; 14,600,000 m2 × 0.4 × 0.15 kW/m2 − 410,000 kW. */
    @Test
    void technical_potentials_are_computed_from_the_citys_data() {
        assertThat(of("E-PV1").left().value()).isCloseTo(546_000, within(1e-6));
        assertThat(of("E-PV2").left().value()).isCloseTo(466_000, within(1e-6));
        assertThat(of("F-CAS").technical().orElseThrow().value()).isCloseTo(1_500_000, within(1e-6));
        assertThat(of("F-CAS").done().value()).isCloseTo(42_000, within(1e-6));
    }

    /** Each requirement of the clauses with a measure that answers it, and how that stands in Yunzhou. */
    private static Stream<Arguments> answers() {
        return ANSWERS.lines()
                .map(line -> line.split(" ", -1))
                .map(words -> Arguments.of(words[0], words[1], words[2]));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_requirement_has_a_measure_with_a_potential_or_a_reason(
            String requirement, String id, Standing standing) {
        Potential potential = of(id);
        assertThat(potential.standing()).as(requirement).isEqualTo(standing);
        assertThat(potential.standing() == Standing.AVAILABLE
                        || !potential.reason().chinese().isEmpty())
                .isTrue();
    }

    @Test
    void what_cannot_be_applied_says_why() {
        assertThat(of("E-WD2").reason().chinese()).isEqualTo("没有海域（内陆城市）");
        assertThat(of("B-RETS").reason().chinese()).startsWith("本市属寒冷地区");
        assertThat(of("T-RAIL").reason().chinese()).contains("没有城市轨道交通规划");
    }

    /** The coastal regions of the bulletins of the marine economy; the other twenty have no sea. */
    @Test
    void provinces_with_a_coast_are_the_eleven_of_the_statistics() {
        List<String> coast = City.REFERENCE.measures().conditions().stream()
                .filter(condition -> condition.kind() == Applicability.Kind.PROVINCE)
                .filter(condition -> condition.measure().equals("E-WD2"))
                .flatMap(condition -> condition.values().stream())
                .toList();
        assertThat(coast)
                .containsExactlyInAnyOrder("天津", "河北", "辽宁", "上海", "江苏", "浙江", "福建", "山东", "广东", "广西", "海南")
                .allSatisfy(province -> assertThat(City.REFERENCE.factors().agricultureRegions())
                        .containsKey("seven/" + province));
        assertThat(City.REFERENCE.factors().agricultureRegions()).containsKeys("seven/北京", "seven/山西");
    }

    @Test
    void classes_of_retrofit_name_the_parts_of_the_building() {
        assertThat(of("B-RET1").measure().note().chinese()).contains("门窗");
        assertThat(of("B-RET2").measure().note().chinese()).contains("墙体、屋面和外窗");
        assertThat(of("B-RET3").measure().name().chinese()).contains("围护结构和热源");
    }

    @Test
    void electrification_that_raises_emissions_at_the_local_factor_is_named_with_its_break_even() {
        assertThat(of("L-IND1").raises(2030)).isTrue();
        // 0.281 MWh in place of 0.0369 tce of gas at about 1.63 t/tce
        assertThat(of("L-IND1").breakEven().orElseThrow().value()).isCloseTo(0.0369 * 1.63 / 0.281, within(0.003));
        assertThat(finding("POT-RAISES").message().chinese()).contains("工业蓄热电锅炉", "减排临界因子0.213");
    }

    /** A unit avoids 1.2 MWh less or more by nothing but the factor of supply of its year. */
    @Test
    void abatement_of_local_power_follows_the_supply_of_each_year() {
        for (int year : List.of(2030, 2045, 2060)) {
            assertThat(of("E-PV1").perUnit().find(year).orElseThrow().tonnes())
                    .isCloseTo(
                            1.2
                                    * FOUND.factors()
                                            .supplied()
                                            .find(year)
                                            .orElseThrow()
                                            .value(),
                            within(1e-9));
        }
        assertThat(of("E-PV1").perUnit().find(2060).orElseThrow().tonnes())
                .isLessThan(of("E-PV1").perUnit().find(2030).orElseThrow().tonnes());
    }

    /** The register has the present capacity of 1,133 MW of sun and 684 MW of wind: 1,133 ÷ (1,133 + 546 + 466). */
    @Test
    void the_use_of_renewables_is_told_against_the_technical_potential() {
        assertThat(renewable("solar").used().find(2024).orElseThrow().value()).isCloseTo(1133.0 / 2145, within(1e-12));
        assertThat(renewable("wind").used().find(2024).orElseThrow().value()).isCloseTo(684.0 / 1484, within(1e-12));
        assertThat(renewable("solar").used().find(2060).orElseThrow().value()).isLessThan(1);
        assertThat(finding("POT-RENEWABLE").message().chinese()).contains("地热能");
    }

    @Test
    void sums_by_sector_count_no_unit_twice_and_add_to_the_total() {
        List<Potential> counted = FOUND.sectors().stream()
                .flatMap(sector -> sector.counted().stream())
                .toList();
        assertThat(counted)
                .allSatisfy(one ->
                        assertThat(counted).noneMatch(other -> one.overlaps().contains(other.measure())));
        double sum =
                counted.stream().mapToDouble(one -> one.avoided(2030).tonnes()).sum();
        assertThat(FOUND.avoided(2030).tonnes()).isCloseTo(sum, within(1e-6));
        assertThat(FOUND.sectors().stream()
                        .mapToDouble(sector -> sector.share().value())
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    /** Industry and energy supply and buildings are the fewest that reach 80 per cent. */
    @Test
    void key_fields_are_the_largest_and_have_reasons() {
        List<SectorPotential> keys =
                FOUND.sectors().stream().filter(SectorPotential::isKey).toList();
        double all = keys.stream().mapToDouble(sector -> sector.share().value()).sum();
        double last = keys.get(keys.size() - 1).share().value();
        assertThat(all).isGreaterThanOrEqualTo(0.8);
        assertThat(all - last).isLessThan(0.8);
        assertThat(keys).allMatch(sector -> !sector.reason().chinese().isEmpty());
    }

    @Test
    void scores_of_co_benefits_lie_in_range_and_have_reasons() {
        assertThat(FOUND.measures()).allSatisfy(potential -> {
            assertThat(potential.measure().coBenefits().reason().chinese()).isNotBlank();
            assertThat(potential.screening().score().value()).isBetween(0.0, 1.0);
        });
    }

    /** Yunzhou rejects urban green with a reason and tells why land and wind are not used to the last. */
    @Test
    void what_the_city_decides_stands_with_its_reason_and_a_rejected_measure_counts_nowhere() {
        assertThat(of("N-URB").isOpen()).isFalse();
        assertThat(of("N-URB").choice().orElseThrow().reason()).contains("民生工程");
        assertThat(FOUND.sectors())
                .allMatch(sector -> sector.counted().stream()
                        .noneMatch(potential -> potential.measure().id().equals("N-URB")));
        assertThat(renewable("wind").reason()).contains("靠近村庄");
        assertThat(finding("POT-RENEWABLE").message().chinese()).doesNotContain("光伏发电", "风力发电");
    }

    /** 18,000 yuan of operation told for a bus, of which the library says nothing. */
    @Test
    void own_values_stand_beside_the_library_and_enter_the_cost() {
        assertThat(FOUND.values()).hasSize(9);
        assertThat(of("T-EBUS").costing().usual().orElseThrow().yearly().usual().value())
                .isEqualTo(18_000);
        assertThat(of("E-WD1").measure().coBenefits().jobs()).isEqualTo(1);
    }

    @Test
    void green_power_from_elsewhere_is_capped_by_the_net_import_and_counts_apart() {
        Potential green = of("G-PPA");
        assertThat(green.technical()).isPresent();
        assertThat(green.effect()).isEmpty();
        assertThat(green.measure().potential().formula().items().keySet()).contains("electricity/net_import");
    }

    @Test
    void the_profile_of_the_city_has_the_factors_that_the_clause_names() {
        Map<String, List<CityProfile.Factor>> byRequirement = FOUND.profile().factors().stream()
                .filter(factor -> factor.requirement().startsWith("C8.1"))
                .collect(Collectors.groupingBy(CityProfile.Factor::requirement));
        assertThat(byRequirement.keySet()).containsExactlyInAnyOrder("C8.1-1", "C8.1-2", "C8.1-3", "C8.1-4", "C8.1-5");
        assertThat(byRequirement.values())
                .allSatisfy(factors -> assertThat(factors).allMatch(CityProfile.Factor::isKnown));
    }

    @Test
    void an_explanation_goes_down_to_data_and_parameters() {
        Derivation left = PLAN.value().figures().stream()
                .filter(figure -> figure.key().equals("potential/E-PV2/left"))
                .findFirst()
                .orElseThrow()
                .derivation()
                .get();
        assertThat(left.parents().get(0).parents())
                .extracting(leaf -> leaf.value().value())
                .contains(14_600_000.0, 41.0, 0.4, 0.15);
    }
}
