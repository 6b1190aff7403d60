package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 填报数据 what the city reported, as the leaves of derivations.
 *
 * @param dossier   the city's data
 * @param reference the units
 */
record ReportedItems(Dossier dossier, ReferenceData reference) {

    /** A reported item in a unit; an empty unit keeps the one it was written in. Empty without a value. */
    Optional<Derivation> find(String id, int year, String unit) {
        return dossier.find(id, year).filter(datum -> datum.value().isPresent()).map(datum -> {
            Derivation leaf = Derivations.of(datum);
            return unit.isEmpty()
                    ? leaf
                    : new Derivation(
                            leaf.label(),
                            leaf.value().in(reference.units().unit(unit)),
                            Text.of("按公布数换算单位", "as published, in another unit"),
                            "",
                            List.of(leaf));
        });
    }
}
