package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 净调入 net import of electricity or heat (clause 7.1.5): by the supply rows; or as the city reports; or, for electricity,
 * what use and losses need beyond local supply. Where none of these is known it stays unknown.
 *
 * @param amount the amount in the carrier's statistical unit, export negative; empty when unknown
 * @param parts  how it came about
 */
@Clause("7.1.5")
record NetImport(Optional<Quantity> amount, Derivation parts) {
    private static final Text TRADE = Text.of("调入＋进口－调出－出口", "inflow + imports − outflow − exports");
    private static final Text REPORTED = Text.of("城市填报", "as reported by the city");
    private static final Text NOT_PUBLISHED = Text.of("未公布", "not published");
    private static final Text COMPUTED =
            Text.of("终端消费＋损失＋供热投入－本地发电", "final use + losses + heat-supply input − local generation");

    /** A balance without these rows does not tell a city's trade, even if it tells imports from abroad. */
    private static final List<String> DOMESTIC_TRADE = List.of(BalanceRows.INFLOW, BalanceRows.OUTFLOW);

    /** Reported and printed trade may differ by rounding. */
    private static final double TOLERANCE = 0.005;

    /** What the net import of a year rests on. */
    record Question(int year, Carrier carrier, String item, String otherPlant, Basis basis, LocalSupply local) {}

    static NetImport of(Question question, Dossier dossier, ReferenceData reference, List<Finding> findings) {
        Optional<Datum> reported = dossier.find(question.item(), question.year())
                .filter(datum -> datum.value().isPresent());
        Optional<EnergyBalance> balance =
                question.basis().supplyOf(question.carrier()).filter(energy -> energy.tells(DOMESTIC_TRADE));
        boolean printed = balance.filter(energy -> BalanceRows.TRADE_ROWS.stream()
                        .anyMatch(row -> energy.find(row, question.carrier()).isPresent()))
                .isPresent();
        if (balance.isPresent() && (printed || reported.isEmpty())) {
            NetImport traded = traded(question, balance.get());
            reported.ifPresent(datum -> compare(question, traded, datum, reference, findings));
            return traded;
        }
        if (reported.isPresent()) {
            Quantity amount =
                    reported.get().value().orElseThrow().in(question.carrier().unit());
            return of(question, amount, REPORTED, List.of(Derivations.of(reported.get())));
        }
        if (question.carrier().id().equals("electricity") && question.local().isKnown()) {
            return computed(question, reference, findings);
        }
        findings.add(Finding.of(
                reference.rule("ACC-IMPORT-UNKNOWN"),
                Facts.of("year", question.year())
                        .and("carrier", question.carrier().name())
                        .and(
                                "item",
                                Text.of(
                                        reference.item(question.item()).name().chinese() + "（" + question.item() + "）",
                                        question.item()))));
        Quantity nothing = Quantity.of(0, question.carrier().unit());
        return new NetImport(
                Optional.empty(), new Derivation(label(question), nothing, NOT_PUBLISHED, "7.1.5", List.of()));
    }

    private static NetImport of(Question question, Quantity amount, Text rule, List<Derivation> parts) {
        return new NetImport(Optional.of(amount), new Derivation(label(question), amount, rule, "7.1.5", parts));
    }

    private static Text label(Question question) {
        return Text.of(
                question.carrier().name().chinese() + "净调入量",
                "net import of " + question.carrier().name().english());
    }

    private static NetImport traded(Question question, EnergyBalance balance) {
        List<Derivation> parts = BalanceRows.TRADE_ROWS.stream()
                .flatMap(row -> balance.find(row, question.carrier()).stream())
                .filter(datum -> datum.value().isPresent())
                .map(Derivations::of)
                .toList();
        return of(question, sum(parts, question.carrier()), TRADE, parts);
    }

    private static void compare(
            Question question, NetImport traded, Datum reported, ReferenceData reference, List<Finding> findings) {
        Quantity printed = traded.amount().orElseThrow();
        Quantity told = reported.value().orElseThrow().in(question.carrier().unit());
        if (Math.abs(printed.value() - told.value()) > Math.max(1, TOLERANCE * Math.abs(printed.value()))) {
            findings.add(Finding.at(
                    reported.place(),
                    reference.rule("ACC-CROSS"),
                    Facts.of("year", question.year())
                            .and("what", label(question))
                            .and("reported", reference.units().text(told))
                            .and("other", reference.units().text(printed))));
        }
    }

    private static NetImport computed(Question question, ReferenceData reference, List<Finding> findings) {
        Basis basis = question.basis();
        Carrier carrier = question.carrier();
        var used = new ArrayList<Derivation>();
        for (String row : BalanceRows.FINAL_ROWS) {
            basis.uses(row, carrier)
                    .forEach(use -> used.add(new Derivation(
                            Text.of(use.unit(), use.unit()),
                            use.amount(),
                            use.rule(),
                            "7.1.6",
                            use.data().stream().map(Derivations::of).toList())));
        }
        var other = new ArrayList<Derivation>();
        basis.governing().find(BalanceRows.LOSSES, carrier).ifPresent(datum -> other.add(Derivations.of(datum)));
        Quantity input = basis.input(question.otherPlant(), carrier)
                .filter(amount -> amount.value() > 0)
                .orElse(Quantity.of(0, carrier.unit()));
        Quantity need = sum(used, carrier).plus(sum(other, carrier)).plus(input);
        Quantity amount = need.minus(question.local().amount());
        findings.add(Finding.of(
                reference.rule("ACC-IMPORT-COMPUTED"),
                Facts.of("year", question.year())
                        .and("amount", reference.units().text(amount))));
        List<Derivation> parts = List.of(
                sum(Text.of("终端消费量", "final use"), used, carrier),
                sum(Text.of("损失量", "losses"), other, carrier),
                Derivation.leaf(
                        Text.of("供热投入", "heat-supply input"),
                        input,
                        basis.governing().source().titles()),
                sum(Text.of("本地发电量", "local generation"), question.local().parts(), carrier));
        return of(question, amount, COMPUTED, parts);
    }

    private static Derivation sum(Text label, List<Derivation> parts, Carrier carrier) {
        return new Derivation(label, sum(parts, carrier), Text.of("合计", "sum"), "7.1.5", parts);
    }

    private static Quantity sum(List<Derivation> parts, Carrier carrier) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.value().in(carrier.unit()).value()));
        return Quantity.of(total.value(), carrier.unit());
    }
}
