package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.linear.Column;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.RandomPrograms;
import org.tanlu.linear.Row;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverContract;

/** Optima that are kept answer for the solver, and never say anything that it would not. */
class StoringSolverTest extends SolverContract {
    private static final Solver NOBODY = (program, limits) -> {
        throw new AssertionError("nothing is left to be searched");
    };

    @TempDir
    private Path folder;

    @Override
    protected Solver solver() {
        return new StoringSolver(Machine.highs(), new StoredOptima(folder));
    }

    private static LinearProgram whole() {
        return knapsack(4);
    }

    /** Four things of value 5, 4, 3, 2 and weight 2, 3, 1, 1 into a bag: at most so much weight. */
    private static LinearProgram knapsack(double most) {
        var builder = LinearProgram.named("bag");
        double[] value = {5, 4, 3, 2};
        double[] weight = {2, 3, 1, 1};
        Row bag = builder.atMost("bag", most);
        for (int thing = 0; thing < value.length; thing++) {
            Column taken = builder.binary("thing" + thing, -value[thing]);
            builder.entry(bag, taken, weight[thing]);
        }
        return builder.build();
    }

    private static void assertSame(Solution one, Solution other) {
        assertThat(other.point()).containsExactly(one.point());
        assertThat(other.objective()).isEqualTo(one.objective());
        assertThat(other.bound()).isEqualTo(one.bound());
        assertThat(other.run()).isEqualTo(one.run());
        assertThat(other.isPriced()).isEqualTo(one.isPriced());
        if (one.isPriced()) {
            assertThat(other.prices()).containsExactly(one.prices());
        }
    }

    @Test
    void what_was_searched_once_is_found_again_bit_for_bit_without_a_search() {
        List<LinearProgram> programs = List.of(RandomPrograms.linear(7, 60, 40), whole());
        for (LinearProgram program : programs) {
            Solution searched = solver().solve(program);
            var optima = new StoredOptima(folder);
            assertSame(searched, new StoringSolver(NOBODY, optima).solve(program));
            assertThat(optima.taken()).isEqualTo(1);
            assertThat(optima.searched()).isZero();
        }
    }

    @Test
    void the_best_of_the_bag_is_ten_and_stays_so() {
        // 5 + 3 + 2 weigh 4; no other choice of weight 4 is worth as much
        assertThat(solver().solve(whole()).objective()).isEqualTo(-10);
        assertThat(new StoringSolver(NOBODY, new StoredOptima(folder))
                        .solve(whole())
                        .objective())
                .isEqualTo(-10);
    }

    @Test
    void another_bound_or_another_limit_is_another_question() {
        solver().solve(whole());
        var optima = new StoredOptima(folder);
        var solver = new StoringSolver(Machine.highs(), optima);
        assertThat(solver.solve(knapsack(3)).objective()).isEqualTo(-8);
        solver.solve(whole(), Limits.NONE.withGap(0.25));
        assertThat(optima.taken()).isZero();
        assertThat(optima.searched()).isEqualTo(2);
    }

    @Test
    void a_session_that_leaves_the_kept_path_goes_on_as_if_it_had_searched_all_the_way() {
        CapacityPlan plan = CapacityPlan.of(1);
        sweep(solver(), plan, 3, 0.02);
        List<Solution> kept = sweep(solver(), plan, 6, 0.02);
        List<Solution> searched = sweep(Machine.highs(), plan, 6, 0.02);
        for (int step = 0; step < searched.size(); step++) {
            assertSame(searched.get(step), kept.get(step));
        }
    }

    private static List<Solution> sweep(Solver solver, CapacityPlan plan, int steps, double share) {
        var solutions = new ArrayList<Solution>();
        try (Session session = solver.open(plan.program(), Limits.NONE)) {
            for (int step = 1; step <= steps; step++) {
                for (Row cap : plan.caps()) {
                    double before = plan.program().rowUpper(cap.index());
                    session.bound(cap, Double.NEGATIVE_INFINITY, (1 - share * step) * before);
                }
                solutions.add(session.solve());
            }
        }
        return solutions;
    }

