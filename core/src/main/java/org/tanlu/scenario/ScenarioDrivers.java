package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Consumer;
import org.tanlu.history.Decomposition;
import org.tanlu.history.FactorCell;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 情景驱动因素 what makes two states of the energy system differ: one scenario in two years, or two scenarios in one year
 * (clause 9.2). The emissions of final energy, those of electricity and heat by what users take, are product × activity by
 * product × energy by activity × share of a carrier × emissions of that carrier; other sources stand beside them.
 *
 * @param kind          the scenario
 * @param parent        the scenario that it is held against; empty for one scenario in two years
 * @param from          the first year; that of both scenarios where there are two
 * @param to            the last year
 * @param decomposition the effects of the factors, in t CO2e
 * @param rest          the difference of sources beside the CO2 of energy
 * @param consumers     the same by consumer, the largest difference first; electricity and heat by what it takes
 */
@Clause("9.2")
public record ScenarioDrivers(
        ScenarioKind kind,
        Optional<ScenarioKind> parent,
        int from,
        int to,
        Decomposition decomposition,
        Emissions rest,
        List<ConsumerDrivers> consumers) {
    /** The factors in order. */
    public static final List<Factor> FACTORS = List.of(
            new Factor("product", Text.of("经济规模", "size of the economy")),
            new Factor("structure", Text.of("产业和需求结构", "structure of activities")),
            new Factor("efficiency", Text.of("能源效率", "energy efficiency")),
            new Factor("mix", Text.of("能源结构", "mix of energy")),
            new Factor("supply", Text.of("电力热力供应排放因子", "emissions of power and heat supply")));

    /** What stands beside the factors. */
    public static final Factor REST =
            new Factor("other", Text.of("非能源活动和其他气体", "other sources and gases than CO2 of energy"));

    /** All together. */
    public static final Factor CHANGE = new Factor("change", Text.of("碳排放总量变化", "change of total emissions"));

    /**
     * A factor.
     *
     * @param id   its id in keys and results
     * @param name its name
     */
    public record Factor(String id, Text name) {}

    public ScenarioDrivers {
        consumers = List.copyOf(consumers);
    }

    /** What makes a scenario change from one year to another. */
    public static ScenarioDrivers over(Scenario scenario, int from, int to) {
        return of(
                scenario.kind(),
                Optional.empty(),
                new EnergyState(scenario.course(), from),
                new EnergyState(scenario.course(), to));
    }

    /** What makes two scenarios of one city differ in a year. */
    public static ScenarioDrivers between(Scenario before, Scenario after, int year) {
        return of(
                after.kind(),
                Optional.of(before.kind()),
                new EnergyState(before.course(), year),
                new EnergyState(after.course(), year));
    }

    static ScenarioDrivers of(ScenarioKind kind, Optional<ScenarioKind> parent, EnergyState before, EnergyState after) {
        var first = new ArrayList<FactorCell>();
        var second = new ArrayList<FactorCell>();
        var consumers = new ArrayList<ConsumerDrivers>();
        for (Consumer consumer : before.consumers()) {
            List<FactorCell> one = before.cells(consumer);
            List<FactorCell> two = after.cells(consumer);
            consumers.add(new ConsumerDrivers(consumer, decompose(one, two), before.carriers(consumer), one, two));
            one.forEach(cell -> first.add(named(consumer, cell)));
            two.forEach(cell -> second.add(named(consumer, cell)));
        }
        consumers.sort(Comparator.comparingDouble((ConsumerDrivers each) ->
                -Math.abs(each.decomposition().change().value())));
        return new ScenarioDrivers(
                kind,
                parent,
                before.year(),
                after.year(),
                decompose(first, second),
                after.others().minus(before.others()),
                consumers);
    }

    static FactorCell named(Consumer consumer, FactorCell cell) {
        return new FactorCell(consumer.id() + "/" + cell.id(), cell.factors());
    }

    static Decomposition decompose(List<FactorCell> before, List<FactorCell> after) {
        return Decomposition.of(FACTORS.stream().map(Factor::name).toList(), Unit.TONNE_CO2E, before, after);
    }

    /** The change of the total, with sources beside the CO2 of energy. */
    public Emissions change() {
        return Emissions.tonnes(decomposition.change().value()).plus(rest);
    }

    /** What a factor, or {@link #REST}, does. */
    public Emissions effect(Factor factor) {
        return factor.equals(REST)
                ? rest
                : Emissions.tonnes(
                        decomposition.effects().get(FACTORS.indexOf(factor)).value());
    }

    /** The key of what a factor does, or of {@link #CHANGE}. */
    public String key(Factor factor) {
        String since = parent.map(ScenarioKind::id).orElse(String.valueOf(from));
        return ScenarioFigures.key(kind) + "/drivers/" + since + "/" + factor.id() + "/" + to;
    }

    /** What is compared, in words. */
    public Text span() {
        return parent.map(of -> Text.of(
                        to + "年" + kind.text().chinese() + "比" + of.text().chinese(),
                        kind.text().english() + " against " + of.text().english() + ", " + to))
                .orElse(Text.of(
                        kind.text().chinese() + from + "—" + to + "年",
                        kind.text().english() + ", " + from + " to " + to));
    }
}
