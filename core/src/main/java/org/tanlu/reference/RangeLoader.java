package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/** Reads the ranges of uncertainty and which lines they belong to. */
final class RangeLoader {
    private static final String FOLDER = "factors/uncertainty/";

    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Units units;

    RangeLoader(ReferenceFiles files, Map<String, Source> sources, Units units) {
        this.files = files;
        this.sources = sources;
        this.units = units;
    }

    /** The assignments in the order of their table. */
    List<RangeAssignment> load() {
        var ranges = new LinkedHashMap<String, UncertainRange>();
        for (Row row : files.rows(FOLDER + "defaults.csv")) {
            UncertainRange range = range(row);
            if (ranges.put(range.id(), range) != null) {
                throw new IllegalArgumentException(row.where() + ": duplicate range " + range.id());
            }
        }
        return files.rows(FOLDER + "assignments.csv").stream()
                .map(row -> assignment(row, ranges))
                .toList();
    }

    private UncertainRange range(Row row) {
        Source source = Optional.ofNullable(sources.get(row.text("source")))
                .orElseThrow(() -> new IllegalArgumentException(row.where() + ": unknown source"));
        return new UncertainRange(
                row.text("category") + "/" + row.text("parameter"),
                row.name(),
                Quantity.of(row.number("lower"), units.unit(row.text("unit"))),
                Quantity.of(row.number("upper"), units.unit(row.text("unit"))),
                row.text("printed"),
                source,
                Verification.find(row.text("verification")).orElseThrow(),
                row.text("note"));
    }

    private static RangeAssignment assignment(Row row, Map<String, UncertainRange> ranges) {
        UncertainRange range = Optional.ofNullable(ranges.get(row.text("range")))
                .orElseThrow(() -> new IllegalArgumentException(row.where() + ": no range " + row.text("range")));
        return new RangeAssignment(
                row.list("emission_source"),
                row.list("gas"),
                row.list("carrier_kind"),
                row.list("functional"),
                row.list("detail"),
                row.list("basis"),
                row.symbol(RangeAssignment.Role.class, "role"),
                range,
                row.yes("whole"),
                row.symbol(RangeAssignment.Shared.class, "shared_by"),
                row.text("trend").equals("correlated"));
    }
}
