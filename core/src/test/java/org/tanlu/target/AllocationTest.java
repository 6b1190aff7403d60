package org.tanlu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanlu.target.AllocationMethod.INDEX;
import static org.tanlu.target.AllocationMethod.LEAST_COST;
import static org.tanlu.target.AllocationMethod.PROPORTIONAL;
import static org.tanlu.target.AllocationMethod.SCENARIO;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The decomposition of the reduction task on numbers that can be reckoned by hand; in units of 100 t, the unit of targets. */
@Clause({"9.3", "C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
class AllocationTest {
    private static final double[] NONE = {0, 0, 0, 0, 0};
    private static final double[] MUCH = {1e6, 1e6, 1e6, 1e6, 1e6};

    /** The base year: 500, 100, 200, 150, 50 of 1000. */
    private static final double[] BASE = {500, 100, 200, 150, 50};

    /** The scenario reduces 60, 10, 20, 10, 0. */
    private static final double[] SCENARIO_EMISSIONS = {440, 90, 180, 140, 50};

    private static Map<TargetSector, Emissions> sectors(double... units) {
        var sectors = new EnumMap<TargetSector, Emissions>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            sectors.put(
                    sector,
                    Emissions.tonnes(units[List.of(TargetSector.values()).indexOf(sector)] * 100));
        }
        return sectors;
    }

    private static Quantity one(double value) {
        return Quantity.of(value, Unit.ONE);
    }

    /** Weights of the methods in their order, of the criteria, and the emphasis. */
    private static AllocationTerms terms(double[] methods, double[] criteria, double... emphasis) {
        var weights = new EnumMap<AllocationMethod, Quantity>(AllocationMethod.class);
        for (AllocationMethod method : AllocationMethod.values()) {
            weights.put(method, one(methods[List.of(AllocationMethod.values()).indexOf(method)]));
        }
        var sectors = new EnumMap<TargetSector, Quantity>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            sectors.put(sector, one(emphasis[List.of(TargetSector.values()).indexOf(sector)]));
        }
        return new AllocationTerms(
                weights, one(criteria[0]), one(criteria[1]), one(criteria[2]), sectors, true, Text.of("试", "test"));
    }

    private static AllocationTerms by(AllocationMethod method) {
        double[] methods = new double[4];
        methods[List.of(AllocationMethod.values()).indexOf(method)] = 1;
        return terms(methods, new double[] {1, 1, 1}, 70, 8, 12, 10, 0);
    }

    private static Allocation.Year year(double[] scenario, double[] potential, double[] ceilings) {
        return new Allocation.Year(
                2030, sectors(BASE), sectors(scenario), Optional.empty(), sectors(potential), sectors(ceilings));
    }

    private static Allocation.Year year(double[] scenario, double[] leastCost, double[] potential, double[] ceilings) {
        return new Allocation.Year(
                2030,
                sectors(BASE),
                sectors(scenario),
                Optional.of(sectors(leastCost)),
                sectors(potential),
                sectors(ceilings));
    }

    private static double[] units(Task task, AllocationMethod method) {
        return List.of(TargetSector.values()).stream()
                .mapToDouble(sector ->
                        Math.round(task.part(method, sector).orElseThrow().tonnes()) / 100.0)
                .toArray();
    }

    private static double[] tasks(Task task) {
        return task.quotas().stream()
                .mapToDouble(quota -> Math.round(quota.task().tonnes()) / 100.0)
                .toArray();
    }

    private static Task task(AllocationTerms terms, Allocation.Year year) {
        return new Allocation(terms, sectors(BASE)).of(year);
    }

    /** 100 of 1000: half to who emits half. */
    @Test
    void in_proportion_every_sector_reduces_the_same_share() {
        Task task = task(by(PROPORTIONAL), year(SCENARIO_EMISSIONS, NONE, MUCH));
        assertThat(tasks(task)).containsExactly(50, 10, 20, 15, 5);
        assertThat(task.reduction()).isEqualTo(Emissions.tonnes(10_000));
    }

    @Test
    void by_the_scenario_every_sector_reduces_what_the_scenario_does_and_a_sector_that_does_nothing_has_none() {
        Task task = task(by(SCENARIO), year(SCENARIO_EMISSIONS, NONE, MUCH));
        assertThat(tasks(task)).containsExactly(60, 10, 20, 10, 0);
        assertThat(task.quotas())
                .extracting(Quota::target)
                .containsExactlyElementsOf(sectors(SCENARIO_EMISSIONS).values());
    }

    /** Responsibility 50, 10, 20, 15, 5; capacity 70, 8, 12, 10, 0; potential 30, 30, 20, 20, 0: their means of 100. */
    @Test
    void the_index_is_the_mean_of_three_shares() {
        Task task = task(by(INDEX), year(SCENARIO_EMISSIONS, new double[] {3, 3, 2, 2, 0}, MUCH));
        assertThat(units(task, INDEX)).containsExactly(50, 16, 17, 15, 2);
    }

    /** Only capacity counts: 70, 8, 12, 10, 0; with industry and transport changed about: 12, 8, 70, 10, 0. */
    @Test
    void weights_that_change_places_change_the_tasks_so_and_only_proportions_count() {
        double[] index = {0, 1, 0, 0};
        double[] capacity = {0, 1, 0};
        Allocation.Year year = year(SCENARIO_EMISSIONS, NONE, MUCH);
        assertThat(tasks(task(terms(index, capacity, 70, 8, 12, 10, 0), year))).containsExactly(70, 8, 12, 10, 0);
        assertThat(tasks(task(terms(index, capacity, 12, 8, 70, 10, 0), year))).containsExactly(12, 8, 70, 10, 0);
        assertThat(tasks(task(terms(index, capacity, 35, 4, 6, 5, 0), year))).containsExactly(70, 8, 12, 10, 0);
    }

    /** Potential is not known: responsibility and capacity alone, 60, 9, 16, 12.5, 2.5; half a unit goes to the first. */
    @Test
    void a_criterion_of_which_nothing_is_known_does_not_count() {
        Task task = task(by(INDEX), year(SCENARIO_EMISSIONS, NONE, MUCH));
        assertThat(units(task, INDEX)).containsExactly(60, 9, 16, 13, 2);
    }

    /** The pathway reduces 20, 20, 0, 10, 0; of the task of 100 that is 40, 40, 0, 20, 0. */
    @Test
    void any_course_gives_the_least_cost_vector_scaled_to_the_task() {
        double[] pathway = {480, 80, 200, 140, 50};
        Task task = task(by(LEAST_COST), year(SCENARIO_EMISSIONS, pathway, NONE, MUCH));
        assertThat(tasks(task)).containsExactly(40, 40, 0, 20, 0);
        assertThat(task.vectors().keySet()).containsExactlyElementsOf(List.of(AllocationMethod.values()));
    }

    @Test
    void without_a_pathway_its_weight_goes_to_the_other_methods() {
        AllocationTerms terms = terms(new double[] {1, 0, 0, 3}, new double[] {1, 1, 1}, 1, 1, 1, 1, 1);
        Task task = task(terms, year(SCENARIO_EMISSIONS, NONE, MUCH));
        assertThat(task.vectors()).doesNotContainKey(LEAST_COST);
        assertThat(tasks(task)).containsExactly(50, 10, 20, 15, 5);
    }

    /** Industry may do 40 of its 50: the 10 go to the others by their room of 10, 0, 5, 25. */
    @Test
    void what_exceeds_a_ceiling_goes_to_those_with_room_and_the_sum_stays() {
        Task task = task(by(PROPORTIONAL), year(SCENARIO_EMISSIONS, NONE, new double[] {40, 20, 20, 20, 30}));
        assertThat(tasks(task)).containsExactly(40, 13, 20, 16, 11);
        assertThat(task.quota(TargetSector.INDUSTRY).moved()).isEqualTo(Emissions.tonnes(1000));
        assertThat(task.quota(TargetSector.INDUSTRY).reason().chinese()).contains("超过可减排上限");
        assertThat(task.quota(TargetSector.OTHER).reason().chinese()).contains("承接");
    }

    /** The pathway gives buildings 40 of 100: their room of 10 until the ceiling of 20 takes all that industry cannot. */
    @Test
    void what_exceeds_a_ceiling_goes_first_where_it_costs_least() {
        double[] pathway = {480, 80, 200, 140, 50};
        double[] ceilings = {40, 20, 20, 15, 30};
        Task task = task(by(PROPORTIONAL), year(SCENARIO_EMISSIONS, pathway, NONE, ceilings));
        assertThat(tasks(task)).containsExactly(40, 20, 20, 15, 5);
    }

    @Test
    void a_sector_without_emissions_has_no_responsibility_and_a_sink_has_none_either() {
        var base = sectors(500, 0, 250, 250, -80);
        Task task = new Allocation(by(PROPORTIONAL), base).of(year(SCENARIO_EMISSIONS, NONE, MUCH));
        assertThat(tasks(task)).containsExactly(50, 0, 25, 25, 0);
    }

    /** Electric vehicles: transport reduces 50, industry and buildings with their power take on 10 and 5. */
    @Test
    void a_sector_that_takes_over_from_others_has_a_task_below_nothing() {
        double[] scenario = {510, 105, 150, 150, 50};
        Task task = task(by(SCENARIO), year(scenario, NONE, MUCH));
        assertThat(tasks(task)).containsExactly(-10, -5, 50, 0, 0);
        assertThat(task.reduction()).isEqualTo(Emissions.tonnes(3500));
    }

    @Test
    void where_the_scenario_reduces_nothing_there_is_no_task_but_the_target_of_every_sector() {
        Task task = task(by(PROPORTIONAL), year(BASE, NONE, MUCH));
        assertThat(task.isTask()).isFalse();
        assertThat(task.vectors().keySet()).containsExactly(SCENARIO);
        assertThat(task.quotas())
                .extracting(Quota::target)
                .containsExactlyElementsOf(sectors(BASE).values());
    }

    /** Awkward numbers: every sum is exact, target and task are what print rounds the scenario to. */
    @Test
    void sums_are_exact_to_the_unit_and_the_target_is_the_nearest_unit() {
        double[] scenario = {333.333, 66.667, 123.4567, 98.7654, 31.4159};
        double[] ceilings = {180, 40, 90, 60, 20};
        for (AllocationMethod method : List.of(PROPORTIONAL, INDEX, SCENARIO)) {
            Task task = task(by(method), year(scenario, new double[] {1, 2, 3, 4, 5}, ceilings));
            double whole = task.reduction().tonnes();
            assertThat(task.quotas().stream()
                            .mapToDouble(quota -> quota.task().tonnes())
                            .sum())
                    .isEqualTo(whole);
            assertThat(task.quotas().stream()
                            .mapToDouble(quota -> quota.target().tonnes())
                            .sum())
                    .isEqualTo(task.target().tonnes());
            task.vectors()
                    .values()
                    .forEach(vector ->
                            assertThat(Emissions.sum(vector.values()).tonnes()).isEqualTo(whole));
            assertThat(task.target().tonnes()).isEqualTo(65_400); // 653.638 units
            assertThat(whole).isEqualTo(100_000 - 65_400);
            task.quotas()
                    .forEach(quota -> assertThat(quota.task().tonnes())
                            .isLessThanOrEqualTo(quota.ceiling().tonnes()));
        }
    }
}
