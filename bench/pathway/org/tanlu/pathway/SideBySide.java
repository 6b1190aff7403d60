package org.tanlu.pathway;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.reference.ReferenceData;
import org.tanlu.solver.Solvers;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;

/** The programme of a city's pathway: its size, the time of each search, a cap that tightens from step to step, and whether it comes out the same again. */
final class SideBySide {
    private static final Limits LIMITS = new Limits(10_000, Integer.MAX_VALUE, 0.005);
    private static final int STEPS = 10;
    private static final double STEP = 0.01;

    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        ReferenceData reference = ReferenceData.load();
        Solver solver = Solvers.ofPlans();
        long begun = System.nanoTime();
        Dossier dossier = read(Path.of(arguments[0]), reference);
        Plan plan = Preparation.prepare(dossier, reference, Solving.by(solver)).value();
        System.out.printf("prepare, all steps, by the clock %5.1f s%n", (System.nanoTime() - begun) / 1e9);
        Route route = plan.pathway().main().orElseThrow();
        Task task = new Assembly(
                        route.base(),
                        route.terms(),
                        OwnMeasures.of(dossier, reference).value().reference())
                .task();
        size(task);
        LinearProgram program = Constraints.program(new Draft(task), Constraints.ALL);
        long start = now();
        Solution relaxed = solver.solve(program.relaxed(), LIMITS);
        System.out.printf("search without whole numbers%8.2f s, %s%n", since(start), relaxed.status().english());
        start = now();
        Answer answer = new Search(solver, LIMITS).solve(task);
        System.out.printf("all searches to a gap of 0.5 %% %5.2f s, gap %.3f %%, cost %.6f million yuan%n",
                since(start), 100 * answer.gap(), answer.cost() / 1e6);
        sweep(task, solver);
        again(task, answer, solver);
    }

    private static Dossier read(Path city, ReferenceData reference) throws Exception {
        return Survey.read(CityFolder.read(city, reference), reference).value();
    }

    private static void size(Task task) {
        LinearProgram program = Constraints.program(new Draft(task), Constraints.ALL);
        int whole = 0;
        for (int column = 0; column < program.columns(); column++) {
            whole += program.integral(column) ? 1 : 0;
        }
        long discrete = task.candidates().stream().filter(task::isStarted).count();
        System.out.printf("%d measures, %d of them with starts or whole projects, %d years%n",
                task.candidates().size(), discrete, task.years() - 1);
        System.out.printf("%d columns, %d of them whole, %d rows, %d coefficients%n",
                program.columns(), whole, program.rows(), program.nonzeros());
    }

    /** Emissions of every year are capped, a further hundredth below the plan without caps at each step. */
    private static void sweep(Task task, Solver solver) {
        double[] free = Columns.filled(task.years(), 0);
        double warm = 0;
        double cold = 0;
        double apart = 0;
        Task capped = task.with(task.aims().withCaps(Columns.filled(task.years(), 1e12)));
        try (var followed = new Relaxation(capped, Constraints.ALL, solver, LIMITS)) {
            Answer answer = followed.answer(followed.solve());
            for (int y = 1; y < free.length; y++) {
                free[y] = answer.emission(y);
            }
            for (int step = 1; step <= STEPS; step++) {
                double[] caps = free.clone();
                for (int y = 1; y < caps.length; y++) {
                    caps[y] *= 1 - STEP * step;
                    followed.bound("cap/" + (task.baseYear() + y), Double.NEGATIVE_INFINITY, caps[y] / Draft.TONNES);
                }
                long start = now();
                double one = followed.solve().objective();
                warm += since(start);
                start = now();
                LinearProgram program = Constraints.program(new Draft(task.with(task.aims().withCaps(caps))), Constraints.ALL);
                double other = solver.solve(program.relaxed(), LIMITS).objective();
                cold += since(start);
                apart = Math.max(apart, Math.abs(one - other) / Math.max(1, Math.abs(other)));
            }
        }
        System.out.printf("ten caps, each from the last%8.2f s, each anew %8.2f s, %.1f times, costs apart by %.1e%n",
                warm, cold, cold / warm, apart);
    }

    private static void again(Task task, Answer answer, Solver solver) {
        List<Candidate> shuffled = new ArrayList<>(task.candidates());
        Collections.shuffle(shuffled, new Random(1));
        System.out.printf("solved again                %s%n", same(answer, new Search(solver, LIMITS).solve(task)));
        System.out.printf("measures in another order   %s%n",
                same(answer, new Search(solver, LIMITS).solve(task.with(shuffled))));
    }

    private static String same(Answer one, Answer other) {
        boolean isSame = Double.doubleToLongBits(one.cost()) == Double.doubleToLongBits(other.cost());
        for (Candidate candidate : one.task().candidates()) {
            isSame &= Arrays.equals(one.units(candidate), other.units(candidate));
        }
        return isSame ? "the same bit for bit" : "DIFFERENT";
    }

    /** Time of this thread's processor, which other work of the machine does not lengthen; searches have one thread. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e9;
    }
}
