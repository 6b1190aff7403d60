package org.tanlu.energy;

import java.util.List;

/** A fleet in the base year, by fuel: its stock, the cohorts behind it, and the curve by which they leave. */
final class FleetStart {
    final Survival survival;
    final List<Cohorts> cohorts;
    final double[] stock;
    final int electric;
    private final int baseYear;

    FleetStart(Fleet fleet, List<String> fuels, int baseYear) {
        this.baseYear = baseYear;
        this.survival = fleet.survival();
        this.cohorts = fuels.stream()
                .map(fuel -> fleet.cohorts(fuel, baseYear, survival))
                .toList();
        this.stock =
                fuels.stream().mapToDouble(fuel -> fleet.stock(fuel, baseYear)).toArray();
        this.electric = fuels.indexOf(Fleet.ELECTRIC);
    }

    /** The vehicles of a fuel that are left so many years after the base year. */
    double left(int fuel, int years) {
        return cohorts.get(fuel).left(baseYear + years);
    }

    /** Its way forward, for so many years. */
    FleetRun run(int years) {
        return new FleetRun(this, years);
    }
}
