package org.tanlu.inventory;

import java.util.List;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.AreaFactors;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 市场法间接排放 the market-based indirect emissions of electricity (clauses 7.1.5 and 8.7, gap G-09): green power bought
 * from outside replaces as much of the net import, never more; what certificates sold took away comes back; the rest is
 * valued by the residual factor. Direct emissions are never touched.
 *
 * @param netImport  the net import in the statistical unit, export negative
 * @param green      the green-power ledger
 * @param rest       the factor of the rest
 * @param isResidual whether that factor leaves out the non-fossil power traded by name; otherwise it is the average, which
 *                   counts that power once more
 * @param isDeclared whether the city declared this line the official one
 */
@Clause({"7.1.5", "8.7"})
public record MarketLine(
        Quantity netImport, GreenPower green, AreaFactors.Entry rest, boolean isResidual, boolean isDeclared) {
    private static final Text RULE = Text.of(
            "（净调入量－购入绿电抵扣量＋售出绿证对应电量）×剩余因子；抵扣量不超过净调入量",
            "(net import − green power bought, at most the net import + certificates sold) × residual factor");

    /** The net import, none for an exporter. */
    Quantity imported() {
        return Quantity.of(Math.max(0, netImport.value()), netImport.unit());
    }

    /** Green power and certificates bought. */
    public Quantity purchased() {
        return green.purchased(netImport.unit());
    }

    /** Certificates sold. */
    public Quantity sold() {
        return green.sold(netImport.unit());
    }

    /** Green power bought, as far as it replaces net import. */
    public Quantity applied() {
        return Quantity.of(Math.min(purchased().value(), imported().value()), netImport.unit());
    }

    /** What was bought beyond the net import, which lowers nothing. */
    public Quantity excess() {
        return purchased().minus(applied());
    }

    /** The electricity that the residual factor values. */
    public Quantity valued() {
        return imported().minus(applied()).plus(sold());
    }

    /** The market-based indirect emissions. */
    public Emissions indirect() {
        return rest.factor().times(valued());
    }

    /** How the green power bought came about. */
    Derivation bought() {
        return entries(Text.of("购入绿电和绿证", "green power and certificates bought"), green.bought(), purchased());
    }

    /** How the certificates sold came about. */
    Derivation certificates() {
        return entries(Text.of("售出绿证", "certificates sold"), green.sold(), sold());
    }

    /** How much of the green power bought replaces net import. */
    Derivation replaced() {
        return new Derivation(
                Text.of("购入绿电抵扣量", "green power applied"),
                applied(),
                Text.of("购入量与净调入量中较小者", "the lesser of what was bought and the net import"),
                "8.7",
                List.of(bought()));
    }

    Derivation derivation(Derivation importParts) {
        Derivation valued = new Derivation(
                Text.of("按剩余因子计算的电量", "electricity valued by the residual factor"),
                valued(),
                Text.of("净调入量－抵扣量＋售出量", "net import − green power applied + certificates sold"),
                "8.7",
                List.of(importParts, replaced(), certificates()));
        return new Derivation(
                Text.of("净调入电力间接排放（市场法）", "indirect emissions of imported electricity, market-based"),
                indirect().toQuantity(),
                RULE,
                "8.7",
                List.of(valued, Derivations.of(rest.factor())));
    }

    private static Derivation entries(Text label, List<Datum> data, Quantity total) {
        List<Derivation> parts = data.stream()
                .filter(datum -> datum.value().isPresent())
                .map(Derivations::of)
                .toList();
        return new Derivation(label, total, Text.of("合计", "sum"), "8.7", parts);
    }
}
