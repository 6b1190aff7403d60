package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Effect;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 潜力依据 what the numbers of potentials rest on, looked up when somebody asks (clause 8.1): data and parameters of technical
 * potentials, and what two technologies differ by.
 */
public final class Sources {
    private final TechnicalPotential technical;
    private final ReferenceData reference;

    Sources(TechnicalPotential technical, ReferenceData reference) {
        this.technical = technical;
        this.reference = reference;
    }

    /** How a technical potential came about. */
    Derivation technical(Potential potential) {
        return technical.derivation(potential.measure(), potential.technical().orElseThrow());
    }

    /** What a unit changes of each carrier and gas, as the library's technologies differ. */
    List<Derivation> difference(Measure measure) {
        Effect effect = reference
                .energy()
                .effect(measure.technologyFrom(), measure.technologyTo())
                .orElseThrow();
        var leaves = new ArrayList<Derivation>();
        effect.energy()
                .forEach((id, change) ->
                        leaves.add(leaf(measure, reference.energy().carrier(id).name(), change)));
        effect.emissions().forEach((gas, change) -> leaves.add(leaf(measure, Text.of(gas, gas), change)));
        return leaves;
    }

    private Derivation leaf(Measure measure, Text what, Quantity change) {
        return Derivation.leaf(
                Text.of("单位措施的" + what.chinese() + "变化", "change of " + what.english() + " by a unit"),
                change,
                Text.of(
                        measure.technologyFrom().map(this::chinese).orElse("无") + " → "
                                + measure.technologyTo().map(this::chinese).orElse("无") + "，措施库两种技术之差；"
                                + measure.evidence().saving().text().chinese(),
                        "difference of the two technologies of the library; "
                                + measure.evidence().saving().code()));
    }

    private String chinese(String technology) {
        return reference.energy().technology(technology).name().chinese();
    }

    /** The energy cost of a unit by carrier in a year. */
    List<Derivation> energy(Measure measure, int year) {
        Effect effect = reference
                .energy()
                .effect(measure.technologyFrom(), measure.technologyTo())
                .orElseThrow();
        var leaves = new ArrayList<Derivation>();
        new Costs(measure, effect, reference).energy(year).forEach((carrier, cost) -> {
            Text name = reference.energy().carrier(carrier).name();
            leaves.add(new Derivation(
                    Text.of(name.chinese() + "费用变化", "change of the cost of " + name.english()),
                    cost,
                    Text.of("用量变化 × 价格", "change of use × price"),
                    "9.2",
                    List.of(Derivation.leaf(
                            Text.of(name.chinese() + "价格（" + year + "年）", "price of " + name.english() + ", " + year),
                            reference
                                    .measures()
                                    .findPrice(carrier)
                                    .orElseThrow()
                                    .price(year),
                            Text.of("prices.csv，未核实", "prices.csv, unverified")))));
        });
        return leaves;
    }
}
