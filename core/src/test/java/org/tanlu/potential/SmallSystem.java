package org.tanlu.potential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.clause.City;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Flow;
import org.tanlu.energy.Move;
import org.tanlu.energy.PrimaryEnergy;
import org.tanlu.energy.Supply;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Measure;

/**
 * A plant that uses 80 (万吨标准煤) of coal at 26,000 t and 20 of electricity, of which 1 is 8,000 MWh; the factor of electricity
 * falls from 0.5 t/MWh in 2024 by 0.01 a year.
 */
final class SmallSystem {
    static final int BASE = 2024;
    static final Carrier COAL = City.REFERENCE.carrier("raw_coal");
    static final Carrier POWER = City.REFERENCE.carrier("electricity");
    private static final Carrier HEAT = City.REFERENCE.carrier("heat");
    private static final YearSeries<Quantity> NONE = YearSeries.of(Map.of());

    private SmallSystem() {}

    static EnergySystem system() {
        var plant = new Consumer(
                "plant",
                COAL.name(),
                Functional.INDUSTRY,
                Optional.empty(),
                List.of(flow(COAL, 80, 80 * 26_000), flow(POWER, 20, 0)),
                Optional.empty(),
                Optional.empty());
        return new EnergySystem(
                BASE,
                Map.of(),
                List.of(plant),
                List.of(),
                supply(POWER, 20 * 8_000),
                supply(HEAT, 0),
                Map.of(),
                List.of(),
                Map.of(),
                PrimaryEnergy.UNTOLD);
    }

    private static Supply supply(Carrier carrier, double amount) {
        return new Supply(
                carrier, number(amount), number(0), List.of(), number(amount), Optional.of(number(0.5)), NONE);
    }

    private static Flow flow(Carrier carrier, double amount, double tonnes) {
        return new Flow(
                carrier, YearSeries.of(Map.of(BASE, number(amount))), Emissions.tonnes(tonnes), Optional.empty());
    }

    /** A measure that spares coal and takes electricity, each in 万吨标准煤, and feeds in so many MWh. */
    static Move move(String id, double coal, double power, double fedIn) {
        Measure measure = City.REFERENCE.measures().measure(id);
        return new Move(
                measure,
                Quantity.of(100, measure.unit()),
                Quantity.of(0, measure.unit()),
                false,
                List.of(
                        new Move.Use(Map.of("plant", List.of(COAL)), number(coal)),
                        new Move.Use(Map.of("plant", List.of(POWER)), number(power))),
                number(fedIn),
                number(0),
                Emissions.ZERO,
                List.of());
    }

    static SupplyFactors factors() {
        var power = new TreeMap<Integer, Quantity>();
        var none = new TreeMap<Integer, Quantity>();
        for (int year = BASE; year <= 2060; year++) {
            power.put(year, number(0.5 - 0.01 * (year - BASE)));
            none.put(year, number(0));
        }
        return new SupplyFactors(YearSeries.of(power), YearSeries.of(power), YearSeries.of(none), YearSeries.of(none));
    }

    private static Quantity number(double value) {
        return Quantity.of(value, Unit.ONE);
    }
}
