package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;

/** 已实施措施登记 the measures already carried out, each with its measure of the library (clause 6). */
@Clause("6")
final class ExistingMeasures {
    private final List<Register.Row> rows;
    private final ReferenceData reference;

    ExistingMeasures(Dossier dossier, ReferenceData reference) {
        this.rows = dossier.register("existing_measures").rows();
        this.reference = reference;
    }

    /** All of them, in the order of the register. */
    List<ExistingMeasure> all() {
        return rows.stream().map(this::measure).toList();
    }

    private ExistingMeasure measure(Register.Row row) {
        Optional<Measure> measure = told(row, "measure").map(reference.measures()::measure);
        return new ExistingMeasure(
                row.text("name"),
                measure,
                row.text("enterprise"),
                told(row, "sector").map(reference::sector),
                row.findQuantity("amount")
                        .map(amount -> measure.map(Measure::unit)
                                .filter(amount.unit()::isCompatibleWith)
                                .map(amount::in)
                                .orElse(amount)),
                row.findYear("year"),
                row.findQuantity("co2_reduction")
                        .map(amount ->
                                Emissions.tonnes(amount.in(Unit.TONNE_CO2E).value())),
                row.findQuantity("energy_saving"),
                row);
    }

    private static Optional<String> told(Register.Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    /** At most one finding a rule. */
    List<Finding> findings() {
        List<ExistingMeasure> all = all();
        var findings = new ArrayList<Finding>();
        report(
                reference.rule("FLD-EXISTING-EFFECT"),
                all.stream().filter(done -> !done.isUsable()).toList(),
                findings);
        report(
                reference.rule("FLD-EXISTING-UNIT"),
                all.stream().filter(ExistingMeasures::isOtherUnit).toList(),
                findings);
        return findings;
    }

    /** Whether an amount cannot be set beside those of the library's measure. */
    private static boolean isOtherUnit(ExistingMeasure done) {
        Optional<Unit> unit = done.measure().map(Measure::unit);
        Optional<Unit> told = done.amount().map(Quantity::unit);
        return unit.isPresent()
                && told.filter(each -> !each.isCompatibleWith(unit.get())).isPresent();
    }

    private static void report(Rule rule, List<ExistingMeasure> found, List<Finding> findings) {
        if (!found.isEmpty()) {
            findings.add(Finding.at(
                    found.get(0).row().place(),
                    rule,
                    Facts.of("count", found.size())
                            .and(
                                    "names",
                                    Few.words(found.stream()
                                            .map(ExistingMeasure::name)
                                            .toList()))));
        }
    }
}
