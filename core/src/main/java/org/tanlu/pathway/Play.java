package org.tanlu.pathway;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Simulator;

/** A plan whose measures can be taken away, wholly or in part: what is left of it goes through the unchanged simulation. */
final class Play {
    private final Course baseline;
    private final Simulator simulator;
    private final Map<String, Assumption> levels;
    private final Map<String, String> owners;

    /** The levels of the plan by parameter, and to which measure each of them belongs. */
    Play(Course baseline, Simulator simulator, Map<String, Assumption> levels, Map<String, String> owners) {
        this.baseline = baseline;
        this.simulator = simulator;
        this.levels = Map.copyOf(levels);
        this.owners = Map.copyOf(owners);
    }

    /** The course with a share by year of each measure; of a measure without a share, with nothing of it. */
    Course simulate(Map<String, double[]> shares) {
        var assumptions = new LinkedHashMap<>(baseline.assumptions());
        levels.forEach((parameter, level) -> {
            double[] share = shares.get(owners.get(parameter));
            if (share != null) {
                boolean isAll = Arrays.stream(share).allMatch(one -> one == 1);
                assumptions.put(parameter, isAll ? level : part(level, share));
            }
        });
        return simulator.simulate(assumptions, baseline.horizon());
    }

    private Assumption part(Assumption level, double[] share) {
        double[] units = Columns.of(level.values());
        for (int y = 0; y < units.length; y++) {
            units[y] *= share[y];
        }
        return new Assumption(
                level.parameter(),
                level.name(),
                level.unit(),
                Columns.series(baseline.system().baseYear(), units, level.unit()),
                level.origin());
    }
}
