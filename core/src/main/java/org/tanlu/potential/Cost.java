package org.tanlu.potential;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Range;
import org.tanlu.trace.Clause;

/**
 * 减排成本 what a unit of a measure costs in a year, in yuan, without taxes and transfers (clauses 8.1 and 9.2).
 *
 * @param investment   the investment
 * @param annual       the investment spread evenly over the life of the measure
 * @param yearly       what its operation costs a year
 * @param energy       what it changes of the cost of energy a year, by the price paths; negative where it saves
 * @param net          the three a year; negative where the saving is larger
 * @param perTonne     the net cost by what is avoided, in yuan/tCO2e, where both are more than nothing
 * @param presentValue the present value of a unit over its life, where the net cost is not more than nothing: by its tonne such a
 *     measure cannot be ranked
 */
@Clause({"C8.1-6", "C9.2-11"})
public record Cost(
        Range investment,
        Range annual,
        Range yearly,
        Quantity energy,
        Range net,
        Optional<Range> perTonne,
        Optional<Range> presentValue) {}
