package org.tanlu.energy;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.sampling.Fork;
import org.tanlu.sampling.Uniforms;
import org.tanlu.scenario.Scenario;
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
 * Measures the simulation of a city's scenarios in a new JVM: an ensemble of 10,000 draws first; then, in turn, all cells, all cells
 * by the C program, bundles, and a parameter set for trial. Prints medians and their ratios.
 * Arguments: city folder, draws, block, threads, passes, file for the problem, file for the result, C program, file for its result.
 */
public final class SideBySide {
    private static final String TRIED = "supply/electricity/import_factor";

    private static final int MANY = 10_000;

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final LongAdder busy = new LongAdder();
    private final ReferenceData reference;
    private final Scenarios scenarios;
    private final Model model;
    private final List<Paths> paths;
    private final int draws;
    private final int block;

    private SideBySide(ReferenceData reference, Scenarios scenarios, int draws, int block) {
        this.reference = reference;
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
        var measured = new SideBySide(reference, scenarios, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        int threads = Integer.parseInt(arguments[3]);
        int passes = Integer.parseInt(arguments[4]);
        String[] files = Arrays.copyOfRange(arguments, 5, 9);
        Problem.write(measured.model, measured.paths, measured.draws, measured.block, Path.of(files[0]));
        var pool = new ForkJoinPool(threads);
        measured.describe(threads, pool.submit(measured::ensemble).join());
        pool.shutdown();
        measured.compare(threads, passes, files);
    }

    /** How long until an ensemble of many draws is drawn and sorted, by a JVM that never drew one. */
    private Time ensemble() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long busySoFar = system.getProcessCpuTime();
        Ensemble ensemble = Ensemble.draw(
                scenarios.system(),
                scenarios.scenarios().stream().map(Scenario::assumptions).toList(),
                scenarios.scenarios().get(0).course().horizon(),
                reference.energy(),
                MANY,
                Uniforms.random(1));
        if (ensemble.draws() != MANY) {
            throw new IllegalStateException("drawn " + ensemble.draws());
        }
        return new Time(seconds(start), (system.getProcessCpuTime() - busySoFar) / 1e9);
    }

    private void compare(int threads, int passes, String[] files) throws IOException {
        var pool = new ForkJoinPool(threads);
        var cells = new ArrayList<Time>();
        var bundles = new ArrayList<Time>();
        var inC = new ArrayList<Time>();
        var trials = new ArrayList<Time>();
        for (int pass = 0; pass < passes; pass++) {
            double[][][] whole = timed(pool, Totals.ofCells(model, paths, nothingKept()), cells);
            inC.add(inC(threads, files));
            double[][][] condensed = timed(pool, Totals.ofBundles(model, paths, nothingKept()), bundles);
            long start = System.nanoTime();
            long busySoFar = PROCESSOR.getCurrentThreadCpuTime();
            tryOne(0.1 + 0.01 * pass);
            trials.add(new Time(seconds(start), (PROCESSOR.getCurrentThreadCpuTime() - busySoFar) / 1e9));
            if (pass == passes - 1) {
                write(whole, Path.of(files[1]));
                System.out.printf(
                        Locale.ROOT, "largest relative difference of bundles %.1e%n", difference(whole, condensed));
            }
        }
        pool.shutdown();
        print("java cells", cells);
        print("C cells", inC);
        print("java bundles", bundles);
        print("trial of one parameter", trials);
        ratio("C/Java", inC, cells);
        ratio("cells/bundles", cells, bundles);
    }

    /** Seconds by the clock and of the processor. */
    private record Time(double clock, double processor) {}

    private Drawn nothingKept() {
        return new Drawn(model.system.baseYear(), List.of(), paths.size(), draws);
    }

    private double[][][] timed(ForkJoinPool pool, Totals simulation, List<Time> times) {
        busy.reset();
        long start = System.nanoTime();
        double[][][] totals = pool.submit(() -> fill(simulation)).join();
        times.add(new Time(seconds(start), busy.sum() / 1e9));
        return totals;
    }

    private static void print(String what, List<Time> times) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.4f s by the clock, %.4f s of processors (medians)%n",
                what,
                median(times, Time::clock),
                median(times, Time::processor));
    }

    private static void ratio(String what, List<Time> above, List<Time> below) {
        System.out.printf(
                Locale.ROOT,
                "ratio %s %.2f %.2f%n",
                what,
                median(above, Time::processor) / median(below, Time::processor),
                median(above, Time::clock) / median(below, Time::clock));
    }

    private static double median(List<Time> times, ToDoubleFunction<Time> of) {
        return times.stream().mapToDouble(of).sorted().toArray()[times.size() / 2];
    }

    /** The median of three passes of the C program, by its own clock. */
    private static Time inC(int threads, String[] files) throws IOException {
        Process process = new ProcessBuilder(files[2], files[0], String.valueOf(threads), "3", files[3])
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var reader = process.inputReader()) {
            String[] times = reader.readLine().split(" ");
            return new Time(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
        }
    }

    private double[][][] fill(Totals simulation) {
        var totals = new double[paths.size()][paths.get(0).years][draws];
        Fork.each((draws + block - 1) / block, piece -> {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            int from = piece * block;
            simulation.fill(new NormalDeviations(model, from, Math.min(block, draws - from)), from, totals);
            busy.add(PROCESSOR.getCurrentThreadCpuTime() - start);
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

    private void describe(int threads, Time first) {
        System.out.printf(
                Locale.ROOT,
                "java %s: %d services beside plants, %d technologies (%d cells of a consumer and a carrier, %d measures),"
                        + " %d other emissions, %d years, %d scenarios;"
                        + " %d draws in blocks of %d, %d threads%n",
                System.getProperty("java.version"),
                model.finals,
                model.cells.size() + model.moves.size(),
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
                "the first ensemble of this JVM: %d draws of %d scenarios, sorted, in %.3f s by the clock, %.3f s of"
                        + " processors with the compiler's%n",
                MANY,
                paths.size(),
                first.clock(),
                first.processor());
    }

    private static void write(double[][][] totals, Path file) throws IOException {
        int numbers = totals.length * totals[0].length * totals[0][0].length;
        ByteBuffer bytes = ByteBuffer.allocate(numbers * Double.BYTES).order(ByteOrder.nativeOrder());
        for (double[][] scenario : totals) {
            for (double[] year : scenario) {
                bytes.asDoubleBuffer().put(year);
                bytes.position(bytes.position() + year.length * Double.BYTES);
            }
        }
        Files.write(file, bytes.array());
    }
}
