package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;

/** 饼图标注 labels of a pie: which slices have room for one beside them. Larger slices have the right of way. */
public final class PieLabels {

    private static final double LEAST_DISTANCE = 0.05; // of a turn, between the middles of two labelled slices
    private static final double LEAST_SHARE = 0.01;

    private PieLabels() {}

    /**
     * The labelled slices.
     *
     * @param pie a pie that has values
     * @return the slices' places among the categories, ascending
     */
    public static List<Integer> of(Block.Chart pie) {
        List<Double> shares = shares(pie);
        List<Double> middles = middles(shares);
        var labelled = new ArrayList<Integer>();
        IntStream.range(0, shares.size())
                .filter(slice -> shares.get(slice) >= LEAST_SHARE)
                .boxed()
                .sorted(Comparator.comparing(shares::get).reversed())
                .filter(slice -> labelled.stream()
                        .allMatch(other -> distance(middles.get(slice), middles.get(other)) >= LEAST_DISTANCE))
                .forEachOrdered(labelled::add);
        return labelled.stream().sorted().toList();
    }

    /** Each slice's share of the whole, zero where there is no value. */
    private static List<Double> shares(Block.Chart pie) {
        List<Double> values = pie.series().get(0).values().stream()
                .map(value -> value.map(Quantity::value).orElse(0.0))
                .toList();
        double total = values.stream().mapToDouble(Double::doubleValue).sum();
        return values.stream().map(value -> value / total).toList();
    }

    private static List<Double> middles(List<Double> shares) {
        var middles = new ArrayList<Double>();
        double before = 0;
        for (double share : shares) {
            middles.add(before + share / 2);
            before += share;
        }
        return middles;
    }

    private static double distance(double turn, double other) {
        double direct = StrictMath.abs(turn - other);
        return StrictMath.min(direct, 1 - direct);
    }
}
