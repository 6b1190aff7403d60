package org.tanlu.pathway;

import static org.tanlu.pathway.SmallCity.capped;
import static org.tanlu.pathway.SmallCity.levels;
import static org.tanlu.pathway.SmallCity.link;
import static org.tanlu.pathway.SmallCity.linked;
import static org.tanlu.pathway.SmallCity.measure;
import static org.tanlu.pathway.SmallCity.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tanlu.reference.Dependency;

/** For every kind of rows a city in which a plan without them would break what they say. */
final class ConstraintCases {
    private static final int YEARS = 4;
    private static final double NO_CAP = Double.POSITIVE_INFINITY;
    private static final double EXACT = 1e-3;

    private static final Candidate A = measure("A", YEARS, 10_000, 1e6);
    private static final Candidate B = measure("B", YEARS, 10_000, 1e6);
    /** It spares nothing. */
    private static final Candidate HELP = measure("HELP", YEARS, 0, 1e6);

    /** What is asked, and what holds of its answer. */
    record Case(Task task, Predicate<Answer> holds) {}

    private ConstraintCases() {}

    static Map<String, Case> all() {
        var cases = new LinkedHashMap<String, Case>();
        levels(cases);
        starts(cases);
        links(cases);
        means(cases);
        balances(cases);
        aims(cases);
        return cases;
    }

    private static void levels(Map<String, Case> cases) {
        Task half = capped(SmallCity.of(YEARS, A), 950_000, 950_000, 950_000);
        cases.put("stock", new Case(half, answer -> answer.cost() > 1e5));
        Candidate dear = with(A, new Candidate.Price(A.price().invest(), Columns.filled(YEARS, 1e6), 30, 0.5));
        cases.put(
                "irreversible",
                new Case(capped(SmallCity.of(YEARS, dear), 950_000), answer -> at(answer, "A", 3) > 5 - EXACT));
        double[] ten = Columns.filled(YEARS, 10);
        var later = new Candidate.Levels(0, new double[] {0, 0, 2, 2}, ten, ten, 0);
        cases.put("floor", new Case(SmallCity.of(YEARS, with(A, later)), answer -> at(answer, "A", 2) > 2 - EXACT));
        var free = new Candidate.Levels(0, new double[YEARS], ten, Columns.filled(YEARS, 100), 0);
        Task much = capped(SmallCity.of(YEARS, with(with(A, free), new Candidate.Rollout(0, 1, 5))), 850_000);
        cases.put("potential", new Case(much, answer -> at(answer, "A", 3) < 10 + EXACT));
        var few = new Candidate.Levels(0, new double[YEARS], ten, Columns.filled(YEARS, 4), 0);
        cases.put(
                "ceiling",
                new Case(capped(SmallCity.of(YEARS, with(A, few)), 950_000), answer -> at(answer, "A", 3) < 4 + EXACT));
        Task slow = SmallCity.of(YEARS, with(A, new Candidate.Rollout(0, 1, 0.2)));
        cases.put("ramp", new Case(capped(slow, 950_000), answer -> at(answer, "A", 1) < 2 + EXACT));
        Task late = SmallCity.of(YEARS, with(A, new Candidate.Rollout(1, 2, 1)));
        cases.put("readiness", new Case(capped(late, 950_000), answer -> at(answer, "A", 1) < EXACT));
    }

    private static void starts(Map<String, Case> cases) {
        Dependency help = link("HELP", "B", Dependency.Kind.BEFORE, 1, 1);
        Task waiting = linked(capped(SmallCity.of(YEARS, HELP, B), 950_000), help);
        cases.put("after_start", new Case(waiting, answer -> at(answer, "B", 1) < EXACT));
        cases.put("before", new Case(waiting, answer -> at(answer, "B", 1) < EXACT));
        Dependency atOnce = link("HELP", "B", Dependency.Kind.BEFORE, 0, 1);
        cases.put(
                "real_start",
                new Case(
                        linked(capped(SmallCity.of(YEARS, HELP, B), 950_000), atOnce),
                        answer -> at(answer, "HELP", 3) > 0.5 - EXACT));
        double[] ten = Columns.filled(YEARS, 10);
        var last = new Candidate.Levels(0, new double[YEARS], ten, new double[] {0, 0, 0, 10}, 0);
        Task planned = linked(capped(SmallCity.of(YEARS, with(HELP, last), B), NO_CAP, 950_000), help);
        cases.put("starts_once", new Case(planned, answer -> at(answer, "HELP", 3) > 0.5 - EXACT));
        Task whole = SmallCity.of(YEARS, inLots(A, 2));
        cases.put("whole", new Case(capped(whole, 970_000), answer -> at(answer, "A", 3) > 5 - EXACT));
    }

