package org.tanlu.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.web.desk.Draft;

/** 来源树的数 how the tree behind a figure writes numbers: in the units of pages, those of the figure's own unit all alike. */
final class OriginValues {
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    private final Draft draft;
    private final Unit unit;
    private final boolean isScaled;

    OriginValues(Draft draft, Quantity root) {
        this.draft = draft;
        this.unit = root.unit();
        this.isScaled = isLarge(root);
    }

    /** A number that stands in another by its key alone, with what it follows from. */
    Derivation unfolded(Derivation told) {
        return told.key().isEmpty() || !told.parents().isEmpty()
                ? told
                : draft.figure(told.key())
                        .map(figure -> figure.derivation().get())
                        .orElse(told);
    }

    /** A number with its unit. */
    String told(Quantity quantity) {
        boolean isAlike = quantity.unit().equals(unit);
        UnitWords words = UnitWords.of(quantity.unit());
        boolean isOwnUnit = words.scale() == 1 || (isAlike ? isScaled : isLarge(quantity));
        double scale = isOwnUnit ? words.scale() : 1;
        String symbol = isOwnUnit ? words.unit() : quantity.unit().symbol();
        String digits = new BigDecimal(quantity.value())
                .multiply(new BigDecimal(Double.toString(scale)))
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        return Printed.signed(digits) + (symbol.isEmpty() ? "" : " " + symbol);
    }

    /** The sum of numbers that all have a unit; empty where one has another. */
    String sum(List<Derivation> of, Unit all) {
        boolean isOne = of.stream().allMatch(each -> each.value().unit().equals(all));
        return isOne
                ? told(Quantity.of(
                        of.stream().mapToDouble(each -> each.value().value()).sum(), all))
                : "";
    }

    private static boolean isLarge(Quantity quantity) {
        return Math.abs(quantity.value() * UnitWords.of(quantity.unit()).scale()) >= 1;
    }
}
