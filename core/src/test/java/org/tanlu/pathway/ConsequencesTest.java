package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.OrderedCity;
import org.tanlu.energy.Course;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * The winter peak, households and work of a small city: 1 000 GWh of electricity, of which users take 4 (industry), 1, 2 and 2
 * ninths, a peak of 300 MW, 100 MW from outside; 200 MW of coal until 2031 and 100 MW of wind; 400 000 households.
 */
@Clause({"8.3.1", "10.1"})
class ConsequencesTest {
    private static final Plan PLAN = OrderedCity.plan().value();
    private static final Course BASE = course(ScenarioKind.BASELINE);
    private static final Course LOW = course(ScenarioKind.LOW_CARBON);
    private static final Outcome<Consequences> FOUND =
            ConsequenceAnalysis.of(BASE, LOW, List.of(action()), PLAN.dossier(), City.REFERENCE);

    private static Course course(ScenarioKind kind) {
        return PLAN.scenarios().orElseThrow().of(kind).course();
    }

    /** An action that invests 3 亿元 in 2025. */
    private static Pathway.Action action() {
        var measure = City.REFERENCE.measures().measure("E-WD1");
        var yuan = new Unit("元", "money", 1);
        var units = new TreeMap<Integer, Quantity>();
        var invested = new TreeMap<Integer, Quantity>();
        var avoided = new TreeMap<Integer, Emissions>();
        for (int year = 2020; year <= 2035; year++) {
            units.put(year, Quantity.of(year < 2025 ? 0 : 40_000, measure.unit()));
            invested.put(year, Quantity.of(year == 2025 ? 3e8 : 0, yuan));
            avoided.put(year, Emissions.ZERO);
        }
        return new Pathway.Action(
                measure,
                YearSeries.of(units),
                YearSeries.of(units),
                Quantity.of(40_000, measure.unit()),
                YearSeries.of(invested),
                YearSeries.of(avoided),
                Quantity.of(0, yuan),
                OptionalInt.of(2024),
                OptionalInt.of(2025),
                OptionalInt.of(2025),
                OptionalInt.of(2025));
    }

    private static Adequacy.Year power(int year) {
        return FOUND.value().power().orElseThrow().years().get(year - 2020);
    }

    private static double mw(Quantity quantity) {
        assertThat(quantity.unit().symbol()).isEqualTo("MW");
        return quantity.value();
    }

    @Test
    void the_peak_of_the_base_year_is_the_citys_and_the_groups_divide_it_by_their_factors() {
        // 4 × 1.1, 1 × 1.2, 2 × 1.4, 2 × 1.6 ninths of 1 000 GWh by 8 760 h
        double computed = 1e6 / 8760 / 9 * (4 * 1.1 + 1.2 + 2 * 1.4 + 2 * 1.6);
        assertThat(FOUND.value().power().orElseThrow().scaling().orElseThrow().value())
                .isCloseTo(300 / computed, within(1e-9));
        assertThat(mw(power(2020).load())).isCloseTo(300, within(1e-9));
        assertThat(mw(Objects.requireNonNull(power(2020).loads().get(LoadGroup.INDUSTRY.text()))))
                .isCloseTo(300 * 4.4 / (4.4 + 1.2 + 2.8 + 3.2), within(1e-9));
    }

    @Test
    void plants_count_by_their_credits_until_they_retire_and_measures_are_added() {
        // 200 × 0.9 + 100 × 0.05
        assertThat(mw(power(2020).firm())).isCloseTo(185, within(1e-9));
        // 40 MW of wind more
        assertThat(mw(power(2025).firm())).isCloseTo(187, within(1e-9));
        assertThat(mw(power(2031).firm())).isCloseTo(7, within(1e-9));
    }

