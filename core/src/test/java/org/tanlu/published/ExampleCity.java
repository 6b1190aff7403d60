package org.tanlu.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** An example city, whole, as its folder tells it; or with settings changed. */
final class ExampleCity {
    static final ReferenceData REFERENCE = ReferenceData.load();

    private ExampleCity() {}

    /** The plan with the findings of survey and preparation; settings as keys and values in turn. */
    static Outcome<Plan> plan(String folder, String... settings) {
        Outcome<Dossier> dossier = Survey.read(tables(folder, settings), REFERENCE);
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), REFERENCE);
        var findings = new ArrayList<Finding>(dossier.findings());
        findings.addAll(plan.findings());
        return Outcome.of(plan.value(), findings);
    }

    private static Tables tables(String folder, String... settings) {
        try {
            Tables tables = CityFolder.read(Path.of("../examples", folder), REFERENCE);
            return settings.length == 0 ? tables : CityTables.merge(tables, List.of(changed(tables, settings)));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The table of settings with some of them changed or added; keys and values in turn. */
    private static Table changed(Tables tables, String... settings) {
        Table city = tables.tables().stream()
                .filter(table -> table.name().equals("city"))
                .findFirst()
                .orElseThrow();
        var wanted = new LinkedHashMap<String, String>();
        for (int i = 0; i < settings.length; i += 2) {
            wanted.put(settings[i], settings[i + 1]);
        }
        var rows = new ArrayList<List<String>>();
        for (List<Cell> row : city.rows()) {
            var texts = new ArrayList<>(row.stream().map(Cell::text).toList());
            Optional.ofNullable(wanted.remove(texts.get(0))).ifPresent(value -> texts.set(1, value));
            rows.add(texts);
        }
        wanted.forEach((key, value) -> rows.add(List.of(key, value, "")));
        return CityTables.of("city", rows);
    }
}
