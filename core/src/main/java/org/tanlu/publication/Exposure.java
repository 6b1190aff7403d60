package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Text;

/**
 * 暴露检查 finds the internal series that totals would tell: where one series alone of all that are internal moves the emissions
 * of a year, anyone can take from the total what is public and has the series. Such a series is kept like a confidential
 * one. Only the inventory is calculated for it.
 */
final class Exposure {
    private final ReferenceData reference;
    private final Runs runs;
    private final List<Suppressed> record = new ArrayList<>();

    Exposure(ReferenceData reference, Runs runs) {
        this.reference = reference;
        this.runs = runs;
    }

    /** The lines of the record on the series found. */
    List<Suppressed> record() {
        return List.copyOf(record);
    }

    /** The items of the series that totals would tell; without those the totals are judged again. */
    Set<String> of(Dossier dossier) {
        var exposed = new TreeSet<String>();
        Set<String> found = found(dossier);
        while (!found.isEmpty()) {
            exposed.addAll(found);
            found = found(Perturbation.withheld(dossier, exposed));
        }
        return exposed;
    }

    private Set<String> found(Dossier dossier) {
        var perturbation = new Perturbation(dossier);
        var found = new LinkedHashSet<String>();
        if (!perturbation.isNeeded()) {
            return found;
        }
        List<String> totals = totals(dossier);
        List<List<String>> others = runs.of(perturbation, this::totals);
        var suspicion = new Suspicion(perturbation, new ArrayList<>());
        for (int i = 0; i < totals.size(); i++) {
            int index = i;
            Movement movement = suspicion.movement(
                    totals.get(i),
                    others.stream()
                            .map(other -> Optional.of(other)
                                    .filter(list -> list.size() == totals.size())
                                    .map(list -> list.get(index)))
                            .toList());
            int series = suspicion.tells(movement) ? perturbation.codes().find(movement.pattern()) : -1;
            if (series >= 0 && found.add(perturbation.item(series))) {
                note(perturbation, series);
            }
        }
        return found;
    }

    private void note(Perturbation perturbation, int series) {
        record.add(new Suppressed(
                perturbation.item(series),
                perturbation.name(series).chinese(),
                Text.of(
                        "内部数据，但总量中只有它一项不公开，减去其余即可推出；按保密数据处理，总量不含它（※）",
                        "internal, but the only one of a total that is not public, which less the others would tell it;"
                                + " kept like a confidential one, totals lack it (※)")));
    }

    /** The totals of every year, direct ones, indirect ones and both. */
    private List<String> totals(Dossier dossier) {
        return Accounting.account(dossier, reference).value().inventories().byYear().values().stream()
                .flatMap(Exposure::totals)
                .toList();
    }

    private static Stream<String> totals(Inventory inventory) {
        return Stream.of(inventory.direct(), inventory.indirect(), inventory.total())
                .map(Emissions::toQuantity)
                .map(total -> ShortestDecimal.of(total.value()));
    }
}
