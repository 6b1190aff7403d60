package org.tanlu.sampling;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Runs functions of some inputs over a design, in blocks. */
final class Designs {
    private Designs() {}

    static List<String> inputs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "x" + i).toList();
    }

    /** The results by run, block by block. */
    static double[] run(
            Uniforms design, int runs, int block, List<String> inputs, ToDoubleFunction<double[]> function) {
        var results = new double[runs];
        for (int from = 0; from < runs; from += block) {
            int count = Math.min(block, runs - from);
            var columns = new double[inputs.size()][count];
            for (int input = 0; input < columns.length; input++) {
                design.fill(inputs.get(input), from, columns[input], count);
            }
            for (int i = 0; i < count; i++) {
                int run = i;
                results[from + i] = function.applyAsDouble(IntStream.range(0, columns.length)
                        .mapToDouble(input -> columns[input][run])
                        .toArray());
            }
        }
        return results;
    }
}
