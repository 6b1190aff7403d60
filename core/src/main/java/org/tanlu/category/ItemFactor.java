package org.tanlu.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;

/**
 * 分项因子 the factor of one item's activity for one gas. A table may hold several values for an item and gas: editions, and
 * within an edition alternatives such as float glass beside flat glass. One of them holds, so that an activity counts once:
 * that of the first edition in the order the city chose, and within the edition the first row of the table (clause 7.1.2).
 *
 * @param item      the item of the activity
 * @param gas       the gas
 * @param feedstock the kind of fuel whose carbon is emitted, as the table's column {@code feedstock} has it; empty where the
 *     carbon is not of fuel
 * @param value     the value that holds
 */
@Clause("7.1.2")
public record ItemFactor(String item, String gas, Optional<String> feedstock, Parameter value) {

    private record Key(String item, String gas) {}

    /** The factors of a source in a table with the columns {@code emission_source} and {@code gas}, in the table's order. */
    public static List<ItemFactor> of(Activities activities, String table, EmissionSource source) {
        Map<Key, List<CategoryFactors.Entry>> alternatives = new LinkedHashMap<>();
        List<CategoryFactors.Entry> entries =
                activities.reference().factors().categories().find(table, Map.of("emission_source", source.id()));
        for (CategoryFactors.Entry entry : entries) {
            entry.item()
                    .ifPresent(item -> alternatives
                            .computeIfAbsent(
                                    new Key(item, entry.keys().getOrDefault("gas", "")), key -> new ArrayList<>())
                            .add(entry));
        }
        Editions editions = Editions.of(activities.city());
        var factors = new ArrayList<ItemFactor>();
        alternatives.forEach((key, of) -> editions.choose(of)
                .ifPresent(value -> factors.add(new ItemFactor(key.item(), key.gas(), feedstock(of), value))));
        return factors;
    }

    private static Optional<String> feedstock(List<CategoryFactors.Entry> entries) {
        return Optional.ofNullable(entries.get(0).keys().get("feedstock")).filter(kind -> !kind.isEmpty());
    }

    /** The item whose part this item is, or the item itself: {@code lime_output} of {@code lime_output/dolomitic}. */
    public String whole() {
        int slash = item.indexOf('/');
        return slash < 0 ? item : item.substring(0, slash);
    }

    /** Whether the item is a part of another one. */
    public boolean isPart() {
        return !whole().equals(item);
    }
}
