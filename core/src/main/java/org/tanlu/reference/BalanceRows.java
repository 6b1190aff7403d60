package org.tanlu.reference;

import java.util.List;

/** The ids of the rows of form P303-1 that have a meaning in the accounting (clauses 7.1.4 to 7.1.6). */
public final class BalanceRows {
    public static final String THERMAL_POWER = "thermal_power";
    public static final String HEAT_SUPPLY = "heat_supply";
    public static final String GAS_WORKS = "gas_works";
    public static final String COKE_REINPUT = "coke_reinput";
    public static final String RECOVERED_ENERGY = "recovered_energy";
    public static final String RECOVERED_ENERGY_SUPPLY = "recovered_energy_supply";
    public static final String PRIMARY_PRODUCTION = "primary_production";
    public static final String INFLOW = "inflow";
    public static final String IMPORTS = "imports";
    public static final String OUTFLOW = "outflow";
    public static final String EXPORTS = "exports";
    public static final String LOSSES = "losses";
    public static final String AGRICULTURE = "agriculture";
    public static final String INDUSTRY = "industry";
    public static final String CONSTRUCTION = "construction";
    public static final String FEEDSTOCK = "feedstock";
    public static final String RESIDENTIAL = "residential";
    public static final String URBAN = "urban";
    public static final String RURAL = "rural";
    public static final String FINAL = "final";
    public static final String STATISTICAL_DIFFERENCE = "statistical_difference";
    public static final String CONSUMPTION = "consumption";

    /** The rows that move energy over the city's border. */
    public static final List<String> TRADE_ROWS = List.of(INFLOW, IMPORTS, OUTFLOW, EXPORTS);

    /**
     * The addends of final consumption: households by town and country, and under {@link #RESIDENTIAL} what is not told
     * apart.
     */
    public static final List<String> FINAL_ROWS = List.of(
            AGRICULTURE, INDUSTRY, CONSTRUCTION, "transport", "trade", "other_services", URBAN, RURAL, RESIDENTIAL);

    private BalanceRows() {}
}
