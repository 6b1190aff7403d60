package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EstimationFactors;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** 估算表 the balance of a year while it is being estimated: what was told stands, what is estimated says how. One use only. */
final class EstimateSheet {
    private final EstimateInput input;
    private final List<Finding> findings;
    private final Map<Cell, Datum> cells = new LinkedHashMap<>();
    private final Map<Cell, Quantity> spreads = new LinkedHashMap<>();
    private final Map<String, Text> lacking = new LinkedHashMap<>();

    EstimateSheet(EstimateInput input, Optional<EnergyBalance> told, List<Finding> findings) {
        this.input = input;
        this.findings = findings;
        told.ifPresent(energy -> cells.putAll(energy.cells()));
    }

    /** The sheet as it is now. */
    EnergyBalance balance() {
        return new EnergyBalance(input.year(), Kind.ESTIMATE, input.factors().source(), cells);
    }

    /** The amount in a row, whoever told or estimated it. */
    Optional<Quantity> amount(String row, Carrier carrier) {
        return balance().findAmount(row, carrier);
    }

    /** What a transformation row takes in of a carrier. */
    Quantity input(String row, Carrier carrier) {
        Quantity none = Quantity.of(0, carrier.unit());
        return amount(row, carrier)
                .filter(amount -> amount.value() < 0)
                .map(Quantity::negated)
                .orElse(none);
    }

    /** Whether nothing stands in a row yet; households told undivided leave neither town nor country open. */
    boolean isOpen(String row, Carrier carrier) {
        boolean household = row.equals(BalanceRows.URBAN) || row.equals(BalanceRows.RURAL);
        return cells.keySet().stream()
                .filter(cell -> cell.carrier().equals(carrier.id()))
                .noneMatch(cell ->
                        cell.row().equals(row) || (household && cell.row().equals(BalanceRows.RESIDENTIAL)));
    }

    /** Writes an estimate that has no spread of its own. */
    void put(Cell cell, Carrier carrier, Quantity amount, String rule, Datum lead) {
        put(cell, carrier, new Amount(amount, amount.times(0)), rule, lead);
    }

    /**
     * An estimated amount with its spread.
     *
     * @param value  the amount
     * @param spread half of the interquartile range that its coefficient leaves
     */
    record Amount(Quantity value, Quantity spread) {}

    void put(Cell cell, Carrier carrier, Amount amount, String rule, Datum lead) {
        EstimationFactors.Rule how = input.factors().rule(rule);
        Text name = name(cell, carrier);
        String note = "估算：" + how.rule().chinese() + "；±" + Print.of(absolute(amount.spread()));
        cells.put(
                cell,
                new Datum(
                        item(cell),
                        Text.of(
                                name.chinese() + "（" + how.rule().chinese() + "）",
                                name.english() + " (" + how.rule().english() + ")"),
                        input.year(),
                        Optional.of(amount.value()),
                        Optional.empty(),
                        input.factors().source(),
                        Verification.DERIVED,
                        note,
                        lead.place()));
        spreads.put(cell, absolute(amount.spread()));
    }

    private static Quantity absolute(Quantity quantity) {
        return quantity.value() < 0 ? quantity.negated() : quantity;
    }

    /** Says that a cell is not estimated, and for lack of what. */
    void lack(Cell cell, Carrier carrier, List<String> items) {
        cells.put(
                cell,
                new Datum(
                        item(cell),
                        name(cell, carrier),
                        input.year(),
                        Optional.empty(),
                        Optional.of(Notation.NE),
                        input.factors().source(),
                        Verification.NOT_FOUND,
                        "",
                        input.leading().orElseThrow().place()));
        items.forEach(item -> lacking.put(item, input.named(item, carrier)));
    }

    /** An item in the shape of the data tables', so that its last part but one names the row or branch. */
    private static String item(Cell cell) {
        return "estimate/" + (cell.sector().isEmpty() ? cell.row() : cell.sector()) + "/" + cell.carrier();
    }

    private Text name(Cell cell, Carrier carrier) {
        Text place = cell.sector().isEmpty()
                ? input.reference().balanceRow(cell.row()).name()
                : input.reference().sector(cell.sector()).name();
        return Text.of(
                "估算·" + place.chinese() + "·" + carrier.name().chinese(),
                "estimate, " + place.english() + ", " + carrier.name().english());
    }

    /** The known uses exceed the whole: the rest counts as nothing, and that is said. */
    Quantity notBelowZero(Quantity rest, Carrier carrier) {
        if (rest.value() >= 0) {
            return rest;
        }
        Quantity excess = rest.negated();
        findings.add(Finding.of(
                input.reference().rule("ACC-ESTIMATE-EXCEEDS"),
                Facts.of("year", input.year())
                        .and("carrier", carrier.name())
                        .and("amount", input.reference().units().text(excess))));
        return rest.times(0);
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** The spreads of the estimated cells of a carrier. */
    List<Quantity> spreads(Carrier carrier) {
        return spreads.entrySet().stream()
                .filter(spread -> spread.getKey().carrier().equals(carrier.id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What the city would have to report so that every cell could be estimated. */
    List<Text> lacking() {
        return new ArrayList<>(lacking.values());
    }
}
