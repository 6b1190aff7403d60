package org.tanlu.pathway;

import java.util.Arrays;
import java.util.BitSet;
import org.tanlu.sampling.Generator;

/**
 * 沙普利值 what each player of a game adds on average over all orders in which the players may come (L. S. Shapley, A value for
 * n-person games, 1953). The shares of a game sum to what all players reach together, whatever the number of orders that are
 * asked: every single order sums to it.
 */
final class Shapley {
    /** With so few players every coalition is asked. */
    static final int FEW = 10;

    private Shapley() {}

    /** 博弈 what coalitions reach. */
    interface Game {
        /** How many players there are. */
        int players();

        /** What a coalition reaches, by year; of no players, nothing. */
        double[] worth(BitSet coalition);
    }

    /**
     * Shares by player and year.
     *
     * @param byPlayer the shares
     * @param error    the standard error of each share; nothing where every order was asked
     * @param orders   how many orders were asked; 0 where all were, by way of all coalitions
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Shares(double[][] byPlayer, double[][] error, int orders) {}

    /** The shares: by all coalitions where there are few players, else by pairs of an order and its reverse. */
    static Shares of(Game game, int pairs, long seed) {
        return game.players() <= FEW ? exact(game) : sampled(game, pairs, seed);
    }

    /** The shares by all coalitions, of which there are two to the power of the players. */
    static Shares exact(Game game) {
        int players = game.players();
        var worths = new double[1 << players][];
        for (int mask = 0; mask < worths.length; mask++) {
            worths[mask] = game.worth(BitSet.valueOf(new long[] {mask}));
        }
        int years = worths[0].length;
        var shares = new double[players][years];
        for (int player = 0; player < players; player++) {
            for (int mask = 0; mask < worths.length; mask++) {
                if ((mask & 1 << player) == 0) {
                    double weight = weight(Integer.bitCount(mask), players);
                    add(shares[player], worths[mask | 1 << player], worths[mask], weight);
                }
            }
        }
        return new Shares(shares, new double[players][years], 0);
    }

    /** The share of all orders in which just so many players, and these, come before one. */
    private static double weight(int before, int players) {
        double weight = 1.0 / players;
        for (int k = 1; k <= before; k++) {
            weight *= (double) k / (players - k);
        }
        return weight;
    }

    /** The shares by some orders, each of them forwards and backwards. */
    static Shares sampled(Game game, int pairs, long seed) {
        int players = game.players();
        int years = game.worth(new BitSet()).length;
        var mean = new double[players][years];
        var squares = new double[players][years];
        for (int pair = 0; pair < pairs; pair++) {
            int[] order = order(players, seed, pair);
            var both = new double[players][years];
            walk(game, order, both);
            walk(game, reversed(order), both);
            for (int player = 0; player < players; player++) {
                for (int y = 0; y < years; y++) {
                    mean[player][y] += both[player][y] / pairs;
                    squares[player][y] += both[player][y] * both[player][y] / pairs;
                }
            }
        }
        var error = new double[players][years];
        for (int player = 0; player < players; player++) {
            for (int y = 0; y < years; y++) {
                double variance = squares[player][y] - mean[player][y] * mean[player][y];
                error[player][y] = StrictMath.sqrt(StrictMath.max(0, variance) / StrictMath.max(1, pairs - 1));
            }
        }
        return new Shares(mean, error, 2 * pairs);
    }

    private static void walk(Game game, int[] order, double[][] shares) {
        var coalition = new BitSet();
        double[] before = game.worth(coalition);
        for (int player : order) {
            coalition.set(player);
            double[] now = game.worth(coalition);
            add(shares[player], now, before, 0.5);
            before = now;
        }
    }

    private static void add(double[] sum, double[] now, double[] before, double weight) {
        for (int y = 0; y < sum.length; y++) {
            sum[y] += weight * (now[y] - before[y]);
        }
    }

    /** An order of the players that depends on the seed and the number alone (Fisher and Yates). */
    private static int[] order(int players, long seed, int number) {
        var uniforms = new double[players];
        Generator.uniforms(Generator.stream(seed, "order/" + number), 0, uniforms, players);
        int[] order = new int[players];
        Arrays.setAll(order, player -> player);
        for (int last = players - 1; last > 0; last--) {
            int other = (int) (uniforms[last] * (last + 1));
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        Arrays.setAll(reversed, at -> order[order.length - 1 - at]);
        return reversed;
    }
}
