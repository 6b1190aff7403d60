package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Economic;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * The drivers by sector (clause 7.2). For the three industries: product at constant prices × share in value added × energy by
 * value added × share of a kind of energy × emissions of that energy; for households: population × energy per head × share ×
 * emissions. Value added by branch is no item of the survey, so the structure inside industry is part of its intensity.
 */
@Clause({"7.2", "C7.2-4"})
final class SectorDrivers {
    static final List<Text> FACTORS = List.of(
            Text.of("经济规模", "size of the economy"),
            Text.of("产业结构", "structure of industries"),
            Text.of("部门能源强度", "energy intensity of sectors"),
            Text.of("终端能源结构", "mix of final energy"),
            Text.of("能源供应排放因子", "emissions of energy supply"),
            Text.of("居民人口", "population of households"));
    private static final Quantity NONE = Quantity.of(1, Unit.ONE);

    private final Measures measures;
    private final Comparison comparison;
    private final YearSeries<UserCells> cells;

    SectorDrivers(Measures measures, Comparison comparison, History history, ReferenceData reference) {
        this.measures = measures;
        this.comparison = comparison;
        var use = new EnergyUse(reference);
        var byYear = new TreeMap<Integer, UserCells>();
        comparison.years().forEach(year -> byYear.put(year, UserCells.of(history.inventory(year), use)));
        this.cells = new YearSeries<>(byYear);
    }

    /** What an industry's or the households' energy is measured against, with its parts. */
    private record Activity(Quantity product, Quantity share, Quantity people, List<Sourced> parents) {
        double size() {
            return product.value() * share.value() * people.value();
        }
    }

    /** What of a span can be decomposed: the cells of both ends, and what they came from. */
    private record Cells(List<FactorCell> before, List<FactorCell> after, List<Sourced> parents) {}

    /** The drivers of a span; empty where a datum of either end is missing. */
    Optional<Drivers> of(Span span) {
        Optional<Sourced> total0 = measures.emissions(comparison.subject(), span.from());
        Optional<Sourced> total1 = measures.emissions(comparison.subject(), span.to());
        var cells = new Cells(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Economic economic : Economic.values()) {
            Optional<Activity> first = activity(economic, span.from());
            Optional<Activity> second = activity(economic, span.to());
            if (first.isEmpty() || second.isEmpty()) {
                return Optional.empty();
            }
            collect(economic, span, first.get(), second.get(), cells);
        }
        if (total0.isEmpty() || total1.isEmpty()) {
            return Optional.empty();
        }
        Decomposition decomposition = Decomposition.of(FACTORS, Unit.TONNE_CO2E, cells.before(), cells.after());
        return Optional.of(new Drivers(
                Drivers.Model.SECTORS,
                comparison.subject(),
                span,
                decomposition,
                Optional.of(Drivers.rest(Drivers.Model.SECTORS, decomposition, total0.get(), total1.get())),
                cells.parents(),
                comparison.remarks(span.from(), span.to())));
    }

    private void collect(Economic economic, Span span, Activity first, Activity second, Cells cells) {
        for (CarrierKind kind : CarrierKind.values()) {
            Optional<FactorCell> one = cell(economic, kind, first, span.from());
            Optional<FactorCell> two = cell(economic, kind, second, span.to());
            if (one.isPresent() && two.isPresent() && one.get().isDecomposable(two.get())) {
                cells.before().add(one.get());
                cells.after().add(two.get());
                cells.parents().addAll(parts(economic, kind, span.from()));
                cells.parents().addAll(parts(economic, kind, span.to()));
            }
        }
        cells.parents().addAll(first.parents());
        cells.parents().addAll(second.parents());
    }

    private Optional<Activity> activity(Economic economic, int year) {
        if (economic == Economic.RESIDENTIAL) {
            return measures.population(year).map(people -> new Activity(NONE, NONE, people.value(), List.of(people)));
        }
        Optional<Sourced> product = measures.product(year);
        Optional<Sourced> share = measures.share(economic, year);
        return product.isEmpty() || share.isEmpty()
                ? Optional.empty()
                : Optional.of(new Activity(
                        product.get().value(), share.get().value(), NONE, List.of(product.get(), share.get())));
    }

    /** A cell's factors; empty where emissions stand without energy, which no factor explains. */
    private Optional<FactorCell> cell(Economic economic, CarrierKind kind, Activity activity, int year) {
        UserCells of = cells.find(year).orElseThrow();
        double energy = of.find(economic, kind).map(UserCells.Cell::energy).orElse(0.0);
        double emissions =
                of.find(economic, kind).map(UserCells.Cell::emissions).orElse(0.0);
        double all = of.energy(economic);
        if ((energy == 0 && emissions != 0) || (activity.size() <= 0 && all > 0)) {
            return Optional.empty();
        }
        return Optional.of(new FactorCell(
                economic.name() + "/" + kind.name(),
                List.of(
                        Optional.of(activity.product()),
                        Optional.of(activity.share()),
                        ratio(all, activity.size()),
                        ratio(energy, all),
                        ratio(emissions, energy),
                        Optional.of(activity.people()))));
    }

    private static Optional<Quantity> ratio(double part, double whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Quantity.of(part / whole, Unit.ONE));
    }

    /** A cell of a year as a derivation, so that each effect can be asked for its data. */
    private List<Sourced> parts(Economic economic, CarrierKind kind, int year) {
        return cells.find(year).orElseThrow().find(economic, kind).stream()
                .filter(cell -> !cell.parts().isEmpty())
                .map(cell -> Sourced.of(
                        Text.of(
                                economic.text().chinese() + "·" + kind.text().chinese() + "（" + year + "年）",
                                economic.text().english() + ", " + kind.text().english() + ", " + year),
                        Quantity.of(cell.emissions(), Unit.TONNE_CO2E),
                        Text.of("合计", "sum"),
                        cell.parts()))
                .toList();
    }
}
