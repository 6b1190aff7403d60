package org.tanlu.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Finds how far each renewable is used (clause 8.3.1). */
@Clause("C8.3.1-6")
final class Renewables {
    /** A renewable: its name, the measures that add to it, and the item of what is there. */
    private record Kind(Text name, List<String> measures, Optional<String> item) {}

    private static final Map<String, Kind> KINDS = kinds();

    private final Course course;
    private final TechnicalPotential technical;

    Renewables(Course course, TechnicalPotential technical) {
        this.course = course;
        this.technical = technical;
    }

    private static Map<String, Kind> kinds() {
        var kinds = new LinkedHashMap<String, Kind>();
        kinds.put(
                "solar",
                new Kind(Text.of("光伏发电", "photovoltaics"), List.of("E-PV1", "E-PV2"), Optional.of("capacity/solar")));
        kinds.put(
                "wind",
                new Kind(Text.of("风力发电", "wind power"), List.of("E-WD1", "E-WD2"), Optional.of("capacity/wind")));
        kinds.put("biomass", new Kind(Text.of("农林生物质", "residues"), List.of("E-BIO1"), Optional.empty()));
        kinds.put("biogas", new Kind(Text.of("沼气", "biogas"), List.of("E-BIO2"), Optional.empty()));
        kinds.put("geothermal", new Kind(Text.of("地热能", "geothermal energy"), List.of("E-GEO"), Optional.empty()));
        return kinds;
    }

    /** Those of which the city has a potential, in the order of the clause. */
    List<RenewableUse> of(List<Potential> all) {
        var uses = new ArrayList<RenewableUse>();
        KINDS.forEach((id, kind) -> {
            List<Potential> measures = all.stream()
                    .filter(potential ->
                            kind.measures().contains(potential.measure().id()))
                    .filter(potential -> potential.standing() == Standing.AVAILABLE)
                    .toList();
            if (!measures.isEmpty()) {
                uses.add(use(id, kind, measures));
            }
        });
        return uses;
    }

    private RenewableUse use(String id, Kind kind, List<Potential> measures) {
        Unit unit = measures.get(0).measure().unit();
        Optional<Quantity> installed = kind.item()
                .flatMap(technical::latest)
                .flatMap(datum -> datum.value())
                .map(value -> value.in(unit));
        Quantity left = measures.stream().map(Potential::left).reduce(Quantity.of(0, unit), Quantity::plus);
        double there = installed.map(Quantity::value).orElse(0.0);
        var used = new TreeMap<Integer, Quantity>();
        for (int year = course.system().baseYear(); year <= course.horizon(); year++) {
            double taken = there + taken(measures, year);
            used.put(year, Quantity.of(taken / (there + left.value()), Unit.ONE));
        }
        return new RenewableUse(id, kind.name(), measures, installed, left, YearSeries.of(used), reason(measures));
    }

    private double taken(List<Potential> measures, int year) {
        double taken = 0;
        for (Potential potential : measures) {
            for (Move move : course.system().moves()) {
                taken += move.measure().equals(potential.measure())
                        ? course.units(move).find(year).map(Quantity::value).orElse(0.0)
                        : 0;
            }
        }
        return taken;
    }

    private static String reason(List<Potential> measures) {
        return measures.stream()
                .flatMap(potential -> potential.choice().stream())
                .map(Choice::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
