package org.tanlu.energy;

import java.util.List;

/** The total emissions of scenarios for a block of draws. */
interface Totals {
    /**
     * Fills in a block.
     *
     * @param deviations the draws of the block
     * @param from       the first draw of the block
     * @param totals     by scenario, year and draw
     */
    void fill(Deviations deviations, int from, double[][][] totals);

    /** From bundles of cells: what ensembles are drawn with. */
    static Totals ofBundles(Model model, List<Paths> scenarios, Drawn drawn) {
        List<Condensed> condensed =
                scenarios.stream().map(paths -> new Condensed(model, paths)).toList();
        return (deviations, from, totals) -> {
            var shared = new SharedDraws(model, deviations);
            var scratch = new Scratch(deviations.draws());
            List<Tally> tallies = condensed.stream()
                    .map(each -> new Tally(each, shared, scratch))
                    .toList();
            for (int y = 0; y < totals[0].length; y++) {
                shared.year(y);
                for (int s = 0; s < totals.length; s++) {
                    tallies.get(s).year(y, totals[s][y], from);
                    tallies.get(s).keep(y, drawn.rows(s, y), from);
                }
            }
        };
    }

    /** From every cell, as reports have them: what bundles are measured against; of nothing more is kept. */
    static Totals ofCells(Model model, List<Paths> scenarios, Drawn none) {
        return (deviations, from, totals) -> {
            for (int s = 0; s < totals.length; s++) {
                Paths paths = scenarios.get(s);
                Kernel.run(model, paths, deviations, new OfCells(model, deviations, totals[s], from));
            }
        };
    }

    /** Sums up the emissions of a year by draw. */
    final class OfCells implements Kernel.Recorder {
        private final Model model;
        private final Deviations deviations;
        private final double[][] totals;
        private final int from;
        private final double[] sum;
        private final double[] kind;
        private final double[] factor;

        private OfCells(Model model, Deviations deviations, double[][] totals, int from) {
            this.model = model;
            this.deviations = deviations;
            this.totals = totals;
            this.from = from;
            this.sum = new double[deviations.draws()];
            this.kind = new double[deviations.draws()];
            this.factor = new double[deviations.draws()];
        }

        @Override
        public void year(int y, Kernel kernel) {
            int draws = kernel.draws();
            Columns.fill(sum, 0, draws);
            for (int group = 0; group < model.emitting.length; group++) {
                if (model.emitting[group].length > 0) {
                    Columns.weigh(kind, kernel.use, model.emitting[group], model.factors[group], draws);
                    deviations.emission(group, factor);
                    Columns.multiply(kind, factor, draws);
                    Columns.add(sum, kind, draws);
                }
            }
            for (double[] other : kernel.others) {
                Columns.add(sum, other, draws);
            }
            for (int m = 0; m < kernel.units.length; m++) {
                Columns.addScaled(sum, kernel.units[m], model.moves.get(m).others(), draws);
            }
            Columns.add(sum, kernel.powerIndirect, draws);
            Columns.add(sum, kernel.heatIndirect, draws);
            System.arraycopy(sum, 0, totals[y], from, draws);
        }
    }
}
