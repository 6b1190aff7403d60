package org.tanlu.category.forestry;

import org.tanlu.category.Accounts;
import org.tanlu.clause.City;

/**
 * A forest small enough to compute by hand: ten million cubic metres of arbor forest on 200 000 hectares, two million of
 * scattered trees, growth 6 %, consumption 3 %, 200 hectares cleared; bamboo grows by 1000 hectares a year, economic forest
 * shrinks by 500. Mean density 0.462, expansion 1.787 (above ground 1.431), carbon 0.5.
 */
final class ForestBalance {
    static final double CO2 = 44.0 / 12;

    /** Carbon of a cubic metre of stock. */
    static final double CARBON = 0.462 * 1.787 * 0.5;

    static final double ARBOR = 10_000_000 * 0.06 * CARBON * CO2;
    static final double SCATTERED = 2_000_000 * 0.06 * CARBON * CO2;
    static final double BAMBOO = 1000 * 45.29 * 0.5 * CO2;
    static final double ECONOMIC = -500 * 35.21 * 0.5 * CO2;
    static final double LOSS = 12_000_000 * 0.03 * CARBON * CO2;

    /** Carbon in the above-ground biomass of 200 hectares with 50 cubic metres each. */
    static final double CLEARED = 200 * 50 * 0.462 * 1.431 * 0.5;

    static final double ON_SITE_CARBON = CLEARED * 0.15 * 0.9;
    static final double ON_SITE = ON_SITE_CARBON * CO2;
    static final double OFF_SITE = CLEARED * 0.2 * 0.9 * CO2;
    static final double DECAY = CLEARED * 0.15 * CO2;
    static final double METHANE = ON_SITE_CARBON * 0.012 * 16 / 12;
    static final double NITROUS_OXIDE = ON_SITE_CARBON * 0.01 * 0.007 * 44 / 28;

    static final String STOCKS = """
            forest_stock/arbor,1000,万立方米蓄积
            scattered_tree_stock,200,万立方米蓄积
            standing_timber_stock,1200,万立方米蓄积
            """;
    static final String RATES = "forest_growth_rate,6,%\nforest_consumption_rate,3,%\n";
    static final String AREAS = """
            forest_area/arbor,200,千公顷
            forest_area/bamboo,12,千公顷
            forest_area/economic,9.5,千公顷
            forest_area/shrub,NO,千公顷
            """;
    static final String CONVERSION = """
            forest_conversion/arbor,0.2,千公顷
            forest_conversion/bamboo,NO,千公顷
            forest_conversion/economic,NO,千公顷
            """;

    private ForestBalance() {}

    static City city(String settings) {
        return Accounts.city("河北", settings, STOCKS + RATES + AREAS + CONVERSION)
                .data("forest_area/bamboo,2018,10,千公顷\nforest_area/economic,2019,10,千公顷\n");
    }
}
