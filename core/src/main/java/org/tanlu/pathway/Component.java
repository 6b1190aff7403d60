package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a measure that spares the energy of one cell, with what the same consumer takes instead.
 *
 * @param name    its name within the measure
 * @param changes by cell and year what a unit of the measure changes there, in 万吨标准煤; negative for what is spared
 */
record Component(String name, Map<Place, double[]> changes) {
    Component {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
