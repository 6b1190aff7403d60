package org.tanlu.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every solver does. Answers are published, follow from closed formulas, or come from trying everything. */
public abstract class SolverContract {
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double CLOSE = 1e-7;

    /** The solver that keeps to it. */
    protected abstract Solver solver() throws SolverUnavailable;

    /** Whether it tells the prices of rows. */
    protected boolean tellsPrices() {
        return true;
    }

    /** How many programmes of whole numbers it is tried on. */
    protected int choices() {
        return 250;
    }

    private Solution optimum(LinearProgram program) throws SolverUnavailable {
        Solution solution = solver().solve(program);
        assertThat(solution.status()).as(program.name()).isEqualTo(Status.OPTIMAL);
        assertThat(Kkt.of(program, solution).worst()).as(program.name()).isLessThan(CLOSE);
        return solution;
    }

    private Status status(LinearProgram program) throws SolverUnavailable {
        return solver().solve(program).status();
    }

    /** Hillier and Lieberman, Introduction to Operations Research, the Wyndor Glass Co.: 36 at (2, 6), prices 0, 3/2, 1. */
    @Test
    void the_glass_works_make_two_and_six() throws SolverUnavailable {
        var model = LinearProgram.named("glass works");
        Column doors = model.column("doors", -3);
        Column windows = model.column("windows", -5);
        Row first = model.atMost("plant 1", 4);
        Row second = model.atMost("plant 2", 12);
        Row third = model.atMost("plant 3", 18);
        model.entry(first, doors, 1).entry(second, windows, 2);
        model.entry(third, doors, 3).entry(third, windows, 2);

        Solution solution = optimum(model.build());

        assertThat(solution.objective()).isCloseTo(-36, within(CLOSE));
        assertThat(solution.value(doors)).isCloseTo(2, within(CLOSE));
        assertThat(solution.value(windows)).isCloseTo(6, within(CLOSE));
        assertThat(solution.activity(first)).isCloseTo(2, within(CLOSE));
        if (tellsPrices()) {
            assertThat(solution.price(first)).isCloseTo(0, within(CLOSE));
            assertThat(solution.price(second)).isCloseTo(-1.5, within(CLOSE));
            assertThat(solution.price(third)).isCloseTo(-1, within(CLOSE));
        }
    }

    /** The transport problem of G. B. Dantzig, Linear Programming and Extensions (1963), chapter 3-3: 153.675. */
    @Test
    void canned_goods_travel_for_153_675() throws SolverUnavailable {
        Transport transport = Transport.ofDantzig();
        Solution solution = optimum(transport.program());
        assertThat(solution.objective()).isCloseTo(153.675, within(CLOSE));
        if (tellsPrices()) {
            assertThat(transport.demands().stream().map(solution::price).toList())
                    .usingElementComparator((a, b) -> Math.abs(a - b) < CLOSE ? 0 : Double.compare(a, b))
                    .containsExactly(0.225, 0.153, 0.126);
        }
    }

    /** Demand D, of it b met at cost p' and e' per unit instead of p and e: b = (De − cap)/(e − e'), price (p' − p)/(e − e'). */
    @Test
    void a_cap_costs_what_the_cleaner_way_costs_more() throws SolverUnavailable {
        var model = LinearProgram.named("cap");
        Column dirty = model.column("dirty", 10);
        Column clean = model.column("clean", 30);
        Row demand = model.exactly("demand", 100);
        Row cap = model.atMost("cap", 60);
        model.entry(demand, dirty, 1).entry(demand, clean, 1);
        model.entry(cap, dirty, 1).entry(cap, clean, 0.2);

        Solution solution = optimum(model.build());

        assertThat(solution.value(clean)).isCloseTo(50, within(CLOSE));
        assertThat(solution.objective()).isCloseTo(100 * 10 + 50 * 20, within(1e-5));
        if (tellsPrices()) {
            assertThat(solution.price(cap)).isCloseTo(-20 / 0.8, within(CLOSE));
            assertThat(solution.price(demand)).isCloseTo(10 + 20 / 0.8, within(CLOSE));
        }
    }

    /** E. M. L. Beale, Cycling in the dual simplex algorithm (1955): the method goes in circles without a rule; −1/20. */
    @Test
    void a_programme_on_which_the_simplex_method_can_go_in_circles_ends() throws SolverUnavailable {
        var model = LinearProgram.named("circles");
        List<Column> x = new ArrayList<>();
        for (double cost : List.of(-0.75, 150.0, -0.02, 6.0)) {
            x.add(model.column("x" + x.size(), cost));
        }
        Row first = model.atMost("first", 0);
        Row second = model.atMost("second", 0);
        Row third = model.atMost("third", 1);
        model.entry(first, x.get(0), 0.25).entry(first, x.get(1), -60);
        model.entry(first, x.get(2), -0.04).entry(first, x.get(3), 9);
        model.entry(second, x.get(0), 0.5).entry(second, x.get(1), -90);
        model.entry(second, x.get(2), -0.02).entry(second, x.get(3), 3);
        model.entry(third, x.get(2), 1);
        assertThat(optimum(model.build()).objective()).isCloseTo(-0.05, within(CLOSE));
    }

