package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanlu.pathway.SmallCity.capped;
import static org.tanlu.pathway.SmallCity.link;
import static org.tanlu.pathway.SmallCity.linked;
import static org.tanlu.pathway.SmallCity.measure;
import static org.tanlu.pathway.SmallCity.with;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Limits;
import org.tanlu.pathway.Alternatives.Firmness;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/** What stands around a plan, in cities that are followed by hand. */
@Clause("10")
class StudyTest {
    private static final int YEARS = 4;
    private static final Limits LIMITS = Limits.NONE;
    private static final Candidate CHEAP = measure("E-PV1", YEARS, 10_000, 1e6);
    private static final Candidate DEAR = measure("E-WD1", YEARS, 10_000, 3e6);

    @Test
    void a_measure_comes_into_the_curve_at_what_its_tonne_costs() {
        // 1 million yuan, or 3, by the worth of 30 payments at 5 %, for 10 000 t a year: 6.2 and 18.6 yuan
        Task task = SmallCity.of(YEARS, DEAR, CHEAP);

        CostCurve curve = new CurveSweep(task, City.REFERENCE).at(new double[] {0, 6, 7, 18, 19}, solver(), LIMITS);

        assertThat(curve.steps())
                .extracting(step -> Math.rint(step.mean().tonnes()))
                .containsExactly(0.0, 0.0, 100_000.0, 100_000.0, 200_000.0);
        assertThat(curve.steps().get(2).added())
                .extracting(added -> added.measure().id())
                .containsExactly("E-PV1");
        assertThat(curve.steps().get(4).added())
                .extracting(added -> added.measure().id())
                .containsExactly("E-WD1");
        // ten units, three of thirty years
        assertThat(curve.steps().get(2).cost().value()).isCloseTo(10e6 / worth(30) * worth(3) / 1.05, within(1.0));
    }

    @Test
    void an_earlier_peak_costs_what_must_be_done_against_every_further_rise() {
        double[] rising = {950_000, 960_000, 970_000, 980_000, 990_000};
        Candidate one = measure("E-PV1", 5, 10_000, 1e6);
        Task task = SmallCity.of(5, one);
        CityCourse city = task.city();
        Task risen =
                SmallCity.in(task, new CityCourse(rising, city.imports(), city.clean(), city.factor(), city.cells()));

        PeakCosts costs = PeakCosts.between(2026, 2028, risen, solver(), LIMITS);

        // a unit more in every year after the peak
        assertThat(peaked(costs, 2028).cost().value()).isCloseTo(invested(4, 5), within(1.0));
        assertThat(peaked(costs, 2027).cost().value()).isCloseTo(invested(3, 5) + invested(4, 5), within(1.0));
        assertThat(peaked(costs, 2026).cost().value())
                .isCloseTo(invested(2, 5) + invested(3, 5) + invested(4, 5), within(1.0));
        assertThat(peaked(costs, 2027).level().tonnes()).isCloseTo(1_020_000, within(0.1));
        assertThat(peaked(costs, 2026).missed()).isEmpty();
    }

    @Test
    void plans_of_nearly_one_cost_agree_on_the_cheap_measure_and_not_on_one_of_two_alike() {
        Candidate twin = measure("E-WD2", YEARS, 10_000, 3e6);
        Task task = capped(SmallCity.of(YEARS, CHEAP, DEAR, twin), 1e9, 1e9, 850_000);

        Alternatives found =
                new AlternativeSearch(task, City.REFERENCE, solver(), LIMITS).within(0.01, 5, Map.of("E-PV1", 2028));

        assertThat(firmness(found, "E-PV1")).isEqualTo(Firmness.ALWAYS);
        assertThat(firmness(found, "E-WD1")).isEqualTo(Firmness.DEPENDS);
        assertThat(firmness(found, "E-WD2")).isEqualTo(Firmness.DEPENDS);
        // the cap is of the last year: nothing of it can wait
        assertThat(standing(found, "E-PV1").spare()).hasValue(0);
    }

    @Test
    void a_measure_that_is_not_worth_its_cost_is_in_no_plan_and_a_start_before_time_has_a_float() {
        Task task = capped(SmallCity.of(YEARS, CHEAP, DEAR), 1e9, 1e9, 950_000);

        Alternatives found =
                new AlternativeSearch(task, City.REFERENCE, solver(), LIMITS).within(1e-4, 5, Map.of("E-PV1", 2026));

        assertThat(firmness(found, "E-WD1")).isEqualTo(Firmness.NEVER);
        assertThat(standing(found, "E-PV1").latest()).hasValue(2028);
        assertThat(standing(found, "E-PV1").spare()).hasValue(2);
    }

    @Test
    void two_measures_lose_together_what_both_cover_and_gain_where_they_need_each_other() {
        // 10 and 6 of the same 12, and 5 that come of the third with the first alone
        Shapley.Game game = new Shapley.Game() {
            @Override
            public int players() {
                return 3;
            }

            @Override
            public double[] worth(BitSet who) {
                double covered = Math.min(12, (who.get(0) ? 10 : 0) + (who.get(1) ? 6 : 0));
                return new double[] {covered + (who.get(2) && who.get(0) ? 5 : 0)};
            }
        };
        List<Measure> measures = Stream.of("E-PV1", "E-WD1", "E-STO1")
                .map(City.REFERENCE.measures()::measure)
                .toList();

        List<Attribution.Overlap> pairs = Attribution.overlaps(2025, measures, game, List.of(0, 1, 2));

        assertThat(pairs)
                .extracting(pair -> pair.loss().find(2025).orElseThrow().tonnes())
                .containsExactly(4.0, -5.0, 0.0);
        assertThat(pairs).extracting(pair -> pair.other().id()).containsExactly("E-WD1", "E-STO1", "E-STO1");
    }

