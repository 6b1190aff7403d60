package org.tanlu.potential;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 措施取值 the library of measures as a city has it (clause 8.1): what it registered goes before the library, in potentials,
 * scenarios and costs alike.
 *
 * @param reference the reference data with the city's library
 * @param values    what the city told, beside what the library says
 */
@Clause("8.1")
public record OwnMeasures(ReferenceData reference, List<OwnValue> values) {
    /** The register. */
    static final String FORM = "measure_values";

    public OwnMeasures {
        values = List.copyOf(values);
    }

    /** The library of a city; a row that cannot be used is left out, with a finding at its place. */
    @Clause("8.1")
    public static Outcome<OwnMeasures> of(Dossier dossier, ReferenceData library) {
        var findings = new ArrayList<Finding>();
        var told = new LinkedHashMap<String, Map<MeasureField, Quantity>>();
        var values = new ArrayList<OwnValue>();
        for (Register.Row row : dossier.register(FORM).rows()) {
            if (isUsable(row, library, told, findings)) {
                Measure measure = library.measures().measure(row.text("measure"));
                MeasureField field = field(row);
                Quantity value = row.findQuantity("value").orElseThrow();
                told.computeIfAbsent(measure.id(), any -> new EnumMap<>(MeasureField.class))
                        .put(field, value);
                values.add(new OwnValue(
                        measure,
                        row.text("field"),
                        name(row, library),
                        field.library(measure).map(Quantity::toString).orElse(""),
                        value.toString(),
                        row));
            }
        }
        told.forEach((id, fields) -> order(library.measures().measure(id), fields, library, dossier, findings));
        var own = new LinkedHashMap<>(library.measures().measures());
        told.forEach((id, fields) ->
                own.put(id, new MeasureChange(fields).of(library.measures().measure(id))));
        return Outcome.of(tied(dossier, library, own, values, findings), findings);
    }

    /** Bounds of an investment that it passes give way to it, which is told. */
    private static void order(
            Measure measure,
            Map<MeasureField, Quantity> fields,
            ReferenceData library,
            Dossier dossier,
            List<Finding> findings) {
        var byName = new LinkedHashMap<String, Quantity>();
        fields.forEach((field, value) -> byName.put(field.name().toLowerCase(Locale.ROOT), value));
        MeasureValues.disorder(byName, measure)
                .ifPresent(reason -> findings.add(Finding.at(
                        dossier.register(FORM).rows().stream()
                                .filter(row -> row.says("measure", measure.id())
                                        && row.text("field").startsWith("capex"))
                                .findFirst()
                                .orElseThrow()
                                .place(),
                        library.rule("POT-ORDER"),
                        Facts.of("measure", measure.name()).and("reason", reason))));
    }

    /** With the departments and dependencies that the city told. */
    private static OwnMeasures tied(
            Dossier dossier,
            ReferenceData library,
            Map<String, Measure> own,
            List<OwnValue> values,
            List<Finding> findings) {
        var departments = new OwnDepartments(dossier.register(OwnDepartments.FORM), library);
        own.replaceAll((id, measure) -> departments.of(measure));
        values.addAll(departments.values());
        findings.addAll(departments.findings());
        var dependencies = new OwnDependencies(dossier.register(OwnDependencies.FORM), library);
        values.addAll(dependencies.values());
        findings.addAll(dependencies.findings());
        return values.isEmpty()
                ? new OwnMeasures(library, values)
                : new OwnMeasures(
                        library.with(library.measures().with(own).withDependencies(dependencies.all())), values);
    }

    private static boolean isUsable(
            Register.Row row,
            ReferenceData library,
            Map<String, Map<MeasureField, Quantity>> told,
            List<Finding> findings) {
        String id = row.text("measure");
        if (!library.measures().measures().containsKey(id) || row.text("field").isEmpty()) {
            return false; // the reading of the register has said so
        }
        Measure measure = library.measures().measure(id);
        if (row.findQuantity("value").isEmpty()) {
            marked(row, measure, library).ifPresent(findings::add);
            return false; // of an empty cell the reading of the register has said so
        }
        MeasureField field = field(row);
        Text name = name(row, library);
        Quantity value = row.findQuantity("value").orElseThrow();
        Facts facts = Facts.of("id", id).and("field", name).and("value", value.toString());
        if (told.getOrDefault(id, Map.of()).containsKey(field)) {
            findings.add(Finding.at(
                    row.place(), library.rule("POT-TWICE"), Facts.of("id", id).and("measure", measure.name())));
            return false;
        }
        if (!value.unit().isCompatibleWith(field.unit(measure))) {
            findings.add(Finding.at(
                    row.place(),
                    library.rule("POT-VALUE-UNIT"),
                    facts.and("unit", field.unit(measure).symbol())));
            return false;
        }
        if (!field.allows(value.in(field.unit(measure)))) {
            findings.add(Finding.at(row.place(), library.rule("POT-VALUE"), facts.and("range", field.range())));
            return false;
        }
        far(row, measure, library, facts).ifPresent(findings::add);
        return true;
    }

    private static Optional<Finding> far(Register.Row row, Measure measure, ReferenceData library, Facts facts) {
        MeasureField field = field(row);
        return row.findQuantity("value")
                .filter(value -> field.isFar(value, measure))
                .flatMap(value -> field.library(measure))
                .map(usual ->
                        Finding.at(row.place(), library.rule("POT-VALUE-FAR"), facts.and("library", usual.toString())));
    }

    /** A mark such as NO stands for no number of a measure. */
    private static Optional<Finding> marked(Register.Row row, Measure measure, ReferenceData library) {
        return row.findNotation("value")
                .map(mark -> Finding.at(
                        row.place(),
                        library.rule("POT-VALUE-MARK"),
                        Facts.of("id", measure.id())
                                .and("measure", measure.name())
                                .and("field", name(row, library))
                                .and("mark", mark.name())));
    }

    private static Text name(Register.Row row, ReferenceData library) {
        String id = row.text("field");
        return Text.of(library.form(FORM).field("field").option(id).chinese(), id.replace('_', ' '));
    }

    private static MeasureField field(Register.Row row) {
        return MeasureField.valueOf(row.text("field").toUpperCase(Locale.ROOT));
    }
}
