package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/**
 * 部门间划分 what moved between departments in a year, share by share (clauses 7.1.6 and 7.1.9). The sums of the city, of the
 * economic sectors and of the branches are not touched by it.
 *
 * @param year  the year
 * @param lines the shares that moved something
 */
@Clause({"7.1.6", "7.1.9"})
public record CarveOuts(int year, List<Line> lines) {

    /**
     * What one share moved.
     *
     * @param carveOut  the share
     * @param amount    the amount moved, in the statistical unit
     * @param emissions its emissions: burnt fuel directly, heat and electricity by the local factor
     * @param parts     how the emissions came about
     */
    public record Line(CarveOut carveOut, Quantity amount, Emissions emissions, List<Derivation> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        private Line plus(Line other) {
            var all = new ArrayList<>(parts);
            all.addAll(other.parts);
            return new Line(carveOut, amount.plus(other.amount), emissions.plus(other.emissions), all);
        }
    }

    public CarveOuts {
        lines = List.copyOf(lines);
    }

    /** What moved in an inventory. */
    static CarveOuts of(Inventory inventory) {
        Map<String, Line> byShare = new LinkedHashMap<>();
        inventory
                .combustion()
                .forEach(line -> line.portion()
                        .filter(Portion::moved)
                        .ifPresent(portion -> add(
                                byShare,
                                new Line(
                                        portion.carveOut(),
                                        line.amount(),
                                        line.emissions(),
                                        List.of(line.derivation())))));
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            energy.allocations()
                    .forEach(allocation -> allocation
                            .user()
                            .portion()
                            .filter(Portion::moved)
                            .ifPresent(portion -> add(
                                    byShare,
                                    new Line(
                                            portion.carveOut(),
                                            allocation.user().consumed(),
                                            allocation.emissions(),
                                            List.of(SecondaryDerivations.allocation(energy, allocation))))));
        }
        return new CarveOuts(inventory.year(), List.copyOf(byShare.values()));
    }

    private static void add(Map<String, Line> byShare, Line line) {
        byShare.merge(line.carveOut().row() + "/" + line.carveOut().fuel(), line, Line::plus);
    }

    /** The emissions that moved from one department to another. */
    public Emissions emissions() {
        return Emissions.sum(lines.stream().map(Line::emissions).toList());
    }
}
