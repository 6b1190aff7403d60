package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Print;
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
    private static final double TRACE = 1e-9;

    private final TechnicalPotential technical;
    private final ReferenceData reference;
    private final EnergySystem system;

    Sources(TechnicalPotential technical, ReferenceData reference, EnergySystem system) {
        this.system = system;
        this.technical = technical;
        this.reference = reference;
    }

    /** How a technical potential came about. */
    Derivation technical(Potential potential) {
        return technical.derivation(potential.measure(), potential.technical().orElseThrow());
    }

    private Effect library(Measure measure) {
        return reference
                .energy()
                .effect(measure.technologyFrom(), measure.technologyTo())
                .orElseThrow();
    }

    /** The difference in this city; that of the library where the measure does nothing here. */
    private Effect own(Measure measure) {
        return system.moves().stream()
                .filter(move -> move.measure().id().equals(measure.id()))
                .findFirst()
                .map(Move::effect)
                .orElseGet(() -> library(measure));
    }

    /** What a unit changes of each carrier and gas, as the technologies differ in this city. */
    List<Derivation> difference(Measure measure) {
        Effect effect = own(measure);
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
                                + measure.technologyTo().map(this::chinese).orElse("无") + "，措施库两种技术之差"
                                + ratio(measure).chinese() + "；"
                                + measure.evidence().saving().text().chinese(),
                        "difference of the two technologies of the library"
                                + ratio(measure).english() + "; "
                                + measure.evidence().saving().code()));
    }

    /** By how much vehicles of the city take more or less than those of the library; nothing where they do not. */
    private Text ratio(Measure measure) {
        Effect library = library(measure);
        return own(measure).energy().entrySet().stream()
                .map(change -> change.getValue().value()
                        / Optional.ofNullable(library.energy().get(change.getKey()))
                                .orElse(change.getValue())
                                .value())
                .filter(ratio -> StrictMath.abs(ratio - 1) > TRACE)
                .findFirst()
                .map(ratio -> Text.of(
                        " × 本市每辆车用能与措施库之比" + Print.number(ratio),
                        " × energy of a vehicle of the city by the library's, " + Print.number(ratio)))
                .orElse(Text.of("", ""));
    }

    private String chinese(String technology) {
        return reference.energy().technology(technology).name().chinese();
    }

    /** The energy cost of a unit by carrier in a year. */
    List<Derivation> energy(Measure measure, int year) {
        Effect effect = own(measure);
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
