package org.tanlu.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.BodyNames;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Department;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 措施分工 the departments that lead and support measures in a city (clause 10.2). A body that is not known stays out, with a
 * finding at its row; what the library says then holds. One use only.
 */
@Clause("10.2")
final class OwnDepartments {
    /** The register. */
    static final String FORM = "measure_departments";

    private final ReferenceData library;
    private final Map<String, Measure.Responsible> told = new LinkedHashMap<>();
    private final List<OwnValue> values = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    OwnDepartments(Register register, ReferenceData library) {
        this.library = library;
        register.rows().forEach(this::read);
    }

    /** A measure with the city's departments, if it told any. */
    Measure of(Measure measure) {
        return Optional.ofNullable(told.get(measure.id())).map(measure::with).orElse(measure);
    }

    /** What was taken, beside what the library says. */
    List<OwnValue> values() {
        return values;
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(Register.Row row) {
        String id = row.text("measure");
        if (!library.measures().measures().containsKey(id)) {
            return; // the reading of the register has said so
        }
        Measure measure = library.measures().measure(id);
        if (told.containsKey(id)) {
            findings.add(Finding.at(
                    row.place(), library.rule("POT-TWICE"), Facts.of("id", id).and("measure", measure.name())));
            return;
        }
        Measure.Responsible usual = measure.responsible();
        String lead = known(row, measure, row.text("lead")).orElse(usual.lead());
        List<String> support = BodyNames.of(row.text("support")).stream()
                .flatMap(name -> known(row, measure, name).stream())
                .toList();
        var own = new Measure.Responsible(lead, support.isEmpty() ? usual.support() : support);
        if (!own.equals(usual)) {
            told.put(id, own);
            values.add(new OwnValue(
                    measure, "departments", Text.of("牵头和配合部门", "departments"), words(usual), words(own), row));
        }
    }

    private Optional<String> known(Register.Row row, Measure measure, String name) {
        Optional<Department> department = Requests.findDepartment(name.strip(), library);
        if (department.isEmpty()) {
            String nearest = String.join("、", Requests.nearestDepartments(name.strip(), library));
            findings.add(Finding.at(
                    row.place(),
                    library.rule("POT-DEPARTMENT"),
                    Facts.of("id", measure.id())
                            .and("measure", measure.name())
                            .and("department", name)
                            .and("nearest", nearest)));
        }
        return department.map(Department::id);
    }

    private String words(Measure.Responsible bodies) {
        String support = bodies.support().stream().map(this::name).collect(Collectors.joining("、"));
        return name(bodies.lead()) + (support.isEmpty() ? "" : "；配合：" + support);
    }

    private String name(String id) {
        return library.standard().departments().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name().chinese())
                .findFirst()
                .orElse(id);
    }
}
