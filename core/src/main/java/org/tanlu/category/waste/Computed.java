package org.tanlu.category.waste;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Numbers on their way: tonnes and shares with their parents, and what is said of them once. */
final class Computed {
    /** Mass of methane to mass of its carbon. */
    static final double METHANE_PER_CARBON = 16.0 / 12.0;

    /** Mass of carbon dioxide to mass of its carbon. */
    static final double CO2_PER_CARBON = 44.0 / 12.0;

    /** Mass of nitrous oxide to mass of its nitrogen. */
    static final double N2O_PER_NITROGEN = 44.0 / 28.0;

    private static final String CLAUSE = "7.1.1";

    private Computed() {}

    static Derivation tonnes(Activities activities, double value, Text label, Text rule, List<Derivation> parents) {
        return new Derivation(label, Quantity.of(value, activities.unit("t")), rule, CLAUSE, parents);
    }

    static Derivation share(double value, Text label, Text rule, List<Derivation> parents) {
        return new Derivation(label, Quantity.of(value, Unit.ONE), rule, CLAUSE, parents);
    }

    /** A mass in tonnes. */
    static double inTonnes(Activities activities, Derivation mass) {
        return mass.value().in(activities.unit("t")).value();
    }

    /** A share between 0 and 1. */
    static double fraction(Derivation share) {
        return share.value().in(Unit.ONE).value();
    }

    /** A finding about the city rather than one of its years is told once. */
    static void once(Activities activities, Finding finding) {
        if (!activities.findings().contains(finding)) {
            activities.findings().add(finding);
        }
    }
}
