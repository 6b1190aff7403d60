package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Reads the library of safeguards; one use only. */
final class SafeguardLoader {
    private static final String ALWAYS = "*";

    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Map<String, Measure> measures;
    private final Map<String, Department> departments = new LinkedHashMap<>();

    SafeguardLoader(
            ReferenceFiles files, Map<String, Source> sources, Standard standard, Map<String, Measure> measures) {
        this.files = files;
        this.sources = sources;
        this.measures = measures;
        standard.departments().forEach(body -> departments.put(body.id(), body));
    }

    SafeguardLibrary load() {
        return new SafeguardLibrary(
                all("organisations", this::organisation),
                all("teams", this::team),
                all("instruments", this::instrument),
                all("assessment", this::item),
                all("participation", this::consultation));
    }

    private <T> List<T> all(String name, Function<Row, T> make) {
        return files.rows("safeguards/" + name + ".csv").stream().map(make).toList();
    }

    private Organisation organisation(Row row) {
        return new Organisation(
                row.text("id"),
                row.name(),
                both(row, "head"),
                row.known(departments, "office"),
                bodies(row, "deputies"),
                row.integer("leading_meetings"),
                row.integer("office_meetings"),
                both(row, "chosen"));
    }

    private WorkingTeam team(Row row) {
        return new WorkingTeam(
                row.text("id"),
                row.name(),
                row.known(departments, "lead"),
                bodies(row, "support"),
                row.list("outline"),
                both(row, "duty"));
    }

    private PolicyInstrument instrument(Row row) {
        List<String> sectors = row.list("sectors");
        row.list("measures").forEach(id -> known(row, id));
        row.find("task").ifPresent(id -> known(row, id));
        return new PolicyInstrument(
                row.text("id"),
                row.symbol(PolicyAspect.class, "aspect"),
                row.name(),
                both(row, "text"),
                row.known(departments, "lead"),
                bodies(row, "support"),
                row.symbol(PolicyInstrument.Funding.class, "funding"),
                sectors.contains(ALWAYS),
                sectors.stream()
                        .filter(sector -> !sector.equals(ALWAYS))
                        .map(sector -> MeasureSector.valueOf(sector.toUpperCase(Locale.ROOT)))
                        .toList(),
                row.list("measures"),
                row.find("task"),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private void known(Row row, String measure) {
        if (!measures.containsKey(measure)) {
            throw new IllegalArgumentException(row.where() + ": unknown measure " + measure);
        }
    }

    private AssessmentItem item(Row row) {
        return new AssessmentItem(
                row.text("id"),
                row.symbol(AssessmentItem.Kind.class, "kind"),
                row.name(),
                number(row, "points"),
                both(row, "text"),
                Text.of(row.find("use_zh").orElse(""), row.find("use_en").orElse("")),
                row.known(departments, "lead"),
                bodies(row, "support"));
    }

    private ConsultationForm consultation(Row row) {
        return new ConsultationForm(
                row.text("id"),
                row.name(),
                both(row, "stage"),
                both(row, "record"),
                number(row, "days"),
                row.known(departments, "lead"));
    }

    private static OptionalInt number(Row row, String column) {
        return row.find(column).isPresent() ? OptionalInt.of(row.integer(column)) : OptionalInt.empty();
    }

    private static Text both(Row row, String column) {
        return Text.of(row.text(column + "_zh"), row.text(column + "_en"));
    }

    private List<Department> bodies(Row row, String column) {
        return row.list(column).stream().map(id -> body(row, id)).toList();
    }

    private Department body(Row row, String id) {
        Department body =
                departments.getOrDefault(id, departments.values().iterator().next());
        if (!body.id().equals(id)) {
            throw new IllegalArgumentException(row.where() + ": unknown department " + id);
        }
        return body;
    }
}
