package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Reads the rows of an official inventory into lines; a number whose unit does not fit is left out, which is found. */
final class OfficialReader {
    private static final String MASS = "mass";
    private static final String DETAIL = "detail";

    private final ReferenceData reference;
    private final String potentials;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param potentials the set of global warming potentials that the inventory uses
     */
    OfficialReader(ReferenceData reference, String potentials) {
        this.reference = reference;
        this.potentials = potentials;
    }

    List<Finding> findings() {
        return findings;
    }

    OfficialLine read(Register.Row row) {
        Grain grain = Grain.of(row);
        Text label = grain.label(reference);
        Optional<Quantity> activity = row.findQuantity("activity");
        Optional<Quantity> printed = row.findQuantity("emissions");
        Optional<Emissions> stated =
                printed.flatMap(value -> tonnes(value.unit(), grain).map(unit -> unit.times(value.value())));
        if (printed.isPresent() && stated.isEmpty()) {
            misfit(row, label, Text.of("排放量", "emissions"), printed.get().unit());
        }
        Optional<OfficialLine.Intensity> factor = row.findQuantity("factor").flatMap(value -> intensity(value, grain));
        boolean fits = activity.isEmpty()
                || factor.isEmpty()
                || factor.get().per().unit().isCompatibleWith(activity.get().unit());
        Optional<Quantity> written = row.findQuantity("factor");
        if (written.isPresent() && (factor.isEmpty() || !fits)) {
            misfit(row, label, Text.of("排放因子", "factor"), written.get().unit());
        }
        String kind = row.text("kind");
        return new OfficialLine(
                grain,
                label,
                kind.isEmpty() || kind.equals(DETAIL),
                activity,
                row.findQuantity("non_energy"),
                fits ? factor : Optional.empty(),
                stated,
                slack(row, grain, fits ? factor : Optional.empty()),
                row.findNotation("emissions"),
                row);
    }

    private void misfit(Register.Row row, Text label, Text what, Unit unit) {
        findings.add(Finding.at(
                row.place(),
                reference.rule("REC-UNIT"),
                Facts.of("line", label).and("what", what).and("unit", unit.symbol())));
    }

    /** What one of a unit of emissions, or of mass of the line's gas, weighs in t CO2e. */
    private Optional<Emissions> tonnes(Unit unit, Grain grain) {
        if (unit.isCompatibleWith(Unit.TONNE_CO2E)) {
            return Optional.of(Emissions.tonnes(unit.factor()));
        }
        if (!unit.dimension().equals(MASS)) {
            return Optional.empty();
        }
        String gas = grain.gas().toUpperCase(Locale.ROOT);
        return gas.equals("CO2")
                ? Optional.of(Emissions.tonnes(unit.factor()))
                : reference
                        .factors()
                        .gwp()
                        .find(gas, potentials)
                        .map(potential -> Emissions.tonnes(
                                unit.factor() * potential.value().value()));
    }

    private Optional<OfficialLine.Intensity> intensity(Quantity factor, Grain grain) {
        String symbol = factor.unit().symbol();
        int stroke = symbol.lastIndexOf('/');
        if (stroke < 0) {
            return Optional.empty();
        }
        Optional<Unit> per = reference.units().all(symbol.substring(stroke + 1)).stream()
                .filter(unit -> !unit.dimension().endsWith("_volume")
                        || unit.dimension().equals("gas_volume"))
                .findFirst();
        Optional<Emissions> each = reference.units().all(symbol.substring(0, stroke)).stream()
                .flatMap(unit -> tonnes(unit, grain).stream())
                .findFirst();
        return per.flatMap(unit -> each.map(
                emissions -> new OfficialLine.Intensity(emissions.times(factor.value()), Quantity.of(1, unit))));
    }

    /** What the rounding of the three printed numbers can make of their difference. */
    private Emissions slack(Register.Row row, Grain grain, Optional<OfficialLine.Intensity> factor) {
        Optional<Quantity> activity = row.findQuantity("activity");
        Optional<Quantity> printed = row.findQuantity("emissions");
        Optional<Quantity> written = row.findQuantity("factor");
        if (activity.isEmpty() || printed.isEmpty() || written.isEmpty() || factor.isEmpty()) {
            return Emissions.ZERO;
        }
        Emissions product = factor.get().times(activity.get());
        double ofEmissions = Precision.half(printed.get())
                * tonnes(printed.get().unit(), grain).map(Emissions::tonnes).orElse(0.0);
        double ofActivity = Precision.half(activity.get())
                / Math.max(Math.abs(activity.get().value()), 1e-12);
        double ofFactor =
                Precision.half(written.get()) / Math.max(Math.abs(written.get().value()), 1e-12);
        double share = Math.min(ofActivity + ofFactor, MOST);
        return Emissions.tonnes(ofEmissions + Math.abs(product.tonnes()) * share);
    }

    /** Numbers written with one digit must not hide an error. */
    private static final double MOST = 0.01;
}
