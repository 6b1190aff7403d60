package org.tanlu.category.waste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.Units;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;

/**
 * 版本差异 the carbon dioxide of incineration by the parameters of both provincial guides, told where they differ strongly: of
 * municipal waste by a factor of two (clause 7.1.2).
 */
@Clause("7.1.2")
final class EditionDifference {
    private static final double STRONG = 0.2;
    private static final List<String> PARAMETERS = List.of("carbon_content", "fossil_share", "burnout");

    private EditionDifference() {}

    /**
     * Waste burnt whose carbon comes from a guide.
     *
     * @param waste the waste, as the table of factors names it
     * @param mass  the mass
     */
    record Burnt(String waste, Derivation mass) {}

    static void tell(Activities activities, List<Burnt> wastes) {
        String edition = activities.city().find("guide_edition").orElseThrow();
        if (edition.equals("ipcc")) {
            return;
        }
        String other = edition.equals("2011") ? "2025" : "2011";
        double amount = 0;
        double amountOther = 0;
        for (Burnt burnt : wastes) {
            Optional<Double> own = factor(activities, burnt.waste(), edition);
            Optional<Double> theirs = factor(activities, burnt.waste(), other);
            if (own.isPresent() && theirs.isPresent()) {
                double mass = Computed.inTonnes(activities, burnt.mass());
                amount += mass * own.get();
                amountOther += mass * theirs.get();
            }
        }
        if (Math.abs(amount - amountOther) > STRONG * Math.max(amount, amountOther)) {
            activities.findings().add(finding(activities, edition, amount, other, amountOther));
        }
    }

    /** Tonnes of carbon dioxide per tonne of waste; empty when an edition lacks a parameter. */
    private static Optional<Double> factor(Activities activities, String waste, String edition) {
        double factor = Computed.CO2_PER_CARBON;
        for (String parameter : PARAMETERS) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("waste", waste);
            keys.put("parameter", parameter);
            Optional<CategoryFactors.Entry> entry =
                    activities.reference().factors().categories().find("incineration", keys).stream()
                            .filter(found -> found.edition().equals("guide-" + edition))
                            .findFirst();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            factor *= entry.get().value().value().value();
        }
        return Optional.of(factor);
    }

    private static Finding finding(
            Activities activities, String edition, double amount, String other, double amountOther) {
        Units units = activities.reference().units();
        Quantity own = Quantity.of(amount, units.unit("tCO2")).in(units.unit("万吨CO2"));
        Quantity theirs = Quantity.of(amountOther, units.unit("tCO2")).in(units.unit("万吨CO2"));
        return Finding.of(
                activities.reference().rule("WST-EDITION"),
                "year",
                Integer.toString(activities.year()),
                "used",
                edition,
                "amount",
                Print.of(own),
                "amount_en",
                units.english(own),
                "other",
                other,
                "amount_other",
                Print.of(theirs),
                "amount_other_en",
                units.english(theirs));
    }
}
