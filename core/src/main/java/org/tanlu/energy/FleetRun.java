package org.tanlu.energy;

/** The stock of a fleet forward, year by year, in the order of its fuels. One use only. */
final class FleetRun {
    private final Survival survival;
    private final double[][] left;
    private final double[][] bought;
    private final double[] base;
    private final int electric;
    private double retired = 1;

    FleetRun(FleetStart start, int years) {
        this.survival = start.survival;
        this.base = start.stock;
        this.electric = start.electric;
        this.left = new double[base.length][years];
        this.bought = new double[base.length][years];
        for (int f = 0; f < base.length; f++) {
            for (int y = 0; y < years; y++) {
                left[f][y] = start.left(f, y);
            }
        }
    }

    /** All vehicles of the base year. */
    double whole() {
        double whole = 0;
        for (double stock : base) {
            whole += stock;
        }
        return whole;
    }

    /**
     * The stocks of a year, years in order.
     *
     * @param total how many vehicles there are
     * @param share the share of electric vehicles among those bought
     */
    double[] year(int y, double total, double share) {
        if (y == 0) {
            return base.clone();
        }
        var stock = new double[base.length];
        double all = 0;
        for (int f = 0; f < stock.length; f++) {
            stock[f] = retired * left[f][y];
            for (int v = 1; v < y; v++) {
                stock[f] += bought[f][v] * survival.at(y - v);
            }
            all += stock[f];
        }
        if (all > total) {
            retire(stock, total / all);
            return stock;
        }
        double conventional = whole() - (electric < 0 ? 0 : base[electric]);
        for (int f = 0; f < stock.length; f++) {
            bought[f][y] = (total - all) * part(f, share, conventional);
            stock[f] += bought[f][y];
        }
        return stock;
    }

    /** Vehicles of a fuel that were bought in a year, years in order. */
    double bought(int fuel, int y) {
        return bought[fuel][y];
    }

    private double part(int fuel, double share, double conventional) {
        if (electric < 0 || conventional == 0) {
            return conventional == 0 ? (fuel == electric ? 1 : 0) : base[fuel] / conventional;
        }
        return fuel == electric ? share : (1 - share) * base[fuel] / conventional;
    }

    /** Fewer vehicles than are left by age: all ages are retired alike. */
    private void retire(double[] stock, double factor) {
        retired *= factor;
        for (int f = 0; f < stock.length; f++) {
            stock[f] *= factor;
            for (int v = 0; v < bought[f].length; v++) {
                bought[f][v] *= factor;
            }
        }
    }
}