    /** V. Klee and G. J. Minty, How good is the simplex algorithm? (1972), three columns in the usual form: −10000. */
    @Test
    void a_programme_with_many_corners_ends() throws SolverUnavailable {
        var model = LinearProgram.named("corners");
        Column a = model.column("a", -100);
        Column b = model.column("b", -10);
        Column c = model.column("c", -1);
        model.entry(model.atMost("one", 1), a, 1);
        Row two = model.atMost("two", 100);
        Row three = model.atMost("three", 10000);
        model.entry(two, a, 20).entry(two, b, 1);
        model.entry(three, a, 200).entry(three, b, 20).entry(three, c, 1);
        assertThat(optimum(model.build()).objective()).isCloseTo(-10000, within(1e-4));
    }

    @Test
    void bounds_of_every_kind_are_kept() throws SolverUnavailable {
        var model = LinearProgram.named("bounds").constant(7);
        Column free = model.column("free", -INFINITE, INFINITE, 1);
        Column below = model.column("below", -INFINITE, 3, -1);
        Column fixed = model.column("fixed", 2, 2, 5);
        Column between = model.column("between", -4, -1, 2);
        Row range = model.row("range", -6, 6);
        model.entry(range, free, 1).entry(range, below, 1);
        model.row("about nothing", -INFINITE, INFINITE);
        model.row("empty", -1, 1);

        Solution solution = optimum(model.build());

        assertThat(solution.value(free)).isCloseTo(-9, within(CLOSE));
        assertThat(solution.value(below)).isCloseTo(3, within(CLOSE));
        assertThat(solution.value(fixed)).isEqualTo(2);
        assertThat(solution.value(between)).isCloseTo(-4, within(CLOSE));
        assertThat(solution.objective()).isCloseTo(7 - 9 - 3 + 10 - 8, within(CLOSE));
    }

    @Test
    void a_programme_without_rows_is_solved_by_its_bounds() throws SolverUnavailable {
        var model = LinearProgram.named("no rows").constant(1);
        model.column("x", -2, 5, 3);
        model.column("y", -2, 5, -3);
        assertThat(optimum(model.build()).objective()).isCloseTo(1 - 6 - 15, within(CLOSE));
    }

    @Test
    void what_cannot_be_is_said() throws SolverUnavailable {
        var model = LinearProgram.named("impossible");
        Column x = model.column("x", 0, 1, 1);
        Column y = model.column("y", 0, 1, 1);
        model.entry(model.atLeast("too much", 3), x, 1).entry(new Row(0), y, 1);
        LinearProgram program = model.build();
        assertThat(status(program)).isEqualTo(Status.INFEASIBLE);
        assertThat(solver().solve(program).isPriced()).isFalse();
    }

