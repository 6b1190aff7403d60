package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the numbers of electricity and heat came about (clause 7.1.5). */
final class SecondaryDerivations {
    private static final Text NO_IMPORT = Text.of(
            "净调出，没有间接排放；未公布的不估算", "net exporter: no indirect emissions; what is not published is not estimated");
    private static final Text TIMES = Text.of("净调入量×排放因子", "net import × factor");

    private SecondaryDerivations() {}

    /** The official line. */
    static Derivation indirect(SecondaryEnergy energy) {
        return energy.market()
                .filter(MarketLine::isDeclared)
                .map(line -> line.derivation(energy.importParts()))
                .orElseGet(() -> location(energy));
    }

    static Derivation location(SecondaryEnergy energy) {
        Text label = Text.of(
                "净调入" + energy.carrier().name().chinese() + "间接排放",
                "indirect emissions of net imported " + energy.carrier().name().english());
        Quantity value = energy.locationIndirect().toQuantity();
        if (energy.locationIndirect().equals(Emissions.ZERO)
                || energy.importFactor().isEmpty()) {
            return new Derivation(label, value, NO_IMPORT, "7.1.5", List.of(energy.importParts()));
        }
        Derivation factor = Derivations.of(energy.importFactor().get().factor());
        return new Derivation(label, value, TIMES, "7.1.5", List.of(energy.importParts(), factor));
    }

    static Derivation consumed(SecondaryEnergy energy) {
        return Derivation.late(
                Text.of(
                        "本地消费" + energy.carrier().name().chinese() + "对应排放",
                        "emissions of " + energy.carrier().name().english() + " consumed here"),
                energy.consumed().toQuantity(),
                Text.of("直接＋间接－调出", "direct + indirect − exported"),
                "7.1.5",
                () -> List.of(direct(energy), indirect(energy), exported(energy)));
    }

    private static Derivation direct(SecondaryEnergy energy) {
        return Derivation.late(
                Text.of("本地生产直接排放", "direct emissions of local plants"),
                energy.direct().toQuantity(),
                Text.of("合计", "sum"),
                "7.1.5",
                () -> energy.plantLines().stream().map(EmissionLine::derivation).toList());
    }

    static Derivation exported(SecondaryEnergy energy) {
        String name = energy.carrier().name().chinese();
        return Derivation.late(
                Text.of(
                        "随净调出" + name + "带走的排放",
                        "carried away by net exports of "
                                + energy.carrier().name().english()),
                energy.exported().toQuantity(),
                Text.of("直接排放×净调出量÷本地供应量（净调入则为零）", "direct emissions × net export ÷ local supply; none for importers"),
                "7.1.5",
                () -> List.of(direct(energy), energy.importParts(), local(energy)));
    }

    static Derivation local(SecondaryEnergy energy) {
        return Derivation.late(
                Text.of("本地供应量", "local supply"),
                energy.localSupply(),
                Text.of("合计", "sum"),
                "7.1.5",
                energy::localParts);
    }

    static Derivation factor(SecondaryEnergy energy, Quantity factor) {
        var supply = new ArrayList<>(energy.localParts());
        supply.add(energy.importParts());
        Derivation available = new Derivation(
                Text.of("本地供应与净调入", "local supply and net import"),
                energy.available(),
                Text.of("合计", "sum"),
                "7.1.5",
                supply);
        return new Derivation(
                Text.of(
                        "本地消费" + energy.carrier().name().chinese() + "排放因子",
                        "local factor of " + energy.carrier().name().english()),
                factor,
                Text.of("本地消费对应排放÷（本地供应＋净调入）", "emissions of consumption ÷ (local supply + net import)"),
                "7.1.5",
                List.of(consumed(energy), available));
    }

    static Derivation allocation(SecondaryEnergy energy, SecondaryEnergy.Allocation allocation) {
        String name = energy.carrier().name().chinese();
        return Derivation.late(
                Text.of(
                        allocation.user().name().chinese() + "所用" + name,
                        energy.carrier().name().english() + " used by "
                                + allocation.user().name().english()),
                allocation.emissions().toQuantity(),
                Text.of("本地消费" + name + "对应排放×该用户用量占比（损失随用量分摊）", "emissions of consumption × share of use"),
                "7.1.5",
                () -> List.of(allocation.user().activity(), consumed(energy)));
    }
}
