package org.tanlu.uncertainty;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;

/**
 * Measures the simulation of a city's complete inventory and writes the problem and its result for the C program beside it.
 * Arguments: city folder, draws, threads, passes, file for the problem, file for the result.
 */
public final class SideBySide {
    private SideBySide() {}

    public static void main(String[] arguments) throws IOException, Unreadable {
        int draws = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        int passes = Integer.parseInt(arguments[3]);
        ReferenceData reference = ReferenceData.load();
        Dossier dossier =
                Survey.read(CityFolder.read(Path.of(arguments[0]), reference), reference).value();
        History history = Accounting.account(dossier, reference).value();
        List<Term> terms = UncertaintyAnalysis.terms(history, dossier, reference, new ArrayList<>()).byYear().values().stream()
                .flatMap(List::stream)
                .toList();
        Problem problem = Problem.of(terms, draws, 1);
        write(problem, Path.of(arguments[4]));
        var pool = new ForkJoinPool(threads);
        double[] seconds = new double[passes];
        double[][] sums = new double[0][];
        for (int pass = 0; pass < passes; pass++) {
            long start = System.nanoTime();
            sums = pool.submit(() -> Simulation.draw(problem)).join();
            seconds[pass] = (System.nanoTime() - start) / 1e9;
        }
        pool.shutdown();
        write(sums, Path.of(arguments[5]));
        double first = seconds[0];
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "java %s lines %d draws %d threads %d first %.4f best %.4f median %.4f%n",
                System.getProperty("java.version"),
                terms.size(),
                draws,
                threads,
                first,
                seconds[0],
                seconds[passes / 2]);
    }

    private static void write(Problem problem, Path file) throws IOException {
        Problem.Shared shared = problem.shared();
        Problem.Groups groups = problem.groups();
        Problem.Terms terms = problem.terms();
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.printf(
                    "%d %d %d %d %d%n",
                    problem.draws(), problem.cells(), shared.streams.length, groups.cells.length, terms.streams.length);
            for (int i = 0; i < shared.streams.length; i++) {
                Distribution of = shared.distributions.get(i);
                out.printf(
                        "%d %d %s %s %s%n",
                        shared.streams[i], of.isLognormal() ? 1 : 0, hex(of.location()), hex(of.scale()), hex(of.floor()));
            }
            for (int i = 0; i < groups.cells.length; i++) {
                out.printf("%d %s %d %d", groups.cells[i], hex(groups.constants[i]), groups.ends[i], groups.factors[i].length);
                for (int factor : groups.factors[i]) {
                    out.printf(" %d", factor);
                }
                out.println();
            }
            for (int i = 0; i < terms.streams.length; i++) {
                out.printf(
                        "%d %s %s %s%n", terms.streams[i], hex(terms.locations[i]), hex(terms.scales[i]), hex(terms.floors[i]));
            }
        }
    }

    private static void write(double[][] sums, Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (double[] cell : sums) {
                double[] sorted = cell.clone();
                Arrays.sort(sorted);
                out.println(hex(Interval.quantile(sorted, Interval.LOWER)) + " "
                        + hex(Interval.quantile(sorted, Interval.UPPER)));
            }
        }
    }

    private static String hex(double value) {
        return Double.toHexString(value);
    }
}
