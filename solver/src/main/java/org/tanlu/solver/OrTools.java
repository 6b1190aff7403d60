package org.tanlu.solver;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import org.tanlu.linear.ColdSession;
import org.tanlu.linear.Entries;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Run;
import org.tanlu.linear.Session;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Solver;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.linear.Status;

/**
 * GLOP and SCIP behind the model builder of OR-Tools. Every search begins anew. Names are not handed over: the library ends
 * the whole process when it meets one twice.
 */
final class OrTools implements Solver {
    private final boolean always;

    /** The solvers of OR-Tools that are exact for programmes of this kind. */
    private enum Engine {
        GLOP,
        SCIP
    }

    private OrTools(boolean always) {
        this.always = always;
    }

    /** GLOP for programmes without whole numbers, SCIP for the others. */
    static OrTools glopAndScip(Natives natives) throws SolverUnavailable {
        load(natives);
        return new OrTools(false);
    }

    /** SCIP for all programmes; it tells no prices. */
    static OrTools scip(Natives natives) throws SolverUnavailable {
        load(natives);
        return new OrTools(true);
    }

    private static void load(Natives natives) throws SolverUnavailable {
        natives.highs();
        try {
            Loader.loadNativeLibraries();
        } catch (LinkageError | RuntimeException e) {
            throw Natives.notLoaded(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Session open(LinearProgram program, Limits limits) {
        Engine engine = always || program.hasIntegers() ? Engine.SCIP : Engine.GLOP;
        return new ColdSession(program, current -> search(engine, current, limits));
    }

    private static Solution search(Engine engine, LinearProgram program, Limits limits) {
        ModelBuilderHelper model = model(program);
        var search = new ModelSolverHelper(engine.name());
        try {
            search.setSolverSpecificParameters(engine == Engine.SCIP ? ofScip(limits) : ofGlop(limits));
            search.solve(model);
            if (engine == Engine.GLOP && search.getStatus() == SolveStatus.INFEASIBLE) {
                // its preparation says so of unbounded programmes too
                search.setSolverSpecificParameters(ofGlop(limits) + " use_preprocessing: false");
                search.solve(model);
            }
            var run = new Run(engine + " (OR-Tools)", OrToolsVersion.getVersionString(), 0, 0);
            Status status = status(search.getStatus());
            return status.hasPoint() ? found(engine, program, search, run) : Solution.without(status, run);
        } finally {
            search.delete();
            model.delete();
        }
    }

    private static String ofGlop(Limits limits) {
        boolean none = limits.iterations() == Limits.NONE.iterations();
        return none ? "" : "max_number_of_iterations: " + limits.iterations();
    }

    private static String ofScip(Limits limits) {
        boolean none = limits.nodes() == Limits.NONE.nodes();
        return "limits/gap = " + limits.gap() + "\n" + (none ? "" : "limits/nodes = " + limits.nodes() + "\n");
    }

    private static Solution found(Engine engine, LinearProgram program, ModelSolverHelper search, Run run) {
        Status status = status(search.getStatus());
        var point = new double[program.columns()];
        for (int column = 0; column < point.length; column++) {
            point[column] = search.getVariableValue(column);
        }
        if (engine == Engine.SCIP) {
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
        boolean ended = outcome == SolveStatus.NOT_SOLVED || outcome == SolveStatus.CANCELLED_BY_USER;
        return outcome == SolveStatus.UNBOUNDED ? Status.UNBOUNDED : ended ? Status.LIMIT : Status.FAILED;
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
