package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * A line that takes a memo item out of the transport row, or adds one that stands outside it (clause 7.1.3).
 *
 * @param year    the year
 * @param memo    the memo line
 * @param isAdded whether it is added
 */
record MemoAdjustment(int year, MemoLine memo, boolean isAdded) implements EmissionLine {
    /** The row of form P303-1 that holds the fuel of transport. */
    static final String ROW = "transport";

    @Override
    public Category category() {
        return Category.ENERGY;
    }

    @Override
    public String source() {
        return CombustionLine.SOURCE;
    }

    @Override
    public String gas() {
        return GasGroup.CO2.name();
    }

    @Override
    public String unit() {
        return ROW;
    }

    @Override
    public Economic economic() {
        return Economic.TERTIARY;
    }

    @Override
    public Functional functional() {
        return Functional.TRANSPORT;
    }

    @Override
    public Emissions emissions() {
        return isAdded
                ? memo.emissions().minus(memo.inBalance())
                : memo.inBalance().times(-1);
    }

    @Override
    public List<Parameter> factors() {
        return memo.fuel().map(fuel -> fuel.factor().parameters()).orElse(List.of());
    }

    @Override
    public String key() {
        return "inventory/line/" + memo.told().item() + "/" + year;
    }

    @Override
    public Optional<Carrier> fuel() {
        return memo.fuel().map(MemoLine.Fuel::carrier);
    }

    @Override
    public Derivation derivation() {
        String name = memo.kind().text().chinese();
        String english = memo.kind().text().english();
        return isAdded
                ? new Derivation(
                        Text.of(name + "计入总量", english + ", counted in the total"),
                        emissions().toQuantity(),
                        Text.of("单列项中交通行所含以外的部分", "the part of the memo item outside the transport row"),
                        "7.1.3",
                        List.of(memo.derivation()))
                : new Derivation(
                        Text.of(name + "单独核算、从交通行扣除", english + ", accounted apart, out of the transport row"),
                        emissions().toQuantity(),
                        Text.of("单列项中交通行所含部分，取负", "the part in the transport row, negative"),
                        "7.1.3",
                        List.of(memo.derivation()));
    }
}
