package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/** Shares of games whose values are known. */
@Clause("10")
class ShapleyTest {
    private static final double CLOSE = 1e-12;

    @Test
    void the_one_right_glove_is_worth_two_thirds_of_a_pair() {
        // players 0 and 1 have a left glove each, player 2 the only right one: 1/6, 1/6, 2/3
        Shapley.Game gloves = game(3, who -> who.get(2) && (who.get(0) || who.get(1)) ? 1 : 0);

        double[][] shares = Shapley.exact(gloves).byPlayer();

        assertThat(shares[0][0]).isCloseTo(1.0 / 6, within(CLOSE));
        assertThat(shares[1][0]).isCloseTo(1.0 / 6, within(CLOSE));
        assertThat(shares[2][0]).isCloseTo(2.0 / 3, within(CLOSE));
    }

    @Test
    void an_airport_is_paid_by_those_who_need_each_length() {
        // runways of 1, 2 and 4 for planes of three sizes: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 2
        double[] lengths = {1, 2, 4};
        Shapley.Game airport = game(
                3,
                who -> who.stream().mapToDouble(player -> lengths[player]).max().orElse(0));

        double[][] shares = Shapley.exact(airport).byPlayer();

        assertThat(shares[0][0]).isCloseTo(1.0 / 3, within(CLOSE));
        assertThat(shares[1][0]).isCloseTo(5.0 / 6, within(CLOSE));
        assertThat(shares[2][0]).isCloseTo(17.0 / 6, within(CLOSE));
    }

    @Test
    void shares_sum_to_the_whole_however_few_orders_are_asked() {
        Shapley.Game game = tangled(14);
        var all = new BitSet();
        all.set(0, 14);

        double[][] shares = Shapley.sampled(game, 3, 7).byPlayer();

        for (int y = 0; y < 2; y++) {
            int year = y;
            assertThat(Arrays.stream(shares).mapToDouble(share -> share[year]).sum())
                    .isCloseTo(game.worth(all)[y], within(1e-9));
        }
    }

    @Test
    void players_that_do_the_same_get_the_same_and_one_that_does_nothing_gets_nothing() {
        // 0 and 1 are alike, 3 does nothing
        Shapley.Game game = game(4, who -> {
            int pair = (who.get(0) ? 1 : 0) + (who.get(1) ? 1 : 0);
            return pair * pair * 5 + (who.get(2) ? 3 * (1 + pair) : 0);
        });

        double[][] shares = Shapley.exact(game).byPlayer();

        assertThat(shares[0][0]).isCloseTo(shares[1][0], within(CLOSE));
        assertThat(shares[3][0]).isZero();
        assertThat(Shapley.sampled(game, 5, 1).byPlayer()[3][0]).isZero();
    }

    @Test
    void the_shares_of_two_games_together_are_the_sums_of_their_shares() {
        Shapley.Game one = tangled(6);
        Shapley.Game other = game(6, who -> who.cardinality() * who.cardinality());
        Shapley.Game both = new Shapley.Game() {
            @Override
            public int players() {
                return 6;
            }

            @Override
            public double[] worth(BitSet who) {
                return new double[] {one.worth(who)[0] + other.worth(who)[0]};
            }
        };

        for (int player = 0; player < 6; player++) {
            double sum = Shapley.exact(one).byPlayer()[player][0]
                    + Shapley.exact(other).byPlayer()[player][0];
            assertThat(Shapley.exact(both).byPlayer()[player][0]).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void many_orders_come_near_to_all_of_them_within_their_error() {
        Shapley.Game game = tangled(8);

        double[][] exact = Shapley.exact(game).byPlayer();
        Shapley.Shares sampled = Shapley.sampled(game, 2_000, 3);

        for (int player = 0; player < 8; player++) {
            assertThat(sampled.byPlayer()[player][0])
                    .isCloseTo(exact[player][0], within(5 * sampled.error()[player][0] + 1e-9));
        }
        assertThat(sampled.orders()).isEqualTo(4_000);
    }

    @Test
    void with_few_players_all_orders_are_asked() {
        assertThat(Shapley.of(tangled(Shapley.FEW), 1, 1).orders()).isZero();
        assertThat(Shapley.of(tangled(Shapley.FEW + 1), 1, 1).orders()).isEqualTo(2);
    }

    /** A game in which every player matters to every other one. */
    private static Shapley.Game tangled(int players) {
        return new Shapley.Game() {
            @Override
            public int players() {
                return players;
            }

            @Override
            public double[] worth(BitSet who) {
                double sum = who.stream().mapToDouble(player -> player + 1.0).sum();
                return new double[] {Math.sqrt(sum), sum * sum};
            }
        };
    }

    private static Shapley.Game game(int players, ToDoubleFunction<BitSet> worth) {
        return new Shapley.Game() {
            @Override
            public int players() {
                return players;
            }

            @Override
            public double[] worth(BitSet who) {
                return new double[] {worth.applyAsDouble(who)};
            }
        };
    }
}
