package org.tanlu.potential;

import java.util.List;
import org.tanlu.potential.Potential.Screening;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CoBenefits;
import org.tanlu.trace.Clause;

/**
 * 多准则筛选 the screening of measures by abatement and co-benefits (clause 8.1). Scores of −2 to 3 become 0 to 1, abatement its
 * share of the largest, nothing for measures that raise emissions; the weights are settings. It removes no measure.
 */
@Clause({"C8.1-8", "C8.1-9", "C8.1-10", "C8.1-11"})
final class Screen {
    private static final double LEAST = -2;
    private static final double SPAN = 5;

    private final Terms terms;

    Screen(Terms terms) {
        this.terms = terms;
    }

    List<Potential> screened(List<Potential> measures) {
        double largest = measures.stream()
                .map(measure -> measure.avoided(terms.year()))
                .mapToDouble(Emissions::tonnes)
                .max()
                .orElse(0);
        return measures.stream().map(measure -> screened(measure, largest)).toList();
    }

    private Potential screened(Potential potential, double largest) {
        double score = score(potential, largest);
        boolean isLow = potential.standing() == Standing.AVAILABLE
                && score < terms.threshold().value();
        return new Potential(
                potential.measure(),
                potential.standing(),
                potential.reason(),
                potential.technical(),
                potential.done(),
                potential.left(),
                potential.diffusion(),
                potential.effect(),
                potential.perUnit(),
                potential.abatement(),
                potential.costing(),
                potential.breakEven(),
                potential.overlaps(),
                new Screening(Quantity.of(score, Unit.ONE), isLow),
                potential.choice());
    }

    private double score(Potential potential, double largest) {
        CoBenefits benefits = potential.measure().coBenefits();
        double share = largest > 0 ? potential.avoided(terms.year()).tonnes() / largest : 0;
        double sum = terms.weight(Terms.GROWTH) * scaled(benefits.growth())
                + terms.weight(Terms.JOBS) * scaled(benefits.jobs())
                + terms.weight(Terms.ENVIRONMENT) * scaled(benefits.environment())
                + terms.weight(Terms.SOCIAL) * scaled(benefits.social())
                + terms.weight(Terms.ABATEMENT) * share;
        double weights =
                terms.weights().values().stream().mapToDouble(Quantity::value).sum();
        return weights > 0 ? sum / weights : 0;
    }

    private static double scaled(int score) {
        return (score - LEAST) / SPAN;
    }
}
