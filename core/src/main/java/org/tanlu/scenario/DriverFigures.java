package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.history.Decomposition;
import org.tanlu.history.FactorCell;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.ScenarioDrivers.Factor;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The numbers of the drivers: each factor by consumer and carrier, other sources, and all together (clause 9.2). */
@Clause("9.2")
final class DriverFigures {
    private static final String CLAUSE = "9.2";
    private static final Text SUM = Text.of("各项之和", "sum");
    private static final Text FORMULA = Text.of(
            "LMDI：L(V₁, V₀) × ln(x₁ ÷ x₀)，L(a, b)＝(a－b)÷(ln a－ln b)，V为该品种的排放，x为该因素",
            "LMDI: L(V1, V0) × ln(x1 ÷ x0), L(a, b) = (a − b) ÷ (ln a − ln b), V emissions of the carrier, x the factor");

    private final Scenarios scenarios;
    private final ScenarioDrivers drivers;

    private DriverFigures(Scenarios scenarios, ScenarioDrivers drivers) {
        this.scenarios = scenarios;
        this.drivers = drivers;
    }

    static List<Figure> of(Scenarios scenarios) {
        var comparisons = new DriverComparisons(scenarios);
        var figures = new ArrayList<Figure>();
        comparisons
                .sinceBase(scenarios.rangeYears())
                .forEach(each -> figures.addAll(new DriverFigures(scenarios, each).figures()));
        comparisons
                .againstParent(scenarios.rangeYears())
                .forEach(each -> figures.addAll(new DriverFigures(scenarios, each).figures()));
        return figures;
    }

    private List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Factor factor : ScenarioDrivers.FACTORS) {
            figures.add(figure(factor, drivers.effect(factor)));
        }
        figures.add(figure(ScenarioDrivers.REST, drivers.rest()));
        figures.add(figure(ScenarioDrivers.CHANGE, drivers.change()));
        return figures;
    }

    private Figure figure(Factor factor, Emissions value) {
        return new Figure(drivers.key(factor), value.toQuantity(), () -> derivation(factor, value.toQuantity()));
    }

    private Derivation derivation(Factor factor, Quantity value) {
        boolean isAll = factor.equals(ScenarioDrivers.CHANGE);
        Text label = Text.of(
                drivers.span().chinese() + "：" + factor.name().chinese(),
                drivers.span().english() + ": " + factor.name().english());
        if (factor.equals(ScenarioDrivers.REST)) {
            return new Derivation(
                    label,
                    value,
                    Text.of(
                            "工业过程、农业、废弃物、土地利用和燃烧的其他气体在两个状态之差",
                            "difference of processes, agriculture, waste, land use and other gases of combustion"),
                    CLAUSE,
                    others());
        }
        return new Derivation(label, value, SUM, CLAUSE, isAll ? parts() : consumers(factor));
    }

    private List<Derivation> parts() {
        var parts = new ArrayList<Derivation>();
        for (Factor factor : ScenarioDrivers.FACTORS) {
            parts.add(part(factor));
        }
        parts.add(part(ScenarioDrivers.REST));
        return parts;
    }

    private Derivation part(Factor factor) {
        return new Derivation(
                factor.name(),
                drivers.effect(factor).toQuantity(),
                Text.of("另有推导", "derived under its own key"),
                CLAUSE,
                List.of(),
                drivers.key(factor));
    }

    private List<Derivation> others() {
        return List.of(
                state(drivers.parent().orElse(drivers.kind()), drivers.from()), state(drivers.kind(), drivers.to()));
    }

    private Derivation state(ScenarioKind kind, int year) {
        return Derivation.leaf(
                Text.of(
                        kind.text().chinese() + year + "年能源活动二氧化碳以外的排放",
                        "emissions beside the CO2 of energy in the "
                                + kind.text().english() + ", " + year),
                scenarios.of(kind).course().others().find(year).orElseThrow().toQuantity(),
                Text.of("逐年模拟", "simulated by year"));
    }

    private List<Derivation> consumers(Factor factor) {
        int place = ScenarioDrivers.FACTORS.indexOf(factor);
        return drivers.consumers().stream()
                .filter(each -> each.decomposition().effects().get(place).value() != 0)
                .map(each -> new Derivation(
                        each.consumer().name(),
                        each.decomposition().effects().get(place),
                        SUM,
                        CLAUSE,
                        carriers(each, place)))
                .toList();
    }

    private static List<Derivation> carriers(ConsumerDrivers consumer, int place) {
        return IntStream.range(0, consumer.before().size())
                .mapToObj(k -> carrier(
                        consumer.carriers().get(k).name(),
                        consumer.before().get(k),
                        consumer.after().get(k),
                        place))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Derivation> carrier(Text name, FactorCell before, FactorCell after, int place) {
        Decomposition cell = ScenarioDrivers.decompose(List.of(before), List.of(after));
        Quantity effect = cell.effects().get(place);
        if (effect.value() == 0) {
            return Optional.empty();
        }
        var parents = new ArrayList<Derivation>();
        parents.add(Derivation.leaf(Text.of("V₀", "V0"), cell.before(), Text.of("变化前的排放", "emissions before")));
        parents.add(Derivation.leaf(Text.of("V₁", "V1"), cell.after(), Text.of("变化后的排放", "emissions after")));
        before.factors().get(place).ifPresent(value -> parents.add(factor("x₀", "x0", value)));
        after.factors().get(place).ifPresent(value -> parents.add(factor("x₁", "x1", value)));
        return Optional.of(new Derivation(name, effect, FORMULA, CLAUSE, parents));
    }

    private static Derivation factor(String chinese, String english, Quantity value) {
        return Derivation.leaf(
                Text.of(chinese, english),
                Quantity.of(value.value(), Unit.ONE),
                Text.of("该因素的数值", "value of the factor"));
    }
}
