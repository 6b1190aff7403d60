package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 能源消费侧 the consumption side (clause 7.1.6): final use by row and branch, thermal power and heat inputs. Washing,
 * coking, refining and other processing pass carbon on and are not counted; losses are not combustion; feedstock stands in
 * one place only. One use only.
 */
@Clause("7.1.6")
final class ConsumptionSide {
    private static final Text INPUT = Text.of("加工转换投入量", "transformation input");

    /** Below half of the last printed digit nothing was left over. */
    private static final double PRINTED_ROUNDING = 0.05;

    private final int year;
    private final Basis basis;
    private final Method method;
    private final Carving carving;
    private final ReferenceData reference;
    private final List<CombustionLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Carrier, Quantity> excluded = new LinkedHashMap<>();
    private final Map<Carrier, Quantity> unburnt = new LinkedHashMap<>();

    private ConsumptionSide(int year, Basis basis, Method method, Carving carving, ReferenceData reference) {
        this.year = year;
        this.basis = basis;
        this.method = method;
        this.carving = carving;
        this.reference = reference;
    }

    /**
     * The consumption side of a year.
     *
     * @param lines    the direct emissions
     * @param excluded what final use was not burnt, by carrier: feedstock and non-energy use
     * @param findings what was met on the way
     */
    record Result(List<CombustionLine> lines, Map<Carrier, Quantity> excluded, List<Finding> findings) {}

    static Result of(int year, Basis basis, Method method, Carving carving, ReferenceData reference) {
        var side = new ConsumptionSide(year, basis, method, carving, reference);
        for (Carrier carrier : reference.addableCarriers()) {
            if (carrier.kind().isFossil()) {
                side.carrier(carrier);
            }
        }
        side.reportUnburnt();
        return new Result(side.lines, side.excluded, side.findings);
    }

    private void carrier(Carrier carrier) {
        if (!method.covers(carrier)) {
            reportUncovered(carrier);
            return;
        }
        for (String row : List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY)) {
            Optional<Quantity> input = basis.input(row, carrier);
            List<Datum> data = basis.governing().find(row, carrier).stream().toList();
            input.filter(amount -> amount.value() > 0)
                    .ifPresent(amount -> line(new Use(row, Branches.POWER_HEAT, amount, INPUT, data), carrier));
        }
        for (String row : BalanceRows.FINAL_ROWS) {
            List<Use> uses = basis.uses(row, carrier);
            if (row.equals(BalanceRows.INDUSTRY)) {
                Feedstock.Net net = Feedstock.takeOut(method, basis, carrier, uses);
                uses = net.uses();
                exclude(carrier, net.excluded());
            }
            uses.forEach(use -> finalUse(use, carrier));
        }
    }

    private void finalUse(Use use, Carrier carrier) {
        if (method.isBurntInFinalUse(carrier)) {
            boolean counts = method.countsNegativeUse()
                    ? use.amount().value() != 0
                    : use.amount().value() > 0;
            if (counts) {
                line(use, carrier);
            }
            return;
        }
        exclude(carrier, use.amount());
        unburnt.merge(carrier, use.amount(), Quantity::plus);
    }

    /** What was neither burnt nor declared as feedstock is said once per carrier. */
    private void reportUnburnt() {
        unburnt.forEach((carrier, amount) -> {
            if (Math.abs(amount.value()) > PRINTED_ROUNDING) {
                findings.add(Finding.of(
                        reference.rule("ACC-NON-ENERGY"),
                        Facts.of("year", year)
                                .and("carrier", carrier.name())
                                .and("amount", reference.units().text(amount))));
            }
        });
    }

    private void exclude(Carrier carrier, Quantity amount) {
        excluded.merge(carrier, amount, Quantity::plus);
    }

    private void line(Use use, Carrier carrier) {
        Optional<EmissionFactor> factor = method.findFactor(carrier, use.unit());
        if (factor.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-NO-FACTOR"),
                    Facts.of("year", year)
                            .and("carrier", carrier.name())
                            .and("place", place(use))
                            .and("amount", reference.units().text(use.amount()))));
            return;
        }
        boolean conversion = isConversion(use.row());
        Functional own = conversion ? Functional.ENERGY_PRODUCTION : sector(use).functional();
        carving.split(use, carrier, own)
                .forEach(part -> lines.add(new CombustionLine(
                        year,
                        use.row(),
                        conversion ? "" : use.sector(),
                        place(use),
                        carrier,
                        part.amount(),
                        use.rule(),
                        factor.get(),
                        factor.get().times(part.amount()),
                        conversion ? Economic.SECONDARY : sector(use).economic(),
                        part.functional(),
                        use.data(),
                        part.portion())));
    }

    private static boolean isConversion(String row) {
        return row.equals(BalanceRows.THERMAL_POWER) || row.equals(BalanceRows.HEAT_SUPPLY);
    }

    /** The branch of a use; a whole row is keyed like any of its branches. */
    private Sector sector(Use use) {
        return use.sector().isEmpty() ? reference.sectorOfRow(use.row()) : reference.sector(use.sector());
    }

    private Text place(Use use) {
        boolean branch = !use.sector().isEmpty() && !isConversion(use.row());
        return branch
                ? reference.sector(use.sector()).name()
                : reference.balanceRow(use.row()).name();
    }

    private void reportUncovered(Carrier carrier) {
        Optional<Quantity> used = basis.governing().findAmount(BalanceRows.FINAL, carrier);
        used.filter(amount -> amount.value() > PRINTED_ROUNDING)
                .ifPresent(amount -> findings.add(Finding.of(
                        reference.rule("ACC-OUTSIDE-METHOD"),
                        Facts.of("year", year)
                                .and("carrier", carrier.name())
                                .and("amount", reference.units().text(amount)))));
    }
}
