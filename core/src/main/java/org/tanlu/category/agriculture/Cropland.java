package org.tanlu.category.agriculture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 农用地氧化亚氮 nitrous oxide of cropland (clause 7.1.1): directly, nitrogen applied × the region's factor; indirectly, by
 * deposition of what volatilises of manure and fertiliser, and by leaching and runoff. Nitrogen of nitrous oxide becomes
 * nitrous oxide by 44/28.
 */
@Clause("7.1.1")
final class Cropland {
    private static final String TABLE = "cropland";
    private static final String PARAMETER = "parameter";
    private static final String MANURE = "manure_nitrogen_applied";
    private static final List<String> VOLATILE = List.of("nitrogen_fertiliser", "nitrogen_compound_fertiliser", MANURE);
    private static final List<String> INPUTS = Stream.concat(VOLATILE.stream(), Stream.of("straw_nitrogen_returned"))
            .toList();

    /** Mass of nitrous oxide per mass of its nitrogen. */
    private static final double GAS_PER_NITROGEN = 44.0 / 28;

    private final Activities activities;
    private final Map<String, Derivation> told = new LinkedHashMap<>();
    private final Shortfalls missing = new Shortfalls();
    private final List<GasLine> lines = new ArrayList<>();

    private Cropland(Activities activities) {
        this.activities = activities;
        INPUTS.forEach(item -> activities.value(item).ifPresent(datum -> told.put(item, Derivations.of(datum))));
    }

    static SourceAccount account(Activities activities) {
        return new Cropland(activities).account();
    }

    private SourceAccount account() {
        if (INPUTS.stream().anyMatch(item -> activities.find(item).isPresent())) {
            INPUTS.stream()
                    .filter(item -> activities.find(item).isEmpty())
                    .forEach(item ->
                            missing.untold(activities.reference().item(item).name()));
        }
        if (!told.isEmpty()) {
            Derivation applied = sum(Text.of("施用的氮", "nitrogen applied"), List.copyOf(told.values()));
            line("direct", applied, List.of(factorOfRegion()));
            deposition();
            Parameter leached = factor("share_leached");
            Derivation lost = share(Text.of("淋溶径流的氮", "nitrogen leached"), applied, leached);
            line("leaching", lost, List.of(factor("leaching"), leached));
        }
        missing.tell(activities, activities.source(TABLE).name());
        return missing.account(activities, activities.source(TABLE), lines, INPUTS);
    }

    private void deposition() {
        Text label = Text.of("挥发的氮", "nitrogen volatilised");
        var factors = new ArrayList<>(List.of(factor("deposition")));
        var parts = new ArrayList<Derivation>();
        for (String item : VOLATILE) {
            Parameter share = factor(item.equals(MANURE) ? "share_volatilised_organic" : "share_volatilised_mineral");
            if (told.containsKey(item)) {
                parts.add(share(label, told.get(item), share));
                factors.add(share);
            }
        }
        line("deposition", sum(label, parts), factors.stream().distinct().toList());
    }

    /** Adds a line; the first factor is the emission of nitrogen, the others are shares that the nitrogen rests on. */
    private void line(String detail, Derivation nitrogen, List<Parameter> factors) {
        Parameter factor = factors.get(0);
        double mass = nitrogen.value().value() * factor.value().value() * GAS_PER_NITROGEN;
        var derivation = new Derivation(
                Text.of("农用地排放的N2O", "N2O of cropland"),
                tonnes(mass),
                Text.of("氮量×排放因子×44/28", "nitrogen × factor × 44/28"),
                "7.1.1",
                List.of(nitrogen, Derivations.of(factor)));
        activities
                .line(activities.source(TABLE), detail, "N2O", derivation, factors)
                .ifPresent(lines::add);
    }

    private Derivation sum(Text label, List<Derivation> parts) {
        Quantity total = parts.stream().map(Derivation::value).reduce(tonnes(0), Quantity::plus);
        return new Derivation(label, total, Text.of("合计", "sum"), "7.1.1", parts);
    }

    private Derivation share(Text label, Derivation nitrogen, Parameter share) {
        return new Derivation(
                label,
                nitrogen.value().in(activities.unit("t")).times(share.value().value()),
                Text.of("氮量×比例", "nitrogen × share"),
                "7.1.1",
                List.of(nitrogen, Derivations.of(share)));
    }

    /** The guide's factor of the region, or the default of the IPCC where no region is known or the edition asks for it. */
    private Parameter factorOfRegion() {
        var keys = new ArrayList<Map<String, String>>();
        Regions.cropland(activities).ifPresent(region -> keys.add(Map.of(PARAMETER, "direct", "region", region)));
        keys.add(Map.of(PARAMETER, "direct", "region", "全国"));
        return activities.factor(TABLE, keys).orElseThrow();
    }

    private Parameter factor(String parameter) {
        Optional<Parameter> found = activities.factor(TABLE, PARAMETER, parameter);
        return found.orElseThrow(() -> new IllegalArgumentException("no value of cropland " + parameter));
    }

    private Quantity tonnes(double mass) {
        return Quantity.of(mass, activities.unit("t"));
    }
}
