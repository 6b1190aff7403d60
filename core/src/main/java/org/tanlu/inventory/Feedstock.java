package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/**
 * 原料用能 takes feedstock out of the final use of industry, so that a unit of fuel stands in exactly one place (clause
 * 7.1.6; the row 用作原料、材料 of form P303-1).
 */
final class Feedstock {
    private static final Text NET = Text.of("工业终端消费量－用作原料、材料量", "final use of industry − feedstock");

    private final Method method;
    private final List<Use> uses;
    private double left;

    private Feedstock(Method method, List<Use> uses, double left) {
        this.method = method;
        this.uses = new ArrayList<>(uses);
        this.left = left;
    }

    /**
     * What is left of the uses.
     *
     * @param uses     the uses of the carrier in industry, net of feedstock
     * @param excluded how much was taken out, in the carrier's statistical unit
     */
    record Net(List<Use> uses, Quantity excluded) {}

    /** Takes the printed feedstock of a carrier out of its uses in industry. */
    static Net takeOut(Method method, Basis basis, Carrier carrier, List<Use> uses) {
        double feedstock = basis.governing()
                .findAmount(BalanceRows.FEEDSTOCK, carrier)
                .map(Quantity::value)
                .orElse(0.0);
        List<Datum> data =
                basis.governing().find(BalanceRows.FEEDSTOCK, carrier).stream().toList();
        var taking = new Feedstock(method, uses, feedstock);
        taking.take(data);
        return new Net(taking.uses, Quantity.of(feedstock - taking.left, carrier.unit()));
    }

    private void take(List<Datum> data) {
        for (List<String> branches : method.feedstockBranches()) {
            takeFrom(use -> branches.contains(use.unit()), data);
        }
        boolean whole = uses.size() == 1 && uses.get(0).sector().isEmpty();
        if (method.spreadsFeedstock() || whole) {
            takeFrom(use -> true, data);
        }
    }

    /** Takes what is left out of some uses in proportion to their amounts, and never more than they have. */
    private void takeFrom(Predicate<Use> chosen, List<Datum> data) {
        double available =
                uses.stream().filter(chosen).mapToDouble(Feedstock::amount).sum();
        double taken = Math.min(left, available);
        if (taken <= 0) {
            return;
        }
        left -= taken;
        uses.replaceAll(use -> chosen.test(use) && amount(use) > 0 ? reduced(use, taken / available, data) : use);
    }

    private static Use reduced(Use use, double share, List<Datum> data) {
        var all = new ArrayList<>(use.data());
        all.addAll(data);
        return new Use(use.row(), use.sector(), use.amount().times(1 - share), NET, all);
    }

    private static double amount(Use use) {
        return Math.max(0, use.amount().value());
    }
}
