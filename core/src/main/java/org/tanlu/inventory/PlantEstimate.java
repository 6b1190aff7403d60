package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.EstimationFactors.Coefficient;
import org.tanlu.reference.EstimationFactors.Kind;
import org.tanlu.reference.Sector;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.trace.Clause;

/**
 * 电厂和供热投入的估算 what thermal power and heat supply burn (clause 7.1.5): as told; or else what enterprises of the branch
 * use; or else raw coal by output.
 */
@Clause("7.1.5")
final class PlantEstimate {
    private static final List<String> PLANTS = List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY);

    private final EstimateInput input;
    private final EstimateSheet sheet;
    private final Sector branch;

    PlantEstimate(EstimateInput input, EstimateSheet sheet) {
        this.input = input;
        this.sheet = sheet;
        this.branch = input.reference().sector(Branches.POWER_HEAT);
    }

    void fill() {
        List<Carrier> fuels = input.reference().addableCarriers().stream()
                .filter(carrier -> carrier.kind().isFossil())
                .toList();
        boolean told = fuels.stream()
                .anyMatch(fuel ->
                        PLANTS.stream().anyMatch(row -> sheet.amount(row, fuel).isPresent()));
        boolean branchTold =
                fuels.stream().anyMatch(fuel -> input.branch(branch, fuel).isPresent());
        if (!told && branchTold) {
            fuels.forEach(fuel -> input.branch(branch, fuel).ifPresent(use -> divide(use, fuel)));
        } else if (!told) {
            byOutput(input.reference().carrier("raw_coal"));
        }
        heatOutput(input.reference().carrier("heat"));
    }

    private void divide(EstimateInput.Told use, Carrier fuel) {
        Carrier heat = input.reference().carrier("heat");
        Optional<Coefficient> share = input.factors()
                .find(Kind.HEAT_INPUT_SHARE, BalanceRows.HEAT_SUPPLY, fuel)
                .filter(coefficient -> input.market(heat)
                        .filter(sold -> sold.amount().value() > 0)
                        .isPresent());
        double part =
                share.map(coefficient -> coefficient.median().value().value()).orElse(0.0);
        double half = share.map(coefficient -> coefficient.spread().value()).orElse(0.0);
        Quantity spread = use.amount().times(half);
        var power = new EstimateSheet.Amount(use.amount().times(part - 1), spread);
        sheet.put(Cell.of(BalanceRows.THERMAL_POWER, fuel.id()), fuel, power, "plants-branch", use.lead());
        if (part > 0) {
            var supply = new EstimateSheet.Amount(use.amount().times(-part), spread);
            sheet.put(Cell.of(BalanceRows.HEAT_SUPPLY, fuel.id()), fuel, supply, "plants-branch", use.lead());
        }
    }

    /** Coal by output, in proportion down to what enterprises used. */
    private void byOutput(Carrier coal) {
        Optional<EstimateInput.Told> used = input.enterprises(coal);
        if (used.isEmpty()) {
            return;
        }
        double need = PLANTS.stream().mapToDouble(row -> need(row, coal)).sum();
        double scale = need > used.get().amount().value() ? used.get().amount().value() / need : 1;
        for (String row : PLANTS) {
            Optional<EstimateInput.Told> output = output(row);
            if (output.isEmpty()) {
                sheet.lack(Cell.of(row, coal.id()), coal, List.of(outputItem(row)));
                continue;
            }
            Coefficient coefficient = coefficient(row, coal);
            double made = output.get().amount().value();
            var amount = new EstimateSheet.Amount(
                    Quantity.of(-need(row, coal) * scale, coal.unit()),
                    Quantity.of(made * coefficient.spread().value() * scale, coal.unit()));
            sheet.put(
                    Cell.of(row, coal.id()),
                    coal,
                    amount,
                    "plants-output",
                    output.get().lead());
        }
    }

    private double need(String row, Carrier coal) {
        double perOutput = coefficient(row, coal).median().value().value();
        return output(row).map(output -> output.amount().value() * perOutput).orElse(0.0);
    }

    private Coefficient coefficient(String row, Carrier coal) {
        return input.factors().find(Kind.COAL_PER_OUTPUT, row, coal).orElseThrow();
    }

    private Optional<EstimateInput.Told> output(String row) {
        CarrierKind kind = row.equals(BalanceRows.THERMAL_POWER) ? CarrierKind.ELECTRICITY : CarrierKind.HEAT;
        Carrier made = input.reference().carrier(kind == CarrierKind.HEAT ? "heat" : "electricity");
        return input.find(outputItem(row), made.unit());
    }

    private static String outputItem(String row) {
        return row.equals(BalanceRows.THERMAL_POWER) ? "electricity/generation/thermal" : EstimateInput.HEAT_SOLD;
    }

    private void heatOutput(Carrier heat) {
        if (!sheet.isOpen(BalanceRows.HEAT_SUPPLY, heat)) {
            return;
        }
        input.market(heat).ifPresent(sold -> {
            Quantity imported = input.find("heat/net_import", heat.unit())
                    .map(EstimateInput.Told::amount)
                    .orElse(Quantity.of(0, heat.unit()));
            Quantity made = sheet.notBelowZero(sold.amount().minus(imported), heat);
            sheet.put(Cell.of(BalanceRows.HEAT_SUPPLY, heat.id()), heat, made, "heat-output", sold.lead());
        });
    }
}
