package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;

/**
 * 逐行匹配 brings Tanlu's lines to the grain of the official ones: lines that cover something together stand in one group,
 * so that nothing is compared twice. A fuel that the official inventory does not name goes to the one that its coarser
 * columns put it into.
 */
final class Matching {
    private static final String POWER_HEAT = "power_heat";
    private static final List<String> PLANTS = List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY);
    private static final List<String> HOUSEHOLDS = List.of(BalanceRows.URBAN, BalanceRows.RURAL);

    private final ReferenceData reference;
    private final Set<String> named;

    /** Lines that are compared with each other; one side may be empty. */
    record Group(List<OfficialLine> official, List<OwnLine> own) {}

    private Matching(List<OfficialLine> official, ReferenceData reference) {
        this.reference = reference;
        this.named = official.stream()
                .map(line -> line.grain().carrier())
                .filter(carrier -> !carrier.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups, first those with official lines in their order, then Tanlu's other lines by source, fuel and gas. */
    static List<Group> of(List<OfficialLine> official, List<OwnLine> own, ReferenceData reference) {
        var matching = new Matching(official, reference);
        var groups = new ArrayList<Group>();
        for (OfficialLine line : official) {
            List<OwnLine> covered = own.stream()
                    .filter(candidate -> matching.overlaps(line.grain(), candidate))
                    .toList();
            matching.add(groups, new Group(List.of(line), covered));
        }
        own.stream()
                .filter(OwnLine::isCounted)
                .filter(line -> groups.stream().noneMatch(group -> group.own().contains(line)))
                .collect(Collectors.groupingBy(OwnLine::grain, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(rest -> groups.add(new Group(List.of(), rest)));
        return groups;
    }

    /** Adds a group; groups that share a line, or say the same twice, become one. */
    private void add(List<Group> groups, Group added) {
        List<Group> touching = groups.stream()
                .filter(group -> group.own().stream().anyMatch(added.own()::contains)
                        || group.official().stream()
                                .anyMatch(line -> line.grain()
                                        .equals(added.official().get(0).grain())))
                .toList();
        if (touching.isEmpty()) {
            groups.add(added);
            return;
        }
        var all = new ArrayList<>(touching);
        all.add(added);
        var joined = new Group(
                all.stream().flatMap(group -> group.official().stream()).toList(),
                all.stream().flatMap(group -> group.own().stream()).distinct().toList());
        groups.set(groups.indexOf(touching.get(0)), joined);
        groups.removeAll(touching.subList(1, touching.size()));
    }

    /** Whether an official line and a line of Tanlu cover something together. */
    boolean overlaps(Grain grain, OwnLine own) {
        return (grain.category().equals(Grain.ALL) || grain.category().equals(own.category()))
                && (grain.source().isEmpty() || grain.source().equals(own.source()))
                && (grain.gas().equals(Grain.ALL)
                        || grain.gas().equalsIgnoreCase(own.gas().name()))
                && (grain.endUse().isEmpty() || grain.endUse().equals(own.functional()))
                && inSector(grain.sector(), own.unit())
                && ofFuel(grain.carrier(), own.carrier());
    }

    /** A whole row holds its branches; the branch of power and heat holds its plants, an undivided row town and country. */
    private boolean inSector(String id, String unit) {
        if (id.isEmpty() || id.equals(unit)) {
            return true;
        }
        Sector sector = reference.sector(id);
        return unit.equals(sector.row())
                || (id.equals(POWER_HEAT) && PLANTS.contains(unit))
                || (unit.equals(BalanceRows.RESIDENTIAL) && HOUSEHOLDS.contains(sector.row()));
    }

    private boolean ofFuel(String id, Optional<Carrier> own) {
        if (id.isEmpty() || own.isEmpty()) {
            return id.isEmpty();
        }
        if (own.get().id().equals(id)) {
            return true;
        }
        if (named.contains(own.get().id())) {
            return false;
        }
        Carrier carrier = reference.carrier(id);
        if (carrier.isTotal()) {
            return own.get().kind() == kind(id) && named.stream().noneMatch(other -> isPeer(other, own.get()));
        }
        return isPeer(id, own.get());
    }

    private boolean isPeer(String id, Carrier own) {
        Optional<String> column = reference.carrier(id).ceads();
        return column.isPresent() && column.equals(own.ceads());
    }

    private static CarrierKind kind(String total) {
        return total.equals("petroleum_total") ? CarrierKind.OIL : CarrierKind.COAL;
    }
}
