package org.tanlu.potential;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;

/**
 * 本市供应因子 emissions of the electricity and heat that a city has, by year, in one scenario (clauses 7.1.5 and 8.3.2): those of
 * its plants and of its net import by all that is supplied, hydro, wind and sun included.
 *
 * @param supplied electricity as fed in, in tCO2/MWh
 * @param used     electricity as users take it, losses on their account, in tCO2/MWh
 * @param imported electricity that is brought in, in tCO2/MWh
 * @param heat     heat as users take it, in tCO2/GJ
 */
@Clause({"C8.3.2-4", "7.1.5"})
public record SupplyFactors(
        YearSeries<Quantity> supplied,
        YearSeries<Quantity> used,
        YearSeries<Quantity> imported,
        YearSeries<Quantity> heat) {
    private static final Unit PER_MWH = new Unit("tCO2/MWh", "emission_per_electricity", 1);
    private static final Unit PER_GJ = new Unit("tCO2/GJ", "emission_per_heat", 1);

    /** The factors of a course. */
    public static SupplyFactors of(Course course) {
        EnergySystem system = course.system();
        String electricity = system.electricity().carrier().id();
        String heat = system.heat().carrier().id();
        return new SupplyFactors(
                series(course, PER_MWH, year -> power(course, year)),
                series(course, PER_MWH, year -> power(course, year) * lost(course, electricity, year)),
                series(
                        course,
                        PER_MWH,
                        year -> parameter(course, Parameters.supply(electricity, Parameters.IMPORT_FACTOR), year)
                                .orElse(0.0)),
                series(course, PER_GJ, year -> heat(course, year) * lost(course, heat, year)));
    }

    private static double power(Course course, int year) {
        double whole = part(course, SupplyPart.POWER_PLANTS, year)
                + part(course, SupplyPart.POWER_WITHOUT_FUEL, year)
                + Math.max(0, part(course, SupplyPart.POWER_IMPORT, year));
        return ratio(
                course.secondary(CarrierKind.ELECTRICITY)
                        .find(year)
                        .orElseThrow()
                        .tonnes(),
                whole);
    }

    private static double heat(Course course, int year) {
        double whole =
                part(course, SupplyPart.HEAT_PLANTS, year) + Math.max(0, part(course, SupplyPart.HEAT_IMPORT, year));
        return ratio(course.secondary(CarrierKind.HEAT).find(year).orElseThrow().tonnes(), whole);
    }

    private static double ratio(double tonnes, double whole) {
        return whole > 0 ? tonnes / whole : 0;
    }

    /** What has to be supplied for a unit that users take. */
    private static double lost(Course course, String carrier, int year) {
        double losses = parameter(course, Parameters.supply(carrier, Parameters.LOSSES), year)
                .orElse(0.0);
        return losses < 1 ? 1 / (1 - losses) : 1;
    }

    private static Optional<Double> parameter(Course course, String id, int year) {
        return Optional.ofNullable(course.assumptions().get(id))
                .map((Assumption assumption) -> assumption.in(year).value());
    }

    private static double part(Course course, SupplyPart part, int year) {
        return course.supply(part).find(year).orElseThrow().value();
    }

    private static YearSeries<Quantity> series(Course course, Unit unit, IntToDoubleFunction value) {
        Map<Integer, Quantity> values = new TreeMap<>();
        for (int year = course.system().baseYear(); year <= course.horizon(); year++) {
            values.put(year, Quantity.of(value.applyAsDouble(year), unit));
        }
        return YearSeries.of(values);
    }
}
