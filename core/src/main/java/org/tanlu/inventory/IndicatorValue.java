package org.tanlu.inventory;

import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Indicator;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 指标值 the value of an indicator in a year, or the notation key that stands for it. Exactly one is present.
 *
 * @param indicator the indicator
 * @param year      the year
 * @param figure    the value in the indicator's printed unit, with its derivation
 * @param notation  why there is no value
 * @param reason    why there is no value, or what the value lacks; empty words when it lacks nothing
 */
public record IndicatorValue(
        Indicator indicator, int year, Optional<Figure> figure, Optional<Notation> notation, Text reason) {

    public IndicatorValue {
        if (figure.isPresent() == notation.isPresent()) {
            throw new IllegalArgumentException("an indicator has a value or a notation key: " + indicator.id());
        }
    }

    /** Whether the value covers only part of what it is called. */
    public boolean isPartial() {
        return figure.isPresent() && !reason.chinese().isEmpty();
    }
}
