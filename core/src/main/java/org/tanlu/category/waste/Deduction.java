package org.tanlu.category.waste;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Units;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 扣除 what was recovered or removed is taken out, down to zero: more cannot have been recovered than arose, so what exceeds
 * is a defect of the data and told.
 */
final class Deduction {
    private Deduction() {}

    /** A mass in tonnes without the datum that is deducted; the mass itself when nothing was told. */
    static Derivation of(Activities activities, EmissionSource source, Derivation whole, Optional<Datum> deducted) {
        return deducted.map(datum -> without(activities, source, whole, datum)).orElse(whole);
    }

    private static Derivation without(Activities activities, EmissionSource source, Derivation whole, Datum datum) {
        Derivation part = Derivations.of(datum);
        double left = whole.value().value() - Computed.inTonnes(activities, part);
        if (left < 0) {
            activities.findings().add(finding(activities, source, whole, datum));
        }
        return Computed.tonnes(
                activities,
                Math.max(0, left),
                Text.of(whole.label().chinese() + "（扣除后）", whole.label().english() + ", less what was deducted"),
                Text.of(
                        "减去" + datum.name().chinese() + "，不小于零",
                        "less " + datum.name().english() + ", not below zero"),
                List.of(whole, part));
    }

    private static Finding finding(Activities activities, EmissionSource source, Derivation whole, Datum datum) {
        Units units = activities.reference().units();
        Quantity amount = datum.value().orElseThrow();
        Quantity before = whole.value().in(amount.unit());
        return Finding.of(
                activities.reference().rule("WST-DEDUCTION"),
                "year",
                Integer.toString(activities.year()),
                "source",
                source.name().chinese(),
                "source_en",
                source.name().english(),
                "what",
                datum.name().chinese(),
                "what_en",
                datum.name().english(),
                "amount",
                Print.of(amount),
                "amount_en",
                units.english(amount),
                "whole",
                Print.of(before),
                "whole_en",
                units.english(before));
    }
}
