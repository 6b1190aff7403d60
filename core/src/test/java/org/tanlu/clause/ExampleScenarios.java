package org.tanlu.clause;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tanlu.inventory.Accounting;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Simulation;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;

/** The scenarios of the example cities, each simulated once. */
public final class ExampleScenarios {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Map<String, Scenarios> KNOWN = new ConcurrentHashMap<>();

    private ExampleScenarios() {}

    /** The scenarios of a folder of {@code examples}. */
    public static Scenarios of(String folder) {
        return KNOWN.computeIfAbsent(folder, ExampleScenarios::read);
    }

    private static Scenarios read(String folder) {
        try {
            Outcome<Dossier> dossier =
                    Survey.read(CityFolder.read(Path.of("../examples", folder), REFERENCE), REFERENCE);
            return Simulation.simulate(
                            dossier.value(),
                            Accounting.account(dossier.value(), REFERENCE).value(),
                            REFERENCE)
                    .value()
                    .orElseThrow();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
