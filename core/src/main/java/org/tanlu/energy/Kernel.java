package org.tanlu.energy;

import java.util.Arrays;
import org.tanlu.reference.CarrierKind;

/**
 * 逐年模拟 the simulation of one scenario, year by year, without a solver (clause 9.1): drivers, final use, measures, heat,
 * electricity, emissions, in this order, each from what stands before it. One use only.
 */
final class Kernel {
    private final Model model;
    private final Paths paths;
    private final Course course;
    private final double[] driver;
    private final double[] use;

    private Kernel(Model model, Paths paths, Course course) {
        this.model = model;
        this.paths = paths;
        this.course = course;
        this.driver = new double[model.drivers.size()];
        this.use = new double[model.cellCarrier.size()];
    }

    static Course run(Model model, Paths paths, Course course) {
        var kernel = new Kernel(model, paths, course);
        for (int y = 0; y < paths.years; y++) {
            kernel.year(y);
        }
        return course;
    }

    private void year(int y) {
        Arrays.fill(use, 0);
        drivers(y);
        for (int c = 0; c < model.finals; c++) {
            consume(c, y, activity(model.consumerDriver[c]));
        }
        moves(y, false);
        heat(y);
        electricity(y);
        others(y);
        record(y);
    }

    private void drivers(int y) {
        for (int d = 0; d < driver.length; d++) {
            driver[d] = paths.ratio[d][y] * (model.parent[d] < 0 ? 1 : driver[model.parent[d]]);
            course.driver[d][y] = driver[d];
        }
    }

    /** Activity relative to the base year. */
    private double activity(int of) {
        return of < 0 ? 1 : driver[of] / model.driverBase[of];
    }

    /** A consumer's use by carrier: base use × activity × energy per activity × shares. */
    private void consume(int consumer, int y, double activity) {
        double energy = model.consumerBase[consumer] * activity * paths.intensity[consumer][y];
        for (int k : model.cellsOf[consumer]) {
            use[k] = energy * paths.share[k][y];
            course.before[k][y] = use[k];
        }
    }

    /** Measures, in the order of the library; each is held to what is left of the energy that it spares. */
    private void moves(int y, boolean onPlants) {
        for (int m = 0; m < model.moves.size(); m++) {
            Model.CompiledMove move = model.moves.get(m);
            if (move.isSupply() == onPlants) {
                double units = held(move, paths.level[m][y] * potential(move, y));
                course.units[m][y] = units;
                for (int i = 0; i < move.change().length; i++) {
                    shift(move.cells()[i], units * move.change()[i]);
                }
            }
        }
    }

    private static double potential(Model.CompiledMove move, int y) {
        double once = move.move().potential().value();
        return move.move().isYearly() ? once * y : once;
    }

    private double held(Model.CompiledMove move, double wanted) {
        double units = wanted;
        for (int i = 0; i < move.change().length; i++) {
            if (move.change()[i] < 0) {
                units = Math.min(units, left(move.cells()[i]) / -move.change()[i]);
            }
        }
        return units;
    }

    private double left(int[] cells) {
        double left = 0;
        for (int k : cells) {
            left += use[k];
        }
        return left;
    }

    /** Spreads a change over cells in proportion to their use; what none uses yet goes to the first. */
    private void shift(int[] cells, double change) {
        double left = left(cells);
        if (left <= 0) {
            use[cells[0]] += Math.max(0, change);
            return;
        }
        double factor = Math.max(0, 1 + change / left);
        for (int k : cells) {
            use[k] *= factor;
        }
    }

    /** Plants supply what users take and the net lose, beside imports; both in the proportion of the base year. */
    private void heat(int y) {
        Supply supply = model.system.heat();
        double demand = demand(CarrierKind.HEAT) * model.heatPerCoal;
        double available = demand / (1 - paths.heatLosses[y]);
        double local = supply.plants().value();
        double whole = supply.available().value();
        double plants = whole == 0 ? 0 : available * local / whole;
        course.heat[0][y] = plants;
        course.heat[1][y] = available - plants;
        course.heat[2][y] = available;
        if (model.heatPlants >= 0) {
            consume(model.heatPlants, y, local == 0 ? 0 : plants / local);
        }
    }

    /** Local supply stands first; net import closes the balance. */
    private void electricity(int y) {
        Supply supply = model.system.electricity();
        double plants = paths.powerPlants[y];
        if (model.powerPlants >= 0) {
            double base = supply.plants().value();
            consume(model.powerPlants, y, base == 0 ? 0 : plants / base);
        }
        moves(y, true);
        double without = 0;
        for (double[] other : paths.otherPower) {
            without += other[y];
        }
        double clean = 0;
        for (int m = 0; m < model.moves.size(); m++) {
            without += course.units[m][y] * model.moves.get(m).move().supplied().value();
            clean += course.units[m][y] * model.moves.get(m).move().clean().value();
        }
        double demand = demand(CarrierKind.ELECTRICITY) * model.electricityPerCoal;
        double available = demand / (1 - paths.powerLosses[y]);
        course.power[0][y] = plants;
        course.power[1][y] = without;
        course.power[2][y] = available - plants - without;
        course.power[3][y] = available;
        course.power[4][y] = Math.min(clean, Math.max(0, course.power[2][y]));
    }

    private double demand(CarrierKind kind) {
        double demand = 0;
        for (int k = 0; k < use.length; k++) {
            if (model.cellKind[k] == kind) {
                demand += use[k];
            }
        }
        return demand;
    }

    private void others(int y) {
        for (int o = 0; o < model.otherBase.length; o++) {
            double follow = model.otherFuel[o] > 0
                    ? left(model.otherCells[o]) / model.otherFuel[o]
                    : activity(model.otherDriver[o]);
            course.other[o][y] = model.otherBase[o] * follow * paths.emission[o][y];
        }
        for (int m = 0; m < model.moves.size(); m++) {
            course.moved[m][y] =
                    course.units[m][y] * model.moves.get(m).move().others().tonnes();
        }
    }

    private void record(int y) {
        for (int k = 0; k < use.length; k++) {
            course.use[k][y] = use[k];
            course.burnt[k][y] = use[k] * model.cellFactor.get(k);
        }
        course.indirect[0][y] = Math.max(0, course.power[2][y] - course.power[4][y]) * paths.powerFactor[y];
        course.indirect[1][y] = Math.max(0, course.heat[1][y]) * paths.heatFactor[y];
    }
}
