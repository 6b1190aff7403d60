package org.tanlu.energy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a compiled energy system with its scenarios, number by number, in the order in which the C program reads them. */
final class Problem {
    private final Model model;
    private final PrintWriter out;

    private Problem(Model model, PrintWriter out) {
        this.model = model;
        this.out = out;
    }

    static void write(Model model, List<Paths> scenarios, int draws, int block, Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            var problem = new Problem(model, out);
            out.printf("%d %d %d %d%n", draws, block, scenarios.get(0).years, scenarios.size());
            NormalDeviations.write(model, out);
            problem.model();
            scenarios.forEach(problem::scenario);
        }
    }

    private void model() {
        whole(model.parent);
        numbers(model.driverBase);
        out.printf("%d %d %d %d%n", model.inUse, model.finals, model.powerPlants, model.heatPlants);
        whole(model.consumerDriver);
        whole(model.consumerGroup);
        numbers(model.consumerBase);
        rows(model.cellsOf);
        rows(model.emitting);
        columns(model.factors);
        whole(model.powerCells);
        whole(model.heatCells);
        rows(model.followed);
        numbers(model.perFollowed);
        whole(model.otherDriver);
        numbers(model.otherBase);
        rows(model.otherCells);
        numbers(model.otherFuel);
        Supply power = model.system.electricity();
        Supply heat = model.system.heat();
        numbers(
                model.electricityPerCoal,
                model.heatPerCoal,
                power.plants().value(),
                power.available().value(),
                heat.plants().value(),
                heat.available().value());
        out.println(model.moves.size());
        for (Model.CompiledMove move : model.moves) {
            out.println(move.isSupply() ? 1 : 0);
            numbers(move.supplied(), move.clean(), move.others());
            numbers(move.change());
            rows(move.cells());
            columns(move.weights());
        }
        limits();
    }

    private void limits() {
        for (Optional<Pool> pool : model.limits.pools()) {
            out.println(pool.isPresent() ? 1 : 0);
            pool.ifPresent(this::pool);
        }
        out.println(model.limits.wholes().size());
        for (DriverWhole whole : model.limits.wholes()) {
            whole(whole.members());
            whole(whole.within());
            whole(whole.larger());
        }
        whole(model.limits.heatGases());
        whole(model.limits.heatFuels());
        whole(model.limits.process());
        whole(model.limits.withFleet());
    }

    private void pool(Pool pool) {
        rows(pool.cells());
        columns(pool.factors());
        whole(pool.others());
        whole(pool.before());
        numbers(pool.taken());
    }

    private void scenario(Paths paths) {
        columns(paths.ratio);
        columns(paths.intensity);
        columns(paths.share);
        columns(paths.shift);
        columns(paths.emission);
        var wanted = new double[model.moves.size()][paths.years];
        var most = new double[model.moves.size()][paths.years];
        for (int m = 0; m < wanted.length; m++) {
            for (int y = 0; y < paths.years; y++) {
                wanted[m][y] = paths.level[m][y] * model.moves.get(m).potential(y);
                most[m][y] = paths.most(m, y);
            }
        }
        columns(wanted);
        columns(most);
        whole(IntStream.range(0, paths.years)
                .map(y -> paths.changesHeat(y) ? 1 : 0)
                .toArray());
        numbers(paths.powerPlants);
        numbers(paths.otherPower);
        numbers(paths.powerLosses);
        numbers(paths.heatLosses);
        numbers(paths.powerFactor);
        numbers(paths.heatFactor);
    }

    private void columns(double[][] columns) {
        out.println(columns.length);
        for (double[] column : columns) {
            numbers(column);
        }
    }

    private void rows(int[][] rows) {
        out.println(rows.length);
        for (int[] row : rows) {
            whole(row);
        }
    }

    private void whole(int... values) {
        out.print(values.length);
        Arrays.stream(values).forEach(value -> out.print(" " + value));
        out.println();
    }

    private void numbers(double... values) {
        out.print(values.length);
        Arrays.stream(values).forEach(value -> out.print(" " + Double.toHexString(value)));
        out.println();
    }
}
