package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * The Kaya identity: CO2 of energy = population × product per capita × energy by product × CO2 by energy (clause 7.2). CO2 of
 * energy is that of combustion and of imported electricity and heat; what else is emitted has no energy to be divided by and
 * stands beside the effects.
 */
@Clause({"7.2", "C7.2-4"})
final class Kaya {
    private static final Text PEOPLE = Text.of("人口", "population");
    private static final Text AFFLUENCE = Text.of("人均地区生产总值", "product per capita");
    private static final List<Text> TOLD =
            List.of(PEOPLE, AFFLUENCE, Text.of("能源强度", "energy by product"), Text.of("能源碳强度", "CO2 by energy"));
    private static final List<Text> FINAL = List.of(
            PEOPLE, AFFLUENCE, Text.of("终端能源强度", "final energy by product"), Text.of("终端能源碳强度", "CO2 by final energy"));

    private final Measures measures;
    private final Comparison comparison;

    Kaya(Measures measures, Comparison comparison) {
        this.measures = measures;
        this.comparison = comparison;
    }

    /**
     * The drivers of spans, all by one kind of energy: energy consumption as the city told it, or final energy where that
     * serves more spans. A span without a datum at either end is left out.
     */
    List<Drivers> of(List<Span> spans) {
        List<Drivers> told = of(spans, TOLD, measures::toldEnergy);
        List<Drivers> ofFinal = told.size() == spans.size() ? List.of() : of(spans, FINAL, measures::finalEnergy);
        return ofFinal.size() > told.size() ? ofFinal : told;
    }

    private List<Drivers> of(List<Span> spans, List<Text> names, IntFunction<Optional<Sourced>> energy) {
        return spans.stream().flatMap(span -> of(span, names, energy).stream()).toList();
    }

    private Optional<Drivers> of(Span span, List<Text> names, IntFunction<Optional<Sourced>> energy) {
        List<Sourced> before = state(span.from(), energy);
        List<Sourced> after = state(span.to(), energy);
        Optional<Sourced> total0 = measures.emissions(comparison.subject(), span.from());
        Optional<Sourced> total1 = measures.emissions(comparison.subject(), span.to());
        if (before.isEmpty() || after.isEmpty() || total0.isEmpty() || total1.isEmpty()) {
            return Optional.empty();
        }
        Decomposition decomposition =
                Decomposition.of(names, Unit.TONNE_CO2E, List.of(cell(before)), List.of(cell(after)));
        var parents = new ArrayList<>(before);
        parents.addAll(after);
        return Optional.of(new Drivers(
                Drivers.Model.KAYA,
                comparison.subject(),
                span,
                decomposition,
                Optional.of(Drivers.rest(Drivers.Model.KAYA, decomposition, total0.get(), total1.get())),
                parents,
                comparison.remarks(span.from(), span.to())));
    }

    /** Population, product, energy and its CO2 of a year, all above zero; empty where one is not. */
    private List<Sourced> state(int year, IntFunction<Optional<Sourced>> energy) {
        List<Sourced> state = List.of(
                        measures.population(year),
                        measures.product(year),
                        energy.apply(year),
                        Optional.of(measures.energyEmissions(comparison.subject(), year)))
                .stream()
                .flatMap(Optional::stream)
                .filter(part -> part.value().value() > 0)
                .toList();
        return state.size() < TOLD.size() ? List.of() : state;
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
