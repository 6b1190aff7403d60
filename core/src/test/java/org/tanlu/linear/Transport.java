package org.tanlu.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * Goods that travel from where they are to where they are wanted.
 *
 * @param program the programme
 * @param demands the rows of those who want them
 */
record Transport(LinearProgram program, List<Row> demands) {

    /** Two canneries, three markets; cost 90 dollars per case and thousand miles, in thousand dollars. */
    static Transport ofDantzig() {
        List<List<Double>> distances = List.of(List.of(2.5, 1.7, 1.8), List.of(2.5, 1.8, 1.4));
        return of(List.of(350.0, 600.0), List.of(325.0, 300.0, 275.0), distances, 0.09);
    }

    /** Every road is as long as every other, so that there are many equally good ways. */
    static Transport ofEqualRoads() {
        List<Double> equal = List.of(1.0, 1.0, 1.0, 1.0);
        return of(List.of(5.0, 6.0, 7.0), List.of(3.0, 4.0, 5.0, 2.0), List.of(equal, equal, equal), 1);
    }

    private static Transport of(
            List<Double> supplies, List<Double> demands, List<List<Double>> distances, double rate) {
        var model = LinearProgram.named("transport");
        var supplyRows = new ArrayList<Row>();
        for (Double supply : supplies) {
            supplyRows.add(model.atMost("supply(" + supplyRows.size() + ")", supply));
        }
        var demandRows = new ArrayList<Row>();
        for (Double demand : demands) {
            demandRows.add(model.atLeast("demand(" + demandRows.size() + ")", demand));
        }
        for (int from = 0; from < supplies.size(); from++) {
            for (int to = 0; to < demands.size(); to++) {
                double cost = rate * distances.get(from).get(to);
                Column way = model.column("way(" + from + "," + to + ")", cost);
                model.entry(supplyRows.get(from), way, 1).entry(demandRows.get(to), way, 1);
            }
        }
        return new Transport(model.build(), demandRows);
    }
}
