package org.tanlu.potential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Flow;
import org.tanlu.energy.Move;
import org.tanlu.energy.Supply;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;

/**
 * 单位作用 what a unit of a measure changes of this city's emissions, as the difference of its two technologies (clause 8.1): fuels
 * by the factors of those who use them in the base year, electricity and heat by the factors of supply of a year.
 *
 * @param direct      change of what is burnt and of emissions beside energy
 * @param electricity change of the electricity that users take, in MWh
 * @param heat        change of the heat that users take, in GJ
 * @param supplied    electricity that a unit feeds in, in MWh
 * @param clean       clean electricity that takes the place of other imports, in MWh
 */
@Clause({"C8.1-6", "C8.3.2-4"})
public record UnitEffect(Emissions direct, Quantity electricity, Quantity heat, Quantity supplied, Quantity clean) {
    private static final Unit MWH = new Unit("MWh", "energy", 3.6);
    private static final Unit GJ = new Unit("GJ", "energy", 1);
    private static final Unit PER_MWH = new Unit("tCO2/MWh", "emission_per_electricity", 1);

    /** The effect of a unit of a move. */
    public static UnitEffect of(Move move, EnergySystem system) {
        double direct = move.others().tonnes();
        double electricity = 0;
        double heat = 0;
        for (Move.Use use : move.uses()) {
            double change = use.change().value();
            switch (kind(use)) {
                case ELECTRICITY -> electricity += change * perCoal(system, system.electricity());
                case HEAT -> heat += change * perCoal(system, system.heat());
                default -> direct += change * factor(use, system);
            }
        }
        return new UnitEffect(
                Emissions.tonnes(direct),
                Quantity.of(electricity, MWH),
                Quantity.of(heat, GJ),
                Quantity.of(move.supplied().value(), MWH),
                Quantity.of(move.clean().value(), MWH));
    }

    /** What a unit avoids in a year; negative where it raises emissions. */
    public Emissions abatement(SupplyFactors factors, int year) {
        double change = withoutElectricity(factors, year)
                + electricity.value() * factors.used().find(year).orElseThrow().value();
        return Emissions.tonnes(-change);
    }

    private double withoutElectricity(SupplyFactors factors, int year) {
        return direct.tonnes()
                + heat.value() * factors.heat().find(year).orElseThrow().value()
                - supplied.value() * factors.supplied().find(year).orElseThrow().value()
                - clean.value() * factors.imported().find(year).orElseThrow().value();
    }

    /** The factor of electricity above which a unit raises emissions; empty where it takes no electricity or spares nothing. */
    public Optional<Quantity> breakEven(SupplyFactors factors, int year) {
        double rest = withoutElectricity(factors, year);
        return electricity.value() > 0 && rest < 0
                ? Optional.of(Quantity.of(-rest / electricity.value(), PER_MWH))
                : Optional.empty();
    }

    private static CarrierKind kind(Move.Use use) {
        return use.cells().values().iterator().next().get(0).kind();
    }

    /** Statistical units of electricity or heat in 万吨标准煤, as the base year has them. */
    private static double perCoal(EnergySystem system, Supply supply) {
        double coal = 0;
        for (Consumer consumer : system.consumers()) {
            for (Flow flow : consumer.flows()) {
                coal += flow.carrier().equals(supply.carrier()) ? amount(flow, system) : 0;
            }
        }
        return coal > 0 ? supply.demand().value() / coal : 0;
    }

    /** Emissions by use of the cells of a change, in the mix of the base year; of an unused fuel its usual factor. */
    private static double factor(Move.Use use, EnergySystem system) {
        double amount = 0;
        double tonnes = 0;
        for (Map.Entry<String, List<Carrier>> cells : use.cells().entrySet()) {
            for (Flow flow :
                    system.findConsumer(cells.getKey()).map(Consumer::flows).orElse(List.of())) {
                if (cells.getValue().contains(flow.carrier())) {
                    amount += amount(flow, system);
                    tonnes += flow.emissions().tonnes();
                }
            }
        }
        return amount > 0 ? tonnes / amount : unused(use, system);
    }

    private static double unused(Move.Use use, EnergySystem system) {
        return use.cells().values().stream()
                .flatMap(List::stream)
                .flatMap(carrier -> Optional.ofNullable(system.factors().get(carrier.id())).stream())
                .mapToDouble(Quantity::value)
                .findFirst()
                .orElse(0);
    }

    private static double amount(Flow flow, EnergySystem system) {
        return flow.amounts().find(system.baseYear()).map(Quantity::value).orElse(0.0);
    }
}