    @Test
    void whole_numbers_that_cannot_be_are_said() throws SolverUnavailable {
        var model = LinearProgram.named("no whole number");
        Column x = model.integer("x", 0, 5, 1);
        model.entry(model.exactly("odd", 3), x, 2);
        assertThat(status(model.build())).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void a_cost_that_falls_without_end_is_said() throws SolverUnavailable {
        var model = LinearProgram.named("endless");
        Column x = model.column("x", -1);
        Column y = model.column("y", 0.25);
        Row row = model.atMost("row", 3);
        model.entry(row, x, 1).entry(row, y, -0.5);
        assertThat(status(model.build())).isEqualTo(Status.UNBOUNDED);
    }

    @Test
    void whole_numbers_are_the_best_of_all_that_can_be_tried() throws SolverUnavailable {
        int impossible = 0;
        for (int seed = 0; seed < choices(); seed++) {
            SmallChoice choice = SmallChoice.of(seed);
            OptionalLong expected = choice.tryAll();
            if (expected.isPresent()) {
                assertThat(optimum(choice.program()).objective())
                        .as("seed %d", seed)
                        .isCloseTo((double) expected.getAsLong(), within(1e-6));
            } else {
                assertThat(status(choice.program())).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
                impossible++;
            }
        }
        assertThat(impossible).as("some are impossible, most are not").isBetween(1, choices() / 2);
    }

    /** Two kinds of work of which the cheap one needs a machine; whole machines at 10, work at 1 instead of 4 an hour. */
    @Test
    void prices_are_there_once_whole_numbers_are_fixed() throws SolverUnavailable {
        var model = LinearProgram.named("machines");
        Column machines = model.integer("machines", 0, 9, 10);
        Column cheap = model.column("cheap", 1);
        Column dear = model.column("dear", 4);
        Row work = model.atLeast("work", 23);
        Row room = model.atMost("room", 0);
        model.entry(work, cheap, 1).entry(work, dear, 1);
        model.entry(room, cheap, 1).entry(room, machines, -5);
        LinearProgram program = model.build();

        Solution whole = optimum(program);
        Solution fixed = optimum(program.withWholeNumbersOf(whole));

        assertThat(whole.value(machines)).isCloseTo(4, within(CLOSE));
        assertThat(whole.objective()).isCloseTo(4 * 10 + 20 + 3 * 4, within(1e-6));
        assertThat(fixed.objective()).isCloseTo(whole.objective(), within(1e-6));
        if (tellsPrices()) {
            assertThat(whole.isPriced()).isFalse();
            assertThat(fixed.price(work)).isCloseTo(4, within(CLOSE));
            assertThat(fixed.price(room)).isCloseTo(1 - 4, within(CLOSE));
        }
    }

    @Test
    void a_point_to_begin_with_does_not_change_the_least_cost() throws SolverUnavailable {
        SmallChoice choice = SmallChoice.of(24);
        LinearProgram program = choice.program();
        try (Session session = new InNameOrder(solver()).open(program, Limits.NONE)) {
            session.begin(optimum(program).point());
            assertThat(session.solve().objective())
                    .isCloseTo((double) choice.tryAll().orElseThrow(), within(1e-6));
            session.begin(new double[program.columns()]);
            assertThat(session.solve().objective())
                    .isCloseTo((double) choice.tryAll().orElseThrow(), within(1e-6));
        }
    }

    @Test
    void the_order_in_which_a_programme_is_told_does_not_change_its_least_cost() throws SolverUnavailable {
        for (int seed = 0; seed < 40; seed++) {
            LinearProgram program = RandomPrograms.linear(seed, 5 + seed, 3 + seed / 2);
            double cost = optimum(program).objective();
            assertThat(optimum(RandomPrograms.shuffled(program, seed)).objective())
                    .isCloseTo(cost, within(CLOSE * (1 + Math.abs(cost))));
        }
    }

    @Test
    void the_same_programme_gives_the_same_bits() throws SolverUnavailable {
        LinearProgram program = RandomPrograms.linear(99, 60, 40);
        assertThat(optimum(program).point()).containsExactly(optimum(program).point());
        LinearProgram choice = SmallChoice.of(24).program();
        assertThat(optimum(choice).point()).containsExactly(optimum(choice).point());
    }

    @Test
    void in_the_order_of_names_the_same_point_is_found_among_equals() throws SolverUnavailable {
        LinearProgram program = Transport.ofEqualRoads().program();
        var ordered = new InNameOrder(solver());
        Solution known = ordered.solve(program);
        for (int seed = 0; seed < 10; seed++) {
            LinearProgram shuffled = RandomPrograms.shuffled(program, seed);
            Solution solution = ordered.solve(shuffled);
            for (int column = 0; column < program.columns(); column++) {
                int there = shuffled.columnNames().indexOf(program.columnNames().get(column));
                assertThat(solution.value(new Column(there))).isEqualTo(known.value(new Column(column)));
            }
            assertThat(solution.objective()).isEqualTo(known.objective());
        }
    }

    @Test
    void a_session_finds_what_a_new_search_finds() throws SolverUnavailable {
        LinearProgram program = RandomPrograms.linear(7, 40, 25);
        try (Session session = solver().open(program, Limits.NONE)) {
            session.solve();
            session.bound(new Row(2), -INFINITE, INFINITE);
            assertSame(session);
            session.bound(new Column(3), program.lower(3), program.lower(3));
            assertSame(session);
            session.cost(new Column(5), -4);
            assertSame(session);
            session.bound(new Row(2), program.rowLower(2), program.rowUpper(2));
            session.bound(new Column(3), program.lower(3), program.upper(3));
            session.cost(new Column(5), program.cost(5));
            assertThat(session.solve().objective()).isCloseTo(optimum(program).objective(), within(1e-6));
        }
    }

    private void assertSame(Session session) throws SolverUnavailable {
        Solution warm = session.solve();
        Solution cold = optimum(session.program());
        assertThat(warm.status()).isEqualTo(Status.OPTIMAL);
        assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-6));
        assertThat(Kkt.of(session.program(), warm).worst()).isLessThan(CLOSE);
    }
}
