package org.tanlu.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 因素分解 the logarithmic mean Divisia index I (LMDI-I) of the change of a total between two states, usually two years
 * (clause 7.2): by how much each factor changed it, and by what ratio. The total is a sum of cells, each a product of the same
 * factors.
 *
 * <p>With L(a, b) = (a − b) ÷ (ln a − ln b) the effect of factor k is ΔV_k = Σ_i L(V_i¹, V_i⁰)·ln(x_ki¹ ÷ x_ki⁰) and its ratio
 * D_k = exp(ΔV_k ÷ L(V¹, V⁰)). Effects sum to the change and ratios multiply to V¹ ÷ V⁰, without a remainder; what rounding
 * leaves (a few units of the last digit) is in the largest effect. Zeros are handled by their limits.
 *
 * @param factors the names of the factors
 * @param before  the total before
 * @param after   the total after
 * @param effects the effect of each factor, in the unit of the total
 * @param ratios  the ratio of each factor; empty where a total is not above zero
 */
@Clause({"7.2", "C7.2-4"})
public record Decomposition(
        List<Text> factors, Quantity before, Quantity after, List<Quantity> effects, List<Quantity> ratios) {
    public Decomposition {
        factors = List.copyOf(factors);
        effects = List.copyOf(effects);
        ratios = List.copyOf(ratios);
    }

    /**
     * Decomposes the change of a total.
     *
     * @param factors the names of the factors
     * @param unit    the unit of the total
     * @param before  the cells before
     * @param after   the same cells after, in any order
     * @throws IllegalArgumentException when cells or factors do not match, or a factor changes its sign
     */
    public static Decomposition of(List<Text> factors, Unit unit, List<FactorCell> before, List<FactorCell> after) {
        Map<String, FactorCell> later = new LinkedHashMap<>();
        after.forEach(cell -> later.put(cell.id(), cell));
        if (later.size() != after.size() || before.size() != after.size()) {
            throw new IllegalArgumentException("cells before and after differ: " + ids(before) + " " + ids(after));
        }
        var v0 = new Sum();
        var v1 = new Sum();
        var sums = IntStream.range(0, factors.size()).mapToObj(k -> new Sum()).toList();
        for (FactorCell cell : before) {
            FactorCell other = Optional.ofNullable(later.get(cell.id()))
                    .orElseThrow(() -> new IllegalArgumentException("no cell " + cell.id() + " after"));
            double[] x0 = checked(cell, factors).numbers(other);
            double[] x1 = checked(other, factors).numbers(cell);
            v0.add(LogMean.product(x0));
            v1.add(LogMean.product(x1));
            double[] effects = LogMean.effects(cell.id(), x0, x1);
            IntStream.range(0, effects.length).forEach(k -> sums.get(k).add(effects[k]));
        }
        double[] effects = sums.stream().mapToDouble(Sum::value).toArray();
        settle(effects, v1.value() - v0.value());
        return new Decomposition(
                factors,
                Quantity.of(v0.value(), unit),
                Quantity.of(v1.value(), unit),
                IntStream.range(0, effects.length)
                        .mapToObj(k -> Quantity.of(effects[k], unit))
                        .toList(),
                ratios(effects, v0.value(), v1.value()));
    }

    private static List<String> ids(List<FactorCell> cells) {
        return cells.stream().map(FactorCell::id).toList();
    }

    private static FactorCell checked(FactorCell cell, List<Text> factors) {
        if (cell.factors().size() != factors.size()) {
            throw new IllegalArgumentException(
                    "cell " + cell.id() + " has " + cell.factors().size() + " factors, not " + factors.size());
        }
        return cell;
    }

    /** Puts what rounding left into the largest effect. */
    private static void settle(double[] effects, double change) {
        int largest = 0;
        var sum = new Sum();
        for (int k = 0; k < effects.length; k++) {
            sum.add(effects[k]);
            largest = Math.abs(effects[k]) > Math.abs(effects[largest]) ? k : largest;
        }
        effects[largest] += change - sum.value();
    }

    private static List<Quantity> ratios(double[] effects, double v0, double v1) {
        var ratios = new ArrayList<Quantity>();
        if (v0 > 0 && v1 > 0) {
            double mean = LogMean.of(v1, v0);
            for (double effect : effects) {
                ratios.add(Quantity.of(StrictMath.exp(effect / mean), Unit.ONE));
            }
        }
        return ratios;
    }

    /** The change of the total. */
    public Quantity change() {
        return after.minus(before);
    }

    /** What the effects leave of the change: nothing but rounding. */
    public Quantity residual() {
        var sum = new Sum();
        sum.add(change().value());
        effects.forEach(effect -> sum.add(-effect.value()));
        return Quantity.of(sum.value(), before.unit());
    }
}
