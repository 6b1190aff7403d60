package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EstimationFactors.Coefficient;
import org.tanlu.reference.EstimationFactors.Kind;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.trace.Clause;

/** 分类用电的估算 electricity by use as whole-society statistics tell it, brought to the rows of the balance (clause 7.1.6). */
@Clause("7.1.6")
final class ElectricityEstimate {
    private static final String RULE = "electricity";
    private static final String TERTIARY = EstimateInput.ELECTRICITY_USE + "tertiary";

    private final EstimateInput input;
    private final EstimateSheet sheet;
    private final Carrier carrier;

    ElectricityEstimate(EstimateInput input, EstimateSheet sheet) {
        this.input = input;
        this.sheet = sheet;
        this.carrier = input.reference().carrier("electricity");
    }

    void fill() {
        use(BalanceRows.AGRICULTURE, "primary");
        use("construction", "construction");
        losses();
        industry();
        tertiary();
        households();
    }

    private Optional<EstimateInput.Told> told(String use) {
        return input.find(EstimateInput.ELECTRICITY_USE + use, carrier.unit());
    }

    private Cell cell(String row) {
        return Cell.of(row, carrier.id());
    }

    private void use(String row, String use) {
        if (sheet.isOpen(row, carrier)) {
            told(use)
                    .ifPresentOrElse(
                            told -> sheet.put(cell(row), carrier, told.amount(), RULE, told.lead()),
                            () -> sheet.lack(cell(row), carrier, List.of(EstimateInput.ELECTRICITY_USE + use)));
        }
    }

    private void losses() {
        if (sheet.isOpen(BalanceRows.LOSSES, carrier)) {
            input.find("electricity/losses", carrier.unit())
                    .ifPresent(lost -> sheet.put(
                            cell(BalanceRows.LOSSES), carrier, lost.amount(), "electricity-losses", lost.lead()));
        }
    }

    private void industry() {
        if (!sheet.isOpen(BalanceRows.INDUSTRY, carrier)) {
            return;
        }
        Optional<EstimateInput.Told> told = told("industry");
        if (told.isEmpty()) {
            sheet.lack(cell(BalanceRows.INDUSTRY), carrier, List.of(EstimateInput.ELECTRICITY_USE + "industry"));
            return;
        }
        Quantity lost = sheet.amount(BalanceRows.LOSSES, carrier).orElse(Quantity.of(0, carrier.unit()));
        Quantity used = sheet.notBelowZero(told.get().amount().minus(lost), carrier);
        sheet.put(
                cell(BalanceRows.INDUSTRY),
                carrier,
                used,
                "electricity-industry",
                told.get().lead());
    }

    /** The rows that are told stand; what is left of the whole goes to the others in the provinces' shares. */
    private void tertiary() {
        List<Coefficient> shares = input.factors().of(Kind.FINAL_SHARE, carrier);
        shares.stream()
                .map(Coefficient::row)
                .filter(row -> sheet.isOpen(row, carrier))
                .forEach(row ->
                        told(row).ifPresent(told -> sheet.put(cell(row), carrier, told.amount(), RULE, told.lead())));
        Quantity known = shares.stream()
                .flatMap(share -> sheet.amount(share.row(), carrier).stream())
                .reduce(Quantity.of(0, carrier.unit()), Quantity::plus);
        List<Coefficient> open = shares.stream()
                .filter(share -> sheet.isOpen(share.row(), carrier))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Optional<EstimateInput.Told> whole = input.find(TERTIARY, carrier.unit());
        if (whole.isEmpty()) {
            open.forEach(share -> sheet.lack(cell(share.row()), carrier, List.of(TERTIARY)));
            return;
        }
        Quantity rest = sheet.notBelowZero(whole.get().amount().minus(known), carrier);
        RestEstimate.divide(rest, open, carrier, "electricity-tertiary", whole.get(), sheet);
    }

    private void households() {
        boolean divided = told("urban").isPresent() && told("rural").isPresent();
        if (divided) {
            use(BalanceRows.URBAN, "urban");
            use(BalanceRows.RURAL, "rural");
        } else if (sheet.isOpen(BalanceRows.URBAN, carrier) && sheet.isOpen(BalanceRows.RURAL, carrier)) {
            use(BalanceRows.RESIDENTIAL, "residential");
        }
    }
}
