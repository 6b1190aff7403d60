package org.tanlu.scenario;

import java.util.List;
import org.tanlu.energy.Consumer;
import org.tanlu.history.Decomposition;
import org.tanlu.history.FactorCell;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;

/**
 * 用能部门的驱动因素 what makes the emissions of one consumer differ between two states, electricity and heat by what it takes
 * (clause 9.2).
 *
 * @param consumer      the consumer
 * @param decomposition the effects of the factors of {@link ScenarioDrivers#FACTORS}, in t CO2e
 * @param carriers      the carriers that it uses in any year
 * @param before        its cells before, in the order of the carriers
 * @param after         its cells after, in the same order
 */
@Clause("9.2")
public record ConsumerDrivers(
        Consumer consumer,
        Decomposition decomposition,
        List<Carrier> carriers,
        List<FactorCell> before,
        List<FactorCell> after) {
    public ConsumerDrivers {
        carriers = List.copyOf(carriers);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
