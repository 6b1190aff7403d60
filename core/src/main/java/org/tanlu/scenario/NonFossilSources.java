package org.tanlu.scenario;

import java.util.List;
import org.tanlu.energy.Move;
import org.tanlu.trace.Clause;

/** 非化石电源 what of local electricity counts as non-fossil (Table B.1, clause 9.3). */
@Clause({"9.3", "B"})
public final class NonFossilSources {
    /** The id of local supply without fuel of its own that is no primary energy: heat and pressure left over by fossil fuels. */
    public static final String REST = "rest";

    /** Technologies that supply electricity out of fossil fuels, of what these leave, or of other electricity. */
    static final List<String> NO_SOURCE =
            List.of("coal_power", "coal_power_retrofitted", "gas_cchp", "waste_heat_power", "pumped_storage");

    private NonFossilSources() {}

    /** Whether a measure feeds in electricity that no fossil fuel stands behind. */
    @Clause("9.3")
    public static boolean isSource(Move move) {
        return move.supplied().value() > 0
                && move.measure()
                        .technologyTo()
                        .filter(id -> !NO_SOURCE.contains(id))
                        .isPresent();
    }
}
