package org.tanlu.category.waste;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;

/** The published values that one line takes, remembered in the order taken. One use only. */
final class Published {
    private final Activities activities;
    private final String table;
    private final Set<Parameter> taken = new LinkedHashSet<>();

    /** Takes values of one table of factors. */
    Published(Activities activities, String table) {
        this.activities = activities;
        this.table = table;
    }

    /** A value by its keys, column and text in turn; empty when no edition has one. */
    Optional<Derivation> find(String... keys) {
        Optional<Parameter> value = activities.factor(table, keys);
        value.ifPresent(taken::add);
        return value.map(Derivations::of);
    }

    /**
     * A value that the reference data must have.
     *
     * @throws IllegalArgumentException when they have none: they are ours
     */
    Derivation need(String... keys) {
        return find(keys)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no value in the reference data: " + table + " " + String.join(" ", keys)));
    }

    List<Parameter> taken() {
        return List.copyOf(taken);
    }
}
