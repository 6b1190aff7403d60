package org.tanlu.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** 措施取舍 what the city decided on measures; to reject one needs a reason (clause 8). */
@Clause({"8.2", "8.3.1", "8.5", "8.6"})
public final class Choices {
    /** The register. */
    public static final String FORM = "measure_choices";

    private final Map<String, Choice> byMeasure = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ReferenceData reference;

    Choices(Register register, ReferenceData reference) {
        this.reference = reference;
        register.rows().forEach(this::read);
    }

    private void read(Register.Row row) {
        String id = row.text("measure");
        if (!reference.measures().measures().containsKey(id)) {
            return;
        }
        Measure measure = reference.measures().measure(id);
        var choice =
                new Choice(row.says("choice", "rejected"), row.text("reason").strip());
        if (byMeasure.containsKey(id)) {
            findings.add(Finding.at(
                    row.place(), reference.rule("POT-TWICE"), Facts.of("id", id).and("measure", measure.name())));
            return;
        }
        byMeasure.put(id, choice);
        if (choice.isRejected() && choice.reason().isEmpty()) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("POT-REJECTED"),
                    Facts.of("id", id).and("measure", measure.name())));
        }
    }

    /** The rows that reject a measure, by its id; the first row of a measure stands. */
    public static Map<String, Register.Row> rejected(Register register) {
        var first = new LinkedHashMap<String, Register.Row>();
        register.rows().forEach(row -> first.putIfAbsent(row.text("measure"), row));
        first.values().removeIf(row -> !row.says("choice", "rejected"));
        return first;
    }

    Optional<Choice> of(Measure measure) {
        return Optional.ofNullable(byMeasure.get(measure.id()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
