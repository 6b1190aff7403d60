package org.tanlu.pathway;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 指标目标值 the value that an indicator of energy is to have in a year (clause 9.3).
 *
 * @param indicator the indicator's id, for example {@code IND-B27}
 * @param year      the year
 * @param goal      the value as the city's tables print it: shares and falls as parts of one, amounts in 万吨标准煤
 * @param scale     how the printed number follows from the model's
 * @param ratio     the number that the scale takes
 */
@Clause({"9.3", "C9.3-1"})
public record Wanted(String indicator, int year, Quantity goal, Scale scale, Quantity ratio) {
    /** 推算办法 how tables print what the model has. */
    public enum Scale {
        /** As the model has it, times the ratio: that of the base year's published number to the model's. */
        INDEX,
        /** By odds p ÷ (1 − p), times the ratio: those of the published number by the model's, in the base year. */
        ODDS,
        /** One less the model's amount times the ratio: by output, and by what was before the base year. */
        FALL
    }

    /** The goal as the model reckons it. */
    double limit() {
        double wanted = goal.value();
        return switch (scale) {
            case INDEX -> wanted / ratio.value();
            case ODDS -> {
                double odds = wanted / (1 - wanted) / ratio.value();
                yield odds / (1 + odds);
            }
            case FALL -> (1 - wanted) / ratio.value();
        };
    }

    /** A number of the model as tables print it. */
    double printed(double model) {
        return switch (scale) {
            case INDEX -> model * ratio.value();
            case ODDS -> {
                double odds = model / (1 - model) * ratio.value();
                yield odds / (1 + odds);
            }
            case FALL -> 1 - model * ratio.value();
        };
    }
}
