package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 电力热力供应 how electricity or heat is supplied in the base year (clause 7.1.5): local plants that burn, local supply
 * without fuel, net import, and what is lost on the way.
 *
 * @param carrier      electricity or heat
 * @param demand       what its users take, in MWh or GJ
 * @param plants       what plants that burn supply, in MWh or GJ
 * @param others       what is supplied locally without burning, by kind, in MWh or GJ
 * @param netImport    inflow less outflow, in MWh or GJ; negative for export
 * @param importFactor emissions of a unit imported, in tCO2 per MWh or GJ; empty where none is known
 * @param published    the factors published for where imports come from, by year; empty for heat
 */
@Clause("7.1.5")
public record Supply(
        Carrier carrier,
        Quantity demand,
        Quantity plants,
        List<Other> others,
        Quantity netImport,
        Optional<Quantity> importFactor,
        YearSeries<Quantity> published) {

    /**
     * Local supply without fuel.
     *
     * @param id     hydro, nuclear, wind, solar, or rest for what was not told by kind
     * @param name   its name
     * @param amount how much, in MWh or GJ
     */
    public record Other(String id, Text name, Quantity amount) {}

    public Supply {
        others = List.copyOf(others);
    }

    /** All that is supplied: by plants, without fuel, and by net import. */
    public Quantity available() {
        return others.stream().map(Other::amount).reduce(plants, Quantity::plus).plus(netImport);
    }

    /** What is supplied beyond what users take: losses and the statistical difference. */
    public Quantity losses() {
        return available().minus(demand);
    }
}
