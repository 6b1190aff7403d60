package org.tanlu.pathway;

import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.energy.SupplyPart;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;

/**
 * 费用回代 what a plan costs by its simulated course, reckoned beside the programme (clause 10.1): the energy that every cell uses more
 * or less and that is imported, at its price; the yearly cost of what measures there are; their investment as a payment in every year
 * that they stand, renewed at the price of the year in which a life ends; all discounted to the base year.
 */
@Clause("10")
final class ReplayedCost {
    private final Answer answer;
    private final Course baseline;
    private final Course course;
    private final Prices prices;
    private double sum;
    private double size;

    ReplayedCost(Answer answer, Course baseline, Course course, Prices prices) {
        this.answer = answer;
        this.baseline = baseline;
        this.course = course;
        this.prices = prices;
        energy();
        answer.task().candidates().forEach(this::measure);
    }

    /** In yuan of the base year, beyond the baseline until the last year. */
    double yuan() {
        return sum;
    }

    /** How far another sum is from it, as a share of all that is paid or saved. */
    double distance(double other) {
        return StrictMath.abs(sum - other) / StrictMath.max(1, size);
    }

    private void energy() {
        for (Consumer consumer : course.system().consumers()) {
            for (Carrier carrier : course.carriers(consumer)) {
                double[] more = Columns.difference(
                        Columns.of(course.use(consumer, carrier)), Columns.of(baseline.use(consumer, carrier)), 1);
                pay(more, prices.ofCell(carrier));
            }
        }
        pay(more(SupplyPart.POWER_IMPORT), prices.power());
        pay(more(SupplyPart.HEAT_IMPORT), prices.heat());
    }

    private double[] more(SupplyPart part) {
        return Columns.difference(Columns.of(course.supply(part)), Columns.of(baseline.supply(part)), 1);
    }

    private void measure(Candidate candidate) {
        double[] more = units(candidate);
        Candidate.Price price = candidate.price();
        pay(more, price.yearly());
        double discount = answer.task().economy().discount().rate();
        double lived = 0;
        for (int j = 0; j < price.life(); j++) {
            lived += StrictMath.pow(1 + discount, -j);
        }
        for (int y = 1; y < more.length; y++) {
            double added = more[y] - more[y - 1];
            for (int t = y; t < more.length && added != 0; t++) {
                int bought = y + (t - y) / price.life() * price.life();
                add(added * price.invest()[bought] / lived, t);
            }
        }
    }

    /** What the simulated course has of a measure beyond the baseline; of what it knows nothing of, the plan. */
    private double[] units(Candidate candidate) {
        for (Move move : course.system().moves()) {
            if (move.measure().id().equals(Refined.planned(candidate.id()))) {
                return Columns.of(course.units(move));
            }
        }
        return Columns.difference(answer.units(candidate), candidate.levels().least(), 1);
    }

    private void pay(double[] amount, double[] price) {
        for (int y = 1; y < amount.length; y++) {
            add(amount[y] * price[y], y);
        }
    }

    private void add(double yuan, int y) {
        double worth = yuan * answer.task().economy().worth(y);
        sum += worth;
        size += StrictMath.abs(worth);
    }
}
