package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * A city of one service that coal and electricity give, imported power, and two measures, against results by hand. In the
 * base year 100 (万吨标准煤) of energy are 80 of coal at 26 000 t and 20 of electricity, 1 of which is 8 136 MWh at 0.5 t.
 */
@Clause({"9.1", "9.2"})
class ClosedFormTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Carrier COAL = REFERENCE.carrier("raw_coal");
    private static final Carrier ELECTRICITY = REFERENCE.carrier("electricity");
    private static final Carrier HEAT = REFERENCE.carrier("heat");
    private static final int BASE = 2024;
    private static final int HORIZON = 2030;
    private static final double COAL_FACTOR = 26_000;
    private static final double MWH = 8_136;
    private static final double GRID = 0.5;

    private static final Move EFFICIENCY = move("F-KILN", Map.of(COAL, -0.2));
    private static final Move ELECTRIFICATION =
            move("L-IND1", new LinkedHashMap<>(Map.of(COAL, -1.0, ELECTRICITY, 0.8)));

    private final EnergySystem system = system(List.of(EFFICIENCY, ELECTRIFICATION));

    @Test
    void use_is_base_use_by_activity_by_energy_per_activity_by_share() {
        var assumptions = assumptions();
        put(assumptions, Parameters.driver("gdp"), 1.5);
        put(assumptions, Parameters.intensity("plant"), 0.8);
        put(assumptions, Parameters.share("plant", COAL.id()), 0.6);
        put(assumptions, Parameters.share("plant", ELECTRICITY.id()), 0.4);

        Course course = system.simulate(assumptions, HORIZON);

        // 100 × 1.5 × 0.8 = 120; coal 72, electricity 48
        assertThat(at(course.direct())).isCloseTo(72 * COAL_FACTOR, within(1e-6));
        assertThat(at(course.indirect())).isCloseTo(48 * MWH * GRID, within(1e-6));
    }

    @Test
    void efficiency_takes_its_potential_by_adoption() {
        var assumptions = assumptions();
        put(assumptions, Parameters.measure("F-KILN"), 0.5);

        // 100 units × 0.5 × 0.2 of coal spared of 80
        assertThat(at(system.simulate(assumptions, HORIZON).direct())).isCloseTo(70 * COAL_FACTOR, within(1e-6));
    }

    @Test
    void electrification_of_what_efficiency_left_is_held_to_it() {
        var assumptions = assumptions();
        put(assumptions, Parameters.measure("F-KILN"), 1);
        put(assumptions, Parameters.measure("L-IND1"), 1);

        Course course = system.simulate(assumptions, HORIZON);

        // efficiency leaves 60 of coal; electrification could move 100, moves 60 and takes 48 of electricity
        assertThat(at(course.direct())).isCloseTo(0, within(1e-6));
        assertThat(at(course.indirect())).isCloseTo((20 + 48) * MWH * GRID, within(1e-6));
    }

    @Test
    void half_the_factor_of_imports_changes_the_worth_of_electrification_by_factor_times_power() {
        double before = worth(GRID);
        double after = worth(GRID / 2);

        // 30 units take 0.8 of electricity each
        assertThat(after - before).isCloseTo(30 * 0.8 * MWH * GRID / 2, within(1e-6));
    }

    private double worth(double factor) {
        var without = assumptions();
        put(without, Parameters.supply(ELECTRICITY.id(), Parameters.IMPORT_FACTOR), factor);
        var with = new LinkedHashMap<>(without);
        put(with, Parameters.measure("L-IND1"), 0.3);
        return at(system.simulate(without, HORIZON).total())
                - at(system.simulate(with, HORIZON).total());
    }

    @Test
    void the_balance_of_electricity_closes_with_losses_and_local_supply() {
        var assumptions = assumptions();
        put(assumptions, Parameters.supply(ELECTRICITY.id(), Parameters.LOSSES), 0.05);
        put(assumptions, Parameters.supply(ELECTRICITY.id(), "wind"), 60_000);

        Course course = system.simulate(assumptions, HORIZON);

        double imported = 20 * MWH / 0.95 - 60_000;
        assertThat(at(course.indirect())).isCloseTo(imported * GRID, within(1e-6));
    }

    private static double at(YearSeries<Emissions> series) {
        return series.find(HORIZON).orElseThrow().tonnes();
    }

    /** Everything as in the base year. */
    private Map<String, Assumption> assumptions() {
        var assumptions = new LinkedHashMap<String, Assumption>();
        put(assumptions, Parameters.driver("gdp"), 1);
        put(assumptions, Parameters.intensity("plant"), 1);
        put(assumptions, Parameters.share("plant", COAL.id()), 0.8);
        put(assumptions, Parameters.share("plant", ELECTRICITY.id()), 0.2);
        put(assumptions, Parameters.supply(ELECTRICITY.id(), Parameters.PLANTS), 0);
        put(assumptions, Parameters.supply(ELECTRICITY.id(), "wind"), 0);
        put(assumptions, Parameters.supply(ELECTRICITY.id(), Parameters.LOSSES), 0);
        put(assumptions, Parameters.supply(ELECTRICITY.id(), Parameters.IMPORT_FACTOR), GRID);
        return assumptions;
    }

    private static void put(Map<String, Assumption> assumptions, String parameter, double value) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year = BASE; year <= HORIZON; year++) {
            values.put(year, Quantity.of(value, Unit.ONE));
        }
        assumptions.put(
                parameter,
                new Assumption(
                        parameter,
                        REFERENCE.carrier("raw_coal").name(),
                        Unit.ONE,
                        YearSeries.of(values),
                        new Origin(
                                Origin.Kind.LEVEL,
                                COAL.name(),
                                Optional.empty(),
                                Optional.empty(),
                                Verification.UNVERIFIED)));
    }

    private static EnergySystem system(List<Move> moves) {
        ActivityDriver product =
                REFERENCE.energy().drivers().values().iterator().next();
        YearSeries<Quantity> one = YearSeries.of(Map.of(BASE, Quantity.of(1, Unit.ONE)));
        var plant = new Consumer(
                "plant",
                COAL.name(),
                Functional.INDUSTRY,
                Optional.of(product.id()),
                List.of(flow(COAL, 80, 80 * COAL_FACTOR), flow(ELECTRICITY, 20, 0)),
                Optional.empty(),
                Optional.empty());
        return new EnergySystem(
                BASE,
                Map.of(product.id(), new Driver(product, one, one, List.of())),
                List.of(plant),
                List.of(),
                new Supply(
                        ELECTRICITY,
                        quantity(20 * MWH),
                        quantity(0),
                        List.of(new Supply.Other("wind", ELECTRICITY.name(), quantity(0))),
                        quantity(20 * MWH),
                        Optional.of(quantity(GRID)),
                        YearSeries.of(Map.of())),
                new Supply(
                        HEAT,
                        quantity(0),
                        quantity(0),
                        List.of(),
                        quantity(0),
                        Optional.empty(),
                        YearSeries.of(Map.of())),
                Map.of(),
                moves,
                Map.of(),
                PrimaryEnergy.UNTOLD);
    }

    private static Flow flow(Carrier carrier, double amount, double tonnes) {
        return new Flow(
                carrier, YearSeries.of(Map.of(BASE, quantity(amount))), Emissions.tonnes(tonnes), Optional.empty());
    }

    /** A measure of a hundred units that changes the plant's use of carriers by so much each. */
    private static Move move(String id, Map<Carrier, Double> changes) {
        Measure measure = REFERENCE.measures().measure(id);
        return new Move(
                measure,
                Quantity.of(100, measure.unit()),
                Quantity.of(0, measure.unit()),
                false,
                changes.entrySet().stream()
                        .map(change ->
                                new Move.Use(Map.of("plant", List.of(change.getKey())), quantity(change.getValue())))
                        .toList(),
                quantity(0),
                quantity(0),
                Emissions.ZERO,
                List.of());
    }

    private static Quantity quantity(double value) {
        return Quantity.of(value, Unit.ONE);
    }
}
