package org.tanlu.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Programmes made by chance, from a seed, so that they are the same on every machine. */
public final class RandomPrograms {
    private RandomPrograms() {}

    /** A bounded linear programme with a feasible point inside, rows of every kind among its rows. */
    public static LinearProgram linear(long seed, int columns, int rows) {
        var random = new SplittableRandom(seed);
        var model = LinearProgram.named("random " + seed).constant(random.nextInt(9));
        var known = new ArrayList<Integer>();
        var handles = new ArrayList<Column>();
        for (int j = 0; j < columns; j++) {
            int low = random.nextInt(-5, 5);
            int width = random.nextInt(0, 12);
            handles.add(model.column("x" + j, low, low + width, random.nextInt(-9, 10)));
            known.add(low + random.nextInt(0, width + 1));
        }
        for (int i = 0; i < rows; i++) {
            var coefficients = new ArrayList<Integer>();
            int sum = 0;
            for (int j = 0; j < columns; j++) {
                coefficients.add(random.nextInt(3) == 0 ? random.nextInt(-6, 7) : 0);
                sum += coefficients.get(j) * known.get(j);
            }
            Row row = row(model, "r" + i, sum, random);
            for (int j = 0; j < columns; j++) {
                model.entry(row, handles.get(j), coefficients.get(j));
            }
        }
        return model.build();
    }

    private static Row row(LinearProgramBuilder model, String name, int sum, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> model.exactly(name, sum);
            case 1, 2 -> model.atLeast(name, sum - random.nextInt(4));
            case 3 -> model.atMost(name, sum + random.nextInt(4));
            default -> model.row(name, sum - random.nextInt(4), sum + random.nextInt(4));
        };
    }

    /** The same programme, told in another order of columns and rows. */
    public static LinearProgram shuffled(LinearProgram program, long seed) {
        var random = new Random(seed);
        return program.reordered(order(program.columns(), random), order(program.rows(), random));
    }

    private static int[] order(int count, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