    @Test
    void what_does_not_suffice_is_found_with_its_first_year_and_the_largest_gap() {
        // 300 × 1.12 − 185 − 100
        assertThat(mw(power(2020).shortfall().orElseThrow())).isCloseTo(51, within(1e-9));
        assertThat(FOUND.findings())
                .filteredOn(found -> found.rule().id().equals("PTH-PEAK-SHORT"))
                .singleElement()
                .satisfies(found -> assertThat(found.message().chinese()).contains("电力", "41年", "2020年起"));
    }

    @Test
    void heat_is_the_mean_load_times_its_factor_against_the_boilers() {
        Adequacy.Year heat = FOUND.value().heat().orElseThrow().years().get(0);
        // 110 × 10^10 kJ are 1.1 million GJ, with what is brought in
        double mean = LOW.supply(org.tanlu.energy.SupplyPart.HEAT_AVAILABLE)
                        .find(2020)
                        .orElseThrow()
                        .value()
                / 3.6
                / 8760;
        assertThat(mw(heat.load())).isCloseTo(3 * mean, within(1e-9));
        assertThat(mw(heat.firm())).isEqualTo(300);
        assertThat(FOUND.value().heat().orElseThrow().kind()).isEqualTo(CarrierKind.HEAT);
    }

    /** A million GJ of waste heat by 3.6 GJ/MWh, 8 760 h and the factor 3; nothing of it before it is there. */
    @Test
    void sources_of_heat_that_measures_add_count_by_the_heat_that_they_give() {
        Outcome<Plan> warm = OrderedCity.with("")
                .data("potential/waste_heat_recoverable,2020,100,万吉焦\n")
                .register("scenarios", """
                        情景,参数,年份,数值,单位,依据,理由,来源,核验状态
                        低碳,E-CPL1,2025,0,%,假设,课例,s,未核实
                        低碳,E-CPL1,2030,100,%,假设,课例,s,未核实
                        """)
                .register("plants", "名称,类型,供热能力（MW）,来源,核验状态\n甲锅炉房,燃煤锅炉房,300,s,未核实\n")
                .plan();
        Course course = warm.value()
                .scenarios()
                .orElseThrow()
                .of(ScenarioKind.LOW_CARBON)
                .course();
        List<Adequacy.Year> years = ConsequenceAnalysis.of(
                        course, course, List.of(), warm.value().dossier(), City.REFERENCE)
                .value()
                .heat()
                .orElseThrow()
                .years();
        assertThat(mw(years.get(0).firm())).isCloseTo(300, within(1e-9));
        assertThat(mw(years.get(10).firm())).isCloseTo(300 + 1e6 / 3.6 / 8760 * 3, within(1e-6));
    }

    /** A boiler that retires in 2030 leaves nothing behind, while the balance of heat goes on as before. */
    @Test
    void heat_that_has_to_come_from_outside_after_plants_retire_is_told_beside_what_the_course_has() {
        assertThat(outside("甲锅炉房,燃煤锅炉房,300,2000,2029,s,未核实\n"))
                .singleElement()
                .satisfies(found -> assertThat(found.message().chinese()).contains("升至2060年的100%", "接替"));
        assertThat(outside("甲锅炉房,燃煤锅炉房,300,2000,,s,未核实\n")).isEmpty();
    }

    private static List<Finding> outside(String plant) {
        Dossier told = OrderedCity.with("")
                .register("plants", "名称,类型,供热能力（MW）,投产年份,退役年份,来源,核验状态\n" + plant)
                .dossier()
                .value();
        return ConsequenceAnalysis.of(BASE, LOW, List.of(), told, City.REFERENCE).findings().stream()
                .filter(found -> found.rule().id().equals("PTH-HEAT-OUTSIDE"))
                .toList();
    }

    /** The low-carbon scenario renovates housing, the baseline does not. */
    @Test
    void measures_that_save_heat_lower_the_load_of_the_coldest_days() {
        Adequacy plan = FOUND.value().heat().orElseThrow();
        Adequacy without = ConsequenceAnalysis.of(BASE, BASE, List.of(), PLAN.dossier(), City.REFERENCE)
                .value()
                .heat()
                .orElseThrow();
        assertThat(mw(plan.years().get(15).load()))
                .isLessThan(mw(without.years().get(15).load()));
    }