    @Test
    void what_needs_another_measure_is_not_had_without_it() {
        Candidate help = with(measure("E-STO1", YEARS, 0, 1e6), SmallCity.levels(YEARS, 0, 10));
        Task before =
                linked(SmallCity.of(YEARS, help, CHEAP, DEAR), link("E-STO1", "E-PV1", Dependency.Kind.BEFORE, 1, 1));
        Map<String, double[]> planned = Map.of("E-STO1", ten(), "E-PV1", ten(), "E-WD1", ten());

        Needs needs = new Needs(new Draft(before), planned);

        assertThat(needs.shares(Set.of("E-PV1", "E-WD1"))).containsOnlyKeys("E-WD1");
        assertThat(needs.shares(Set.of("E-PV1", "E-STO1"))).containsOnlyKeys("E-PV1", "E-STO1");
    }

    @Test
    void what_goes_in_proportion_is_had_as_far_as_the_other_measure_allows() {
        // the baseline has 4 units of what charges: 2 cars each
        Candidate help = with(measure("E-STO1", YEARS, 0, 1e6), SmallCity.levels(YEARS, 4, 10));
        Task task =
                linked(SmallCity.of(YEARS, help, CHEAP), link("E-STO1", "E-PV1", Dependency.Kind.PROPORTIONAL, 0, 2));

        Needs needs = new Needs(new Draft(task), Map.of("E-STO1", ten(), "E-PV1", ten()));

        assertThat(needs.shares(Set.of("E-PV1")).get("E-PV1")).containsExactly(0.8, 0.8, 0.8, 0.8);
        assertThat(needs.shares(Set.of("E-PV1", "E-STO1")).get("E-PV1")).containsExactly(1, 1, 1, 1);
    }

    @Test
    void one_of_several_is_enough_where_any_will_do() {
        Candidate one = measure("E-STO1", YEARS, 0, 1e6);
        Candidate other = measure("E-STO2", YEARS, 0, 1e6);
        Task task = linked(
                SmallCity.of(YEARS, one, other, CHEAP),
                link("E-STO1", "E-PV1", Dependency.Kind.ANY_OF, 0, 1),
                link("E-STO2", "E-PV1", Dependency.Kind.ANY_OF, 0, 1));

        Needs needs = new Needs(new Draft(task), Map.of("E-STO1", ten(), "E-STO2", ten(), "E-PV1", ten()));

        assertThat(needs.shares(Set.of("E-PV1"))).isEmpty();
        assertThat(needs.shares(Set.of("E-PV1", "E-STO2"))).containsOnlyKeys("E-PV1", "E-STO2");
    }

    /** Ten tonnes that need a helper are shared half and half; a helper of nothing in the plan has none of them. */
    @Test
    void an_enabling_measure_has_a_share_of_what_needs_it_and_nothing_where_nothing_needs_it() {
        Candidate help = with(measure("E-STO1", YEARS, 0, 1e6), SmallCity.levels(YEARS, 0, 10));
        Candidate idle = with(measure("E-STO2", YEARS, 0, 1e6), SmallCity.levels(YEARS, 0, 10));
        Task needed =
                linked(SmallCity.of(YEARS, help, idle, CHEAP), link("E-STO1", "E-PV1", Dependency.Kind.BEFORE, 1, 1));
        assertThat(tonnes(needed)).containsExactly(new double[] {5, 0, 5}, within(1e-12));

        Candidate there = with(help, SmallCity.levels(YEARS, 4, 10)); // the baseline has begun it
        Task begun =
                linked(SmallCity.of(YEARS, there, idle, CHEAP), link("E-STO1", "E-PV1", Dependency.Kind.BEFORE, 1, 1));
        assertThat(tonnes(begun)).containsExactly(new double[] {0, 0, 10}, within(1e-12));
    }

    /** The shares of E-STO1, E-STO2 and E-PV1 in the ten tonnes of E-PV1. */
    private static double[] tonnes(Task task) {
        List<String> players = List.of("E-STO1", "E-STO2", "E-PV1");
        Needs needs = new Needs(new Draft(task), Map.of("E-STO1", ten(), "E-STO2", ten(), "E-PV1", ten()));
        Shapley.Game game = new Shapley.Game() {
            @Override
            public int players() {
                return players.size();
            }

            @Override
            public double[] worth(BitSet who) {
                Set<String> carriedOut = who.stream().mapToObj(players::get).collect(Collectors.toSet());
                return new double[] {needs.shares(carriedOut).containsKey("E-PV1") ? 10 : 0};
            }
        };
        double[][] shares = Shapley.exact(game).byPlayer();
        return new double[] {shares[0][0], shares[1][0], shares[2][0]};
    }

    private static PeakCosts.Peaked peaked(PeakCosts costs, int year) {
        return Objects.requireNonNull(costs.byYear().get(year));
    }

    private static double[] ten() {
        return Columns.filled(YEARS, 10);
    }

    private static Firmness firmness(Alternatives found, String id) {
        return standing(found, id).firmness();
    }

    private static Alternatives.Standing standing(Alternatives found, String id) {
        return Objects.requireNonNull(
                found.standing().get(City.REFERENCE.measures().measure(id)));
    }

    /** What a million yuan of a year costs of thirty years as long as the plan lasts. */
    private static double invested(int y, int years) {
        return 1e6 / worth(30) * worth(years - y) * Math.pow(1.05, -y);
    }

    /** What a yuan in each of some years is worth at the beginning, at 5 %. */
    private static double worth(int count) {
        double worth = 0;
        for (int j = 0; j < count; j++) {
            worth += Math.pow(1.05, -j);
        }
        return worth;
    }

    private static DenseSolver solver() {
        return new DenseSolver();
    }
}
