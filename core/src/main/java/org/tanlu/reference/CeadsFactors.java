package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * CEADs 因子 the CO2 factors implied by the published CEADs inventories: one per fuel, constant over provinces and years,
 * except that coal differs by sector.
 */
public final class CeadsFactors {
    private static final String ALL_SECTORS = "all";

    private final Map<String, EmissionFactor> byKey = new LinkedHashMap<>();

    void add(String fuel, String sector, EmissionFactor factor) {
        byKey.put(fuel + "|" + sector, factor);
    }

    /**
     * The factor of a fuel in a sector, or else the fuel's common factor; empty when the carrier is outside the method.
     *
     * @param sector a sector id; an unknown one, such as a whole row of the balance, gets the common factor
     */
    public Optional<EmissionFactor> find(Carrier carrier, String sector) {
        return carrier.ceads()
                .map(fuel -> byKey.getOrDefault(fuel + "|" + sector, byKey.get(fuel + "|" + ALL_SECTORS)));
    }
}
