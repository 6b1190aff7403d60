package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.tanlu.quantity.Print;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 分行业清单检查 what balances are checked for where they are read, for inventories by branch: totals against parts, negative final
 * use, feedstock beyond industry (clause 4.2). One finding a carrier with its years.
 */
@Clause("4.2")
final class InventoryChecks {
    private final List<EnergyTable> inventories;
    private final ReferenceData reference;
    private final InventoryTotals totals;
    private final double rounding;
    private final List<Finding> findings = new ArrayList<>();

    private InventoryChecks(List<EnergyTable> tables, InventoryTotals totals, Parameters parameters) {
        this.inventories = tables.stream()
                .filter(table -> table.energy().kind() == Kind.INVENTORY)
                .toList();
        this.reference = parameters.reference();
        this.totals = totals;
        this.rounding = parameters.threshold("rounding");
    }

    static List<Finding> of(List<EnergyTable> tables, InventoryTotals totals, Parameters parameters) {
        var checks = new InventoryChecks(tables, totals, parameters);
        checks.totals();
        checks.negative();
        checks.beyond(
                "QC-FEEDSTOCK", BalanceRows.FEEDSTOCK, (table, carrier) -> table.at(BalanceRows.INDUSTRY, carrier));
        checks.beyond(
                "QC-LOSSES", BalanceRows.LOSSES, (table, carrier) -> table.finalUse(carrier) + table.inputs(carrier));
        return checks.findings;
    }

    private void totals() {
        Map<Carrier, List<InventoryTotals.Gap>> open = new LinkedHashMap<>();
        totals.open()
                .forEach(gap -> open.computeIfAbsent(gap.carrier(), any -> new ArrayList<>())
                        .add(gap));
        open.forEach((carrier, gaps) -> {
            InventoryTotals.Gap first = gaps.get(0);
            findings.add(Finding.at(
                    first.total().place(),
                    reference.rule("QC-TOTAL"),
                    Facts.of("column", carrier.name())
                            .and(
                                    "years",
                                    Print.years(
                                            gaps.stream().map(gap -> gap.year()).toList()))
                            .and("year", first.year())
                            .and(
                                    "told",
                                    reference.units().text(first.total().value().orElseThrow()))
                            .and("parts", reference.units().text(first.parts()))
                            .and("gap", Print.number(first.amount()))));
        });
    }

    private void negative() {
        Map<Carrier, List<Datum>> negative = new LinkedHashMap<>();
        for (EnergyTable table : inventories) {
            table.energy().cells().forEach((cell, datum) -> {
                boolean used = BalanceRows.FINAL_ROWS.contains(cell.row());
                if (used && datum.value().filter(value -> value.value() < 0).isPresent()) {
                    negative.computeIfAbsent(reference.carrier(cell.carrier()), any -> new ArrayList<>())
                            .add(datum);
                }
            });
        }
        negative.forEach((carrier, data) -> findings.add(Finding.at(
                data.get(0).place(),
                reference.rule("QC-NEGATIVE"),
                Facts.of("column", carrier.name())
                        .and("years", Print.years(data.stream().map(Datum::year).toList()))
                        .and("first", data.get(0).name()))));
    }

    /** An amount cannot be more than the use that it is a part of, or is lost on the way to. */
    private void beyond(String rule, String row, ToDoubleBiFunction<EnergyTable, Carrier> bound) {
        Map<Carrier, List<Integer>> beyond = new LinkedHashMap<>();
        for (EnergyTable table : inventories) {
            for (Carrier carrier : reference.addableCarriers()) {
                double most = bound.applyAsDouble(table, carrier) + rounding;
                if (table.isWhole() && table.at(row, carrier) > most) {
                    beyond.computeIfAbsent(carrier, any -> new ArrayList<>()).add(table.year());
                }
            }
        }
        beyond.forEach((carrier, years) -> findings.add(Finding.of(
                reference.rule(rule), Facts.of("column", carrier.name()).and("years", Print.years(years)))));
    }
}
