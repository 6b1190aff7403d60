package org.tanlu.scenario;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

/**
 * 改动 a parameter set to another value.
 *
 * @param parameter the parameter's id or name, of a measure its id
 * @param value     the number told
 * @param units     the units that its unit may mean; the parameter's own where none was told
 * @param year      the year of the value; empty where it holds from the first year after the base year
 */
public record Setting(String parameter, Quantity value, List<Unit> units, Optional<Integer> year) {
    public Setting {
        units = List.copyOf(units);
    }

    /** The value in the unit that is meant for a parameter. */
    Quantity of(Unit own) {
        Unit unit = units.isEmpty()
                ? own
                : units.stream().filter(own::isCompatibleWith).findFirst().orElse(units.get(0));
        return Quantity.of(value.value(), unit);
    }
}
