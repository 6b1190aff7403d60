package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 因子版本的实际取值 how far the edition that a city chose speaks: which sources have a value of it, which take theirs from
 * elsewhere because it has none, and for which fuels both guides say the same (clause 7.1.2).
 *
 * @param city      the city, whose setting chooses the edition
 * @param inventory the year whose factors are looked at
 * @param reference the factors
 */
@Clause("7.1.2")
record EditionUse(City city, Inventory inventory, ReferenceData reference) {
    private static final String SETTING = "guide_edition";

    /** A paragraph; none where nothing was computed with published values. */
    List<Paragraph> paragraphs(Wording wording) {
        String edition = city.find(SETTING).orElseThrow();
        Map<String, Boolean> own = own(publication(edition));
        if (own.isEmpty() || city.is("accounting_method", "ceads")) {
            return List.of();
        }
        var inlines = new ArrayList<>(wording.sentence(
                "calibre-edition",
                Map.of(
                        "year", words(inventory.year()),
                        "edition",
                                words(reference
                                        .setting(SETTING)
                                        .optionName(edition)
                                        .chinese()
                                        .replace("优先", "")),
                        "own", words(named(own, true)),
                        "others", words(named(own, false)))));
        List<String> same = edition.equals("ipcc") ? List.of() : same();
        if (!same.isEmpty()) {
            inlines.addAll(wording.sentence("calibre-edition-same", Map.of("fuels", words(String.join("、", same)))));
        }
        return List.of(new Paragraph(inlines));
    }

    /** How the ids of an edition's publications begin. */
    private static String publication(String edition) {
        return edition.equals("ipcc") ? "ipcc-" : "provincial-guide-" + edition;
    }

    private String named(Map<String, Boolean> own, boolean wanted) {
        List<String> names = new ArrayList<>(own.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList());
        List<String> fuels = names.stream().filter(fuels()::contains).toList();
        names.removeAll(fuels);
        if (!fuels.isEmpty()) {
            names.add(0, "燃烧二氧化碳（" + String.join("、", fuels) + "）");
        }
        return names.isEmpty() ? "无" : String.join("、", names);
    }

    private List<String> fuels() {
        return inventory.combustion().stream().map(EditionUse::fuel).distinct().toList();
    }

    /** Whether any value of the edition stands behind a source, by the name of source or fuel; sources without factors left out. */
    private Map<String, Boolean> own(String publication) {
        var own = new LinkedHashMap<String, Boolean>();
        inventory.combustion().forEach(line -> merge(own, fuel(line), line, publication));
        for (SourceAccount account : inventory.sources()) {
            String suffix = account.source().id().equals("combustion") ? "（甲烷和氧化亚氮）" : "";
            account.lines().forEach(line -> merge(own, account.source().name().chinese() + suffix, line, publication));
        }
        return own;
    }

    private static String fuel(CombustionLine line) {
        return line.carrier().name().chinese();
    }

    private static void merge(Map<String, Boolean> own, String name, EmissionLine line, String publication) {
        if (!line.factors().isEmpty()) {
            boolean found = line.factors().stream()
                    .anyMatch(factor -> factor.source().id().startsWith(publication));
            own.merge(name, found, Boolean::logicalOr);
        }
    }

    /** The fuels burnt whose factor is the same by either guide. */
    private List<String> same() {
        Set<Carrier> fuels = new LinkedHashSet<>();
        inventory.combustion().forEach(line -> fuels.add(line.carrier()));
        FuelFactors factors = reference.factors().fuels();
        return fuels.stream()
                .filter(fuel -> {
                    Optional<Quantity> now =
                            factors.findCo2(FuelFactors.GUIDE, fuel).map(EmissionFactor::value);
                    return now.isPresent()
                            && now.equals(factors.findCo2("guide-2011", fuel).map(EmissionFactor::value));
                })
                .map(fuel -> fuel.name().chinese())
                .toList();
    }
}