    private static Candidate inLots(Candidate one, int lots) {
        Candidate.Levels of = one.levels();
        return with(one, new Candidate.Levels(of.done(), of.least(), of.most(), of.ceiling(), lots));
    }

    private static void links(Map<String, Case> cases) {
        Candidate slow = with(HELP, new Candidate.Rollout(0, 1, 0.25));
        Task half = linked(
                capped(SmallCity.of(YEARS, slow, B), 950_000, 950_000, 950_000),
                link("HELP", "B", Dependency.Kind.HALF_DONE, 0, 0.5));
        cases.put("half_done", new Case(half, answer -> at(answer, "B", 1) < EXACT && at(answer, "B", 2) > 1));
        Task fed = linked(
                capped(SmallCity.of(YEARS, HELP, B), 950_000), link("HELP", "B", Dependency.Kind.PROPORTIONAL, 0, 0.5));
        cases.put("proportional", new Case(fed, answer -> at(answer, "HELP", 3) > 10 - EXACT));
        Task either = linked(
                capped(SmallCity.of(YEARS, A, HELP, B), 950_000),
                link("HELP", "B", Dependency.Kind.ANY_OF, 0, 1),
                link("A", "B", Dependency.Kind.ANY_OF, 0, 1));
        Task dear = either.with(List.of(
                with(A, new Candidate.Price(Columns.filled(YEARS, 1e7), new double[YEARS], 30, 0.5)), HELP, B));
        cases.put("any_of", new Case(dear, answer -> at(answer, "HELP", 3) + at(answer, "A", 3) > 0.5 - EXACT));
        Task both = linked(capped(SmallCity.of(YEARS, A, B), 850_000), link("A", "B", Dependency.Kind.EXCLUDES, 0, 1));
        cases.put("exclusive", new Case(both, answer -> at(answer, "A", 3) + at(answer, "B", 3) < 10 + EXACT));
    }

    private static void means(Map<String, Case> cases) {
        Task two = capped(SmallCity.of(YEARS, inLots(A, 1), inLots(B, 1)), 800_000);
        Aims wanted = two.aims();
        Task busy = two.with(new Aims(wanted.caps(), List.of(), 0, 0, 1, wanted.budget()));
        cases.put("department", new Case(busy, answer -> at(answer, "A", 1) + at(answer, "B", 1) < 10 + EXACT));
        Task one = capped(SmallCity.of(YEARS, A), 900_000);
        Task poor = one.with(new Aims(one.aims().caps(), List.of(), 0, 0, 0, Columns.filled(YEARS, 2e6)));
        cases.put("budget", new Case(poor, answer -> at(answer, "A", 1) < 4 + EXACT));
    }

    private static void balances(Map<String, Case> cases) {
        Candidate.Part part = new Candidate.Part("one", SmallCity.sparing(YEARS, 10_000));
        Candidate.Part other = new Candidate.Part("other", SmallCity.sparing(YEARS, 10_000));
        Candidate divided = with(with(A, SmallCity.sparing(YEARS, 0)), List.of(List.of(part, other)));
        Task cells = capped(SmallCity.of(YEARS, divided), 950_000);
        cases.put("division", new Case(cells, answer -> at(answer, "A", 1) > 5 - EXACT));
        Task coal = SmallCity.of(YEARS, with(A, SmallCity.impact(YEARS, -10_000, 0, -6)));
        cases.put("cell", new Case(capped(coal, 900_000), answer -> at(answer, "A", 3) < 40.0 / 6 + EXACT));
        cases.put("captured", captured());
        Candidate.Price price = new Candidate.Price(Columns.filled(YEARS, 1e9), new double[YEARS], 30, 0.5);
        Candidate solar = with(with(A, SmallCity.impact(YEARS, 0, -20_000, 0)), price);
        Task power = capped(SmallCity.of(YEARS, solar), 960_000, 960_000, 960_000);
        cases.put("power", new Case(power, answer -> at(answer, "A", 1) > 4 - EXACT));
        CityCourse city = power.city();
        var growing = new CityCourse(
                city.emission(), new double[] {1e5, 1e5, 1.2e5, 1.2e5}, city.clean(), city.factor(), city.cells());
        Task peak = SmallCity.in(SmallCity.of(YEARS, solar), growing);
        peak = peak.with(
                new Aims(peak.aims().caps(), List.of(), 1, 0, 0, peak.aims().budget()));
        cases.put("trade", new Case(peak, answer -> at(answer, "A", 2) > 1 - EXACT));
        cases.put(
                "emission",
                new Case(capped(SmallCity.of(YEARS, A), 950_000), answer -> at(answer, "A", 1) > 5 - EXACT));
    }

