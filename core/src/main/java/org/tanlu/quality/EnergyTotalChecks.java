package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 能源总量检查 the told total of energy against the carriers of the publications: standard coal against physical units, and
 * calorific against equal value (clauses 3.3 and 4.2).
 */
@Clause({"3.3", "4.2"})
final class EnergyTotalChecks {
    private static final String TOTAL = "energy_consumption_total";
    private static final String FACTOR_SET = FuelFactors.GUIDE;
    /** A told total is of the kind that it misses by no more than this. */
    private static final double SAME_KIND = 0.05;

    private final Dossier dossier;
    private final List<EnergyTable> tables;
    private final ReferenceData reference;
    private final Parameters parameters;
    private final Unit coal;

    EnergyTotalChecks(Dossier dossier, List<EnergyTable> tables, Parameters parameters) {
        this.dossier = dossier;
        this.tables = tables;
        this.parameters = parameters;
        this.reference = parameters.reference();
        this.coal = reference.units().unit("万吨标准煤");
    }

    /** What was told of a year, and what the carriers make in calorific and, where a coefficient is set, in equal value. */
    private record Compared(int year, double told, double calorific, Optional<Double> equal) {
        double ratio() {
            return calorific / told;
        }

        boolean isEqualValue() {
            return equal.filter(value -> Math.abs(value / told - 1) <= SAME_KIND
                            && Math.abs(value - told) < Math.abs(calorific - told))
                    .isPresent();
        }

        boolean isCalorific() {
            return Math.abs(calorific / told - 1) <= SAME_KIND && !isEqualValue();
        }
    }

    List<Finding> findings() {
        var all = new ArrayList<Compared>();
        for (int year : dossier.energyYears()) {
            compared(year).ifPresent(all::add);
        }
        var findings = new ArrayList<Finding>();
        apart(all).ifPresent(findings::add);
        mixed(all).ifPresent(findings::add);
        return findings;
    }

    private Optional<Compared> compared(int year) {
        Optional<Quantity> told = dossier.findValue(TOTAL, year).filter(value -> value.value() != 0);
        Optional<EnergyTable> energy = tables.stream()
                .filter(table -> table.year() == year && table.energy().kind() != Kind.ESTIMATE)
                .filter(EnergyTable::isWhole)
                .findFirst();
        if (told.isEmpty() || energy.isEmpty()) {
            return Optional.empty();
        }
        double calorific = calorific(energy.get());
        return Optional.of(calorific)
                .filter(sum -> sum != 0)
                .map(sum -> new Compared(
                        year,
                        told.get().in(coal).value(),
                        sum,
                        electricity(energy.get()).map(more -> sum + more)));
    }

    private static String row(EnergyTable table) {
        return table.energy().kind() == Kind.BALANCE ? "available" : BalanceRows.CONSUMPTION;
    }

    private double calorific(EnergyTable energy) {
        var sum = new Sum();
        for (Carrier carrier : reference.addableCarriers()) {
            Quantity amount = Quantity.of(energy.at(row(energy), carrier), carrier.unit());
            reference
                    .factors()
                    .fuels()
                    .standardCoal(FACTOR_SET, carrier, amount)
                    .ifPresent(equivalent -> sum.add(equivalent.in(coal).value()));
        }
        return sum.value();
    }

    /** What equal value adds to the calorific value of electricity that came in; empty without a coefficient. */
    private Optional<Double> electricity(EnergyTable energy) {
        Carrier electricity = reference.carrier("electricity");
        Unit perHour = reference.units().unit("kWh");
        return dossier.city().find("electricity_equal_value").map(text -> {
            double hours = Quantity.of(energy.at(row(energy), electricity), electricity.unit())
                    .in(perHour)
                    .value();
            double calorific = Quantity.of(hours, perHour).in(coal).value();
            double equal = Quantity.of(
                            hours * Double.parseDouble(text), reference.units().unit("kgce"))
                    .in(coal)
                    .value();
            return equal - calorific;
        });
    }

    private Optional<Finding> apart(List<Compared> all) {
        List<Compared> odd = all.stream()
                .filter(each -> each.ratio() < parameters.threshold("total_least")
                        || each.ratio() > parameters.threshold("total_most"))
                .toList();
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        Compared first = odd.get(0);
        return Optional.of(Finding.at(
                dossier.find(TOTAL, first.year()).orElseThrow().place(),
                reference.rule("QC-ENERGY-TOTAL"),
                Facts.of("years", Print.years(odd.stream().map(Compared::year).toList()))
                        .and("year", first.year())
                        .and("told", Print.number(first.told()))
                        .and("sum", Print.number(first.calorific()))
                        .and("percent", Print.percent(first.calorific(), first.told()))));
    }

    private Optional<Finding> mixed(List<Compared> all) {
        List<Integer> equal =
                all.stream().filter(Compared::isEqualValue).map(Compared::year).toList();
        List<Integer> calorific =
                all.stream().filter(Compared::isCalorific).map(Compared::year).toList();
        return equal.isEmpty() || calorific.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        dossier.find(TOTAL, calorific.get(0)).orElseThrow().place(),
                        reference.rule("QC-EQUAL-VALUE"),
                        Facts.of("equal", Print.years(equal)).and("calorific", Print.years(calorific))));
    }
}
