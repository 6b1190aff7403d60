package org.tanlu.inventory;

import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 终端部门 the departments that use energy, in detail (clauses 7.1.6, 7.1.8 and 7.1.9): what they use, what moved between them,
 * buildings by type, transport by vehicle and mode.
 *
 * @param energy    what they use, by sector and group of carriers
 * @param carveOuts what moved between departments
 * @param buildings buildings
 * @param transport transport
 */
@Clause({"7.1.6", "7.1.8", "7.1.9"})
public record EndUses(FinalEnergy energy, CarveOuts carveOuts, BuildingEmissions buildings, RoadTransport transport) {

    static EndUses of(Inventory inventory, Dossier dossier, ReferenceData reference) {
        return new EndUses(
                FinalEnergy.of(inventory, reference),
                CarveOuts.of(inventory),
                Buildings.of(inventory, dossier, reference),
                Road.of(inventory, dossier, reference));
    }
}
