package org.tanlu.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 数据版本 of which versions the data are that emissions are measured against (clause 7.2): a census revises some years and
 * leaves others as they were, and ratios across such a border are no ratios of one kind.
 *
 * @param mixed  the items whose compared years are of different versions, in words
 * @param others the compared years that have a datum of another version than the latest year has
 */
@Clause("7.2")
public record Versions(List<Text> mixed, List<Integer> others) {
    private static final List<String> ITEMS =
            List.of("gdp_2015", "gdp_index", "population", "energy_consumption_total");

    /** All data of one version. */
    static final Versions ONE = new Versions(List.of(), List.of());

    public Versions {
        mixed = List.copyOf(mixed);
        others = List.copyOf(others);
    }

    static Versions of(Comparison years, Dossier dossier, Measures measures, ReferenceData reference) {
        var mixed = new ArrayList<Text>();
        var others = new TreeSet<Integer>();
        for (String item : ITEMS) {
            List<Integer> told = years.years().stream()
                    .filter(year -> dossier.find(item, year).isPresent())
                    .toList();
            mixed(item, told, measures, reference).ifPresent(text -> {
                mixed.add(text);
                String last = measures.version(item, told.get(told.size() - 1));
                told.stream()
                        .filter(year -> !measures.version(item, year).equals(last))
                        .forEach(others::add);
            });
        }
        return new Versions(mixed, List.copyOf(others));
    }

    /** An item whose years are of different versions. */
    private static Optional<Text> mixed(String item, List<Integer> told, Measures measures, ReferenceData reference) {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        told.forEach(year -> versions.computeIfAbsent(measures.version(item, year), key -> new ArrayList<>())
                .add(Integer.toString(year)));
        if (versions.size() < 2) {
            return Optional.empty();
        }
        Text name = reference.item(item).name();
        return Optional.of(Text.of(
                name.chinese() + "（" + said(versions, "、", "未注明版本") + "）",
                name.english() + " (" + said(versions, ", ", "no version told") + ")"));
    }

    private static String said(Map<String, List<String>> versions, String comma, String none) {
        var parts = new ArrayList<String>();
        versions.forEach(
                (version, years) -> parts.add(String.join(comma, years) + ": " + (version.isEmpty() ? none : version)));
        return String.join("; ", parts);
    }
}
