package org.tanlu.inventory;

import java.util.Set;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * 燃烧场所 where and as what a fuel burns, in the words of the IPCC tables of methane and nitrous oxide (2006 guidelines,
 * volume 2, tables 2.2 to 2.5 and chapter 3).
 *
 * <p>Motor fuels of transport take the factors of vehicles: gasoline wherever it is printed, for nothing else burns it, by
 * the class of cars made since 1995, which have catalysts; diesel of transport those of road vehicles, because the form tells
 * no railways and ships apart; kerosene of transport those of aircraft, fuel oil of transport those of ships. Diesel of
 * farming and of construction drives machines. All else burns in stationary plants of the row's kind.
 *
 * @param functional the sector or activity of the table
 * @param fuel       the fuel of the table
 */
@Clause("3.1")
record BurningPlace(String functional, String fuel) {
    private static final String COMMERCE = "commercial_institutional";
    private static final String ROAD = "road";

    /** The branches of IPCC category 1A1 beside power and heat plants. */
    private static final Set<String> ENERGY_BRANCHES = Set.of(
            Branches.POWER_HEAT, Branches.PETROLEUM_PROCESSING, "coal_mining", "oil_gas_extraction", "gas_supply");

    static BurningPlace of(CombustionLine line) {
        String carrier = line.carrier().id();
        if (carrier.equals("gasoline")) {
            return new BurningPlace(ROAD, "gasoline_low_mileage_post1995");
        }
        if (line.functional() == Functional.TRANSPORT) {
            return mobile(carrier);
        }
        if (carrier.equals("diesel") && line.row().equals(BalanceRows.AGRICULTURE)) {
            return new BurningPlace("off_road_agriculture", carrier);
        }
        if (carrier.equals("diesel") && line.row().equals("construction")) {
            return new BurningPlace("off_road_industry_construction", carrier);
        }
        return new BurningPlace(stationary(line), fuel(carrier));
    }

    private static BurningPlace mobile(String carrier) {
        return switch (carrier) {
            case "diesel", "lpg" -> new BurningPlace(ROAD, carrier);
            case "natural_gas", "lng" -> new BurningPlace(ROAD, "cng");
            case "kerosene" -> new BurningPlace("aviation", "jet_kerosene");
            case "fuel_oil" -> new BurningPlace("navigation", "residual_or_diesel");
            default -> new BurningPlace(COMMERCE, fuel(carrier));
        };
    }

    private static String stationary(CombustionLine line) {
        if (line.functional() == Functional.ENERGY_PRODUCTION || ENERGY_BRANCHES.contains(line.sector())) {
            return "energy_industries";
        }
        return switch (line.row()) {
            case BalanceRows.AGRICULTURE -> "agriculture";
            case BalanceRows.INDUSTRY, "construction" -> "manufacturing_construction";
            case BalanceRows.URBAN, BalanceRows.RURAL, BalanceRows.RESIDENTIAL -> "residential";
            default -> COMMERCE;
        };
    }

    /** The fuel of the tables that stands for a column of the form: coals, oils and gases not listed go with their kind. */
    private static String fuel(String carrier) {
        return switch (carrier) {
            case "raw_coal", "cleaned_coal", "other_washed_coal", "briquettes", "coal_products", "gangue" -> "coal";
            case "coke", "other_coking_products" -> "coke";
            case "coke_oven_gas", "other_gas" -> "coke_oven_gas";
            case "blast_furnace_gas", "converter_gas", "lpg", "refinery_gas" -> carrier;
            case "natural_gas", "lng" -> "natural_gas";
            default -> "oil";
        };
    }
}
