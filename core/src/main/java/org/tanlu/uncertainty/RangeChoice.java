package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.RangeAssignment;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.trace.Clause;

/**
 * Chooses the ranges of a line: the city's own where it has one for the line's activity or factor, else those of the table of
 * assignments. A line that neither names has none; nothing is invented (clause 4.2).
 */
@Clause("4.2")
final class RangeChoice {
    private final List<RangeAssignment> published;
    private final List<CityRange> ofCity;

    RangeChoice(List<RangeAssignment> published, List<CityRange> ofCity) {
        this.published = published;
        this.ofCity = ofCity;
    }

    Term term(Subject subject) {
        var errors = new ArrayList<Term.Deviation>();
        for (Role role : Role.values()) {
            errors.addAll(chosen(subject, role).stream()
                    .map(assignment -> error(subject, assignment))
                    .sorted(Comparator.comparing(Term.Deviation::key))
                    .toList());
        }
        return new Term(subject.year(), subject.key(), subject.row(), subject.tonnes(), errors);
    }

    private List<RangeAssignment> chosen(Subject subject, Role role) {
        Optional<CityRange> own = ofCity.stream()
                .filter(range -> range.assignment().role() == role && range.fits(subject))
                .max(Comparator.comparingInt(CityRange::conditions));
        return own.map(range -> List.of(range.assignment()))
                .orElseGet(() -> published.stream()
                        .filter(assignment -> assignment.role() == role && fits(assignment, subject))
                        .toList());
    }

    private static Term.Deviation error(Subject subject, RangeAssignment assignment) {
        return new Term.Deviation(
                assignment.range().id() + "|" + subject.shared(assignment.sharedBy()),
                assignment.range(),
                assignment.role(),
                assignment.whole(),
                assignment.correlated());
    }

    static boolean fits(RangeAssignment assignment, Subject subject) {
        return assignment.sources().contains(subject.row().source())
                && holds(assignment.gases(), subject.row().gas())
                && holds(
                        assignment.kinds(),
                        subject.carrier()
                                .map(Carrier::kind)
                                .map(RangeChoice::id)
                                .orElse(""))
                && holds(assignment.functional(), subject.functional())
                && holds(assignment.detail(), subject.firstDetail())
                && holds(assignment.basis(), subject.basis());
    }

    private static String id(CarrierKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean holds(List<String> condition, String value) {
        return condition.isEmpty() || condition.contains(value);
    }
}
