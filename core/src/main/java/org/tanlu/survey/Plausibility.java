package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** 合理性 compares a value with what is plausible for its item; it warns, and refuses only what cannot be. */
final class Plausibility {
    /** A share of one hundred per cent, with room for the arithmetic of units alone. */
    private static final double WHOLE = 1 + 1e-9;

    private static final String NEGATIVE = "SUR-NEGATIVE";
    private static final String BEYOND_WHOLE = "SUR-BEYOND-WHOLE";
    private static final String NO_ZERO = "SUR-NO-ZERO";

    private final FindingLog log;

    Plausibility(FindingLog log) {
        this.log = log;
    }

    void check(Datum datum, ItemNames.Named item) {
        if (datum.value().isEmpty()) {
            return;
        }
        Quantity value = datum.value().get();
        Optional<Quantity> minimum = item.item().minimum().map(bound -> bound(bound, item));
        Optional<Quantity> maximum = item.item().maximum().map(bound -> bound(bound, item));
        boolean low = minimum.filter(bound -> value.in(bound.unit()).value() < bound.value())
                .isPresent();
        boolean high = maximum.filter(bound -> value.in(bound.unit()).value() > bound.value())
                .isPresent();
        if (low && looksLikeFraction(value)) {
            log.at(
                    datum.place(),
                    "SUR-FRACTION",
                    "item",
                    item.label(),
                    "item_en",
                    item.name().english(),
                    "value",
                    value.toString());
        } else if (low || high) {
            log.at(
                    datum.place(),
                    "SUR-RANGE",
                    "item",
                    item.label(),
                    "item_en",
                    item.name().english(),
                    "value",
                    value.toString(),
                    "minimum",
                    minimum.map(Quantity::toString).orElse("—"),
                    "maximum",
                    maximum.map(Quantity::toString).orElse("—"));
        }
    }

    /**
     * Whether a value cannot be, which is found: nobody makes less than nothing, no part exceeds its whole, and what every
     * city has is not nothing. Families of items keep what was printed, because energy statistics book corrections as
     * negative use.
     */
    boolean isImpossible(Datum datum, ItemNames.Named item) {
        if (datum.value().isEmpty() || !item.item().parameters().isEmpty()) {
            return false;
        }
        Optional<String> rule = impossible(datum.value().get(), item);
        rule.ifPresent(id -> log.at(
                datum.place(),
                id,
                Facts.of("item", Text.of(item.label(), item.name().english()))
                        .and("value", datum.value().get().toString())));
        return rule.isPresent();
    }

    private static Optional<String> impossible(Quantity value, ItemNames.Named item) {
        Optional<Double> least = item.item().minimum().map(Quantity::value);
        if (least.filter(bound -> bound >= 0).isPresent() && value.value() < 0) {
            return Optional.of(NEGATIVE);
        }
        if (least.filter(bound -> bound > 0).isPresent() && value.value() == 0) {
            return Optional.of(NO_ZERO);
        }
        boolean share =
                item.item().maximum().filter(Plausibility::isAtMostWhole).isPresent();
        return share && value.in(Unit.ONE).value() > WHOLE ? Optional.of(BEYOND_WHOLE) : Optional.empty();
    }

    /** Whether a bound is a percentage of at most one hundred. */
    private static boolean isAtMostWhole(Quantity bound) {
        return isPercent(bound) && bound.in(Unit.ONE).value() <= 1;
    }

    /** The bound of a family is a bare number in the unit of the carrier that completes it. */
    private static Quantity bound(Quantity bound, ItemNames.Named item) {
        return bound.unit().isCompatibleWith(item.unit()) ? bound : Quantity.of(bound.value(), item.unit());
    }

    private static boolean looksLikeFraction(Quantity value) {
        return isPercent(value) && value.value() > 0 && value.value() < 1;
    }

    private static boolean isPercent(Quantity value) {
        return value.unit().dimension().equals(Unit.ONE.dimension())
                && value.unit().factor() == 0.01;
    }
}
