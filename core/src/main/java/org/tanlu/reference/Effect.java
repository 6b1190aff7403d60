package org.tanlu.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.quantity.Quantity;

/**
 * 单位效果 what a unit of a measure changes every year.
 *
 * @param energy    the change of what is taken of each carrier, by its id; negative is saved or supplied
 * @param emissions the change of emissions beside energy, by gas
 */
public record Effect(Map<String, Quantity> energy, Map<String, Quantity> emissions) {
    public Effect {
        energy = Collections.unmodifiableMap(new LinkedHashMap<>(energy));
        emissions = Collections.unmodifiableMap(new LinkedHashMap<>(emissions));
    }
}
