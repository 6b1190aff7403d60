package org.tanlu.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;

/**
 * 人均和单位产值的数量 amounts of a city per person (base {@code population}) or per 10^4 yuan of product (base
 * {@code gdp_2015}), by year: what compares with other places (clause 4.2).
 */
@Clause("4.2")
final class Ratios {
    private static final String CARRIER = "carrier/";
    private static final String DIRECT = "inventory/direct";

    private final Dossier dossier;
    private final History history;
    private final List<EnergyTable> tables;
    private final ReferenceData reference;

    Ratios(Dossier dossier, History history, List<EnergyTable> tables, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.tables = tables;
        this.reference = reference;
    }

    /**
     * The size of a subject per base in the years that tell both and are not zero.
     *
     * @param subject {@code inventory/direct}, {@code carrier/…} for what was used of a carrier, or an item
     * @param base    {@code population} or {@code gdp_2015}
     * @param unit    the unit of the subject
     */
    SortedMap<Integer, Double> of(String subject, String base, Unit unit) {
        var ratios = new TreeMap<Integer, Double>();
        for (int year : years()) {
            value(subject, year)
                    .ifPresent(value -> base(base, year)
                            .ifPresent(below ->
                                    ratios.put(year, Math.abs(value.in(unit).value()) / below)));
        }
        return ratios;
    }

    private List<Integer> years() {
        var years = new TreeSet<>(dossier.energyYears());
        dossier.series().values().forEach(series -> years.addAll(series.years()));
        return List.copyOf(years);
    }

    private Optional<Double> base(String base, int year) {
        String unit = base.equals("population") ? "人" : "万元";
        return dossier.findValue(base, year)
                .map(value -> value.in(reference.units().unit(unit)).value())
                .filter(value -> value > 0);
    }

    private Optional<Quantity> value(String subject, int year) {
        Optional<Quantity> value = subject.equals(DIRECT)
                ? history.inventories()
                        .find(year)
                        .filter(inventory -> inventory.direct().tonnes() != 0)
                        .map(inventory -> inventory.direct().toQuantity())
                : subject.startsWith(CARRIER)
                        ? consumption(reference.carrier(subject.substring(CARRIER.length())), year)
                        : dossier.findValue(subject, year);
        return value.filter(amount -> amount.value() != 0);
    }

    /** What the first publication that tells it says was used. */
    private Optional<Quantity> consumption(Carrier carrier, int year) {
        return tables.stream()
                .filter(table -> table.year() == year)
                .flatMap(table -> used(table, carrier).stream().boxed())
                .findFirst()
                .map(amount -> Quantity.of(amount, carrier.unit()));
    }

    /** The printed total, or else final use and inputs of transformation, or else what is told. */
    private static OptionalDouble used(EnergyTable table, Carrier carrier) {
        boolean added = table.isWhole() && table.energy().kind() != EnergyBalance.Kind.BALANCE;
        return added
                ? OptionalDouble.of(table.finalUse(carrier) + table.inputs(carrier))
                : table.find(BalanceRows.CONSUMPTION, carrier);
    }
}
