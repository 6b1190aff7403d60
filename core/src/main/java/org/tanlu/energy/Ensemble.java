package org.tanlu.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.EnergyReference;
import org.tanlu.sampling.Fork;
import org.tanlu.sampling.Uniforms;
import org.tanlu.trace.Clause;

/**
 * 情景集合 the total emissions of scenarios under many draws of their parameters (clause 9.2): the same draws for all
 * scenarios, so that what they differ by is not noise. The bits are the same on any number of threads and for any block.
 */
@Clause("9.2")
public final class Ensemble {
    /** Draws of a block: its columns fit the second-level cache. */
    static final int BLOCK = 512;

    private final int base;
    private final double[][][] totals;
    private final Drawn drawn;
    /** The totals of each scenario and year in ascending order. */
    private final double[][][] sorted;

    /** How totals are simulated. */
    interface Mode {
        Totals of(Model model, List<Paths> scenarios, Drawn drawn);
    }

    private Ensemble(int base, double[][][] totals, Drawn drawn) {
        this.base = base;
        this.drawn = drawn;
        this.totals = totals;
        int years = totals[0].length;
        this.sorted = new double[totals.length][years][];
        Fork.each(totals.length * years, piece -> {
            double[] values = totals[piece / years][piece % years].clone();
            Arrays.sort(values);
            sorted[piece / years][piece % years] = values;
        });
    }

    /**
     * Draws scenarios.
     *
     * @param system    the energy system
     * @param scenarios the parameters of each scenario
     * @param horizon   the last year
     * @param reference the deviations
     * @param draws     how many draws
     * @param source    where the draws come from, by {@link DrawnParameter#id} and number of the draw
     */
    public static Ensemble draw(
            EnergySystem system,
            List<Map<String, Assumption>> scenarios,
            int horizon,
            EnergyReference reference,
            int draws,
            Uniforms source) {
        return draw(system, scenarios, horizon, reference, draws, source, List.of());
    }

    /**
     * Draws scenarios, and keeps more than the totals of some years.
     *
     * @param years these years, within those of the scenarios
     */
    public static Ensemble draw(
            EnergySystem system,
            List<Map<String, Assumption>> scenarios,
            int horizon,
            EnergyReference reference,
            int draws,
            Uniforms source,
            List<Integer> years) {
        var drawn = new Drawn(system.baseYear(), years, scenarios.size(), draws);
        return draw(system, scenarios, horizon, reference, draws, source, BLOCK, Totals::ofBundles, drawn);
    }

    static Ensemble draw(
            EnergySystem system,
            List<Map<String, Assumption>> scenarios,
            int horizon,
            EnergyReference reference,
            int draws,
            Uniforms source,
            int block,
            Mode mode,
            Drawn drawn) {
        var model = new Model(system);
        List<Paths> paths = scenarios.stream()
                .map(scenario -> new Paths(model, scenario, horizon))
                .toList();
        Totals simulation = mode.of(model, paths, drawn);
        var totals = new double[scenarios.size()][horizon - system.baseYear() + 1][draws];
        Fork.each((draws + block - 1) / block, piece -> {
            int from = piece * block;
            int count = Math.min(block, draws - from);
            var deviations = new RandomDeviations(model, reference, source, from, count);
            simulation.fill(deviations, from, totals);
        });
        drawn.complete(totals);
        return new Ensemble(system.baseYear(), totals, drawn);
    }

    /** What was kept beside the totals. */
    public Drawn drawn() {
        return drawn;
    }

    /** How many draws there are. */
    public int draws() {
        return totals[0][0].length;
    }

    /** The value below which a share of the draws lies, by year. */
    public YearSeries<Emissions> quantile(int scenario, Quantity share) {
        var values = new TreeMap<Integer, Emissions>();
        for (int y = 0; y < totals[scenario].length; y++) {
            values.put(base + y, Emissions.tonnes(at(sorted[scenario][y], share.value())));
        }
        return YearSeries.of(values);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The share of draws in which emissions are highest in a year, by year. */
    public YearSeries<Quantity> peaks(int scenario) {
        var counts = new int[totals[scenario].length];
        for (int draw = 0; draw < draws(); draw++) {
            counts[peak(scenario, draw)]++;
        }
        var shares = new TreeMap<Integer, Quantity>();
        for (int y = 0; y < counts.length; y++) {
            shares.put(base + y, Quantity.of(counts[y] / (double) draws(), Unit.ONE));
        }
        return YearSeries.of(shares);
    }

    private int peak(int scenario, int draw) {
        int peak = 0;
        for (int y = 1; y < totals[scenario].length; y++) {
            if (totals[scenario][y][draw] >= totals[scenario][peak][draw]) {
                peak = y;
            }
        }
        return peak;
    }

    /** The share of draws in which emissions peak in a year or before it, by year. */
    public YearSeries<Quantity> peaked(int scenario) {
        var shares = new TreeMap<Integer, Quantity>();
        double sum = 0;
        for (Map.Entry<Integer, Quantity> share : peaks(scenario).byYear().entrySet()) {
            sum += share.getValue().value();
            shares.put(share.getKey(), Quantity.of(Math.min(1, sum), Unit.ONE));
        }
        return YearSeries.of(shares);
    }

    /** The share of draws in which emissions are below those of the base year, by year. */
    public YearSeries<Quantity> belowBase(int scenario) {
        var shares = new TreeMap<Integer, Quantity>();
        double[] first = totals[scenario][0];
        for (int y = 0; y < totals[scenario].length; y++) {
            int count = 0;
            for (int draw = 0; draw < first.length; draw++) {
                count += totals[scenario][y][draw] < first[draw] ? 1 : 0;
            }
            shares.put(base + y, Quantity.of(count / (double) first.length, Unit.ONE));
        }
        return YearSeries.of(shares);
    }

    /** The totals of a scenario in a year in tonnes, by draw. */
    double[] totals(int scenario, int year) {
        return totals[scenario][year - base].clone();
    }

    /** The largest total of a scenario from the base year on, by draw. */
    double[] peakLevels(int scenario) {
        double[] levels = totals[scenario][0].clone();
        for (double[] year : totals[scenario]) {
            for (int draw = 0; draw < levels.length; draw++) {
                levels[draw] = Math.max(levels[draw], year[draw]);
            }
        }
        return levels;
    }
}
