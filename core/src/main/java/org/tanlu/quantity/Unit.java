package org.tanlu.quantity;

/**
 * 计量单位 unit of measurement: the symbol as printed, the dimension it measures, and its size in the dimension's base
 * unit. Two units can be converted only when their dimensions agree; everything Tanlu knows about a unit is a row of
 * {@code reference/units.csv}.
 *
 * @param symbol    the printed symbol, for example 万吨标准煤
 * @param dimension the dimension's name, for example {@code energy}
 * @param factor    how many base units one of this unit is
 */
public record Unit(String symbol, String dimension, double factor) {

    /** The unit of plain numbers. */
    public static final Unit ONE = new Unit("1", "share", 1);

    /** Parts of a hundred. */
    public static final Unit PERCENT = new Unit("%", "share", 0.01);

    /** Tonnes of carbon dioxide equivalent, the base unit of emissions. */
    public static final Unit TONNE_CO2E = new Unit("tCO2e", "emissions", 1);

    public Unit {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("unit factor must be positive and finite: " + symbol + " " + factor);
        }
    }

    /** Whether a quantity in this unit can be expressed in the other. */
    public boolean isCompatibleWith(Unit other) {
        return dimension.equals(other.dimension);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
