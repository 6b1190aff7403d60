package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** What a programme is told of the example city: base year 2024, plan from 2026 on. */
@Clause("10")
class AssemblyTest {
    private static final Course BASELINE =
            ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course();
    private static final Measure PLATFORM = City.REFERENCE.measures().measure("D-CITY");
    private static final Measure LAND = City.REFERENCE.measures().measure("K-LAND");
    private static final Assembly ASSEMBLY = new Assembly(BASELINE, terms(), City.REFERENCE);
    private static final Task TASK = ASSEMBLY.task();

    @Test
    void investment_falls_by_its_decline_and_yearly_cost_is_a_share_of_it() {
        Candidate solar = candidate("E-PV1");

        // 2600 yuan a kW, 1.4 % less every year, 2 % of it for operation
        assertThat(solar.price().invest()[10]).isCloseTo(2600 * Math.pow(0.986, 10), within(1e-9));
        assertThat(solar.price().yearly()[10]).isCloseTo(0.02 * 2600 * Math.pow(0.986, 10), within(1e-9));
    }

    @Test
    void nothing_has_effect_before_lead_and_readiness() {
        // a lead of a year from 2026; iron by hydrogen has one of three years and is not ready before 2031
        assertThat(candidate("E-PV1").rollout().first()).isEqualTo(2027 - 2024);
        assertThat(candidate("P-H2DRI").rollout().first()).isEqualTo(2031 - 2024);
    }

    @Test
    void a_year_adds_no_more_than_the_steepest_of_a_logistic_curve() {
        // from a tenth to nine tenths in six years: its slope in the middle is ln 81 / 6 / 4
        assertThat(candidate("E-PV1").rollout().steep()).isCloseTo(Math.log(81) / 24, within(1e-12));
    }

    @Test
    void what_the_baseline_has_and_what_the_scenario_allows_bound_the_levels() {
        Candidate roofs = candidate("E-PV2");
        Candidate wind = candidate("E-WD1");

        assertThat(roofs.levels().least()[2]).isEqualTo(Columns.of(BASELINE.units(moveOf("E-PV2")))[2]);
        assertThat(wind.levels().most()[20]).isEqualTo(800_000);
        assertThat(wind.levels().ceiling()[20]).isEqualTo(400_000);
    }

    @Test
    void what_can_not_be_chosen_of_is_listed_with_the_reason() {
        assertThat(ASSEMBLY.leftOut())
                .containsEntry(City.REFERENCE.measures().measure("S-OUT"), LeftOut.DECIDED_BY_CITY);
        assertThat(TASK.find("S-OUT")).isEmpty();
    }

    @Test
    void what_is_captured_is_taken_off_what_others_can_capture_at_the_same_works() {
        double[] ofIndustry = candidate("N-CCS2").own().capturable("N-CCS2");
        double[] ofUse = candidate("N-CCU").own().capturable("N-CCS2");

        assertThat(ofIndustry[10]).isEqualTo(-1);
        assertThat(ofUse[10]).isEqualTo(-1);
        // 2.6 GJ of heat and 0.107 MWh of electricity a tonne, of which 0.9 t are kept from the air
        assertThat(candidate("N-CCS2").own().emission()[10]).isBetween(-0.9, -0.5);
        assertThat(candidate("N-CCS2").own().imports()[10]).isGreaterThan(0.107);
    }

    @Test
    void coal_that_industry_spares_can_not_be_captured() {
        // 29.3076 GJ a tce of coal at 0.085 to 0.1 t: 2.5 to 2.95 t, of 10 000 tce
        Impact spared = TASK.candidates().stream()
                .flatMap(one -> one.uses().stream().flatMap(List::stream))
                .filter(part -> part.name().startsWith("nonmetal_minerals")
                        && part.name().endsWith("/raw_coal"))
                .findFirst()
                .orElseThrow()
                .impact();
        double coal = spared.cells().entrySet().stream()
                .filter(cell -> cell.getKey().id().startsWith("nonmetal_minerals")
                        && cell.getKey().carrier().id().equals("raw_coal"))
                .mapToDouble(cell -> cell.getValue()[10])
                .sum();

        assertThat(spared.capturable("N-CCS2")[10] / coal).isBetween(24_000.0, 29_500.0);
        assertThat(spared.capturable("N-CCU")[10] / coal).isBetween(24_000.0, 29_500.0);
    }

    @Test
    void an_enabling_measure_that_there_is_one_of_is_a_whole_project_without_effect() {
        Candidate platform = candidate("D-CITY");

        assertThat(platform.levels().lots()).isEqualTo(1);
        assertThat(platform.own().emission()).containsOnly(0);
        assertThat(TASK.isStarted(platform)).isTrue();
    }

    @Test
    void an_enabling_measure_of_unknown_cost_is_put_in_order_and_listed() {
        assertThat(TASK.isStarted(candidate("K-LAND"))).isTrue();
        assertThat(candidate("K-LAND").price().invest()).containsOnly(0);
        assertThat(ASSEMBLY.leftOut()).containsEntry(LAND, LeftOut.ORDER_ONLY);
    }

    @Test
    void energy_is_priced_by_what_a_tonne_of_standard_coal_of_it_costs() {
        var prices = new Prices(City.REFERENCE, 2024, 1);

        // 900 yuan a tce, 10 000 of them; kerosene has the price of diesel; power 600 yuan a MWh
        assertThat(prices.ofCell(City.REFERENCE.carrier("cleaned_coal"))[0]).isCloseTo(9e6, within(1e-3));
        assertThat(prices.ofCell(City.REFERENCE.carrier("kerosene"))[0]).isCloseTo(5.5e7, within(1e-3));
        assertThat(prices.ofCell(City.REFERENCE.carrier("blast_furnace_gas"))[0])
                .isZero();
        assertThat(prices.power()[0]).isCloseTo(600, within(1e-9));
        assertThat(prices.of("hydrogen", Quantity.of(2, City.REFERENCE.units().unit("MWh")))[0])
                .isCloseTo(1800, within(1e-9));
    }

    private static Move moveOf(String id) {
        return BASELINE.system().moves().stream()
                .filter(move -> move.measure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate candidate(String id) {
        return TASK.find(id).orElseThrow();
    }

    private static PathwayTerms terms() {
        var half = new TreeMap<Integer, Quantity>();
        for (int year = 2024; year <= 2060; year++) {
            half.put(year, Quantity.of(0.5, Unit.ONE));
        }
        return new PathwayTerms(
                2026,
                Map.of("E-WD1", YearSeries.of(half)),
                Map.of(PLATFORM, Quantity.of(1, PLATFORM.unit()), LAND, Quantity.of(1, LAND.unit())),
                YearSeries.of(Map.<Integer, Emissions>of()),
                List.of(),
                List.of(),
                YearSeries.of(Map.of()),
                OptionalInt.of(2028),
                OptionalInt.empty(),
                OptionalInt.empty(),
                YearSeries.of(Map.of()),
                Quantity.of(0.3, Unit.ONE),
                Quantity.of(0.06, Unit.ONE),
                List.of(),
                Quantity.of(1e5, Unit.ONE));
    }
}
