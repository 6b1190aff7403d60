package org.tanlu.energy;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.sampling.Generator;
import org.tanlu.sampling.NormalQuantile;

/** Normal deviations of every parameter, drawn as ensembles draw them, with few enough properties to be told to the C program. */
final class NormalDeviations implements Deviations {
    private static final double LEAST = 0.1;
    private static final double YEARS = 10;
    private static final double STEADY = 0.05;
    private static final double GROWING = 0.1;

    private final int draws;
    private final List<double[]> drivers;
    private final List<double[]> groups;
    private final List<double[]> measures;
    private final List<double[]> adoptions;
    private final List<double[]> processes;
    private final int[] withFleet;
    private final List<double[]> sales;
    private final List<double[]> kinds;
    private final double[] imports;

    NormalDeviations(Model model, int from, int draws) {
        this.draws = draws;
        this.drivers = normals("driver", model.drivers.size(), from);
        this.groups = normals("group", Functional.values().length, from);
        this.measures = normals("measure", model.moves.size(), from);
        this.adoptions = normals("adoption", model.moves.size(), from);
        this.processes = normals("process", model.limits.processes().size(), from);
        this.withFleet = model.limits.withFleet();
        this.sales = normals("sales", withFleet.length, from);
        this.kinds = normals("kind", CarrierKind.values().length, from);
        this.imports = normals("imports", 1, from).get(0);
    }

    private static long stream(String kind, int index) {
        return Generator.stream(1, kind + "/" + index);
    }

    private List<double[]> normals(String kind, int count, int from) {
        var all = new ArrayList<double[]>();
        var uniforms = new double[draws];
        for (int i = 0; i < count; i++) {
            var normals = new double[draws];
            Generator.uniforms(stream(kind, i), from, uniforms, draws);
            NormalQuantile.of(uniforms, normals, draws);
            all.add(normals);
        }
        return all;
    }

    /** The streams in the order in which the C program reads them. */
    static void write(Model model, PrintWriter out) {
        write("driver", model.drivers.size(), out);
        write("group", Functional.values().length, out);
        write("measure", model.moves.size(), out);
        write("adoption", model.moves.size(), out);
        write("process", model.limits.processes().size(), out);
        write("sales", model.limits.withFleet().length, out);
        write("kind", CarrierKind.values().length, out);
        write("imports", 1, out);
    }

    private static void write(String kind, int count, PrintWriter out) {
        out.print(count);
        for (int i = 0; i < count; i++) {
            out.print(" " + stream(kind, i));
        }
        out.println();
    }

    private static void factors(double[] normals, double scale, double[] factors, int count) {
        for (int i = 0; i < count; i++) {
            factors[i] = Math.max(LEAST, 1 + scale * normals[i]);
        }
    }

    private static double growing(int y) {
        return GROWING * StrictMath.sqrt(y / YEARS);
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public void driver(int driver, int y, double[] factors) {
        factors(drivers.get(driver), growing(y), factors, draws);
    }

    @Override
    public void intensity(int group, int y, double[] factors) {
        factors(groups.get(group), growing(y), factors, draws);
    }

    @Override
    public void measure(int move, double[] factors) {
        factors(measures.get(move), STEADY, factors, draws);
    }

    @Override
    public void adoption(int move, double[] factors) {
        factors(adoptions.get(move), STEADY, factors, draws);
    }

    @Override
    public void process(int process, double[] factors) {
        factors(processes.get(process), STEADY, factors, draws);
    }

    @Override
    public void sales(int consumer, double[] deviations) {
        factors(sales.get(Arrays.binarySearch(withFleet, consumer)), STEADY, deviations, draws);
        for (int i = 0; i < draws; i++) {
            deviations[i] = Math.min(1, deviations[i] - 1);
        }
    }

    @Override
    public void emission(int kind, double[] factors) {
        factors(kinds.get(kind), STEADY, factors, draws);
    }

    @Override
    public void imports(int y, double[] factors) {
        factors(imports, growing(y), factors, draws);
    }
}
