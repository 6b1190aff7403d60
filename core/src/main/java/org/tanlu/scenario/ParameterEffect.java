package org.tanlu.scenario;

import java.util.List;
import org.tanlu.energy.Assumption;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 参数差别的作用 what a scenario owes to one of the parameters in which it differs from its parent (clause 9.2): its total
 * less the total with that parameter set back to the parent's. Effects do not add up, for parameters act on each other. The
 * shares of the carriers of one consumer are one parameter here, because they sum to one.
 *
 * @param kind       the scenario
 * @param id         the id of the parameter, of shares that of the consumer
 * @param name       its name
 * @param parameters the parameters of the scenario set back together
 * @param effect     the change of total emissions by year; negative where the parameter lowers them
 */
@Clause("9.2")
public record ParameterEffect(
        ScenarioKind kind, String id, Text name, List<Assumption> parameters, YearSeries<Emissions> effect) {
    public ParameterEffect {
        parameters = List.copyOf(parameters);
    }

    /** The effect in a year. */
    public Emissions in(int year) {
        return effect.find(year).orElseThrow(() -> new IllegalArgumentException(id + " has no effect in " + year));
    }

    /** The largest effect of any year, without its sign. */
    public Emissions largest() {
        return Emissions.tonnes(effect.byYear().values().stream()
                .mapToDouble(value -> Math.abs(value.tonnes()))
                .max()
                .orElse(0));
    }
}
