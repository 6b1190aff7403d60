package org.tanlu.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tanlu.clause.City;
import org.tanlu.pathway.Solving;
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
public final class ExampleCity {
    static final ReferenceData REFERENCE = City.REFERENCE;

    private ExampleCity() {}

    /** The two examples as they stand, each prepared once and only where a test asks for it: plans do not change. */
    private static final class BeijingHolder {
        private static final Outcome<Plan> PLAN = prepared("beijing");
    }

    private static final class YunzhouHolder {
        private static final Outcome<Plan> PLAN = prepared("yunzhou");
    }

    /** The plan with the findings of survey and preparation; settings as keys and values in turn. */
    public static Outcome<Plan> plan(String folder, String... settings) {
        if (settings.length > 0) {
            return prepared(folder, settings);
        }
        return switch (folder) {
            case "beijing" -> BeijingHolder.PLAN;
            case "yunzhou" -> YunzhouHolder.PLAN;
            default -> prepared(folder);
        };
    }

    /** The same, prepared anew. */
    public static Outcome<Plan> prepared(String folder, String... settings) {
        return prepared(folder, Solving.notAsked(), settings);
    }

    /** The same with its pathway. */
    public static Outcome<Plan> prepared(String folder, Solving solving, String... settings) {
        Outcome<Dossier> dossier = Survey.read(tables(folder, settings), REFERENCE);
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), REFERENCE, solving);
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
