package org.tanlu.energy;

/** The ids of the parameters of a scenario. */
public final class Parameters {
    /** Local plants that burn, in ids of supply. */
    public static final String PLANTS = "plants";
    /** Losses and statistical difference, in ids of supply. */
    public static final String LOSSES = "losses";
    /** The emission factor of imports, in ids of supply. */
    public static final String IMPORT_FACTOR = "import_factor";

    /** The non-fossil share of imports, in ids of supply. */
    public static final String IMPORT_NON_FOSSIL = "import_non_fossil";

    private Parameters() {}

    /** The ratio of a driver to its parent, or its value. */
    public static String driver(String id) {
        return "driver/" + id;
    }

    /** A consumer's energy per activity, base year = 1. */
    public static String intensity(String consumer) {
        return "intensity/" + consumer;
    }

    /** The share of a carrier in a consumer's energy. */
    public static String share(String consumer, String carrier) {
        return "share/" + consumer + "/" + carrier;
    }

    /** The share of electric vehicles among those that a consumer buys. */
    public static String sales(String consumer) {
        return "sales/" + consumer + "/electricity";
    }

    /** A source's emissions per activity, base year = 1. */
    public static String emission(String other) {
        return "emission/" + other;
    }

    /** Something of the supply of electricity or heat: plants, a kind without fuel, losses, the factor of imports. */
    public static String supply(String carrier, String part) {
        return "supply/" + carrier + "/" + part;
    }

    /** How much of a measure's potential is taken up, 0 to 1. */
    public static String measure(String id) {
        return "measure/" + id;
    }
}
