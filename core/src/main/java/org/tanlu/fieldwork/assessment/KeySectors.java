package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.Ranked;
import org.tanlu.inventory.BranchShare;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 重点行业 the key sectors of a city: its high-emission and high-energy branches (clause 7.1.7), power and heat where their
 * combustion is a key source, and the branches that answer for other key sources (clause 7.2). Without an inventory there are
 * none to tell.
 */
@Clause("C6-4")
final class KeySectors {
    /** How the ids of sources begin that power and heat plants burn. */
    private static final String PLANTS = "combustion/energy_production/";

    private static final String POWER_HEAT = "power_heat";
    private static final Text BRANCH = Text.of("高排放或高耗能行业", "high-emission or high-energy branch");

    private KeySectors() {}

    static List<KeySector> of(History history, EmissionHistory past, Visits visits, ReferenceData reference) {
        Map<String, List<Text>> why = new LinkedHashMap<>();
        history.branches().findLatest().stream()
                .flatMap(window -> window.marked().stream())
                .map(BranchShare::sector)
                .forEach(sector -> why.computeIfAbsent(sector.id(), id -> new ArrayList<>())
                        .add(BRANCH));
        past.sources().stream()
                .filter(Ranked::isKey)
                .forEach(source -> branch(source, reference)
                        .ifPresent(sector -> why.computeIfAbsent(sector.id(), id -> new ArrayList<>())
                                .add(source.name())));
        return why.entrySet().stream()
                .map(entry -> new KeySector(
                        reference.sector(entry.getKey()), entry.getValue(), visits.enterprisesOf(entry.getKey())))
                .toList();
    }

    /** The industrial branch that answers for a source; the combustion of branches is told by the branches themselves. */
    private static Optional<Sector> branch(Ranked source, ReferenceData reference) {
        if (source.id().startsWith(PLANTS)) {
            return Optional.of(reference.sector(POWER_HEAT));
        }
        String id = source.id().split("/", -1)[0];
        return Optional.ofNullable(reference.emissionSources().get(id))
                .flatMap(known -> reference.industrialSectors().stream()
                        .filter(sector -> sector.id().equals(known.branch()))
                        .findFirst());
    }
}
