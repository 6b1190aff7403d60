package org.tanlu.reference;

/** 部门 the sector that an energy service or a measure belongs to. */
public enum MeasureSector {
    /** Power, heat, gas and hydrogen supply. */
    ENERGY,
    /** Industry. */
    INDUSTRY,
    /** Buildings. */
    BUILDINGS,
    /** Transport. */
    TRANSPORT,
    /** Agriculture. */
    AGRICULTURE,
    /** Waste and wastewater. */
    WASTE,
    /** Forests, green and wetlands. */
    SINK,
    /** No sector of its own. */
    CROSS
}
