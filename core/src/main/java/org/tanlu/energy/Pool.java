package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.reference.Capture;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.GasGroup;

/**
 * 可捕集的二氧化碳 the CO2 that a measure can capture in a year: what the consumers that it stands at burn, what their processes
 * emit, less what measures before it took of both. A unit of the measure takes a tonne.
 *
 * @param cells   the emitting cells by kind of carrier
 * @param factors their factors
 * @param others  the processes
 * @param before  the moves before it that take or spare some
 * @param taken   what a unit of each of them changes, in tonnes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: columns for the kernel
record Pool(int[][] cells, double[][] factors, int[] others, int[] before, double[] taken) {

    /** The pools of a model's moves. */
    static List<Optional<Pool>> of(Model model) {
        return IntStream.range(0, model.moves.size())
                .mapToObj(m -> model.moves.get(m).move().captures().isEmpty()
                        ? Optional.<Pool>empty()
                        : Optional.of(of(model, m)))
                .toList();
    }

    private static Pool of(Model model, int m) {
        List<Capture> captures = model.moves.get(m).move().captures();
        int[][] cells = Arrays.stream(CarrierKind.values())
                .map(kind -> IntStream.range(0, model.cells.size())
                        .filter(cell -> model.cells.kind(cell) == kind && model.cells.factor(cell) != 0)
                        .filter(cell -> captures.stream().anyMatch(one -> isAt(one, model, cell)))
                        .toArray())
                .toArray(int[][]::new);
        int[] others = IntStream.range(0, model.system.others().size())
                .filter(o -> isProcess(model.system.others().get(o), captures))
                .toArray();
        var before = new ArrayList<Integer>();
        var taken = new ArrayList<Double>();
        for (int n = 0; n < m; n++) {
            double change =
                    model.moves.get(n).move().leaves(model.moves.get(m).move()).tonnes();
            boolean isEarlier =
                    model.moves.get(m).isSupply() || !model.moves.get(n).isSupply();
            if (change != 0 && isEarlier) {
                before.add(n);
                taken.add(change);
            }
        }
        return new Pool(
                cells,
                Arrays.stream(cells)
                        .map(row -> Arrays.stream(row)
                                .mapToDouble(model.cells::factor)
                                .toArray())
                        .toArray(double[][]::new),
                others,
                before.stream().mapToInt(Integer::intValue).toArray(),
                taken.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean isAt(Capture capture, Model model, int cell) {
        CarrierKind kind = model.cells.kind(cell);
        return model.system.consumers().get(model.cells.consumer(cell)).isOf(capture.consumer())
                && capture.kind().map(kind::equals).orElse(true);
    }

    private static boolean isProcess(OtherEmissions other, List<Capture> captures) {
        return other.gas() == GasGroup.CO2
                && other.emissions().byYear().values().stream().allMatch(value -> value.tonnes() >= 0)
                && captures.stream().anyMatch(capture -> capture.consumer().equals(other.unit()));
    }

    /** All of it in a year of a course, before anything is captured. */
    double emitted(Course course, int y) {
        double sum = 0;
        for (int kind = 0; kind < cells.length; kind++) {
            for (int i = 0; i < cells[kind].length; i++) {
                sum += course.use[cells[kind][i]][y] * factors[kind][i];
            }
        }
        for (int other : others) {
            sum += course.other[other][y];
        }
        return sum;
    }
}
