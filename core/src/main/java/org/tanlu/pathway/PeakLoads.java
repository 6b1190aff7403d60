package org.tanlu.pathway;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.survey.City;
import org.tanlu.trace.Text;

/** Loads at the winter peak, in MW: the mean load of a use times its factor, losses in proportion. */
final class PeakLoads {
    static final String NETWORK_HEAT = "peak_factor_network_heat";

    private static final Text HEAT = Text.of("集中供热", "district heat");
    static final double HOURS = 8_760;
    static final double GJ_PER_MWH = 3.6;

    private final Course course;
    private final ToDoubleFunction<String> setting;
    private final Unit megawatt;

    PeakLoads(Course course, City city, Unit megawatt) {
        this.course = course;
        this.setting = key -> Double.parseDouble(city.find(key).orElseThrow());
        this.megawatt = megawatt;
    }

    /** Of electricity, by group of uses; groups without use are left out. */
    Map<Text, Quantity> power(int year) {
        Map<LoadGroup, Double> uses = uses(year);
        double used = uses.values().stream().mapToDouble(Double::doubleValue).sum();
        double supplied = course.supply(SupplyPart.POWER_AVAILABLE)
                .find(year)
                .orElseThrow()
                .value();
        var loads = new LinkedHashMap<Text, Quantity>();
        uses.forEach((group, amount) -> {
            double energy = used > 0 ? amount * supplied / used : 0;
            loads.put(group.text(), Quantity.of(energy / HOURS * setting.applyAsDouble(group.setting()), megawatt));
        });
        return loads;
    }

    /** Of electricity in all, scaled so that the base year has the peak that the city told. */
    static Map<Text, Quantity> scaled(Map<Text, Quantity> loads, Optional<Quantity> scaling) {
        double by = scaling.map(Quantity::value).orElse(1.0);
        var scaled = new LinkedHashMap<Text, Quantity>();
        loads.forEach((group, load) -> scaled.put(group, load.times(by)));
        return scaled;
    }

    private Map<LoadGroup, Double> uses(int year) {
        var uses = new EnumMap<LoadGroup, Double>(LoadGroup.class);
        for (Consumer consumer : course.system().consumers()) {
            for (Carrier carrier : course.carriers(consumer)) {
                if (carrier.kind() == CarrierKind.ELECTRICITY) {
                    double used = course.use(consumer, carrier)
                            .find(year)
                            .orElseThrow()
                            .value();
                    uses.merge(LoadGroup.of(consumer), used, Double::sum);
                }
            }
        }
        uses.values().removeIf(used -> used == 0);
        return uses;
    }

    /** Of district heat. */
    Map<Text, Quantity> heat(int year) {
        double supplied = course.supply(SupplyPart.HEAT_AVAILABLE)
                .find(year)
                .orElseThrow()
                .value();
        double load = supplied / GJ_PER_MWH / HOURS * setting.applyAsDouble(NETWORK_HEAT);
        return Map.of(HEAT, Quantity.of(load, megawatt));
    }
}
