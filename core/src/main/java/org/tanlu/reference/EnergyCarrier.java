package org.tanlu.reference;

import java.util.List;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 能源系统品种 a carrier of the energy system: a column of the energy balance, a mix of several, or one that the balance does
 * not tell apart.
 *
 * @param id      the id
 * @param name    the name
 * @param group   the group
 * @param unit    the unit its amounts are in
 * @param members the ids of the balance's carriers; of several the mix of the sector's base year is meant
 */
public record EnergyCarrier(String id, Text name, Group group, Unit unit, List<String> members) {
    public EnergyCarrier {
        members = List.copyOf(members);
    }

    /** Groups of carriers. */
    public enum Group {
        /** Coal and what is made of it. */
        COAL,
        /** Oil products. */
        OIL,
        /** Natural gas and biomethane. */
        GAS,
        /** Solid and liquid biomass. */
        BIOMASS,
        /** Electricity of the grid. */
        ELECTRICITY,
        /** Heat as delivered. */
        HEAT,
        /** Hydrogen. */
        HYDROGEN,
        /** Electricity made from renewables in the city: it meets local demand on the grid first. */
        RENEWABLE_ELECTRICITY,
        /** Clean electricity brought in from outside, in place of other imports. */
        CLEAN_IMPORT,
        /** Green electricity by contract: on the market-based line alone. */
        GREEN_CONTRACT
    }
}
