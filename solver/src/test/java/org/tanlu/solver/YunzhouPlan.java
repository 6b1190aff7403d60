package org.tanlu.solver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tanlu.clause.City;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Outcome;

/** The plan of the example city with its pathway, solved once for all tests, its documents and the optima that were found for it. */
final class YunzhouPlan {
    static final StoredOptima OPTIMA = optima();
    /** The programmes with whole numbers, in the order in which they were searched. */
    static final List<LinearProgram> WHOLE = Collections.synchronizedList(new ArrayList<>());

    static final Outcome<Plan> PLAN = prepared();
    static final PlanDocument FULL = PlanDocument.of(PLAN.value(), List.of(), City.REFERENCE);
    static final PlanDocument ISSUE = IssueDocument.of(PLAN.value(), City.REFERENCE);

    private YunzhouPlan() {}

    private static StoredOptima optima() {
        try {
            Path folder = Files.createTempDirectory("yunzhou");
            folder.toFile().deleteOnExit();
            return new StoredOptima(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome<Plan> prepared() {
        Machine.natives();
        return ExampleCity.prepared("yunzhou", solving());
    }

    /** By the solver of plans, which searches nothing twice. */
    static Solving solving() {
        try {
            return Solving.by(new Noting(Solvers.ofPlans(OPTIMA), WHOLE));
        } catch (SolverUnavailable e) {
            throw new AssertionError(e);
        }
    }

    /** A solver that notes programmes with whole numbers; no lambda of the outer class, which other threads would wait for. */
    private record Noting(Solver solver, List<LinearProgram> whole) implements Solver {
        @Override
        public Session open(LinearProgram program, Limits limits) {
            if (program.hasIntegers()) {
                whole.add(program);
            }
            return solver.open(program, limits);
        }
    }
}
