package org.tanlu.reference;

import java.util.List;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 能源服务 what energy is used for: floor to be heated, tonnes to be made, kilometres to be gone.
 *
 * @param id     the id
 * @param name   the name
 * @param unit   the unit
 * @param sector the sector
 * @param consumers the ids of the consumers that give it; empty for all of the sector
 * @param takers    the ids of the consumers that use what is taken instead, such as buses for cars; empty for the same ones
 */
public record EnergyService(
        String id, Text name, Unit unit, MeasureSector sector, List<String> consumers, List<String> takers) {
    public EnergyService {
        consumers = List.copyOf(consumers);
        takers = List.copyOf(takers);
    }

    /** Whether it is the travel of people or goods: what is avoided of it is avoided whatever the vehicles run on. */
    public boolean isTravel() {
        return unit.dimension().endsWith("_turnover");
    }
}
