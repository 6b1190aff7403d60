package org.tanlu.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.LinearProgramBuilder;
import org.tanlu.linear.Row;

/**
 * Services that technologies with a lifetime meet year after year under a cap of emissions, numbers by chance: the shape of a
 * city's programme, without its facts.
 *
 * @param program the programme
 * @param caps    the rows of the caps, by year
 */
record CapacityPlan(LinearProgram program, List<Row> caps) {
    private static final int YEARS = 30;
    private static final int SERVICES = 8;
    private static final int EACH = 5;
    private static final int LIFE = 12;

    static CapacityPlan of(long seed) {
        var model = LinearProgram.named("capacity plan " + seed);
        var random = new SplittableRandom(seed);
        List<Row> caps = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            caps.add(model.atMost("cap(" + year + ")", 900 - 10 * year));
        }
        for (int service = 0; service < SERVICES; service++) {
            List<Row> demands = new ArrayList<>();
            for (int year = 0; year < YEARS; year++) {
                double demand = 60 + year + random.nextInt(20);
                demands.add(model.atLeast("service(" + service + "," + year + ")", demand));
            }
            for (int kind = 0; kind < EACH; kind++) {
                technology(model, service + "," + kind, demands, caps, random);
            }
        }
        return new CapacityPlan(model.build(), caps);
    }

    private static void technology(
            LinearProgramBuilder model, String id, List<Row> demands, List<Row> caps, SplittableRandom random) {
        double intensity = random.nextDouble(0, 2);
        double running = 10 - 3 * intensity + random.nextDouble(0, 4);
        double building = random.nextDouble(20, 90);
        double left = random.nextDouble(10, 25);
        List<Column> additions = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            double value = StrictMath.pow(1.05, -year);
            String at = "(" + id + "," + year + ")";
            Column activity = model.column("activity" + at, value * running);
            additions.add(model.column("addition" + at, 0, 15, value * building));
            model.entry(demands.get(year), activity, 1).entry(caps.get(year), activity, intensity);
            Row capacity = model.atMost("capacity" + at, left * StrictMath.max(0, LIFE - year) / LIFE);
            model.entry(capacity, activity, 1);
            for (int built = StrictMath.max(0, year - LIFE + 1); built <= year; built++) {
                model.entry(capacity, additions.get(built), -1);
            }
        }
    }
}
