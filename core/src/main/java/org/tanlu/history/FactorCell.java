package org.tanlu.history;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;

/**
 * 分解单元 a part of a total that is a product of factors, such as the emissions of one sector by one fuel.
 *
 * <p>A factor that is a ratio to nothing has no value, for example the emission factor of a fuel that is not used. It then
 * stands as in the other year, so that it explains nothing of the change; the cell's value must be 0 by another factor.
 *
 * @param id      what it is, the same in both years
 * @param factors the factors in the order of their names; their units need not agree, their product is the value
 */
public record FactorCell(String id, List<Optional<Quantity>> factors) {
    public FactorCell {
        factors = List.copyOf(factors);
        boolean open = factors.stream().anyMatch(Optional::isEmpty);
        boolean nothing = factors.stream().flatMap(Optional::stream).anyMatch(factor -> factor.value() == 0);
        if (open && !nothing) {
            throw new IllegalArgumentException(
                    "a factor without a value needs another one that is 0: " + id + " " + factors);
        }
    }

    /** A cell of which every factor has a value. */
    public static FactorCell of(String id, Quantity... factors) {
        return new FactorCell(id, List.of(factors).stream().map(Optional::of).toList());
    }

    /** The factors as numbers, those without a value as in the other year, or 1 where neither has one. */
    double[] numbers(FactorCell other) {
        var numbers = new double[factors.size()];
        for (int k = 0; k < numbers.length; k++) {
            Optional<Quantity> factor = factors.get(k);
            Optional<Quantity> stand = factor.isPresent() ? factor : other.factors.get(k);
            numbers[k] = stand.map(Quantity::value).orElse(1.0);
        }
        return numbers;
    }

    /** Whether the change to another year can be decomposed: no factor may change its sign. */
    public boolean isDecomposable(FactorCell later) {
        double[] x0 = numbers(later);
        double[] x1 = later.numbers(this);
        boolean grows = LogMean.product(x0) != 0 && LogMean.product(x1) != 0;
        for (int k = 0; k < x0.length; k++) {
            if (grows ? x0[k] * x1[k] <= 0 : x0[k] * x1[k] < 0) {
                return false;
            }
        }
        return true;
    }
}
