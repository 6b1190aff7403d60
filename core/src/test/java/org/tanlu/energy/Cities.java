package org.tanlu.energy;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;

/** The example cities accounted, each once. */
final class Cities {
    static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Map<String, City> KNOWN = new ConcurrentHashMap<>();

    /** A city's survey, its accounts, and its energy system. */
    record City(Dossier dossier, History history, EnergySystem system) {}

    private Cities() {}

    static City of(String folder) {
        return KNOWN.computeIfAbsent(folder, Cities::read);
    }

    private static City read(String folder) {
        try {
            Dossier dossier = Survey.read(CityFolder.read(Path.of("../examples", folder), REFERENCE), REFERENCE)
                    .value();
            History history = Accounting.account(dossier, REFERENCE).value();
            return new City(
                    dossier,
                    history,
                    EnergySystem.of(dossier, history, REFERENCE).value().orElseThrow());
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
