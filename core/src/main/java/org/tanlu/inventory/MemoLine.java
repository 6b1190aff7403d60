package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 单列行 one line of a memo item: a fuel with its CO2, or emissions that the city reported as such.
 *
 * @param kind      what it belongs to
 * @param told      what the city told
 * @param fuel      the fuel; empty where emissions were told
 * @param emissions the emissions of all that was told
 * @param inBalance the part that the transport row of the year's energy data holds; none where the city declared that it
 *                  stands outside
 */
public record MemoLine(MemoKind kind, Datum told, Optional<Fuel> fuel, Emissions emissions, Emissions inBalance) {

    /**
     * A fuel.
     *
     * @param carrier the carrier
     * @param amount  the amount in the carrier's statistical unit
     * @param factor  the method's factor
     */
    public record Fuel(Carrier carrier, Quantity amount, EmissionFactor factor) {}

    Derivation derivation() {
        Text label = Text.of(
                kind.text().chinese() + "·" + told.name().chinese(),
                kind.text().english() + ": " + told.name().english());
        return fuel.map(burnt -> new Derivation(
                        label,
                        emissions.toQuantity(),
                        Text.of("消费量×排放因子", "fuel × emission factor"),
                        "7.1.3",
                        List.of(Derivations.of(told), Derivations.of(burnt.factor()))))
                .orElseGet(() -> new Derivation(
                        label,
                        emissions.toQuantity(),
                        Text.of("城市填报的排放量", "emissions as reported by the city"),
                        "7.1.3",
                        List.of(Derivations.of(told))));
    }
}