    /** Units capture 10 000 t of works that emit 50 000 t, of which another measure spares 6 000 t a unit. */
    private static Case captured() {
        Impact capture = SmallCity.sparing(YEARS, 9_000);
        System.arraycopy(Columns.filled(YEARS, -10_000), 0, capture.capturable("A"), 0, YEARS);
        Impact sparing = SmallCity.sparing(YEARS, 6_000);
        System.arraycopy(Columns.filled(YEARS, -6_000), 0, sparing.capturable("A"), 0, YEARS);
        Task task = SmallCity.of(YEARS, with(A, capture), with(B, sparing));
        CityCourse city = task.city();
        Task works = SmallCity.in(
                task,
                new CityCourse(
                        city.emission(),
                        city.imports(),
                        city.clean(),
                        city.factor(),
                        city.cells(),
                        Map.of("A", Columns.filled(YEARS, 50_000))));
        return new Case(
                capped(works, 940_000), answer -> 10 * at(answer, "A", 3) + 6 * at(answer, "B", 3) < 50 + EXACT);
    }

    private static void aims(Map<String, Case> cases) {
        cases.put("cap", new Case(capped(SmallCity.of(YEARS, A), 950_000), answer -> answer.emission(1) < 950_001));
        Task plain = SmallCity.of(YEARS, A);
        double[] free = plain.aims().caps();
        List<Aims.Fall> fall = List.of(new Aims.Fall("intensity", 3, 0.2, 1.2));
        cases.put(
                "fall",
                new Case(plain.with(new Aims(free, fall, 0, 0, 0, free)), answer -> answer.emission(3) < 960_001));
        indicators(cases);
        CityCourse city = plain.city();
        var growing = new CityCourse(
                new double[] {950_000, 960_000, 970_000, 980_000},
                city.imports(),
                city.clean(),
                city.factor(),
                city.cells());
        Task peak = SmallCity.in(plain, growing).with(new Aims(free, List.of(), 1, 0, 0, free));
        cases.put("peak", new Case(peak, answer -> answer.emission(3) < answer.emission(1) + 1));
        Task large = SmallCity.of(YEARS, measure("A", YEARS, 110_000, 1e6));
        cases.put(
                "neutral",
                new Case(large.with(new Aims(free, List.of(), 0, 3, 0, free)), answer -> answer.emission(3) < 1));
    }

    /** Ten of the forty units of coal are to go: five thirds of a measure that spares six. */
    private static void indicators(Map<String, Case> cases) {
        Task coal = SmallCity.of(YEARS, with(A, SmallCity.impact(YEARS, -10_000, 0, -6)));
        var used = SmallCity.side(YEARS, 40, SmallCity.COAL);
        var least = new Aims.Indicator("coal", 3, used, List.of(), 30, false);
        Task wanted = coal.with(coal.aims().withIndicators(List.of(least)));
        cases.put("indicator", new Case(wanted, answer -> at(answer, "A", 3) > 10.0 / 6 - EXACT));
        Task below = coal.with(coal.aims().withBelow(new double[] {1e9, 1e9, 980_000, 1e9}));
        cases.put("below", new Case(below, answer -> answer.emission(2) < 980_001));
    }

    private static double at(Answer answer, String id, int y) {
        return answer.units(answer.task().find(id).orElseThrow())[y];
    }
}
