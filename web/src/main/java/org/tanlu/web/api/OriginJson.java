package org.tanlu.web.api;

import java.util.List;
import org.tanlu.trace.Derivation;

/**
 * A number with what it was computed from.
 *
 * @param label    what it is
 * @param value    with its unit
 * @param rule     the formula, or for leaves where it was read
 * @param clause   the clause of the guideline; empty for leaves
 * @param key      by which it can be asked for itself; may be empty
 * @param from     what it was computed from, as deep as was asked
 * @param parents  how many numbers it was computed from
 */
record OriginJson(
        Words label, String value, Words rule, String clause, String key, List<OriginJson> from, int parents) {

    static OriginJson of(Derivation derivation, int depth) {
        List<Derivation> parents = derivation.parents();
        return new OriginJson(
                Words.of(derivation.label()),
                derivation.value().toString(),
                Words.of(derivation.rule()),
                derivation.clause(),
                derivation.key(),
                depth == 0
                        ? List.of()
                        : parents.stream().map(parent -> of(parent, depth - 1)).toList(),
                parents.size());
    }
}
