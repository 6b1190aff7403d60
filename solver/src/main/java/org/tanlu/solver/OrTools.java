package org.tanlu.solver;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import org.tanlu.linear.ColdSession;
import org.tanlu.linear.Entries;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Limits;
import org.tanlu.linear.Run;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;

/**
 * A solver behind the model builder of OR-Tools. Every search begins anew. Names are not handed over: the library ends the
 * whole process when it meets one twice.
 */
final class OrTools implements Solver {
    private final Engine engine;

    /** The solvers of OR-Tools that are exact for programmes of this kind. */
    enum Engine {
        HIGHS("HIGHS", "HiGHS (OR-Tools)", true),
        GLOP("GLOP", "GLOP (OR-Tools)", true),
        SCIP("SCIP", "SCIP (OR-Tools)", false);

        private final String id;
        private final String title;
        private final boolean prices;

        Engine(String id, String title, boolean prices) {
            this.id = id;
            this.title = title;
            this.prices = prices;
        }
    }

    private OrTools(Engine engine) {
        this.engine = engine;
    }

    static OrTools of(Engine engine, Natives natives) throws SolverUnavailable {
        natives.highs();
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            throw Natives.notLoaded(String.valueOf(e.getMessage()));
        }
        return new OrTools(engine);
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        if (!limits.equals(Limits.NONE)) {
            throw new IllegalArgumentException(engine.title + " 不接受求解上限 / takes no limits: " + limits);
        }
        return new ColdSession(program, this::search);
    }

    private Solution search(LinearProgram program) {
        ModelBuilderHelper model = model(program);
        var search = new ModelSolverHelper(engine.id);
        try {
            if (engine == Engine.SCIP) {
                search.setSolverSpecificParameters("limits/gap = 0\nlimits/absgap = 0\n");
            }
            search.solve(model);
            var run = new Run(engine.title, OrToolsVersion.getVersionString(), 0, 0);
            Status status = status(search.getStatus());
            return status.hasPoint() ? found(program, search, status, run) : Solution.without(status, run);
        } finally {
            search.delete();
            model.delete();
        }
    }

    private Solution found(LinearProgram program, ModelSolverHelper search, Status status, Run run) {
        var point = new double[program.columns()];
        for (int column = 0; column < point.length; column++) {
            point[column] = search.getVariableValue(column);
        }
        if (program.hasIntegers() || !engine.prices) {
            return Solution.unpriced(program, status, run, point, search.getBestObjectiveBound());
        }
        var prices = new double[program.rows()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = search.getDualValue(row);
        }
        return Solution.priced(program, status, run, point, prices);
    }

    private static Status status(SolveStatus outcome) {
        if (outcome == SolveStatus.OPTIMAL) {
            return Status.OPTIMAL;
        } else if (outcome == SolveStatus.FEASIBLE) {
            return Status.FEASIBLE;
        } else if (outcome == SolveStatus.INFEASIBLE) {
            return Status.INFEASIBLE;
        }
        return outcome == SolveStatus.UNBOUNDED ? Status.UNBOUNDED : Status.FAILED;
    }

    private static ModelBuilderHelper model(LinearProgram program) {
        var model = new ModelBuilderHelper();
        model.setObjectiveOffset(program.constant());
        for (int row = 0; row < program.rows(); row++) {
            model.addLinearConstraint();
            model.setConstraintLowerBound(row, program.rowLower(row));
            model.setConstraintUpperBound(row, program.rowUpper(row));
        }
        Entries entries = program.entries();
        for (int column = 0; column < program.columns(); column++) {
            model.addVar();
            model.setVarLowerBound(column, program.lower(column));
            model.setVarUpperBound(column, program.upper(column));
            model.setVarIntegrality(column, program.integral(column));
            model.setVarObjectiveCoefficient(column, program.cost(column));
            for (int at = entries.start(column); at < entries.start(column + 1); at++) {
                model.addConstraintTerm(entries.row(at), column, entries.value(at));
            }
        }
        return model;
    }
}
