package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 组成部分 a part of a year's emissions, with what it is the sum of.
 *
 * @param id        the id, unique in its view
 * @param name      its name
 * @param emissions its emissions
 * @param parts     what it is the sum of
 */
record Part(String id, Text name, Emissions emissions, List<Sourced> parts) {
    Part {
        parts = List.copyOf(parts);
    }

    static Part of(String id, Text name, List<Sourced> parts) {
        Emissions sum = Emissions.sum(parts.stream()
                .map(part -> Emissions.tonnes(part.value().value()))
                .toList());
        return new Part(id, name, sum, parts);
    }

    /** This part and another of the same id together. */
    Part plus(Part other) {
        var all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Part(id, name, emissions.plus(other.emissions), all);
    }

    /** What it is the sum of; of one number that number, under its own key. */
    Derivation derivation() {
        if (parts.size() == 1) {
            return parts.get(0).source().get();
        }
        return new Derivation(name, emissions.toQuantity(), Text.of("合计", "sum"), "7.2", Sourced.derivations(parts));
    }

    /** Imported electricity or heat. */
    static Part imported(SecondaryEnergy energy) {
        Text name = Text.of(
                "净调入" + energy.carrier().name().chinese(),
                "net import of " + energy.carrier().name().english());
        return new Part(
                "import/" + energy.carrier().id(),
                name,
                energy.indirect(),
                List.of(new Sourced(energy.indirect().toQuantity(), energy::indirectDerivation)));
    }
}
