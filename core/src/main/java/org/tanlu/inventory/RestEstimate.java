package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.EstimationFactors.Coefficient;
import org.tanlu.reference.EstimationFactors.Kind;
import org.tanlu.survey.EnergyBalance.Cell;
import org.tanlu.trace.Clause;

/** 工业以外终端消费的估算 final use outside industry: as sold by use, the rest in the provinces' shares; coal by person. */
@Clause("7.1.6")
final class RestEstimate {
    private static final String TRANSPORT = "transport";

    private final EstimateInput input;
    private final EstimateSheet sheet;

    RestEstimate(EstimateInput input, EstimateSheet sheet) {
        this.input = input;
        this.sheet = sheet;
    }

    void fill() {
        List<Carrier> carriers = input.reference().addableCarriers().stream()
                .filter(carrier -> carrier.kind() != CarrierKind.ELECTRICITY)
                .toList();
        carriers.forEach(this::sold);
        carriers.forEach(this::rest);
        coal(input.reference().carrier("raw_coal"));
    }

    private void sold(Carrier carrier) {
        boolean households = List.of(BalanceRows.RESIDENTIAL, BalanceRows.URBAN, BalanceRows.RURAL).stream()
                .allMatch(row -> sheet.isOpen(row, carrier));
        if (households) {
            sold(EstimateInput.SALES_RESIDENTIAL, BalanceRows.RESIDENTIAL, carrier);
        }
        if (sheet.isOpen(TRANSPORT, carrier)) {
            sold(EstimateInput.SALES_VEHICLES, TRANSPORT, carrier);
        }
    }

    private void sold(String item, String row, Carrier carrier) {
        input.find(item + carrier.id(), carrier.unit())
                .ifPresent(sold -> sheet.put(Cell.of(row, carrier.id()), carrier, sold.amount(), "sold", sold.lead()));
    }

    private void rest(Carrier carrier) {
        Optional<EstimateInput.Told> market = input.market(carrier);
        List<Coefficient> shares = open(input.factors().of(Kind.FINAL_SHARE, carrier), List.of(carrier));
        Optional<Quantity> industry = sheet.amount(BalanceRows.INDUSTRY, carrier);
        if (shares.isEmpty()) {
            return;
        }
        if (market.isEmpty() || industry.isEmpty()) {
            var lacking = new ArrayList<String>();
            if (market.isEmpty()) {
                lacking.add(EstimateInput.marketItem(carrier));
            }
            if (industry.isEmpty()) {
                lacking.add(EstimateInput.ENTERPRISES + carrier.id());
            }
            shares.forEach(share -> sheet.lack(Cell.of(share.row(), carrier.id()), carrier, lacking));
            return;
        }
        Quantity known = known(carrier).plus(plants(carrier));
        Quantity rest = sheet.notBelowZero(market.get().amount().minus(known), carrier);
        divide(rest, shares, carrier, "rest", market.get(), sheet);
    }

    /** Divides an amount in proportion to the medians of the rows that are open. */
    static void divide(
            Quantity rest,
            List<Coefficient> shares,
            Carrier carrier,
            String rule,
            EstimateInput.Told lead,
            EstimateSheet sheet) {
        double whole = shares.stream()
                .mapToDouble(share -> share.median().value().value())
                .sum();
        for (Coefficient share : shares) {
            var amount = new EstimateSheet.Amount(
                    rest.times(share.median().value().value() / whole),
                    rest.times(share.spread().value() / whole));
            sheet.put(Cell.of(share.row(), carrier.id()), carrier, amount, rule, lead.lead());
        }
    }

    /** The coefficients above zero whose rows none of some carriers has filled yet. */
    private List<Coefficient> open(List<Coefficient> coefficients, List<Carrier> carriers) {
        return coefficients.stream()
                .filter(coefficient -> coefficient.median().value().value() > 0)
                .filter(coefficient -> carriers.stream().allMatch(carrier -> sheet.isOpen(coefficient.row(), carrier)))
                .toList();
    }

    /** All final use that stands in the sheet. */
    private Quantity known(Carrier carrier) {
        Quantity none = Quantity.of(0, carrier.unit());
        return BalanceRows.FINAL_ROWS.stream()
                .flatMap(row -> sheet.balance().findFinal(row, carrier).stream())
                .reduce(none, Quantity::plus);
    }

    private Quantity plants(Carrier carrier) {
        return carrier.kind() == CarrierKind.HEAT
                ? Quantity.of(0, carrier.unit())
                : sheet.input(BalanceRows.THERMAL_POWER, carrier).plus(sheet.input(BalanceRows.HEAT_SUPPLY, carrier));
    }

    /** Coal outside industry goes with population; a row that tells any kind of coal is not open. */
    private void coal(Carrier coal) {
        List<Carrier> kinds = input.reference().addableCarriers().stream()
                .filter(carrier -> carrier.kind() == CarrierKind.COAL)
                .toList();
        List<Coefficient> rows = open(input.factors().of(Kind.COAL_PER_PERSON, coal), kinds);
        Optional<EstimateInput.Told> residents =
                input.find("population", input.reference().units().unit("人"));
        for (Coefficient row : rows) {
            Cell cell = Cell.of(row.row(), coal.id());
            if (residents.isEmpty()) {
                sheet.lack(cell, coal, List.of("population"));
                continue;
            }
            double persons = residents.get().amount().value();
            var amount = new EstimateSheet.Amount(
                    tonnes(row.median().value(), persons).in(coal.unit()),
                    tonnes(row.spread(), persons).in(coal.unit()));
            sheet.put(cell, coal, amount, "coal", residents.get().lead());
        }
    }

    private Quantity tonnes(Quantity perPerson, double persons) {
        return Quantity.of(
                perPerson.value() * persons, input.reference().units().unit("kg"));
    }
}
