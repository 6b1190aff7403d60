package org.tanlu.pathway;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.energy.Course;

/** What coalitions of a plan's measures emit less than the baseline, in t by year, as the simulation says. */
final class PlanGame implements Shapley.Game {
    private final List<String> players;
    private final Needs needs;
    private final Play play;
    private final double[] before;
    private final Map<String, double[]> known = new LinkedHashMap<>();

    /** The game of the measures that a plan takes up. */
    PlanGame(Course baseline, List<String> players, Needs needs, Play play) {
        this.players = List.copyOf(players);
        this.needs = needs;
        this.play = play;
        this.before = Columns.tonnes(baseline.total());
    }

    @Override
    public int players() {
        return players.size();
    }

    /** Coalitions that leave the same of the plan reach the same, and are simulated once. */
    @Override
    public double[] worth(BitSet coalition) {
        Set<String> carriedOut = new LinkedHashSet<>();
        coalition.stream().forEach(player -> carriedOut.add(players.get(player)));
        Map<String, double[]> shares = needs.shares(carriedOut);
        return known.computeIfAbsent(
                fingerprint(shares),
                any -> Columns.difference(
                        before, Columns.tonnes(play.simulate(shares).total()), 1));
    }

    private String fingerprint(Map<String, double[]> shares) {
        var print = new StringBuilder();
        for (String player : players) {
            double[] share = shares.get(player);
            boolean isAll = share != null && Arrays.stream(share).allMatch(one -> one == 1);
            print.append(share == null ? "0" : isAll ? "1" : Arrays.toString(share));
        }
        return print.toString();
    }
}
