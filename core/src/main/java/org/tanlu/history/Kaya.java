package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The Kaya identity: emissions = population × product per capita × energy by product × emissions by energy (clause 7.2). */
@Clause({"7.2", "C7.2-4"})
final class Kaya {
    static final List<Text> FACTORS = List.of(
            Text.of("人口", "population"),
            Text.of("人均地区生产总值", "product per capita"),
            Text.of("能源强度", "energy by product"),
            Text.of("能源碳强度", "emissions by energy"));

    private final Measures measures;
    private final Comparison comparison;

    Kaya(Measures measures, Comparison comparison) {
        this.measures = measures;
        this.comparison = comparison;
    }

    /** The drivers of a span; empty where a datum of either end is missing. */
    Optional<Drivers> of(Span span) {
        return of(span, measures::toldEnergy).or(() -> of(span, measures::finalEnergy));
    }

    private Optional<Drivers> of(Span span, IntFunction<Optional<Sourced>> energy) {
        List<Sourced> before = state(span.from(), energy);
        List<Sourced> after = state(span.to(), energy);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Decomposition decomposition =
                Decomposition.of(FACTORS, Unit.TONNE_CO2E, List.of(cell(before)), List.of(cell(after)));
        var parents = new ArrayList<>(before);
        parents.addAll(after);
        return Optional.of(new Drivers(
                Drivers.Model.KAYA,
                comparison.subject(),
                span,
                decomposition,
                Optional.empty(),
                parents,
                comparison.remarks(span.from(), span.to())));
    }

    /** Population, product, energy and emissions of a year, all above zero; empty where one is not. */
    private List<Sourced> state(int year, IntFunction<Optional<Sourced>> energy) {
        List<Sourced> state = List.of(
                        measures.population(year),
                        measures.product(year),
                        energy.apply(year),
                        measures.emissions(comparison.subject(), year))
                .stream()
                .flatMap(Optional::stream)
                .filter(part -> part.value().value() > 0)
                .toList();
        return state.size() < FACTORS.size() ? List.of() : state;
    }

    private static FactorCell cell(List<Sourced> state) {
        var factors = new Quantity[state.size()];
        double before = 1;
        for (int k = 0; k < factors.length; k++) {
            double value = state.get(k).value().value();
            factors[k] = Quantity.of(value / before, Unit.ONE);
            before = value;
        }
        return FactorCell.of("city", factors);
    }
}
