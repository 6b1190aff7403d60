package org.tanlu.quality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quality.SeriesCheck.State;
import org.tanlu.quality.SeriesChecks.Checked;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 人均和单位产值的数量 amounts of a city per person (base {@code population}) or per 10^4 yuan of product (base
 * {@code gdp_2015}), by year: what compares with other places (clause 4.2). Years in which either jumps are left out, as the
 * jump is said already.
 */
@Clause("4.2")
final class Ratios {
    private static final String CARRIER = "carrier/";
    private static final String DIRECT = "inventory/direct";

    private final Dossier dossier;
    private final History history;
    private final List<EnergyTable> tables;
    private final ReferenceData reference;
    private final Map<String, Set<Integer>> jumping = new LinkedHashMap<>();

    Ratios(Dossier dossier, History history, List<EnergyTable> tables, List<Checked> series, ReferenceData reference) {
        series.stream().filter(each -> each.state().isDoubtful()).forEach(this::jumping);
        this.dossier = dossier;
        this.history = history;
        this.tables = tables;
        this.reference = reference;
    }

    private void jumping(Checked each) {
        Series series = each.series();
        List<Integer> years =
                each.jumps().stream().map(jump -> series.year(jump.index())).toList();
        jumping.computeIfAbsent(series.key(), any -> new TreeSet<>()).addAll(years);
        if (each.state() == State.COLUMN || each.state() == State.YEAR) {
            jumping.computeIfAbsent(CARRIER + series.column(), any -> new TreeSet<>())
                    .addAll(years);
        }
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
        List.of(subject, base).forEach(key -> ratios.keySet().removeAll(jumping.getOrDefault(key, Set.of())));
        return ratios;
    }

    /** The source, and fuel, with the most emissions of a year and its share of them; empty for subjects other than emissions. */
    Optional<Text> largest(String subject, int year) {
        if (!subject.equals(DIRECT)) {
            return Optional.empty();
        }
        Map<Text, Sum> sources = new LinkedHashMap<>();
        Inventory inventory = history.inventory(year);
        inventory.lines().stream()
                .filter(line -> reference.emissionSources().containsKey(line.source()))
                .forEach(line -> sources.computeIfAbsent(name(line), any -> new Sum())
                        .add(line.emissions().tonnes()));
        return sources.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().value()))
                .map(entry -> {
                    String share = Print.percent(
                            entry.getValue().value(), inventory.direct().tonnes());
                    Text name = entry.getKey();
                    return Text.of(name.chinese() + "（占" + share + "%）", name.english() + " (" + share + " % of them)");
                });
    }

    private Text name(EmissionLine line) {
        Text source = reference.emissionSource(line.source()).name();
        return line instanceof CombustionLine burnt
                ? Text.of(
                        source.chinese() + "·" + burnt.carrier().name().chinese(),
                        source.english() + ", " + burnt.carrier().name().english())
                : source;
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
