package org.tanlu.pathway;

import java.util.List;

/**
 * 举措贡献 what one measure of an answer does and costs beyond the baseline, by the coefficients of the programme. In single cells
 * the programme is linear, so that contributions sum to the whole, but for what is exported: exports avoid nothing.
 */
final class Contribution {
    private final Answer answer;
    private final Candidate candidate;
    private final double[] more;
    private final List<List<double[]>> parts;

    Contribution(Answer answer, Candidate candidate) {
        this.answer = answer;
        this.candidate = candidate;
        this.more =
                Columns.difference(answer.units(candidate), candidate.levels().least(), 1);
        this.parts = answer.parts(candidate);
    }

    /** What it avoids by year, in t: directly, and of imported electricity at its factor. */
    double[] abatement() {
        var abatement = new double[more.length];
        for (int y = 1; y < more.length; y++) {
            double factor = answer.task().city().factor()[y];
            abatement[y] = -sum(
                    y, (impact, year) -> impact.emission()[year] + Trade.unit(impact, year) * Draft.POWER * factor);
        }
        return abatement;
    }

    /** What it costs until the last year, in yuan of the base year: investment, yearly cost and energy. */
    double cost() {
        Economy economy = answer.task().economy();
        double cost = 0;
        for (int y = 1; y < more.length; y++) {
            cost += (more[y] - more[y - 1]) * economy.invested(candidate.price(), y, more.length);
            double running = more[y] * candidate.price().yearly()[y] + sum(y, economy::energy);
            cost += running * economy.worth(y);
        }
        return cost;
    }

    private double sum(int y, Draft.Amount amount) {
        double sum = more[y] * amount.of(candidate.own(), y);
        for (int use = 0; use < parts.size(); use++) {
            List<Candidate.Part> of = candidate.uses().get(use);
            for (int k = 0; k < of.size(); k++) {
                sum += parts.get(use).get(k)[y] * amount.of(of.get(k).impact(), y);
            }
        }
        return sum;
    }
}
