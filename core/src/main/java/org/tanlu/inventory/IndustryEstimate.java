package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** 工业终端消费的估算 industry's final use of all but electricity, by branch where the branches make up the whole (7.1.7). */
@Clause({"7.1.6", "7.1.7"})
final class IndustryEstimate {
    private static final String RULE = "industry";

    /** Half of the last printed digit, summed over the branches, and the share that they may miss their total by. */
    private static final double ROUNDING = 0.05;

    private static final double TOLERANCE = 0.005;

    /** Where most of these goes is no final use: without the row's input their final use cannot be told. */
    private static final Map<String, String> PROCESSED = processed();

    private final EstimateInput input;
    private final EstimateSheet sheet;
    private final double share;

    IndustryEstimate(EstimateInput input, EstimateSheet sheet) {
        this.input = input;
        this.sheet = sheet;
        this.share = input.find("enterprises/share", Unit.ONE)
                .map(told -> told.amount().value())
                .orElse(1.0);
    }

    private static Map<String, String> processed() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("crude_oil", "refining");
        rows.put("cleaned_coal", "coking");
        return rows;
    }

    void fill() {
        for (Carrier carrier : input.reference().addableCarriers()) {
            if (carrier.kind() != CarrierKind.ELECTRICITY && sheet.isOpen(BalanceRows.INDUSTRY, carrier)) {
                input.enterprises(carrier).ifPresent(used -> industry(used, carrier));
            }
        }
    }

    private void industry(EstimateInput.Told used, Carrier carrier) {
        Optional<String> process = Optional.ofNullable(PROCESSED.get(carrier.id()))
                .filter(row -> sheet.amount(row, carrier).isEmpty());
        if (process.isPresent() && used.amount().value() > 0) {
            String item = "energy/transformation/" + process.get() + "/" + carrier.id();
            sheet.lack(Cell.of(BalanceRows.INDUSTRY, carrier.id()), carrier, List.of(item));
            return;
        }
        Quantity rest = sheet.notBelowZero(used.amount().minus(transformed(carrier)), carrier);
        Map<Sector, EstimateInput.Told> branches = branches(used, carrier);
        if (!branches.isEmpty()) {
            branches.forEach((sector, use) -> put(sector.id(), carrier, use.amount(), use.lead()));
            return;
        }
        Quantity spread = sheet.spreads(carrier).stream()
                .max((one, other) -> Double.compare(one.value(), other.value()))
                .orElse(rest.times(0));
        var amount = new EstimateSheet.Amount(rest.times(1 / share), spread);
        sheet.put(Cell.of(BalanceRows.INDUSTRY, carrier.id()), carrier, amount, RULE, used.lead());
    }

    private void put(String sector, Carrier carrier, Quantity amount, Datum lead) {
        sheet.put(new Cell(BalanceRows.INDUSTRY, sector, carrier.id()), carrier, amount.times(1 / share), RULE, lead);
    }

    /** What all transformation takes in; of heat nothing: what power plants take in is waste heat. */
    private Quantity transformed(Carrier carrier) {
        Quantity none = Quantity.of(0, carrier.unit());
        if (carrier.kind() == CarrierKind.HEAT) {
            return none;
        }
        return input.reference().balanceRows().values().stream()
                .filter(row -> row.section() == BalanceRow.Section.TRANSFORMATION)
                .filter(row -> row.kind() == BalanceRow.Kind.ITEM)
                .map(row -> sheet.input(row.id(), carrier))
                .reduce(none, Quantity::plus);
    }

    /**
     * The branches' final use, power and heat without what its plants burn; empty where they do not make up the whole, or
     * other transformation was taken out of it.
     */
    private Map<Sector, EstimateInput.Told> branches(EstimateInput.Told used, Carrier carrier) {
        var branches = new LinkedHashMap<Sector, EstimateInput.Told>();
        input.reference()
                .industrialSectors()
                .forEach(sector -> input.branch(sector, carrier).ifPresent(use -> branches.put(sector, use)));
        if (branches.isEmpty()) {
            return branches;
        }
        Quantity sum = EstimateInput.sum(new ArrayList<>(branches.values()), carrier);
        double apart = Math.abs(sum.minus(used.amount()).value());
        if (apart > Math.max(ROUNDING, TOLERANCE * used.amount().value())) {
            sheet.found(differ(carrier, sum, used.amount()));
            return Map.of();
        }
        Sector power = input.reference().sector(Branches.POWER_HEAT);
        EstimateInput.Told own = branches.remove(power);
        Quantity left = (own == null ? Quantity.of(0, carrier.unit()) : own.amount()).minus(transformed(carrier));
        if (left.value() < -ROUNDING) {
            return Map.of();
        }
        if (own != null && left.value() > ROUNDING) {
            branches.put(power, new EstimateInput.Told(left, own.lead()));
        }
        return branches;
    }

    private Finding differ(Carrier carrier, Quantity sum, Quantity total) {
        return Finding.of(
                input.reference().rule("ACC-ESTIMATE-BRANCHES"),
                Facts.of("year", input.year())
                        .and("carrier", carrier.name())
                        .and("sum", input.reference().units().text(sum))
                        .and("amount", input.reference().units().text(total)));
    }
}
