package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;

/**
 * 核算方法 the accounting method of combustion (clause 4.2): which factor a fuel has in a sector, what counts as burnt, and
 * from where feedstock is taken.
 */
sealed interface Method {

    /** The factor of a fuel in a sector or row; empty when the method has none. */
    Optional<EmissionFactor> findFactor(Carrier carrier, String sector);

    /** Whether the final use of a carrier counts as combustion. */
    boolean isBurntInFinalUse(Carrier carrier);

    /** Whether the method covers the carrier at all; what it leaves out is reported. */
    boolean covers(Carrier carrier);

    /** The groups of branches that feedstock is taken from, one group after the other, within a group in proportion. */
    List<List<String>> feedstockBranches();

    /** Whether feedstock that the named branches cannot supply is taken from the other branches. */
    boolean spreadsFeedstock();

    /** Whether a negative printed final use counts as it stands. */
    boolean countsNegativeUse();

    /** Whether the carbon of recovered steel gases is taken out of the coke (clause 7.1.6, against double counting). */
    boolean balancesSteelGases();

    /** Whether the gas that pipelines and users lose counts, by what the energy publication tells of consumption. */
    boolean countsGasLeaks();

    /** The method that a city chose. */
    static Method of(City city, ReferenceData reference) {
        boolean balanced = city.is("steel_gases", "carbon_balance");
        return city.is("accounting_method", "ceads") ? new Ceads(reference) : new Guide(reference, set(city), balanced);
    }

    /** The factor set of the edition that a city chose (clause 7.1.2). */
    private static String set(City city) {
        return switch (city.find("guide_edition").orElse("")) {
            case "2011" -> "guide-2011";
            case "ipcc" -> "ipcc";
            default -> Guide.FACTOR_SET;
        };
    }

    /** The provincial guide: NCV × carbon content × oxidation rate, one factor per fuel. */
    record Guide(ReferenceData reference, String set, boolean balancesSteelGases) implements Method {
        /** The factor set of the guide in force, which standard coal and calorific values come from under every edition. */
        static final String FACTOR_SET = FuelFactors.GUIDE;

        @Override
        public Optional<EmissionFactor> findFactor(Carrier carrier, String sector) {
            return reference.factors().fuels().findCo2(set, carrier);
        }

        @Override
        public boolean isBurntInFinalUse(Carrier carrier) {
            return carrier.finalUse() == Carrier.FinalUse.BURNT;
        }

        @Override
        public boolean covers(Carrier carrier) {
            return true;
        }

        @Override
        public List<List<String>> feedstockBranches() {
            return List.of(List.of(Branches.CHEMICALS), List.of(Branches.PETROLEUM_PROCESSING));
        }

        @Override
        public boolean spreadsFeedstock() {
            return true;
        }

        @Override
        public boolean countsGasLeaks() {
            return true;
        }

        @Override
        public boolean countsNegativeUse() {
            return true;
        }
    }

    /**
     * The method of the published CEADs inventories: feedstock is taken from the five
     * chemical branches together and not below zero; negative final use counts as none; other
     * petroleum products count in power and heat alone; coke and steel gases are both counted in full.
     */
    record Ceads(ReferenceData reference) implements Method {
        private static final String OTHER_PETROLEUM_PRODUCTS = "Other_Petroleum_Products";

        @Override
        public Optional<EmissionFactor> findFactor(Carrier carrier, String sector) {
            return reference.factors().ceads().find(carrier, sector);
        }

        @Override
        public boolean isBurntInFinalUse(Carrier carrier) {
            return carrier.ceads()
                    .filter(fuel -> !fuel.equals(OTHER_PETROLEUM_PRODUCTS))
                    .isPresent();
        }

        @Override
        public boolean covers(Carrier carrier) {
            return carrier.ceads().isPresent();
        }

        @Override
        public List<List<String>> feedstockBranches() {
            return List.of(List.of(Branches.CHEMICALS, "pharmaceuticals", "chemical_fibres", "rubber", "plastics"));
        }

        @Override
        public boolean spreadsFeedstock() {
            return false;
        }

        @Override
        public boolean countsGasLeaks() {
            return false;
        }

        @Override
        public boolean countsNegativeUse() {
            return false;
        }

        @Override
        public boolean balancesSteelGases() {
            return false;
        }
    }
}
