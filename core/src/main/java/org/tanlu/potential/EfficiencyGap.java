package org.tanlu.potential;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 能效差距 how far an enterprise is from the benchmark and the base level of its product (clause 8.3.3).
 *
 * @param row         the row of the register: enterprise, product, year, source
 * @param consumption what it takes for a unit of its product
 * @param benchmark   the benchmark level; empty where none is known
 * @param baseline    the base level; empty where none is known
 * @param origin      where the levels come from, or why there are none
 * @param gap         consumption above the benchmark, not below nothing; empty without a benchmark
 * @param energy      what it would save at the benchmark, in tce a year; empty where output or units do not tell
 * @param emissions   what that would avoid by the enterprise's own emissions by its energy; empty where it did not tell them
 */
@Clause("C8.3.3-1")
public record EfficiencyGap(
        Register.Row row,
        Quantity consumption,
        Optional<Quantity> benchmark,
        Optional<Quantity> baseline,
        Text origin,
        Optional<Quantity> gap,
        Optional<Quantity> energy,
        Optional<Emissions> emissions) {

    /** Whether it takes more than the base level allows. */
    public boolean isBelowBaseline() {
        return baseline.filter(level ->
                        consumption.value() > level.in(consumption.unit()).value())
                .isPresent();
    }

    /** Whether it takes no more than the benchmark. */
    public boolean isAtBenchmark() {
        return gap.filter(above -> above.value() == 0).isPresent();
    }
}
