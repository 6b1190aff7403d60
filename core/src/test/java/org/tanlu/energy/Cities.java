package org.tanlu.energy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tanlu.clause.City;
import org.tanlu.inventory.History;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;

/** The energy systems of the example cities, each made once. */
final class Cities {
    static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Map<String, Example> KNOWN = new ConcurrentHashMap<>();

    /** A city's survey, its accounts, and its energy system. */
    record Example(Dossier dossier, History history, EnergySystem system) {}

    private Cities() {}

    static Example of(String folder) {
        return KNOWN.computeIfAbsent(folder, Cities::read);
    }

    private static Example read(String folder) {
        Plan plan = ExampleCity.plan(folder).value();
        return new Example(
                plan.dossier(), plan.history(), plan.scenarios().orElseThrow().system());
    }
}
