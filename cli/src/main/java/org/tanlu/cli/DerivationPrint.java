package org.tanlu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;

/**
 * Prints a derivation. Without a depth it stops at numbers that have a key of their own, and at the level beyond which there
 * would be too much to read; with one it unfolds all levels down to it.
 */
final class DerivationPrint {
    private static final int MOST_LEVELS = 5;
    private static final int MOST_NUMBERS = 80;

    /** Enough to recompute by hand what is printed. */
    private static final int DIGITS = 10;

    private final Function<String, Optional<Derivation>> known;
    private final PrintWriter out;
    private final boolean stopsAtKeys;
    private final int depth;

    private DerivationPrint(
            Function<String, Optional<Derivation>> known, PrintWriter out, boolean stopsAtKeys, int depth) {
        this.known = known;
        this.out = out;
        this.stopsAtKeys = stopsAtKeys;
        this.depth = depth;
    }

    /**
     * Prints a derivation.
     *
     * @param known the derivations of keys, for numbers that stand in others by their key alone
     */
    static void of(
            Derivation derivation,
            Optional<Integer> depth,
            Function<String, Optional<Derivation>> known,
            PrintWriter out) {
        new DerivationPrint(known, out, depth.isEmpty(), depth.orElseGet(() -> readable(derivation)))
                .print(derivation, "", 0);
    }

    /** The deepest level with no more numbers than can be read; one at least. */
    private static int readable(Derivation derivation) {
        int level = MOST_LEVELS;
        while (level > 1 && count(derivation, 0, level) > MOST_NUMBERS) {
            level--;
        }
        return level;
    }

    private static int count(Derivation derivation, int level, int depth) {
        return level >= depth || (level > 0 && !derivation.key().isEmpty())
                ? 1
                : 1
                        + derivation.parents().stream()
                                .mapToInt(parent -> count(parent, level + 1, depth))
                                .sum();
    }

    private void print(Derivation derivation, String indent, int level) {
        out.println(indent + derivation.label() + " = " + number(derivation.value()));
        String clause = derivation.clause().isEmpty() ? "" : " [" + derivation.clause() + "]";
        out.println(indent + "    ← " + derivation.rule() + clause);
        if (stopsAtKeys && level > 0 && !derivation.key().isEmpty()) {
            out.println(indent + "    … 见键 see key " + derivation.key());
            return;
        }
        if (level >= depth && !derivation.parents().isEmpty()) {
            out.println(indent + "    … " + derivation.parents().size() + " 项，用 --depth 展开 items; unfold with --depth");
            return;
        }
        derivation.parents().forEach(parent -> print(unfolded(parent), indent + "  ", level + 1));
    }

    /** A number that stands by its key alone, with what it follows from. */
    private Derivation unfolded(Derivation parent) {
        return stopsAtKeys || parent.key().isEmpty() || !parent.parents().isEmpty()
                ? parent
                : known.apply(parent.key()).orElse(parent);
    }

    private static String number(Quantity quantity) {
        BigDecimal rounded = new BigDecimal(quantity.value())
                .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        String unit =
                quantity.unit().equals(Unit.ONE) ? "" : " " + quantity.unit().symbol();
        return rounded.toPlainString() + unit;
    }
}
