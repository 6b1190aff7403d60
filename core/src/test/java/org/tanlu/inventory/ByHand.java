package org.tanlu.inventory;

import org.tanlu.clause.City;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;

/**
 * Factors computed by hand from the printed parameters, in t CO2 per statistical unit (10^4 t or 10^8 m3): NCV × carbon
 * content × oxidation rate × 44/12; and standard coal in 10^4 tce per statistical unit.
 */
final class ByHand {
    static final double RAW_COAL = 20.908 * 26.1 * 0.93 * 44 / 12 / 1000 * 10_000;
    static final double COKE = 28.435 * 29.5 * 0.93 * 44 / 12 / 1000 * 10_000;
    static final double DIESEL = 42.652 * 20.2 * 0.98 * 44 / 12 / 1000 * 10_000;
    static final double NATURAL_GAS = 389.31 * 15.3 * 0.99 * 44 / 12 / 1000 * 10_000;
    static final double BLAST_FURNACE_GAS = 33.0 * 70.8 * 0.99 * 44 / 12 / 1000 * 10_000;
    static final double CONVERTER_GAS = 84.0 * 49.6 * 0.99 * 44 / 12 / 1000 * 10_000;

    static final double RAW_COAL_TCE = 0.7143;
    static final double DIESEL_TCE = 1.4571;
    static final double NATURAL_GAS_TCE = 13.3;
    static final double ELECTRICITY_TCE = 1.229;
    static final double HEAT_TCE = 0.03412;

    static final ReferenceData REFERENCE = City.REFERENCE;

    private ByHand() {}

    static Carrier carrier(String id) {
        return REFERENCE.carrier(id);
    }
}
