package org.tanlu.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tanlu.quantity.Quantity;

/**
 * 单位效果 what a unit of a measure changes every year.
 *
 * @param energy    the change of what is taken of each carrier, by its id; negative is saved or supplied
 * @param emissions the change of emissions beside energy, by gas
 */
public record Effect(Map<String, Quantity> energy, Map<String, Quantity> emissions) {
    /** No change. */
    public static final Effect NONE = new Effect(Map.of(), Map.of());

    public Effect {
        energy = Collections.unmodifiableMap(new LinkedHashMap<>(energy));
        emissions = Collections.unmodifiableMap(new LinkedHashMap<>(emissions));
    }

    /** The same for what uses more or less energy than the library's, by a ratio. */
    public Effect withEnergy(Quantity ratio) {
        var scaled = new LinkedHashMap<String, Quantity>();
        energy.forEach((carrier, change) -> scaled.put(carrier, change.times(ratio.value())));
        return new Effect(scaled, emissions);
    }

    /** The same without some carriers. */
    public Effect without(Set<String> carriers) {
        var left = new LinkedHashMap<>(energy);
        left.keySet().removeAll(carriers);
        return new Effect(left, emissions);
    }
}
