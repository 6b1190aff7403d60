package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.EnergyReference;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 不确定参数 a parameter that an {@link Ensemble} draws (clause 9.2): drivers, energy per activity by department, effects and
 * adoption of measures, shares of electric vehicles among those bought, emission factors by kind of carrier and by process, the
 * factor of imported electricity.
 *
 * @param kind      which of these
 * @param subject   the driver, department, measure or kind of energy
 * @param name      its name
 * @param deviation how far it may lie from its value
 */
@Clause("9.2")
public record DrawnParameter(Deviation.Kind kind, String subject, Text name, Deviation deviation) {
    /** The only subject of {@link Deviation.Kind#IMPORT_FACTOR}. */
    static final String ELECTRICITY = "electricity";

    /** Its id, for example {@code driver/gdp}. */
    public String id() {
        return kind.parameter(subject);
    }

    /** The parameters of a city's energy system that are drawn, each once. */
    public static List<DrawnParameter> of(EnergySystem system, EnergyReference reference) {
        var parameters = new LinkedHashMap<String, DrawnParameter>();
        all(system).forEach(told -> {
            var parameter = new DrawnParameter(
                    told.kind(), told.subject(), told.name(), reference.deviation(told.kind(), told.subject()));
            parameters.putIfAbsent(parameter.id(), parameter);
        });
        return List.copyOf(parameters.values());
    }

    /** A parameter without its deviation. */
    private record Told(Deviation.Kind kind, String subject, Text name) {}

    private static Stream<Told> all(EnergySystem system) {
        var told = new ArrayList<Told>();
        system.drivers()
                .values()
                .forEach(driver -> told.add(new Told(
                        Deviation.Kind.DRIVER, driver.id(), driver.definition().name())));
        for (Functional functional : Functional.values()) {
            if (system.consumers().stream().anyMatch(consumer -> consumer.functional() == functional)) {
                told.add(new Told(
                        Deviation.Kind.INTENSITY,
                        functional.name(),
                        name(functional.text(), "单位活动能耗", "energy per activity of ")));
            }
        }
        told.addAll(beyondTrends(system));
        for (CarrierKind kind : CarrierKind.values()) {
            boolean burns = kind != CarrierKind.TOTAL && kind != CarrierKind.HEAT && kind != CarrierKind.ELECTRICITY;
            if (burns) {
                told.add(new Told(
                        Deviation.Kind.EMISSION, kind.name(), name(kind.text(), "排放因子", "emission factor of ")));
            }
        }
        told.add(new Told(
                Deviation.Kind.IMPORT_FACTOR,
                ELECTRICITY,
                Text.of("调入电力排放因子", "emission factor of imported electricity")));
        return told.stream();
    }

    /** Measures, purchases and processes. */
    private static List<Told> beyondTrends(EnergySystem system) {
        var told = new ArrayList<Told>();
        system.moves()
                .forEach(move -> told.add(new Told(
                        Deviation.Kind.MEASURE,
                        move.measure().id(),
                        name(move.measure().name(), "的效果", "effect of "))));
        system.moves()
                .forEach(move -> told.add(new Told(
                        Deviation.Kind.ADOPTION,
                        move.measure().id(),
                        name(move.measure().name(), "的采用比例", "adoption of "))));
        system.consumers().stream()
                .filter(consumer -> consumer.fleet().isPresent())
                .forEach(consumer -> told.add(new Told(
                        Deviation.Kind.SALES,
                        consumer.id(),
                        name(consumer.name(), "新增车辆中电动车占比", "share of electric vehicles among new "))));
        system.others().stream()
                .filter(other -> other.category() == Category.PROCESSES)
                .forEach(other -> told.add(new Told(
                        Deviation.Kind.PROCESS,
                        other.source(),
                        name(other.name(), "工业过程排放因子", "emission factor of the process: "))));
        return told;
    }

    private static Text name(Text of, String chinese, String english) {
        return Text.of(of.chinese() + chinese, english + of.english());
    }
}
