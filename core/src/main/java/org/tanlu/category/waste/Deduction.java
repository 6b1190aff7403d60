package org.tanlu.category.waste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.category.Absence;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Excess;
import org.tanlu.category.GasLine;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 扣除 what was recovered or removed is taken out. A deduction that is hidden, or larger than what it is taken from, leaves
 * nothing that is known: its gas has a notation key in this source, not a zero. One source and year only.
 */
final class Deduction {
    private static final Text UNDEDUCTED = Text.of("余量不能确定", "what is left is not known");

    private final Activities activities;
    private final EmissionSource source;
    private final Map<String, Absence> refused = new LinkedHashMap<>();

    Deduction(Activities activities, EmissionSource source) {
        this.activities = activities;
        this.source = source;
    }

    /**
     * A mass without what an item tells of it; the mass itself when nothing was told; empty when what is left is not known.
     *
     * @param gas   the gas of the source that rests on the mass
     * @param whole the mass in tonnes
     */
    Optional<Derivation> of(String gas, Derivation whole, String item) {
        HiddenParts hidden = HiddenParts.of(activities, List.of(item));
        if (!hidden.isEmpty() && whole.value().value() > 0) {
            return refuse(gas, hidden.key(), hidden.reason(UNDEDUCTED));
        }
        Optional<Datum> told = activities.value(item);
        return told.isEmpty() ? Optional.of(whole) : without(gas, whole, told.get());
    }

    private Optional<Derivation> without(String gas, Derivation whole, Datum datum) {
        Derivation part = Derivations.of(datum);
        double left = whole.value().value() - Computed.inTonnes(activities, part);
        if (left < 0) {
            Excess.tell(activities, source, datum, datum.value().orElseThrow(), whole.value());
            return refuse(gas, Notation.NE, Excess.reason());
        }
        return Optional.of(Computed.tonnes(
                activities,
                left,
                Text.of(whole.label().chinese() + "（扣除后）", whole.label().english() + ", less what was deducted"),
                Text.of("减去" + datum.name().chinese(), "less " + datum.name().english()),
                List.of(whole, part)));
    }

    private Optional<Derivation> refuse(String gas, Notation key, Text reason) {
        refused.put(gas, new Absence(key, reason));
        return Optional.empty();
    }

    /**
     * The account, in which a gas that is not known has its key and its reason instead of lines.
     *
     * @param items by gas, the items of activity that the gas could rest on
     */
    SourceAccount account(List<GasLine> lines, Function<String, List<String>> items) {
        return activities.account(source, lines, items, refused);
    }
}
