package org.tanlu.survey;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Text;

/** CEADs 清单行 what the rows of a CEADs energy inventory mean among the items of a city's data tables. */
final class CeadsRows {
    private static final String FINAL = "energy/final/";
    private static final String TRANSFORMATION = "energy/transformation/";

    private static final Map<String, String> ITEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("thermalpower", TRANSFORMATION + "thermal_power"),
            Map.entry("heatingsupply", TRANSFORMATION + "heat_supply"),
            Map.entry("coalwashing", TRANSFORMATION + "coal_washing"),
            Map.entry("coking", TRANSFORMATION + "coking"),
            Map.entry("petroleumrefineries", TRANSFORMATION + "refining"),
            Map.entry("gasworks", TRANSFORMATION + "gas_works"),
            Map.entry("briquettes", TRANSFORMATION + "coal_products_processing"),
            Map.entry("loss", "energy/losses"),
            Map.entry("nonenergyuse", "energy/feedstock"),
            Map.entry("totalconsumption", "energy/apparent_consumption"),
            Map.entry("chinaairplanesshipsrefuelinginabroad", "energy/bunker_own_abroad"),
            Map.entry("foreignairplanesshipsrefuelinginchina", "energy/bunker_foreign_here")));

    private static final Map<String, Text> PASSED_OVER = new TreeMap<>(Map.of(
            "totalfinalconsumption", Reasons.PUBLISHED_TOTAL,
            "inputsoutputs", Reasons.PUBLISHED_TOTAL,
            "%loss", Reasons.PUBLISHED_TOTAL,
            "cokeinput", Reasons.OUTSIDE_TOTAL));

    private final NameIndex<Sector> sectors = new NameIndex<>(Names::key);

    CeadsRows(ReferenceData reference) {
        reference.sectors().values().forEach(sector -> {
            sectors.add(sector.name().chinese(), sector);
            sectors.addAll(sector.variants(), sector);
        });
    }

    /** The item of a row without its carrier; empty when the row is unknown or passed over. */
    Optional<String> item(String label) {
        String key = Names.key(label);
        return Optional.ofNullable(ITEMS.get(key)).or(() -> sectors.find(label).map(sector -> FINAL + sector.id()));
    }

    /** The branch of a row; empty when it is none. */
    Optional<String> sector(String label) {
        return sectors.find(label).map(Sector::id);
    }

    /** Why a known row is not imported. */
    Optional<Text> reason(String label) {
        return Optional.ofNullable(PASSED_OVER.get(Names.key(label)));
    }

    /** The items whose sum a total row prints; empty for other rows. */
    static Optional<String> summed(String label) {
        return switch (Names.key(label)) {
            case "totalfinalconsumption" -> Optional.of(FINAL);
            case "inputsoutputs" -> Optional.of(TRANSFORMATION);
            default -> Optional.empty();
        };
    }

    /** Whether the publication prints an item with the opposite sign: inputs positive, outputs negative. */
    static boolean isReversed(String item) {
        return item.startsWith(TRANSFORMATION);
    }

    Optional<String> nearest(String label) {
        return sectors.nearest(label);
    }
}
