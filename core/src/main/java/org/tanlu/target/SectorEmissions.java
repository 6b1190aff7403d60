package org.tanlu.target;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/**
 * 部门排放 the emissions of the sectors of the targets in a course, with the electricity and heat that they take (clauses 7.1.5 and
 * 9.3): direct emissions, and of those of electricity and heat the part that the sector uses. What plants emit for export and
 * what nobody uses stays with industry, so that the sectors sum to the city's emissions.
 *
 * @param total  all emissions by sector
 * @param direct direct emissions without those of plants of power and heat
 */
@Clause({"7.1.5", "9.3"})
record SectorEmissions(
        Map<TargetSector, YearSeries<Emissions>> total, Map<TargetSector, YearSeries<Emissions>> direct) {

    /** Those of a course; any, be it of a scenario or of a pathway. */
    static SectorEmissions of(Course course) {
        var total = new EnumMap<TargetSector, Map<Integer, Emissions>>(TargetSector.class);
        var direct = new EnumMap<TargetSector, Map<Integer, Emissions>>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            total.put(sector, new TreeMap<>());
            direct.put(sector, new TreeMap<>());
        }
        for (int year = course.system().baseYear(); year <= course.horizon(); year++) {
            for (TargetSector sector : TargetSector.values()) {
                Emissions own = direct(course, sector, year);
                Known.in(direct, sector).put(year, own);
                Known.in(total, sector)
                        .put(
                                year,
                                own.plus(taken(course, sector, CarrierKind.ELECTRICITY, year))
                                        .plus(taken(course, sector, CarrierKind.HEAT, year)));
            }
        }
        return new SectorEmissions(series(total), series(direct));
    }

    private static Map<TargetSector, YearSeries<Emissions>> series(Map<TargetSector, Map<Integer, Emissions>> values) {
        var series = new EnumMap<TargetSector, YearSeries<Emissions>>(TargetSector.class);
        values.forEach((sector, byYear) -> series.put(sector, YearSeries.of(byYear)));
        return series;
    }

    /** All emissions of a sector in a year. */
    Emissions in(TargetSector sector, int year) {
        return Known.in(total, sector).find(year).orElseThrow();
    }

    /** All sectors in a year. */
    Map<TargetSector, Emissions> in(int year) {
        var values = new EnumMap<TargetSector, Emissions>(TargetSector.class);
        total.forEach((sector, series) -> values.put(sector, series.find(year).orElseThrow()));
        return values;
    }

    /** What a sector has of electricity and heat in a year. */
    Emissions taken(TargetSector sector, int year) {
        return in(sector, year).minus(Known.in(direct, sector).find(year).orElseThrow());
    }

    /** Direct emissions; of energy production without what plants burn for electricity and heat. */
    private static Emissions direct(Course course, TargetSector sector, int year) {
        Emissions sum = Emissions.sum(sector.departments().stream()
                .map(department -> at(course.direct(department), year))
                .toList());
        if (!sector.departments().contains(Functional.ENERGY_PRODUCTION)) {
            return sum;
        }
        return sum.minus(at(course.secondary(CarrierKind.ELECTRICITY), year))
                .minus(at(course.secondary(CarrierKind.HEAT), year))
                .plus(at(course.indirect(), year));
    }

    /** The part of the emissions of electricity or heat that a sector uses; industry has what nobody uses. */
    private static Emissions taken(Course course, TargetSector sector, CarrierKind kind, int year) {
        double whole = 0;
        double mine = 0;
        for (TargetSector each : TargetSector.values()) {
            double used = each.departments().stream()
                    .mapToDouble(department -> course.use(department, kind)
                            .find(year)
                            .orElseThrow()
                            .value())
                    .sum();
            whole += used;
            mine += each == sector ? used : 0;
        }
        double left = sector == TargetSector.INDUSTRY ? 1 : 0;
        return at(course.secondary(kind), year).times(whole > 0 ? mine / whole : left);
    }

    private static Emissions at(YearSeries<Emissions> series, int year) {
        return series.find(year).orElseThrow();
    }
}
