package org.tanlu.uncertainty;

import java.util.Arrays;
import org.tanlu.sampling.Fork;
import org.tanlu.sampling.Generator;
import org.tanlu.sampling.NormalQuantile;
import org.tanlu.trace.Clause;

/**
 * 蒙特卡洛模拟 approach 2 of the IPCC: draws every error of a {@link Problem} and sums up. The draws lie innermost and are
 * worked on in blocks that stay in the cache; every block writes to places of its own and adds in one order, so the bits are
 * the same on any number of threads.
 */
@Clause("4.2")
final class Simulation {
    /** Draws of a block: its columns of shared errors fit the second-level cache. */
    private static final int BLOCK = 256;

    /** Blocks that one task works on with the same columns. */
    private static final int BLOCKS_OF_TASK = 4;

    private final Problem problem;
    private final double[][] sums;
    private final double[][] shared;
    private final double[] uniforms = new double[BLOCK];
    private final double[] normals = new double[BLOCK];
    private final double[] group = new double[BLOCK];

    private Simulation(Problem problem, double[][] sums) {
        this.problem = problem;
        this.sums = sums;
        this.shared = new double[problem.shared().streams.length][BLOCK];
    }

    /** The sums of every cell by draw, on the threads of the pool that calls, or else of the common one. */
    static double[][] draw(Problem problem) {
        double[][] sums = new double[problem.cells()][problem.draws()];
        int stretch = BLOCK * BLOCKS_OF_TASK;
        int tasks = (problem.draws() + stretch - 1) / stretch;
        Fork.each(tasks, task -> {
            var simulation = new Simulation(problem, sums);
            int end = Math.min(problem.draws(), (task + 1) * stretch);
            for (int from = task * stretch; from < end; from += BLOCK) {
                simulation.block(from, Math.min(BLOCK, end - from));
            }
        });
        return sums;
    }

    private void block(int from, int count) {
        Problem.Shared errors = problem.shared();
        for (int i = 0; i < shared.length; i++) {
            Generator.uniforms(errors.streams[i], from, uniforms, count);
            factor(errors.distributions.get(i), shared[i], count);
        }
        Problem.Groups groups = problem.groups();
        int term = 0;
        for (int i = 0; i < groups.cells.length; i++) {
            Arrays.fill(group, groups.constants[i]);
            for (; term < groups.ends[i]; term++) {
                term(term, from, count);
            }
            for (int factor : groups.factors[i]) {
                multiply(group, shared[factor], count);
            }
            add(sums[groups.cells[i]], from, group, count);
        }
    }

    private void factor(Distribution distribution, double[] column, int count) {
        raise(uniforms, distribution.floor(), count);
        NormalQuantile.of(uniforms, normals, count);
        double location = distribution.location();
        double scale = distribution.scale();
        for (int i = 0; i < count; i++) {
            column[i] = location + scale * normals[i];
        }
        if (distribution.isLognormal()) {
            for (int i = 0; i < count; i++) {
                column[i] = StrictMath.exp(column[i]);
            }
        }
    }

    private void term(int term, int from, int count) {
        Problem.Terms terms = problem.terms();
        Generator.uniforms(terms.streams[term], from, uniforms, count);
        raise(uniforms, terms.floors[term], count);
        NormalQuantile.of(uniforms, normals, count);
        addScaled(group, terms.locations[term], terms.scales[term], normals, count);
    }

    /** Leaves out the probabilities below a floor. */
    private static void raise(double[] uniforms, double floor, int count) {
        if (floor > 0) {
            for (int i = 0; i < count; i++) {
                uniforms[i] = floor + (1 - floor) * uniforms[i];
            }
        }
    }

    // The compiler vectorises a loop over whole columns that are arguments of a small method.

    private static void addScaled(double[] sum, double location, double scale, double[] normals, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += location + scale * normals[i];
        }
    }

    private static void multiply(double[] column, double[] by, int count) {
        for (int i = 0; i < count; i++) {
            column[i] *= by[i];
        }
    }

    private static void add(double[] sums, int from, double[] column, int count) {
        for (int i = 0; i < count; i++) {
            sums[from + i] += column[i];
        }
    }
}
