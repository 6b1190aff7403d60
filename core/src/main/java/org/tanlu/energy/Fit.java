package org.tanlu.energy;

import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 趋势拟合 how a trend was found (clause 9.1): Sen's slope of the logarithm or of the log odds over the years of the window,
 * carried forward with a yearly change that fades.
 *
 * @param first       the first year used
 * @param last        the last year used
 * @param years       how many years have a value
 * @param slope       the slope a year, of the logarithm or log odds
 * @param probability the probability of a trend test as strong without any trend
 * @param damping     what is left of the yearly change after each year
 */
@Clause("9.1")
public record Fit(int first, int last, int years, Quantity slope, Quantity probability, Quantity damping) {

    /** The fit in words, as the rest of a sentence. */
    Text statement() {
        return Text.of(
                "，" + years + "个年份，斜率" + Print.significant(slope.value()) + "/年，p＝"
                        + Print.significant(probability.value()) + "，每年保留变化的" + Print.significant(damping.value()),
                ", " + years + " years, slope " + Print.significant(slope.value()) + " a year, p = "
                        + Print.significant(probability.value()) + ", damping " + Print.significant(damping.value()));
    }
}
