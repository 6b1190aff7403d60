package org.tanlu.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * A choice of a few whole numbers made by chance: at least cost, rows at most and a demand at least, what the demand is missed
 * by paid for at a price. Its answer is found by trying all.
 *
 * @param costs  the cost of one of each
 * @param most   how many there may be of each
 * @param rows   coefficients of rows that come to at most what stands last
 * @param demand coefficients of the demand, which stands last
 * @param price  of one unit by which the demand is missed; 0 when it must be met
 */
public record SmallChoice(
        List<Integer> costs, List<Integer> most, List<List<Integer>> rows, List<Integer> demand, int price) {

    /** The choice of a seed. */
    public static SmallChoice of(long seed) {
        var random = new SplittableRandom(seed);
        int count = random.nextInt(2, 7);
        var rows = new ArrayList<List<Integer>>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            rows.add(numbers(random, count + 1, -2, 7));
        }
        List<Integer> demand = numbers(random, count + 1, 1, 9);
        demand.set(count, random.nextInt(5, 40));
        int price = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 20);
        return new SmallChoice(numbers(random, count, -4, 15), numbers(random, count, 1, 4), rows, demand, price);
    }

    private static List<Integer> numbers(SplittableRandom random, int count, int from, int to) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(from, to));
        }
        return numbers;
    }

    /** It as a programme. */
    public LinearProgram program() {
        int count = costs.size();
        var model = LinearProgram.named("small choice");
        var columns = new ArrayList<Column>();
        for (int j = 0; j < count; j++) {
            columns.add(model.integer("n" + j, 0, most.get(j), costs.get(j)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = model.atMost("r" + i, rows.get(i).get(count));
            for (int j = 0; j < count; j++) {
                model.entry(row, columns.get(j), rows.get(i).get(j));
            }
        }
        Row met = model.atLeast("demand", demand.get(count));
        for (int j = 0; j < count; j++) {
            model.entry(met, columns.get(j), demand.get(j));
        }
        if (price > 0) {
            model.entry(met, model.column("missed", price), 1);
        }
        return model.build();
    }

    /** The least cost of all choices, empty when none is allowed. */
    public OptionalLong tryAll() {
        return from(0, new ArrayList<>());
    }

    private OptionalLong from(int next, List<Integer> chosen) {
        if (next == costs.size()) {
            return cost(chosen);
        }
        OptionalLong best = OptionalLong.empty();
        for (int number = 0; number <= most.get(next); number++) {
            chosen.add(number);
            OptionalLong found = from(next + 1, chosen);
            chosen.remove(next);
            if (found.isPresent() && (best.isEmpty() || found.getAsLong() < best.getAsLong())) {
                best = found;
            }
        }
        return best;
    }

    private OptionalLong cost(List<Integer> chosen) {
        for (List<Integer> row : rows) {
            if (sum(row, chosen) > row.get(costs.size())) {
                return OptionalLong.empty();
            }
        }
        long missed = Math.max(0, demand.get(costs.size()) - sum(demand, chosen));
        return missed > 0 && price == 0 ? OptionalLong.empty() : OptionalLong.of(sum(costs, chosen) + price * missed);
    }

    private static long sum(List<Integer> coefficients, List<Integer> chosen) {
        long sum = 0;
        for (int j = 0; j < chosen.size(); j++) {
            sum += (long) coefficients.get(j) * chosen.get(j);
        }
        return sum;
    }
}
