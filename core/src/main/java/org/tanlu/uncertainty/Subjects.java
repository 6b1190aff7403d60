package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/** Sees the lines of one inventory, direct and indirect, as subjects of ranges. */
final class Subjects {
    private final Inventory inventory;
    private final ReferenceData reference;
    private final List<String> order;
    private final Map<List<Parameter>, Carrier> carriers = new LinkedHashMap<>();

    private Subjects(Inventory inventory, ReferenceData reference) {
        this.inventory = inventory;
        this.reference = reference;
        this.order = new ArrayList<>(reference.emissionSources().keySet());
        inventory.combustion().forEach(line -> carriers.putIfAbsent(line.factors(), line.carrier()));
    }

    static List<Subject> of(Inventory inventory, ReferenceData reference) {
        var subjects = new Subjects(inventory, reference);
        var all = new ArrayList<Subject>();
        inventory.lines().forEach(line -> all.add(subjects.direct(line)));
        subjects.indirect(inventory.electricity()).ifPresent(all::add);
        subjects.indirect(inventory.heat()).ifPresent(all::add);
        return all;
    }

    private Subject direct(EmissionLine line) {
        Optional<Carrier> carrier = carrier(line);
        Optional<CarrierKind> kind = carrier.map(Carrier::kind);
        return new Subject(
                line.year(),
                line.key(),
                UncertaintyRow.Key.of(
                        reference.emissionSource(line.source()), order.indexOf(line.source()), line.gas(), kind),
                carrier,
                line.functional().name().toLowerCase(Locale.ROOT),
                line instanceof GasLine gas ? gas.detail() : "",
                basis(),
                datum(line),
                line.factors(),
                line.emissions().tonnes());
    }

    private String basis() {
        return inventory.basis().kind().name().toLowerCase(Locale.ROOT);
    }

    /** A memo item names no carrier, but its fuel has the factor of the fuel it is taken out of. */
    private Optional<Carrier> carrier(EmissionLine line) {
        if (line instanceof CombustionLine burnt) {
            return Optional.of(burnt.carrier());
        }
        return line instanceof GasLine ? Optional.empty() : Optional.ofNullable(carriers.get(line.factors()));
    }

    /** The gases of one source and place rest on the same data. */
    private static String datum(EmissionLine line) {
        if (line instanceof CombustionLine burnt && !burnt.data().isEmpty()) {
            return burnt.data().stream().map(Datum::item).distinct().sorted().collect(Collectors.joining("+"));
        }
        return line instanceof GasLine gas ? gas.source() + "/" + gas.detail() : line.key();
    }

    private Optional<Subject> indirect(SecondaryEnergy energy) {
        if (energy.indirect().tonnes() == 0) {
            return Optional.empty();
        }
        String id = energy.carrier().id();
        Text name = Text.of(
                "净调入" + energy.carrier().name().chinese(),
                "net imported " + energy.carrier().name().english());
        return Optional.of(new Subject(
                inventory.year(),
                "inventory/" + id + "/indirect/" + inventory.year(),
                new UncertaintyRow.Key(Part.INDIRECT, order.size(), id, name, "CO2", Optional.empty()),
                Optional.of(energy.carrier()),
                "",
                "",
                basis(),
                id,
                energy.officialFactor()
                        .map(entry -> entry.factor().parameters())
                        .orElse(List.of()),
                energy.indirect().tonnes()));
    }
}
