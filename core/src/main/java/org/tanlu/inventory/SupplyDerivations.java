package org.tanlu.inventory;

import java.util.List;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the numbers of the supply side came about (clause 7.1.4). */
final class SupplyDerivations {
    private static final List<String> SUPPLY_ROWS = List.of(
            "primary_production",
            "recovered_energy_supply",
            "inflow",
            "imports",
            "own_refuelling_abroad",
            "outflow",
            "exports",
            "foreign_refuelling_here",
            "stock_change",
            "opening_stock",
            "closing_stock");

    private SupplyDerivations() {}

    static Derivation available(EnergyBalance balance, SupplySide.Line line) {
        List<Derivation> parts = SUPPLY_ROWS.stream()
                .flatMap(row -> balance.find(row, line.carrier()).stream())
                .filter(datum -> datum.value().isPresent())
                .map(Derivations::of)
                .toList();
        return new Derivation(
                Text.of(
                        line.carrier().name().chinese() + "可供本地区消费量",
                        line.carrier().name().english() + " available"),
                line.available(),
                Text.of("供应侧各行合计（不用印出的合计行）", "sum of the supply rows (printed totals are not used)"),
                "7.1.4",
                parts);
    }

    static Derivation part(SupplySide.Line line, SupplySide.Part part, Quantity amount) {
        return Derivation.leaf(
                Text.of(
                        line.carrier().name().chinese() + "·" + part.text().chinese(),
                        line.carrier().name().english() + ", " + part.text().english()),
                amount,
                Text.of("见能源平衡表对应行", "see the balance's rows"));
    }
}
