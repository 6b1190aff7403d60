package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 矿物碳 the fossil carbon in a tonne of waste: carbon content × share of fossil carbon. Biogenic carbon is no emission of
 * carbon dioxide.
 *
 * @param content  the fossil carbon as a share of the waste
 * @param isLocal  whether it rests on the city's own waste rather than on the guide
 */
record FossilCarbon(Derivation content, boolean isLocal) {
    static final String MUNICIPAL = "municipal";
    private static final Text LABEL = Text.of("垃圾中的矿物碳", "fossil carbon in the waste");

    static FossilCarbon of(Activities activities, String waste, Published published) {
        if (!waste.equals(MUNICIPAL)) {
            return product(waste, Optional.empty(), Optional.empty(), published);
        }
        Optional<Datum> carbon = activities.value("municipal_waste/carbon_content");
        Optional<Datum> fossil = activities.value("municipal_waste/fossil_carbon_share");
        boolean measured = carbon.isPresent() || fossil.isPresent();
        if (!measured && activities.city().is("incineration_carbon", "composition")) {
            Optional<Composition> composition = Composition.told(activities, activities.year());
            if (composition.isPresent()) {
                return new FossilCarbon(ofComponents(composition.get(), published), true);
            }
            Computed.once(activities, Finding.of(activities.reference().rule("WST-COMPOSITION-MISSING")));
        }
        return product(waste, carbon, fossil, published);
    }

    private static FossilCarbon product(
            String waste, Optional<Datum> carbon, Optional<Datum> fossil, Published published) {
        var parents = new ArrayList<Derivation>();
        parents.add(carbon.map(Derivations::of)
                .orElseGet(() -> published.need("waste", waste, "parameter", "carbon_content")));
        parents.add(fossil.map(Derivations::of)
                .orElseGet(() -> published.need("waste", waste, "parameter", "fossil_share")));
        published.find("waste", waste, "parameter", "dry_matter").ifPresent(parents::add);
        double content = parents.stream().mapToDouble(Computed::fraction).reduce(1, (one, other) -> one * other);
        Text rule = parents.size() > 2
                ? Text.of("干物质含碳量×矿物碳比例×干物质含量", "carbon content of dry matter × fossil share × dry matter")
                : Text.of("含碳量×矿物碳比例", "carbon content × fossil share");
        return new FossilCarbon(
                Computed.share(content, LABEL, rule, parents), carbon.isPresent() || fossil.isPresent());
    }

    /** Components without a published share of fossil carbon have none: food and wood. */
    private static Derivation ofComponents(Composition composition, Published published) {
        var parents = new ArrayList<Derivation>();
        double content = 0;
        for (String component : composition.shares().keySet()) {
            Optional<Derivation> fossil = component(published, "fossil_share", component);
            if (fossil.isPresent()) {
                List<Derivation> parts = List.of(
                        composition.shares().get(component),
                        component(published, "dry_matter", component).orElseThrow(),
                        component(published, "carbon_content", component).orElseThrow(),
                        fossil.get());
                parents.addAll(parts);
                content += parts.stream().mapToDouble(Computed::fraction).reduce(1, (one, other) -> one * other);
            }
        }
        return Computed.share(
                content,
                LABEL,
                Text.of("Σ组分比例×干物质含量×含碳量×矿物碳比例", "Σ share × dry matter × carbon content × fossil share"),
                parents);
    }

    private static Optional<Derivation> component(Published published, String parameter, String component) {
        return published.find("waste", "component", "parameter", parameter, "class", component);
    }
}
