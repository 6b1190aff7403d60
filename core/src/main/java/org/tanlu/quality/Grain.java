package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/**
 * 粒度 what a line of an official inventory covers (clause 4.2): each part names one thing, or is empty and means all.
 *
 * @param category the category, {@code imported} for electricity and heat from outside, {@code all} for the whole inventory
 * @param source   the source of {@code emission_sources.csv}
 * @param sector   the branch
 * @param endUse   the department
 * @param carrier  the energy carrier, or a total of carriers
 * @param gas      the group of gases, {@code all} for all of them
 */
public record Grain(String category, String source, String sector, String endUse, String carrier, String gas) {
    static final String ALL = "all";
    static final String IMPORTED = "imported";
    static final String COMBUSTION = "combustion";

    private static final String ENERGY = "energy";
    private static final String CO2 = "co2";

    static Grain of(Register.Row row) {
        String category = row.text("category");
        String carrier = row.text("carrier");
        boolean burnt = category.equals(ENERGY) && !carrier.isEmpty();
        String source = row.text("emission_source");
        String gas = row.text("gas");
        return new Grain(
                category,
                source.isEmpty() && burnt ? COMBUSTION : source,
                row.text("sector"),
                row.text("end_use"),
                carrier,
                gas.isEmpty() ? CO2 : gas);
    }

    /** Whether another grain is a part of this one. */
    boolean contains(Grain part) {
        return holds(category, part.category)
                && holds(source, part.source)
                && holds(sector, part.sector)
                && holds(endUse, part.endUse)
                && holds(carrier, part.carrier)
                && holds(gas, part.gas);
    }

    /** Whether something may be part of both grains. */
    boolean overlaps(Grain other) {
        return meet(category, other.category)
                && meet(source, other.source)
                && meet(sector, other.sector)
                && meet(endUse, other.endUse)
                && meet(carrier, other.carrier)
                && meet(gas, other.gas);
    }

    private static boolean meet(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    /** How closely it tells what it covers. */
    int conditions() {
        return (int) Stream.of(category, source, sector, endUse, carrier, gas)
                .filter(part -> !part.isEmpty() && !part.equals(ALL))
                .count();
    }

    private static boolean holds(String whole, String part) {
        return whole.isEmpty() || whole.equals(ALL) || whole.equals(part);
    }

    /** The grain in keys. */
    String id() {
        return String.join(
                ".",
                parts().filter(part -> !part.isEmpty() && !part.equals(CO2)).toList());
    }

    private Stream<String> parts() {
        boolean burnt = source.equals(COMBUSTION);
        return Stream.of(burnt ? "" : category, source, sector, endUse, carrier, gas);
    }

    /** What it covers, in words. */
    Text label(ReferenceData reference) {
        var names = new ArrayList<Text>();
        if (!sector.isEmpty()) {
            names.add(reference.sector(sector).name());
        }
        if (!endUse.isEmpty()) {
            names.add(Functional.valueOf(endUse.toUpperCase(Locale.ROOT)).text());
        }
        if (!source.isEmpty() && (carrier.isEmpty() || !source.equals(COMBUSTION))) {
            names.add(reference.emissionSource(source).name());
        }
        if (!carrier.isEmpty()) {
            names.add(reference.carrier(carrier).name());
        }
        if (names.isEmpty() || category.equals(IMPORTED)) {
            names.add(0, categoryName());
        }
        if (!gas.equals(CO2) && !gas.equals(ALL)) {
            names.add(GasGroup.valueOf(gas.toUpperCase(Locale.ROOT)).text());
        }
        return joined(names);
    }

    private Text categoryName() {
        return switch (category) {
            case ALL -> Text.of("全部", "all");
            case IMPORTED -> Text.of("净调入", "net import");
            default -> Category.valueOf(category.toUpperCase(Locale.ROOT)).text();
        };
    }

    private static Text joined(List<Text> names) {
        return Text.of(
                String.join("·", names.stream().map(Text::chinese).toList()),
                String.join(", ", names.stream().map(Text::english).toList()));
    }
}
