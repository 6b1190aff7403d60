package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 钢铁煤气碳平衡 carbon balance of blast-furnace, converter and other works gases (clause 7.1.6): their carbon is coke
 * carbon. The gases are counted where they are burnt, and the same carbon is taken out of the coke used in ironmaking.
 */
@Clause("7.1.6")
final class SteelGases {
    private static final String COKE = "coke";
    private static final List<String> GASES = List.of("blast_furnace_gas", "converter_gas", "other_gas");
    private static final Text RECOVERED = Text.of(
            "回收煤气量×煤气排放因子÷焦炭排放因子（煤气的碳来自焦炭，从焦炭中扣除）",
            "recovered gas × its factor ÷ coke's factor (the gas's carbon is coke carbon)");

    private SteelGases() {}

    /** The lines that take the gases' carbon out of coke; never more than the coke carbon that was counted. */
    static List<CombustionLine> deductions(
            int year,
            Basis basis,
            Method method,
            List<CombustionLine> lines,
            ReferenceData reference,
            List<Finding> findings) {
        if (!method.balancesSteelGases()) {
            return List.of();
        }
        double left = lines.stream()
                .filter(line -> line.carrier().id().equals(COKE) && line.functional() == Functional.INDUSTRY)
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        boolean hasBranches = lines.stream().anyMatch(line -> line.unit().equals(Branches.FERROUS));
        var deductions = new ArrayList<CombustionLine>();
        for (String gas : GASES) {
            Carrier carrier = reference.carrier(gas);
            double recovered = recovered(basis, carrier, lines);
            Optional<EmissionFactor> factor = method.findFactor(carrier, Branches.FERROUS);
            if (recovered <= 0 || factor.isEmpty()) {
                continue;
            }
            Quantity amount = Quantity.of(recovered, carrier.unit());
            double full = factor.get().times(amount).tonnes();
            double taken = Math.min(full, left);
            left -= taken;
            if (taken < full) {
                findings.add(exceedsCoke(year, carrier, amount, reference));
            }
            if (taken > 0) {
                deductions.add(line(year, carrier, Emissions.tonnes(taken), method, reference, basis, hasBranches));
            }
        }
        return deductions;
    }

    private static Finding exceedsCoke(int year, Carrier gas, Quantity amount, ReferenceData reference) {
        return Finding.of(
                reference.rule("ACC-STEEL-GAS"),
                Facts.of("year", year)
                        .and("carrier", gas.name())
                        .and("amount", reference.units().text(amount)));
    }

    /**
     * What was recovered here and burnt here or sold: gas that was flared, lost or not explained keeps its carbon in the
     * coke. Recovery as printed; where the layout prints none, what was burnt beyond what gas works made and trade brought.
     */
    private static double recovered(Basis basis, Carrier carrier, List<CombustionLine> lines) {
        double printed = amount(basis, BalanceRows.RECOVERED_ENERGY, carrier)
                + amount(basis, BalanceRows.RECOVERED_ENERGY_SUPPLY, carrier);
        double burnt = lines.stream()
                .filter(line -> line.carrier().equals(carrier))
                .mapToDouble(line -> line.amount().value())
                .sum();
        double trade = BalanceRows.TRADE_ROWS.stream()
                .mapToDouble(row -> amount(basis, row, carrier))
                .sum();
        double usedHere = burnt - amount(basis, BalanceRows.GAS_WORKS, carrier) - trade;
        return printed > 0 ? Math.min(printed, usedHere) : usedHere;
    }

    private static double amount(Basis basis, String row, Carrier carrier) {
        return basis.governing().findAmount(row, carrier).map(Quantity::value).orElse(0.0);
    }

    /** The deduction, expressed as the coke that holds the gas's carbon. */
    private static CombustionLine line(
            int year,
            Carrier gas,
            Emissions carbon,
            Method method,
            ReferenceData reference,
            Basis basis,
            boolean hasBranches) {
        Carrier coke = reference.carrier(COKE);
        EmissionFactor factor = method.findFactor(coke, Branches.FERROUS).orElseThrow();
        Quantity unit = Quantity.of(1, coke.unit());
        Quantity amount = unit.times(-carbon.tonnes() / factor.times(unit).tonnes());
        return new CombustionLine(
                year,
                CombustionLine.CARBON_BALANCE + gas.id(),
                hasBranches ? Branches.FERROUS : "",
                reference.sector(Branches.FERROUS).name(),
                coke,
                amount,
                RECOVERED,
                factor,
                factor.times(amount),
                Economic.SECONDARY,
                Functional.INDUSTRY,
                Stream.of(BalanceRows.RECOVERED_ENERGY, BalanceRows.RECOVERED_ENERGY_SUPPLY)
                        .flatMap(row -> basis.governing().find(row, gas).stream())
                        .toList(),
                Optional.empty());
    }
}
