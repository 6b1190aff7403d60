package org.tanlu.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sobol指数 which part of the variance of a result an input makes: alone (first order), and together with all others (total).
 * The design is that of Saltelli and others (Variance based sensitivity analysis of model output, Computer Physics
 * Communications 181, 259–270, 2010): points A and B, and for each input the points A with that input from B. The first order is
 * estimated by theirs, Σ f(B)·(f(A_B) − f(A)) ÷ N ÷ V; the total by Jansen's, Σ (f(A) − f(A_B))² ÷ 2N ÷ V.
 *
 * <p>Inputs are points of a {@link SobolSequence}, shifted anew in every repetition; errors are those of the repetitions. All
 * other inputs of the model are drawn at random and count as one input, the remainder, so that nothing of the variance is
 * missing.
 */
public final class SobolIndices implements Uniforms {
    /** How many inputs a design can hold. */
    public static final int MOST = SobolSequence.DIMENSIONS / 2;

    private final List<String> inputs;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final int points;
    private final int repetitions;
    private final long seed;

    /**
     * A design.
     *
     * @param inputs      the inputs, at most {@link #MOST}
     * @param points      how many points A, a power of two
     * @param repetitions how many repetitions, at least 2
     * @param seed        the seed
     */
    public SobolIndices(List<String> inputs, int points, int repetitions, long seed) {
        if (inputs.isEmpty() || inputs.size() > MOST || Integer.bitCount(points) != 1 || repetitions < 2) {
            throw new IllegalArgumentException(
                    "no design of " + inputs.size() + " inputs with " + repetitions + " times " + points + " points");
        }
        this.inputs = List.copyOf(inputs);
        inputs.forEach(input -> index.put(input, index.size()));
        this.points = points;
        this.repetitions = repetitions;
        this.seed = seed;
    }

    /** Points A, points B, one set for each input and one for the remainder. */
    private int sets() {
        return inputs.size() + 3;
    }

    /** How many runs of the model the design needs. */
    public int runs() {
        return repetitions * sets() * points;
    }

    @Override
    public void fill(String input, int from, double[] uniforms, int count) {
        int place = index.getOrDefault(input, inputs.size());
        int done = 0;
        while (done < count) {
            int run = from + done;
            int point = run % points;
            int set = run / points % sets();
            int repetition = run / points / sets();
            int length = Math.min(points - point, count - done);
            boolean isB = set == 1 || set == place + 2;
            if (place < inputs.size()) {
                int dimension = isB ? inputs.size() + place : place;
                long shift = Generator.stream(seed, "shift/" + repetition + "/" + dimension);
                SobolSequence.fill(dimension, shift, point, uniforms, done, length);
            } else {
                long stream = Generator.stream(seed, (isB ? "B/" : "A/") + repetition + "/" + input);
                Generator.uniforms(stream, point, uniforms, done, length);
            }
            done += length;
        }
    }

    /**
     * What the runs say of each input, in the order of the inputs, and of the remainder as the last.
     *
     * @param results what the model gave, by run
     */
    public List<Index> indices(double[] results) {
        var parts = new ArrayList<Parts>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            parts.add(new Parts(results, repetition * sets() * points, points, inputs.size() + 1));
        }
        var indices = new ArrayList<Index>();
        for (int place = 0; place <= inputs.size(); place++) {
            indices.add(index(place, parts));
        }
        return indices;
    }

    private static double ratio(double part, double variance) {
        return variance > 0 ? part / variance : 0;
    }

    private Index index(int place, List<Parts> repeated) {
        double variance = 0;
        double alone = 0;
        double together = 0;
        var first = new Moments();
        var total = new Moments();
        for (Parts parts : repeated) {
            variance += parts.variance;
            alone += parts.alone[place];
            together += parts.together[place];
            first.add(ratio(parts.alone[place], parts.variance));
            total.add(ratio(parts.together[place], parts.variance));
        }
        return new Index(
                place < inputs.size() ? inputs.get(place) : "",
                ratio(alone, variance),
                first.errorOfMean(),
                ratio(together, variance),
                total.errorOfMean());
    }

    /** The variance of a repetition and the parts of it. */
    private static final class Parts {
        private final double variance;
        private final double[] alone;
        private final double[] together;

        Parts(double[] results, int from, int points, int inputs) {
            this.alone = new double[inputs];
            this.together = new double[inputs];
            double sum = 0;
            for (int i = 0; i < 2 * points; i++) {
                sum += results[from + i];
            }
            double mean = sum / (2 * points);
            double squares = 0;
            for (int i = 0; i < 2 * points; i++) {
                squares += (results[from + i] - mean) * (results[from + i] - mean);
            }
            this.variance = squares / (2 * points);
            for (int input = 0; input < inputs; input++) {
                int mixed = from + (input + 2) * points;
                for (int i = 0; i < points; i++) {
                    double change = results[mixed + i] - results[from + i];
                    alone[input] += (results[from + points + i] - mean) * change / points;
                    together[input] += change * change / 2 / points;
                }
            }
        }
    }

    /**
     * The part of the variance that an input makes.
     *
     * @param input      the input; of the remainder an empty text
     * @param first      the first-order index
     * @param firstError its standard error
     * @param total      the total index
     * @param totalError its standard error
     */
    public record Index(String input, double first, double firstError, double total, double totalError) {}
}