    @Test
    void a_file_that_was_altered_is_not_believed() throws IOException {
        Solution searched = solver().solve(whole());
        String text = text(only());
        write(only(), text.replace("column\tthing0\t1.0", "column\tthing1\t1.0"));
        var optima = new StoredOptima(folder);
        assertSame(searched, new StoringSolver(Machine.highs(), optima).solve(whole()));
        assertThat(optima.searched()).isEqualTo(1);
    }

    @Test
    void a_file_that_breaks_off_is_searched_anew() throws IOException {
        solver().solve(whole());
        byte[] bytes = Files.readAllBytes(only());
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
            Files.write(only(), Arrays.copyOf(bytes, length));
            var optima = new StoredOptima(folder);
            assertThat(new StoringSolver(Machine.highs(), optima).solve(whole()).objective())
                    .isEqualTo(-10);
            assertThat(optima.searched()).isEqualTo(1);
        }
    }

    /** Its own fingerprint is right, but the bag is too heavy. */
    @Test
    void a_point_outside_the_bounds_is_not_believed_even_when_its_file_is_whole() throws IOException {
        solver().solve(whole());
        Solution heavy = solver().solve(knapsack(7));
        List<String> lines = OptimumText.lines(knapsack(7), heavy);
        Path light = only(text -> !text.contains("thing1"));
        write(light, String.join("\n", lines) + "\n");
        var optima = new StoredOptima(folder);
        assertThat(new StoringSolver(Machine.highs(), optima).solve(whole()).objective())
                .isEqualTo(-10);
        assertThat(optima.searched()).isEqualTo(1);
    }

    @Test
    void what_is_read_ahead_is_the_same_as_what_is_read_when_it_is_asked_for() throws IOException {
        Solution searched = solver().solve(whole());
        var optima = new StoredOptima(folder);
        optima.ahead();
        var solver = new StoringSolver(NOBODY, optima);
        assertSame(searched, solver.solve(whole()));
        assertSame(searched, solver.solve(whole())); // asked again it is read again
        assertThat(optima.taken()).isEqualTo(2);
    }

    @Test
    void what_is_not_whole_is_not_believed_when_it_is_read_ahead() throws IOException {
        Solution searched = solver().solve(whole());
        write(only(), text(only()).replace("column\tthing0\t1.0", "column\tthing1\t1.0"));
        Files.writeString(folder.resolve("other.optimum.gz"), "not packed");
        var optima = new StoredOptima(folder);
        optima.ahead();
        assertSame(searched, new StoringSolver(Machine.highs(), optima).solve(whole()));
        assertThat(optima.searched()).isEqualTo(1);
    }

    @Test
    void a_folder_that_is_not_there_is_not_read_ahead() {
        var optima = new StoredOptima(folder.resolve("none"));
        optima.ahead();
        assertThat(new StoringSolver(Machine.highs(), optima).solve(whole()).objective())
                .isEqualTo(-10);
    }

    @Test
    void what_a_run_did_not_ask_for_is_forgotten() throws IOException {
        solver().solve(whole());
        solver().solve(knapsack(3));
        var optima = new StoredOptima(folder);
        new StoringSolver(NOBODY, optima).solve(whole());
        optima.forgetOthers();
        assertThat(text(only())).contains("thing3");
        new StoringSolver(NOBODY, new StoredOptima(folder)).solve(whole());
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_and_the_solution_is_there() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        var optima = new StoredOptima(file.resolve("optimum"));
        assertThat(new StoringSolver(Machine.highs(), optima).solve(whole()).objective())
                .isEqualTo(-10);
        assertThat(optima.trouble()).isPresent();
    }

    private Path only() throws IOException {
        return only(text -> true);
    }

    private Path only(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>();
            for (Path file : files.toList()) {
                if (wanted.test(text(file))) {
                    found.add(file);
                }
            }
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static String text(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
