package org.tanlu.inventory;

/** The ids of the branches that the accounting treats by name. */
final class Branches {
    static final String CHEMICALS = "chemicals";
    static final String PETROLEUM_PROCESSING = "petroleum_coking";
    static final String FERROUS = "ferrous_smelting";
    static final String POWER_HEAT = "power_heat";

    private Branches() {}
}
