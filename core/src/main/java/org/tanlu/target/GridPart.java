package org.tanlu.target;

import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;

/**
 * 区域电网的变化 what a course emits less than it would with the emission factor of imported electricity that the baseline has: an
 * expectation of the grid outside the city, which no measure of the city brings about (clauses 7.1.5, 9.1 and 9.2).
 */
@Clause({"9.1", "9.2"})
final class GridPart {
    private static final Unit MWH = new Unit("MWh", "energy", 3.6);

    private GridPart() {}

    /** Imports of the course times the difference of the two factors, in t from a year on; nothing where no factor is known. */
    static YearSeries<Emissions> of(Course baseline, Course course, int first) {
        String id = Parameters.supply(course.system().electricity().carrier().id(), Parameters.IMPORT_FACTOR);
        Optional<Assumption> than = Optional.ofNullable(baseline.assumptions().get(id));
        Optional<Assumption> own = Optional.ofNullable(course.assumptions().get(id));
        var part = new TreeMap<Integer, Emissions>();
        for (int year = first; year <= course.horizon(); year++) {
            if (than.isPresent() && own.isPresent()) {
                double less = than.get().in(year).value() - own.get().in(year).value();
                part.put(year, Emissions.tonnes(bought(course, year) * less));
            }
        }
        return YearSeries.of(part);
    }

    /** Imports in MWh that the factor applies to: without added clean electricity, nothing where the city exports. */
    private static double bought(Course course, int year) {
        double imported = StrictMath.max(0, supplied(course, SupplyPart.POWER_IMPORT, year));
        return imported - StrictMath.min(imported, supplied(course, SupplyPart.POWER_CLEAN, year));
    }

    private static double supplied(Course course, SupplyPart part, int year) {
        return course.supply(part).find(year).orElseThrow().in(MWH).value();
    }
}
