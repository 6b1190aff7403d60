package org.tanlu.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

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
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    /** The node of a number; one that stands in another by its key alone gets from {@code draft} what it follows from. */
    static OriginNode of(Derivation told, int depth, Draft draft) {
        Derivation derivation = unfolded(told, draft);
        List<Derivation> parents = derivation.parents();
        List<OriginNode> children = depth == 0
                ? List.of()
                : parents.stream()
                        .limit(MOST)
                        .map(parent -> of(parent, depth - 1, draft))
                        .toList();
        return new OriginNode(
                derivation.label(),
                number(derivation.value()),
                derivation.rule(),
                derivation.clause(),
                derivation.key(),
                children,
                parents.size() - children.size());
    }

    private static Derivation unfolded(Derivation told, Draft draft) {
        return told.key().isEmpty() || !told.parents().isEmpty()
                ? told
                : draft.figure(told.key())
                        .map(figure -> figure.derivation().get())
                        .orElse(told);
    }

    /** As many digits as the command line prints of a derivation. */
    private static String number(Quantity quantity) {
        String digits = new BigDecimal(quantity.value())
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        return quantity.unit().equals(Unit.ONE)
                ? digits
                : digits + " " + quantity.unit().symbol();
    }
}
