package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        for (String branch : method.feedstockBranches()) {
            takeFrom(branch, data);
        }
        boolean whole = uses.size() == 1 && uses.get(0).sector().isEmpty();
        if (method.spreadsFeedstock() || whole) {
            List<String> others = uses.stream()
                    .sorted(Comparator.comparingDouble(
                            (Use use) -> -use.amount().value()))
                    .map(Use::unit)
                    .toList();
            others.forEach(unit -> takeFrom(unit, data));
        }
    }

    private void takeFrom(String unit, List<Datum> data) {
        for (int i = 0; i < uses.size() && left > 0; i++) {
            Use use = uses.get(i);
            double taken = Math.min(left, Math.max(0, use.amount().value()));
            if (use.unit().equals(unit) && taken > 0) {
                left -= taken;
                var all = new ArrayList<>(use.data());
                all.addAll(data);
                Quantity rest =
                        Quantity.of(use.amount().value() - taken, use.amount().unit());
                uses.set(i, new Use(use.row(), use.sector(), rest, NET, all));
            }
        }
    }
}
