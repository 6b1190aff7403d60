package org.tanlu.solver.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LpText;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.solver.Solvers;

/** UTOPIA by the solver of plans and by that of checks: times to build, load and solve, and a cap that tightens in ten steps. */
final class SideBySide {
    private static final int PASSES = 5;

    private SideBySide() {}

    public static void main(String[] arguments) throws IOException, SolverUnavailable {
        Path data = Path.of(arguments[0]);
        long start = System.nanoTime();
        Solver highs = Solvers.ofPlans();
        System.out.printf("load the solver of plans    %8.0f ms%n", since(start));
        start = System.nanoTime();
        Solver checks = Solvers.ofChecks();
        System.out.printf("load the solver of checks   %8.0f ms%n", since(start));
        for (int pass = 1; pass <= PASSES; pass++) {
            start = System.nanoTime();
            var model = new OsemosysModel(MathProgData.read(data));
            LinearProgram program = model.program();
            System.out.printf("pass %d: read and build      %8.0f ms, %d columns, %d rows, %d coefficients%n",
                    pass, since(start), program.columns(), program.rows(), program.nonzeros());
            solve(pass, highs, program);
            solve(pass, checks, program);
            sweep(pass, highs, model, program);
            Files.writeString(Path.of(arguments[1]), LpText.of(program));
        }
    }

    private static void solve(int pass, Solver solver, LinearProgram program) {
        long start = System.nanoTime();
        Solution solution = solver.solve(program);
        System.out.printf("pass %d: %-18s  %8.0f ms, cost %.6f, conditions broken by %.1e%n",
                pass, solution.run().solver(), since(start), solution.objective(), Kkt.of(program, solution).worst());
    }

    private static void sweep(int pass, Solver solver, OsemosysModel model, LinearProgram program) {
        double warm = 0;
        double cold = 0;
        double apart = 0;
        try (Session session = solver.open(program, Limits.NONE)) {
            double free = session.solve().activity(model.emissions());
            for (int step = 1; step <= 10; step++) {
                double cap = free * (1 - 0.04 * step);
                session.bound(model.emissions(), Double.NEGATIVE_INFINITY, cap);
                long start = System.nanoTime();
                double followed = session.solve().objective();
                warm += since(start);
                start = System.nanoTime();
                double anew = solver.solve(session.program()).objective();
                cold += since(start);
                apart = Math.max(apart, Math.abs(followed - anew) / anew);
            }
        }
        System.out.printf("pass %d: ten caps, followed  %8.0f ms, anew %8.0f ms, %.1f times, costs apart by %.1e%n",
                pass, warm, cold, cold / warm, apart);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
