package org.tanlu.reference;

import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 能源服务 what energy is used for: floor to be heated, tonnes to be made, kilometres to be gone.
 *
 * @param id     the id
 * @param name   the name
 * @param unit   the unit
 * @param sector the sector
 */
public record EnergyService(String id, Text name, Unit unit, MeasureSector sector) {}
