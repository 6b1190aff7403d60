package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Limits;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;

/** On small cities of whole projects, by chance, the programme finds what judging all plans one by one finds. */
@Clause("10")
@Tag("bulk")
class BruteForceTest {
    private static final int CASES = 200;
    /** What the breaking of ties may cost at most, in yuan. */
    private static final double TIES = 20_000;

    @Test
    void the_programme_finds_the_cheapest_of_all_plans() {
        int plans = 0;
        int missed = 0;
        int doing = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Task task = task(new Random(seed));
            var enumeration = new Enumeration(task);
            double best = enumeration.best();
            plans += enumeration.count();

            Answer answer = new Search(new DenseSolver(), Limits.NONE).solve(task);

            double judged = enumeration.cost(lots(answer));
            double charged = answer.missed().values().stream()
                            .mapToDouble(tonnes -> tonnes)
                            .sum()
                    * task.economy().missing();
            assertThat(judged).as("plan of seed %d", seed).isCloseTo(best, within(TIES));
            assertThat(answer.cost() + charged).as("cost of seed %d", seed).isCloseTo(judged, within(TIES));
            missed += answer.missed().isEmpty() ? 0 : 1;
            doing += lots(answer).values().stream().anyMatch(lots -> lots[task.years() - 1] > 0) ? 1 : 0;
        }
        // the cases are worth judging: many plans, most cities do something, some can not do all that is wanted
        assertThat(plans).isGreaterThan(50_000);
        assertThat(doing).isGreaterThan(CASES / 2);
        assertThat(missed).isBetween(CASES / 20, CASES * 4 / 5);
    }

    private static Map<String, int[]> lots(Answer answer) {
        var lots = new LinkedHashMap<String, int[]>();
        for (Candidate candidate : answer.task().candidates()) {
            double[] units = answer.units(candidate);
            double least = candidate.levels().least()[0];
            double lot =
                    (candidate.levels().most()[0] - least) / candidate.levels().lots();
            var sequence = new int[units.length];
            for (int y = 1; y < sequence.length; y++) {
                sequence[y] = (int) Math.rint((units[y] - least) / lot);
                assertThat(least + sequence[y] * lot).isCloseTo(units[y], within(1e-5));
            }
            lots.put(candidate.id(), sequence);
        }
        return lots;
    }

    /** Two to six measures and three to five years, fewer of the one where there are more of the other. */
    private static Task task(Random random) {
        int measures = 2 + random.nextInt(5);
        int years = measures > 3 ? 4 : measures > 2 ? 5 : 6;
        var candidates = new ArrayList<Candidate>();
        for (int k = 0; k < measures; k++) {
            candidates.add(candidate("M" + k, years, measures > 3 ? 1 : 2, random));
        }
        Task task = SmallCity.of(years, candidates.toArray(Candidate[]::new));
        task = SmallCity.linked(task, links(measures, random).toArray(Dependency[]::new));
        task = task.with(aims(years, random));
        task = SmallCity.in(task, city(task.city(), random));
        double[] coal = Columns.filled(years, random.nextDouble() * 3e6);
        Economy economy = new Economy(
                new Discount(random.nextDouble() * 0.1),
                5e3,
                Columns.filled(years, random.nextDouble() * 600),
                new double[years],
                Map.of(SmallCity.COAL, coal));
        return task.with(economy);
    }

    /** Emissions that fall or rise, and imports that local power may exceed. */
    private static CityCourse city(CityCourse plain, Random random) {
        double growth = 0.98 + random.nextDouble() * 0.06;
        var emission = new double[plain.emission().length];
        for (int y = 0; y < emission.length; y++) {
            emission[y] = plain.emission()[y] * Math.pow(growth, y);
        }
        double[] imports = Columns.filled(emission.length, random.nextDouble() * 100_000);
        return new CityCourse(emission, imports, plain.clean(), plain.factor(), plain.cells());
    }

    private static Candidate candidate(String id, int years, int lots, Random random) {
        double least = random.nextInt(6) == 0 ? 2 : 0;
        double[] most = Columns.filled(years, SmallCity.UNITS);
        var levels = new Candidate.Levels(
                random.nextInt(6) == 0 ? 3 : 0, Columns.filled(years, least), most, most, 1 + random.nextInt(lots));
        var invest = new double[years];
        double decline = random.nextDouble() * 0.2;
        double now = 1e5 + random.nextDouble() * 4e6;
        for (int y = 0; y < years; y++) {
            invest[y] = now * Math.pow(1 - decline, y);
        }
        int lead = random.nextInt(2);
        var price = new Candidate.Price(
                invest, Columns.filled(years, random.nextDouble() * 2e5), 1 + random.nextInt(8), random.nextDouble());
        Impact own = SmallCity.impact(
                years,
                -random.nextDouble() * 30_000,
                (random.nextDouble() - 0.6) * 30_000,
                (random.nextDouble() - 0.7) * 4);
        return new Candidate(
                id,
                random.nextInt(3) > 0 ? "energy" : "transport",
                levels,
                new Candidate.Rollout(lead, 1 + lead + random.nextInt(2), random.nextInt(3) == 0 ? 0.5 : 1),
                price,
                own,
                List.of());
    }

    private static List<Dependency> links(int measures, Random random) {
        var links = new ArrayList<Dependency>();
        Dependency.Kind[] kinds = Dependency.Kind.values();
        for (int then = 1; then < measures; then++) {
            for (int first = 0; first < then; first++) {
                if (random.nextInt(3) == 0) {
                    Dependency.Kind kind = kinds[random.nextInt(kinds.length)];
                    double coefficient = kind == Dependency.Kind.PROPORTIONAL ? 0.6 : 0.5;
                    int lag = kind == Dependency.Kind.EXCLUDES ? 0 : random.nextInt(2);
                    links.add(SmallCity.link("M" + first, "M" + then, kind, lag, coefficient));
                }
            }
        }
        return links;
    }

    private static Aims aims(int years, Random random) {
        double[] caps = Columns.filled(years, Double.POSITIVE_INFINITY);
        for (int y = 1; y < years; y++) {
            if (random.nextInt(3) == 0) {
                caps[y] = 1_050_000 - random.nextDouble() * 400_000;
            }
        }
        double[] budget = Columns.filled(years, Double.POSITIVE_INFINITY);
        if (random.nextInt(3) == 0) {
            budget = Columns.filled(years, random.nextDouble() * 4e7);
        }
        List<Aims.Fall> falls =
                random.nextInt(4) == 0 ? List.of(new Aims.Fall("fall", years - 1, 0.3, 1.1)) : List.of();
        int neutral = random.nextInt(8) == 0 ? years - 1 : 0;
        return new Aims(caps, falls, random.nextInt(3), neutral, random.nextInt(3), budget);
    }
}
