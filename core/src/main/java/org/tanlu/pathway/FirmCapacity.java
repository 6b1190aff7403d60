package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/** Firm capacity at the winter peak in MW: plants of the register in service in a year, and what measures add, each by its credit. */
final class FirmCapacity {
    static final String HEAT_CREDIT = "capacity_credit_heat";

    private static final Text HEAT = Text.of("本地热源", "local heat plants");
    private static final Text MEASURES = Text.of("措施新增热源", "heat sources of measures");
    private static final String HEAT_CARRIER = "heat";
    private static final String PLANTS = "plants";
    private static final String STORAGE_HOURS = "storage_hours";
    private static final double PERCENT = 100;

    private final Course course;
    private final List<Pathway.Action> actions;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final Unit megawatt;

    FirmCapacity(Course course, List<Pathway.Action> actions, Dossier dossier, ReferenceData reference, Unit megawatt) {
        this.course = course;
        this.actions = actions;
        this.dossier = dossier;
        this.reference = reference;
        this.megawatt = megawatt;
    }

    /** Whether the register tells any capacity of electricity, or of heat. */
    boolean isTold(String column) {
        return dossier.register(PLANTS).rows().stream()
                .anyMatch(row -> row.findQuantity(column).isPresent());
    }

    Map<Text, Quantity> power(int year) {
        var firm = new LinkedHashMap<Text, Quantity>();
        for (FirmSource source : FirmSource.values()) {
            double capacity = plants(source, year) + measures(source, year);
            if (capacity > 0) {
                firm.put(source.text(), Quantity.of(capacity * credit(source.setting()), megawatt));
            }
        }
        return firm;
    }

    Map<Text, Quantity> heat(int year) {
        double capacity = dossier.register(PLANTS).rows().stream()
                .filter(row -> isInService(row, year))
                .mapToDouble(row -> megawatts(row, "heat_capacity"))
                .sum();
        var firm = new LinkedHashMap<Text, Quantity>();
        firm.put(HEAT, Quantity.of(capacity * credit(HEAT_CREDIT), megawatt));
        double more = heatOfMeasures(year);
        if (more > 0) {
            firm.put(MEASURES, Quantity.of(more * credit(HEAT_CREDIT), megawatt));
        }
        return firm;
    }

    /**
     * What sources that measures add can give on the coldest days: the heat that they give in a year has the profile of the network,
     * so that its mean is multiplied by the factor of the network's load.
     */
    private double heatOfMeasures(int year) {
        double sum = 0;
        for (Move move : course.system().moves()) {
            double yearly = heat(move.measure());
            double units = course.units(move).find(year).map(Quantity::value).orElse(0.0);
            sum += yearly * units;
        }
        double factor =
                Double.parseDouble(dossier.city().find(PeakLoads.NETWORK_HEAT).orElseThrow());
        return sum / PeakLoads.GJ_PER_MWH / PeakLoads.HOURS * factor;
    }

    /** What a unit of a measure gives to the network in a year, in GJ; nothing where it is no source of heat. */
    private double heat(Measure measure) {
        Unit gigajoule = reference.units().unit("GJ");
        return measure.technologyTo().map(reference.energy()::technology).stream()
                .flatMap(technology -> technology.flows().stream())
                .filter(flow -> flow.isOutput() && flow.carrier().equals(HEAT_CARRIER))
                .mapToDouble(flow -> flow.amount().in(gigajoule).value())
                .sum();
    }

    private double plants(FirmSource source, int year) {
        return dossier.register(PLANTS).rows().stream()
                .filter(row -> FirmSource.ofPlant(row.text("kind"))
                        .filter(source::equals)
                        .isPresent())
                .filter(row -> isInService(row, year))
                .mapToDouble(row -> megawatts(row, "capacity"))
                .sum();
    }

    /** A plant without years is in service all the time; in the year of its retirement it is not. */
    private static boolean isInService(Register.Row row, int year) {
        return row.findYear("commissioned").orElse(year) <= year
                && row.findYear("retirement").orElse(Integer.MAX_VALUE) > year;
    }

    private double megawatts(Register.Row row, String column) {
        return row.findQuantity(column).map(value -> value.in(megawatt).value()).orElse(0.0);
    }

    /** What measures add after the base year, whether the simulation moves them or they only enable others. */
    private double measures(FirmSource source, int year) {
        double sum = 0;
        for (Move move : course.system().moves()) {
            if (isOf(move.measure(), source)) {
                sum += power(move.measure(), course.units(move).find(year)).orElse(0);
            }
        }
        for (Pathway.Action action : actions) {
            boolean isMoved = course.system().moves().stream()
                    .anyMatch(
                            move -> move.measure().id().equals(action.measure().id()));
            if (!isMoved && isOf(action.measure(), source)) {
                sum += power(action.measure(), action.units().find(year)).orElse(0);
            }
        }
        return sum;
    }

    private static boolean isOf(Measure measure, FirmSource source) {
        return measure.technologyTo()
                .flatMap(FirmSource::ofTechnology)
                .filter(source::equals)
                .isPresent();
    }

    /** In MW; storage that is told by its energy gives it in so many hours. */
    private OptionalDouble power(Measure measure, Optional<Quantity> units) {
        if (units.isEmpty()) {
            return OptionalDouble.empty();
        }
        Quantity amount = Quantity.of(units.get().value(), measure.unit());
        if (measure.unit().isCompatibleWith(megawatt)) {
            return OptionalDouble.of(amount.in(megawatt).value());
        }
        Unit energy = reference.units().unit("MWh");
        double hours =
                reference.measures().parameter(STORAGE_HOURS).value().usual().value();
        return measure.unit().isCompatibleWith(energy)
                ? OptionalDouble.of(amount.in(energy).value() / hours)
                : OptionalDouble.empty();
    }

    private double credit(String key) {
        return Double.parseDouble(dossier.city().find(key).orElseThrow()) / PERCENT;
    }
}