    @Test
    void supply_from_outside_that_nobody_told_is_not_judged() {
        Dossier untold = OrderedCity.with("")
                .register("plants", "名称,类型,装机容量（万千瓦）,来源,核验状态\n丙电厂,煤电,5,s,未核实\n")
                .dossier()
                .value();
        assertThat(untold.findValue("potential/firm_heat_import", 2020)).isEmpty();
        Outcome<Consequences> found = ConsequenceAnalysis.of(BASE, LOW, List.of(), untold, City.REFERENCE);
        assertThat(found.value().heat()).isEmpty();
        assertThat(found.value().jobs()).isEmpty();
        assertThat(found.findings()).extracting(finding -> finding.rule().id()).contains("PTH-PEAK-PLANTS", "PTH-JOBS");
        assertThat(FOUND.findings())
                .filteredOn(finding -> finding.rule().id().equals("PTH-PEAK-IMPORT"))
                .allSatisfy(finding -> assertThat(finding.message().chinese()).contains("集中供热"));
    }

    @Test
    void households_pay_for_what_their_homes_use_more_or_less_at_the_librarys_prices() {
        Bills bills = FOUND.value().bills().orElseThrow();
        assertThat(bills.households().value()).isEqualTo(400_000);
        for (int year : new int[] {2025, 2035}) {
            double more = 0;
            for (CarrierKind kind : List.of(CarrierKind.ELECTRICITY, CarrierKind.HEAT, CarrierKind.GAS)) {
                // 600 元/MWh, 45 元/GJ, 2 700 元/tce; 万吨标准煤 are 293 076 GJ
                double price =
                        kind == CarrierKind.ELECTRICITY ? 600 / 3.6 : kind == CarrierKind.HEAT ? 45 : 2700 / 29.3076;
                more += (use(LOW, kind, year) - use(BASE, kind, year)) * 293_076 * price;
            }
            assertThat(bills.change().find(year).orElseThrow().value()).isCloseTo(more / 400_000, within(1e-6));
        }
        assertThat(bills.change().find(2035).orElseThrow().value()).isNegative();
        assertThat(bills.unpriced()).isEmpty();
    }

    private static double use(Course course, CarrierKind kind, int year) {
        return course.use(Functional.RESIDENTIAL_BUILDINGS, kind)
                .find(year)
                .orElseThrow()
                .value();
    }

    @Test
    void work_follows_investment_by_the_citys_own_coefficient() {
        Jobs jobs = FOUND.value().jobs().orElseThrow();
        assertThat(jobs.work().find(2025).orElseThrow().value()).isCloseTo(36, within(1e-9));
        assertThat(jobs.work().find(2026).orElseThrow().value()).isZero();
    }

    @Test
    void every_number_is_derived() {
        List<Figure> figures = FOUND.value().figures();
        assertThat(figures)
                .extracting(Figure::key)
                .doesNotHaveDuplicates()
                .contains("pathway/electricity/peak_load/2030");
        assertThat(figures)
                .allSatisfy(
                        figure -> assertThat(figure.derivation().get().value()).isEqualTo(figure.value()));
    }

    /** 300 MW with a reserve of 12 per cent, 185 MW from local plants and 100 MW from outside. */
    @Test
    void the_balance_of_the_peak_has_keys() {
        assertThat(figure("peak_need/2020")).isCloseTo(336, within(1e-9));
        assertThat(figure("from_outside/2020")).isCloseTo(151, within(1e-9));
        assertThat(figure("import_capacity/2020")).isEqualTo(100);
        assertThat(figure("shortfall/2020")).isCloseTo(51, within(1e-9));
    }

    private static double figure(String key) {
        return FOUND.value().figures().stream()
                .filter(figure -> figure.key().equals("pathway/electricity/" + key))
                .findFirst()
                .orElseThrow()
                .value()
                .value();
    }
}
