package org.tanlu.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Text;

/** 检查参数 the thresholds, plausible ranges and names of slips that the checks use ({@code factors/quality/quality.csv}). */
final class Parameters {
    private static final String TABLE = "quality";

    private final ReferenceData reference;
    private final Map<String, Double> thresholds = new LinkedHashMap<>();

    Parameters(ReferenceData reference) {
        this.reference = reference;
        entries("threshold")
                .forEach(entry -> thresholds.put(
                        entry.key("subject"), entry.value().value().in(Unit.ONE).value()));
    }

    ReferenceData reference() {
        return reference;
    }

    /** A threshold as a plain number. */
    double threshold(String subject) {
        return Optional.ofNullable(thresholds.get(subject))
                .orElseThrow(() -> new IllegalArgumentException("no threshold " + subject));
    }

    /** What has a plausible range, by subject and base. */
    List<Entry> ranges(String kind) {
        return entries(kind);
    }

    /** The published extreme of a kind for a subject and base. */
    Optional<Parameter> extreme(String kind, String subject, String base) {
        return reference
                .factors()
                .categories()
                .find(TABLE, Map.of("kind", kind, "subject", subject, "base", base))
                .stream()
                .findFirst()
                .map(Entry::value);
    }

    /** Which units are confused when values in a unit are wrong by a factor. */
    Optional<Text> slip(Unit unit, int factor) {
        String kind = unit.dimension().equals("energy") ? energy(unit.symbol()) : unit.dimension();
        return extreme("slip", kind, Integer.toString(factor)).map(Parameter::label);
    }

    /** Whether energy is written as electricity, as heat or as standard coal, which have units of their own. */
    private static String energy(String symbol) {
        if (symbol.endsWith("Wh") || symbol.endsWith("千瓦时")) {
            return "electricity";
        }
        return symbol.endsWith("J") || symbol.endsWith("焦") ? "heat" : "standard_coal";
    }

    private List<Entry> entries(String kind) {
        return reference.factors().categories().find(TABLE, Map.of("kind", kind));
    }
}
