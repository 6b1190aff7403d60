package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/** Reads the tables of factors that all have the same shape: columns that tell values apart, then the value. */
final class CategoryFactorLoader {
    /** The tables, below {@code factors/}. */
    private static final List<String> TABLES = List.of(
            "combustion/ch4_n2o",
            "fugitive/fugitive",
            "processes/processes",
            "agriculture/rice",
            "agriculture/enteric",
            "agriculture/manure",
            "agriculture/cropland",
            "agriculture/soil_carbon",
            "waste/landfill",
            "waste/incineration",
            "waste/biological",
            "waste/wastewater",
            "land_use/land_use",
            "transport/carve_out",
            "transport/vehicles",
            "buildings/intensity",
            "quality/quality",
            "efficiency/benchmarks");

    /** The columns that tell no values apart. */
    private static final Set<String> NO_KEYS =
            Set.of("name_zh", "name_en", "item", "edition", "value", "unit", "source", "verification", "note");

    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Units units;

    CategoryFactorLoader(ReferenceFiles files, Map<String, Source> sources, Units units) {
        this.files = files;
        this.sources = sources;
        this.units = units;
    }

    CategoryFactors load() {
        var factors = new CategoryFactors();
        for (String table : TABLES) {
            String name = table.substring(table.indexOf('/') + 1);
            files.rows("factors/" + table + ".csv").forEach(row -> factors.add(name, entry(row)));
        }
        return factors;
    }

    private CategoryFactors.Entry entry(Row row) {
        var keys = new LinkedHashMap<String, String>();
        row.values().forEach((column, value) -> {
            if (!NO_KEYS.contains(column)) {
                keys.put(column, value);
            }
        });
        String edition = row.values().getOrDefault("edition", "");
        Optional<String> item = Optional.ofNullable(row.values().get("item")).filter(id -> !id.isEmpty());
        return new CategoryFactors.Entry(keys, edition, item, parameter(row));
    }

    private Parameter parameter(Row row) {
        Source source = sources.get(row.text("source"));
        if (source == null) {
            throw new IllegalArgumentException(row.where() + ": unknown source " + row.text("source"));
        }
        return new Parameter(
                row.name(),
                Quantity.of(row.number("value"), units.unit(row.text("unit"))),
                source,
                Verification.find(row.text("verification")).orElseThrow(),
                row.text("note"));
    }
}
