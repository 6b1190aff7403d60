package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/**
 * 减排量分解 what of the plan's abatement is due to which measure: the share of each is what it adds on average over all orders
 * in which the measures may come. Measures that spare the same energy share it, and one that only enables others has its part
 * in what they do. The shares of all measures are the abatement of the plan, in every year.
 *
 * @param credits by measure
 * @param orders  how many orders were asked; 0 where all were
 * @param overlaps what pairs of the largest measures lose together, the largest measures first
 */
@Clause("10")
public record Attribution(Map<Measure, Credit> credits, int orders, List<Overlap> overlaps) {
    /** So many of the largest actions are held against one another. */
    private static final int LARGEST = 8;

    /**
     * 重叠 what two measures lose together (Δ²E): what each would do alone, less what both do.
     *
     * @param one   a measure
     * @param other another one
     * @param loss  by year; negative where they need each other
     */
    public record Overlap(Measure one, Measure other, YearSeries<Emissions> loss) {}

    /**
     * 减排贡献 what is due to a measure, by year.
     *
     * @param share   its share
     * @param first   what it would do alone, before all others
     * @param last    what would be lacking without it, after all others
     * @param error   the standard error of its share, as not all orders were asked
     */
    public record Credit(
            YearSeries<Emissions> share,
            YearSeries<Emissions> first,
            YearSeries<Emissions> last,
            YearSeries<Emissions> error) {}

    /** Copies what can change. */
    public Attribution {
        credits = Collections.unmodifiableMap(new LinkedHashMap<>(credits));
        overlaps = List.copyOf(overlaps);
    }

    /** What all measures do together, by year: the baseline less the plan. */
    public YearSeries<Emissions> together() {
        var sums = new TreeMap<Integer, Emissions>();
        credits.values()
                .forEach(credit -> credit.share()
                        .byYear()
                        .forEach((year, share) -> sums.merge(
                                year, share, (one, other) -> Emissions.tonnes(one.tonnes() + other.tonnes()))));
        return YearSeries.of(sums);
    }

    /** Asks the simulation. */
    static Attribution of(Course baseline, List<Measure> measures, Shapley.Game game, int pairs, long seed) {
        Shapley.Shares shares = Shapley.of(game, pairs, seed);
        int base = baseline.system().baseYear();
        var everybody = new BitSet();
        everybody.set(0, measures.size());
        double[] all = game.worth(everybody);
        var credits = new LinkedHashMap<Measure, Credit>();
        for (int player = 0; player < measures.size(); player++) {
            var alone = new BitSet();
            alone.set(player);
            var others = (BitSet) everybody.clone();
            others.clear(player);
            credits.put(
                    measures.get(player),
                    new Credit(
                            series(base, shares.byPlayer()[player]),
                            series(base, game.worth(alone)),
                            series(base, Columns.difference(all, game.worth(others), 1)),
                            series(base, shares.error()[player])));
        }
        return new Attribution(credits, shares.orders(), overlaps(base, measures, game, largest(shares)));
    }

    /** The players with the largest shares of all years together. */
    private static List<Integer> largest(Shapley.Shares shares) {
        return IntStream.range(0, shares.byPlayer().length)
                .boxed()
                .sorted(Comparator.comparing(
                        player -> -Arrays.stream(shares.byPlayer()[player]).sum()))
                .limit(LARGEST)
                .toList();
    }

    /** What each of two players reaches alone, less what both reach, of all pairs of some players. */
    static List<Overlap> overlaps(int base, List<Measure> measures, Shapley.Game game, List<Integer> players) {
        var overlaps = new ArrayList<Overlap>();
        for (int i = 0; i < players.size(); i++) {
            for (int j = i + 1; j < players.size(); j++) {
                double[] apart = sum(worth(game, players.get(i)), worth(game, players.get(j)));
                double[] both = worth(game, players.get(i), players.get(j));
                overlaps.add(new Overlap(
                        measures.get(players.get(i)),
                        measures.get(players.get(j)),
                        series(base, Columns.difference(apart, both, 1))));
            }
        }
        return overlaps;
    }

    private static double[] worth(Shapley.Game game, int... players) {
        var coalition = new BitSet();
        for (int player : players) {
            coalition.set(player);
        }
        return game.worth(coalition);
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        for (int y = 0; y < sum.length; y++) {
            sum[y] = one[y] + other[y];
        }
        return sum;
    }

    private static YearSeries<Emissions> series(int base, double[] tonnes) {
        var values = new TreeMap<Integer, Emissions>();
        for (int y = 0; y < tonnes.length; y++) {
            values.put(base + y, Emissions.tonnes(tonnes[y]));
        }
        return YearSeries.of(values);
    }
}
