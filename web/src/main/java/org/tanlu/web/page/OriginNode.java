package org.tanlu.web.page;

import java.util.List;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 来源树的一节 one number of the tree behind a figure.
 *
 * @param label    what it is
 * @param value    the number with its unit
 * @param rule     the formula, or for leaves where it was read
 * @param clause   the clause; empty for leaves
 * @param key      the key it can be asked for by itself; may be empty
 * @param children what it was computed from, as far as unfolded
 * @param more     how many are not unfolded
 */
record OriginNode(Text label, String value, Text rule, String clause, String key, List<OriginNode> children, int more) {
    private static final int MOST = 40;

    static OriginNode of(Derivation derivation, int depth) {
        List<Derivation> parents = derivation.parents();
        List<OriginNode> children = depth == 0
                ? List.of()
                : parents.stream()
                        .limit(MOST)
                        .map(parent -> of(parent, depth - 1))
                        .toList();
        return new OriginNode(
                derivation.label(),
                derivation.value().toString(),
                derivation.rule(),
                derivation.clause(),
                derivation.key(),
                children,
                parents.size() - children.size());
    }
}
