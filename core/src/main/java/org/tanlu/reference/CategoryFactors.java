package org.tanlu.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 分领域排放因子 the factors of the categories beside CO2 of combustion (clause 7.1.1): fugitive emissions, processes,
 * agriculture, waste, land, transport, buildings. The editions of the guide and the IPCC stand side by side.
 */
public final class CategoryFactors {
    private final Map<String, List<Entry>> byTable = new LinkedHashMap<>();

    /**
     * A published value.
     *
     * @param keys    what distinguishes it in its table, by column, for example process → lime, gas → CO2
     * @param edition the publication's edition, for example guide-2011; empty where a table has none
     * @param item    the item of the activity it belongs to; empty where it has none of its own
     * @param value   the value
     */
    public record Entry(Map<String, String> keys, String edition, Optional<String> item, Parameter value) {
        public Entry {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        /**
         * The value of a column that tells values apart.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String key(String column) {
            return Optional.ofNullable(keys.get(column))
                    .orElseThrow(() -> new IllegalArgumentException("no column " + column + "; have " + keys.keySet()));
        }

        /** Whether the keys contain all of the wanted ones. */
        boolean has(Map<String, String> wanted) {
            for (Map.Entry<String, String> key : wanted.entrySet()) {
                if (!key.getValue().equals(keys.get(key.getKey()))) {
                    return false;
                }
            }
            return true;
        }
    }

    void add(String table, Entry entry) {
        byTable.computeIfAbsent(table, key -> new ArrayList<>()).add(entry);
    }

    /** Every value of a table whose columns read as wanted, in the table's order; empty when there is none. */
    public List<Entry> find(String table, Map<String, String> wanted) {
        List<Entry> entries = byTable.get(table);
        if (entries == null) {
            throw new IllegalArgumentException("no table of factors " + table + "; have " + byTable.keySet());
        }
        var found = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (entry.has(wanted)) {
                found.add(entry);
            }
        }
        return List.copyOf(found);
    }
}
