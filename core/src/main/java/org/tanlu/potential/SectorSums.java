package org.tanlu.potential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Sums potentials by sector without counting units twice, and finds the key fields (clause 9.2). */
@Clause({"C9.2-12", "C9.2-13"})
final class SectorSums {
    private final List<Potential> open;
    private final int year;
    private final Quantity threshold;
    private final List<Integer> years;

    /**
     * Sums.
     *
     * @param all       all measures
     * @param year      the year of comparison
     * @param threshold the part of all that key fields together reach
     * @param years     the years
     */
    SectorSums(List<Potential> all, int year, Quantity threshold, List<Integer> years) {
        this.open = all.stream().filter(Potential::isOpen).toList();
        this.year = year;
        this.threshold = threshold;
        this.years = years;
    }

    /** The sectors with open measures, the largest first. */
    List<SectorPotential> sectors() {
        List<Potential> counted = counted();
        var bySector = new LinkedHashMap<MeasureSector, List<Potential>>();
        open.forEach(potential -> bySector.computeIfAbsent(potential.measure().sector(), any -> new ArrayList<>())
                .add(potential));
        Emissions whole = sum(counted, year);
        List<Map.Entry<MeasureSector, List<Potential>>> ranked = bySector.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<MeasureSector, List<Potential>> entry) ->
                        -sum(of(entry.getKey(), counted), year).tonnes()))
                .toList();
        var sectors = new ArrayList<SectorPotential>();
        double before = 0;
        for (Map.Entry<MeasureSector, List<Potential>> entry : ranked) {
            List<Potential> mine = of(entry.getKey(), counted);
            double share = whole.tonnes() > 0 ? sum(mine, year).tonnes() / whole.tonnes() : 0;
            boolean isKey = share > 0 && before < threshold.value();
            before += share;
            sectors.add(new SectorPotential(
                    entry.getKey(),
                    entry.getValue(),
                    mine,
                    series(mine),
                    Quantity.of(share, Unit.ONE),
                    isKey,
                    reason(mine, isKey)));
        }
        return sectors;
    }

    /** The measures that count: the largest first, none that acts on the units of one that counts already. */
    private List<Potential> counted() {
        List<Potential> ranked = open.stream()
                .filter(potential -> potential.avoided(year).tonnes() > 0)
                .sorted(Comparator.comparingDouble(
                        potential -> -potential.avoided(year).tonnes()))
                .toList();
        var counted = new ArrayList<Potential>();
        for (Potential potential : ranked) {
            List<Measure> overlaps = potential.overlaps();
            if (counted.stream().noneMatch(one -> overlaps.contains(one.measure()))) {
                counted.add(potential);
            }
        }
        return counted;
    }

    private static List<Potential> of(MeasureSector sector, List<Potential> counted) {
        return counted.stream()
                .filter(potential -> potential.measure().sector() == sector)
                .toList();
    }

    private YearSeries<Emissions> series(List<Potential> measures) {
        var sums = new TreeMap<Integer, Emissions>();
        years.forEach(each -> sums.put(each, sum(measures, each)));
        return YearSeries.of(sums);
    }

    private static Emissions sum(List<Potential> measures, int year) {
        return Emissions.sum(
                measures.stream().map(potential -> potential.avoided(year)).toList());
    }

    private Text reason(List<Potential> counted, boolean isKey) {
        if (counted.isEmpty()) {
            return Text.of("没有可计入的减排潜力", "nothing that counts");
        }
        Potential largest = counted.get(0);
        long saving = counted.stream()
                .filter(potential -> potential
                        .costing()
                        .usual()
                        .filter(cost -> cost.presentValue().isPresent())
                        .isPresent())
                .count();
        String chinese =
                "潜力最大的是" + largest.measure().name().chinese() + (saving > 0 ? "；" + saving + "项措施节省的费用不低于投入" : "");
        String english = "largest: " + largest.measure().name().english()
                + (saving > 0 ? "; " + saving + " measures pay for themselves" : "");
        return isKey ? Text.of(chinese, english) : Text.of("潜力占比小；" + chinese, "a small part; " + english);
    }
}
