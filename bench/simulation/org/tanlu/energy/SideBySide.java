package org.tanlu.energy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.sampling.Fork;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Setting;
import org.tanlu.scenario.Simulation;
import org.tanlu.scenario.WhatIf;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;

/**
 * Measures the simulation of a city's scenarios in a new JVM – the city's own ensemble first, then passes over all cells and over
 * bundles, then a parameter set for trial – and writes the problem and its result for the C program beside it.
 * Arguments: city folder, draws, block, threads, passes, file for the problem, file for the result.
 */
public final class SideBySide {
    private static final String TRIED = "supply/electricity/import_factor";

    private final Scenarios scenarios;
    private final Model model;
    private final List<Paths> paths;
    private final int draws;
    private final int block;

    private SideBySide(Scenarios scenarios, int draws, int block) {
        this.scenarios = scenarios;
        this.draws = draws;
        this.block = block;
        this.model = new Model(scenarios.system());
        this.paths = scenarios.scenarios().stream()
                .map(scenario -> new Paths(model, scenario.assumptions(), scenario.course().horizon()))
                .toList();
    }

    public static void main(String[] arguments) throws IOException, Unreadable {
        ReferenceData reference = ReferenceData.load();
        Dossier dossier =
                Survey.read(CityFolder.read(Path.of(arguments[0]), reference), reference).value();
        History history = Accounting.account(dossier, reference).value();
        Scenarios scenarios =
                Simulation.simulate(dossier, history, reference).value().orElseThrow();
        var measured = new SideBySide(scenarios, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        int threads = Integer.parseInt(arguments[3]);
        int passes = Integer.parseInt(arguments[4]);
        Problem.write(measured.model, measured.paths, measured.draws, measured.block, Path.of(arguments[5]));
        var pool = new ForkJoinPool(threads);
        double first = pool.submit(measured::ensemble).join();
        measured.compare(pool, threads, passes, first, Path.of(arguments[6]));
        pool.shutdown();
    }

    /** Seconds until the city's own ensemble is drawn and its bounds are known, by a JVM that never drew one. */
    private double ensemble() {
        long start = System.nanoTime();
        for (ScenarioKind kind : ScenarioKind.values()) {
            scenarios.odds().low(kind);
            scenarios.odds().high(kind);
        }
        return seconds(start);
    }

    private void compare(ForkJoinPool pool, int threads, int passes, double first, Path file) throws IOException {
        Totals ofCells = Totals.ofCells(model, paths);
        Totals ofBundles = Totals.ofBundles(model, paths);
        double[] cells = new double[passes];
        double[] bundles = new double[passes];
        double[] trials = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            long start = System.nanoTime();
            double[][][] whole = pool.submit(() -> fill(ofCells)).join();
            cells[pass] = seconds(start);
            start = System.nanoTime();
            double[][][] condensed = pool.submit(() -> fill(ofBundles)).join();
            bundles[pass] = seconds(start);
            start = System.nanoTime();
            tryOne(0.1 + 0.01 * pass);
            trials[pass] = seconds(start);
            if (pass == passes - 1) {
                write(whole, file);
                report(threads, first, cells, bundles, trials, difference(whole, condensed));
            }
        }
    }

    private double[][][] fill(Totals simulation) {
        var totals = new double[paths.size()][paths.get(0).years][draws];
        Fork.each((draws + block - 1) / block, piece -> {
            int from = piece * block;
            simulation.fill(new NormalDeviations(model, from, Math.min(block, draws - from)), from, totals);
        });
        return totals;
    }

    private void tryOne(double value) {
        WhatIf trial = WhatIf.of(
                scenarios,
                ScenarioKind.ENHANCED,
                List.of(new Setting(TRIED, Quantity.of(value, Unit.ONE), List.of(), Optional.empty())));
        if (!trial.accepted().equals(List.of(TRIED))) {
            throw new IllegalStateException("not accepted: " + trial.refused());
        }
        trial.changed().course().total();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double difference(double[][][] one, double[][][] other) {
        double largest = 0;
        for (int s = 0; s < one.length; s++) {
            for (int y = 0; y < one[s].length; y++) {
                for (int i = 0; i < one[s][y].length; i++) {
                    largest = Math.max(largest, Math.abs(other[s][y][i] / one[s][y][i] - 1));
                }
            }
        }
        return largest;
    }

    private void report(
            int threads, double first, double[] cells, double[] bundles, double[] trials, double difference) {
        System.out.printf(
                Locale.ROOT,
                "java %s consumers %d cells %d measures %d others %d years %d scenarios %d draws %d block %d threads %d%n",
                System.getProperty("java.version"),
                model.consumerDriver.length,
                model.cells.size(),
                model.moves.size(),
                model.otherBase.length,
                paths.get(0).years,
                paths.size(),
                draws,
                block,
                threads);
        System.out.printf(
                Locale.ROOT,
                "java first ensemble of %d draws %.3f s, trial of one parameter %.2f ms (median), largest relative"
                        + " difference of bundles %.1e%n",
                scenarios.odds().draws(),
                first,
                1000 * median(trials),
                difference);
        System.out.printf(Locale.ROOT, "java cells median %.4f bundles median %.4f%n", median(cells), median(bundles));
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(double[][][] totals, Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (double[][] scenario : totals) {
                for (double[] year : scenario) {
                    for (double total : year) {
                        out.println(Double.toHexString(total));
                    }
                }
            }
        }
    }
}
