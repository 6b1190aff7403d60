package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/** 合理性 compares a value with what is plausible for its item; it warns and refuses nothing. */
final class Plausibility {
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
     * Whether a value cannot be, which is found: nobody makes less than nothing. Families of items keep what was printed,
     * because energy statistics book corrections as negative use.
     */
    boolean isImpossible(Datum datum, ItemNames.Named item) {
        boolean impossible = item.item().parameters().isEmpty()
                && item.item().minimum().filter(bound -> bound.value() >= 0).isPresent()
                && datum.value().filter(value -> value.value() < 0).isPresent();
        if (impossible) {
            log.at(
                    datum.place(),
                    "SUR-NEGATIVE",
                    "item",
                    item.label(),
                    "item_en",
                    item.name().english(),
                    "value",
                    datum.value().orElseThrow().toString());
        }
        return impossible;
    }

    /** The bound of a family is a bare number in the unit of the carrier that completes it. */
    private static Quantity bound(Quantity bound, ItemNames.Named item) {
        return bound.unit().isCompatibleWith(item.unit()) ? bound : Quantity.of(bound.value(), item.unit());
    }

    private static boolean looksLikeFraction(Quantity value) {
        boolean percent = value.unit().dimension().equals(Unit.ONE.dimension())
                && value.unit().factor() == 0.01;
        return percent && value.value() > 0 && value.value() < 1;
    }
}
