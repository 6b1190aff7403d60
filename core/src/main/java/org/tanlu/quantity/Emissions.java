package org.tanlu.quantity;

/**
 * 碳排放量 emissions (clause 3.1): a mass of greenhouse gas in tonnes of CO2 equivalent under the inventory's single GWP
 * set. Negative values are removals or credits.
 *
 * @param tonnes tonnes of CO2 equivalent
 */
public record Emissions(double tonnes) {

    /** No emissions at all: a confirmed zero, never an unknown. */
    public static final Emissions ZERO = new Emissions(0);

    public Emissions {
        if (!Double.isFinite(tonnes)) {
            throw new IllegalArgumentException("emissions must be finite: " + tonnes);
        }
        tonnes = tonnes == 0 ? 0 : tonnes;
    }

    /** Emissions of so many tonnes of CO2 equivalent. */
    public static Emissions tonnes(double tonnes) {
        return new Emissions(tonnes);
    }

    /** The sum in the order given, compensated so that totals do not depend on magnitude. */
    public static Emissions sum(Iterable<Emissions> parts) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.tonnes));
        return new Emissions(total.value());
    }

    /** The sum of two amounts. */
    public Emissions plus(Emissions other) {
        return new Emissions(tonnes + other.tonnes);
    }

    /** The difference of two amounts. */
    public Emissions minus(Emissions other) {
        return new Emissions(tonnes - other.tonnes);
    }

    /** The amount scaled by a plain number. */
    public Emissions times(double factor) {
        return new Emissions(tonnes * factor);
    }

    /** This amount as a share of a total; the total must not be zero. */
    public double shareOf(Emissions total) {
        return tonnes / total.tonnes;
    }

    /** The amount as a quantity in t CO2e. */
    public Quantity toQuantity() {
        return Quantity.of(tonnes, Unit.TONNE_CO2E);
    }
}
