package org.tanlu.sampling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Morris筛选 elementary effects (M. D. Morris, Factorial sampling plans for preliminary computational experiments, Technometrics
 * 33, 161–174, 1991): on each of many trajectories every input in turn moves once by half of its distribution, the others
 * standing where they are. Which inputs matter at all is seen from few runs, without assuming that the model is linear.
 *
 * <p>The levels are the middles of four equal parts, 1/8, 3/8, 5/8 and 7/8, so that distributions without ends can be
 * screened; a move goes from the first to the third, from the second to the fourth, or back.
 */
public final class Morris implements Uniforms {
    /** By which part of its distribution an input moves. */
    public static final double MOVE = 0.5;

    private static final double LEAST = 0.125;
    private static final double LEVEL = 0.25;

    private final List<String> inputs;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final int trajectories;
    private final int[][] turn;
    private final double[][] low;
    private final boolean[][] falls;

    /**
     * A design.
     *
     * @param inputs       the inputs that move; all others stand at their medians
     * @param trajectories how many times each moves, at least 2
     * @param seed         the seed
     */
    public Morris(List<String> inputs, int trajectories, long seed) {
        if (inputs.isEmpty() || trajectories < 2) {
            throw new IllegalArgumentException("no design of " + inputs.size() + " inputs on " + trajectories);
        }
        this.inputs = List.copyOf(inputs);
        this.trajectories = trajectories;
        inputs.forEach(input -> index.put(input, index.size()));
        this.turn = new int[trajectories][inputs.size()];
        this.low = new double[trajectories][inputs.size()];
        this.falls = new boolean[trajectories][inputs.size()];
        for (int t = 0; t < trajectories; t++) {
            draw(t, seed);
        }
    }

    private void draw(int trajectory, long seed) {
        var numbers = new double[3 * inputs.size()];
        Generator.uniforms(Generator.stream(seed, "morris/" + trajectory), 0, numbers, numbers.length);
        int count = inputs.size();
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer input) -> numbers[input])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int place = 0; place < count; place++) {
            turn[trajectory][order.get(place)] = place;
        }
        for (int input = 0; input < count; input++) {
            low[trajectory][input] = numbers[count + input] < 0.5 ? LEAST : LEAST + LEVEL;
            falls[trajectory][input] = numbers[2 * count + input] < 0.5;
        }
    }

    private int length() {
        return inputs.size() + 1;
    }

    /** How many runs of the model the design needs. */
    public int runs() {
        return trajectories * length();
    }

    @Override
    public void fill(String input, int from, double[] uniforms, int count) {
        Integer moving = index.get(input);
        for (int i = 0; i < count; i++) {
            uniforms[i] = moving == null ? 0.5 : at(moving, (from + i) / length(), (from + i) % length());
        }
    }

    private double at(int input, int trajectory, int step) {
        boolean hasMoved = step > turn[trajectory][input];
        return low[trajectory][input] + (hasMoved == falls[trajectory][input] ? 0 : MOVE);
    }

    /**
     * What the runs say of each input, in the order of the inputs.
     *
     * @param results what the model gave, by run
     */
    public List<Effects> effects(double[] results) {
        return IntStream.range(0, inputs.size())
                .mapToObj(input -> effects(input, results))
                .toList();
    }

    private Effects effects(int input, double[] results) {
        var moments = new Moments();
        var sizes = new Moments();
        for (int t = 0; t < trajectories; t++) {
            int before = t * length() + turn[t][input];
            double rise =
                    falls[t][input] ? results[before] - results[before + 1] : results[before + 1] - results[before];
            moments.add(rise / MOVE);
            sizes.add(Math.abs(rise / MOVE));
        }
        return new Effects(inputs.get(input), moments.mean(), sizes.mean(), moments.deviation(), sizes.errorOfMean());
    }

    /**
     * 基本效应 the elementary effects of an input: changes of the result by a rise of the input, per unit of its distribution.
     *
     * @param input     the input
     * @param mean      their mean
     * @param size      the mean of their sizes (μ*), by which inputs are ranked
     * @param deviation their standard deviation (σ): how far the effect depends on the other inputs, or bends
     * @param error     the standard error of μ*
     */
    public record Effects(String input, double mean, double size, double deviation, double error) {}
}
