package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.RangeAssignment;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.RangeAssignment.Shared;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.UncertainRange;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * A range that the city told itself, in place of the default one (clause 4.2).
 *
 * @param assignment the range, with the source and gas it belongs to
 * @param carrier    the id of the carrier it belongs to; empty for all
 * @param place      where the city wrote it
 */
@Clause("4.2")
record CityRange(RangeAssignment assignment, Optional<String> carrier, Place place) {
    private static final String FORM = "ranges";
    private static final List<String> INDIRECT = List.of("electricity", "heat");

    boolean fits(Subject subject) {
        return RangeChoice.fits(assignment, subject)
                && (carrier.isEmpty() || carrier.equals(subject.carrier().map(Carrier::id)));
    }

    /** How closely it tells what it belongs to. */
    int conditions() {
        return assignment.gases().size() + (carrier.isPresent() ? 1 : 0);
    }

    /** The ranges of the city's register; a row that says something impossible is left out, with a finding. */
    static List<CityRange> of(Dossier dossier, ReferenceData reference, List<Finding> findings) {
        var ranges = new ArrayList<CityRange>();
        Optional.ofNullable(dossier.registers().get(FORM)).stream()
                .flatMap(register -> register.rows().stream())
                .forEach(row -> read(row, reference, findings).ifPresent(ranges::add));
        return ranges;
    }

    private static Optional<CityRange> read(Register.Row row, ReferenceData reference, List<Finding> findings) {
        Optional<String> source = source(row.text("emission_source"), reference);
        Optional<String> carrier = carrier(row.text("carrier"), reference);
        String gas = row.text("gas");
        boolean known = source.isPresent()
                && (row.text("carrier").isEmpty() || carrier.isPresent())
                && (gas.isEmpty() || gases(source.get(), reference).contains(gas));
        if (!known) {
            String subject = String.join(" ", row.text("emission_source"), gas, row.text("carrier"));
            findings.add(
                    Finding.at(row.place(), reference.rule("UNC-CITY-SUBJECT"), Facts.of("subject", subject.strip())));
            return Optional.empty();
        }
        Optional<Quantity> lower = row.findQuantity("lower").map(value -> value.in(Unit.ONE));
        Optional<Quantity> upper = row.findQuantity("upper").map(value -> value.in(Unit.ONE));
        if (lower.isEmpty()
                || upper.isEmpty()
                || lower.get().value() > 0
                || lower.get().value() < -1
                || upper.get().value() < 0) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("UNC-CITY-RANGE"),
                    Facts.of("lower", told(row, "lower")).and("upper", told(row, "upper"))));
            return Optional.empty();
        }
        return Optional.of(range(row, source.get(), carrier, lower.get(), upper.get()));
    }

    private static CityRange range(
            Register.Row row, String source, Optional<String> carrier, Quantity lower, Quantity upper) {
        Role role = Role.valueOf(row.text("role").toUpperCase(Locale.ROOT));
        List<String> gases =
                Stream.of(row.text("gas")).filter(gas -> !gas.isEmpty()).toList();
        String id = String.join(
                "/",
                "city",
                source,
                row.text("gas"),
                carrier.orElse(""),
                role.name().toLowerCase(Locale.ROOT));
        var range = new UncertainRange(
                id,
                Text.of(row.text("emission_source") + row.text("gas") + row.words("carrier") + row.words("role"), id),
                lower,
                upper,
                told(row, "lower") + " … " + told(row, "upper"),
                row.source(),
                row.verification(),
                row.text("note"));
        boolean sharedByYears = role == Role.FACTOR && !INDIRECT.contains(source);
        return new CityRange(
                new RangeAssignment(
                        List.of(source),
                        gases,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        role,
                        range,
                        false,
                        shared(source, role),
                        sharedByYears),
                carrier,
                row.place());
    }

    private static Shared shared(String source, Role role) {
        if (role == Role.ACTIVITY) {
            return Shared.DATUM;
        }
        if (INDIRECT.contains(source)) {
            return Shared.FACTOR;
        }
        return source.equals("combustion") ? Shared.CARRIER : Shared.DETAIL;
    }

    private static String told(Register.Row row, String column) {
        return row.findQuantity(column).map(Quantity::toString).orElse("");
    }

    private static List<String> gases(String source, ReferenceData reference) {
        return INDIRECT.contains(source)
                ? List.of("CO2")
                : reference.emissionSource(source).gases();
    }

    private static Optional<String> source(String told, ReferenceData reference) {
        Stream<String> indirect = INDIRECT.stream()
                .filter(id -> told.equals(id)
                        || told.equals(reference.carrier(id).name().chinese()));
        Stream<String> direct = reference.emissionSources().values().stream()
                .filter(source ->
                        told.equals(source.id()) || told.equals(source.name().chinese()))
                .map(EmissionSource::id);
        return Stream.concat(indirect, direct).findFirst();
    }

    private static Optional<String> carrier(String told, ReferenceData reference) {
        return reference.carriers().values().stream()
                .filter(carrier -> told.equals(carrier.id())
                        || told.equals(carrier.name().chinese())
                        || carrier.variants().contains(told))
                .map(Carrier::id)
                .findFirst();
    }
}
