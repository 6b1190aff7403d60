package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 合理范围 totals per person and per product against the extremes of published provinces, widened by a margin: what shows a
 * whole series in a wrong unit, which no comparison of its years can (clause 4.2). One finding a ratio.
 */
@Clause("4.2")
final class RangeChecks {
    private final Dossier dossier;
    private final Ratios ratios;
    private final ReferenceData reference;
    private final Parameters parameters;

    RangeChecks(Dossier dossier, Ratios ratios, Parameters parameters) {
        this.dossier = dossier;
        this.ratios = ratios;
        this.reference = parameters.reference();
        this.parameters = parameters;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        parameters.ranges("range_most").forEach(entry -> check(entry).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> check(Entry most) {
        String subject = most.key("subject");
        String base = most.key("base");
        Optional<Parameter> least = parameters.extreme("range", subject, base);
        Quantity greatest = most.value().value();
        double margin = parameters.threshold("margin");
        double upper = greatest.value() * margin;
        double lower = least.map(extreme -> extreme.value().value() / margin).orElse(0.0);
        var odd = new ArrayList<Odd>();
        ratios.of(subject, base, greatest.unit()).forEach((year, ratio) -> {
            if (ratio < lower || ratio > upper) {
                odd.add(new Odd(year, ratio));
            }
        });
        return odd.isEmpty() ? Optional.empty() : Optional.of(finding(most, odd, lower, upper));
    }

    /** A year whose ratio is outside. */
    private record Odd(int year, double ratio) {}

    private Finding finding(Entry most, List<Odd> odd, double lower, double upper) {
        Odd first = odd.get(0);
        boolean high = first.ratio() > upper;
        Parameter extreme = high
                ? most.value()
                : parameters
                        .extreme("range", most.key("subject"), most.key("base"))
                        .orElseThrow();
        Facts facts = Facts.of("years", Print.years(odd.stream().map(Odd::year).toList()))
                .and("what", extreme.label())
                .and(
                        "value",
                        reference
                                .units()
                                .text(Quantity.of(first.ratio(), extreme.value().unit())))
                .and("year", first.year())
                .and("least", Print.number(lower))
                .and("most", Print.number(upper))
                .and("source", extreme.source().titles());
        return dossier.find(most.key("subject"), first.year())
                .map(datum -> Finding.at(datum.place(), reference.rule("QC-RANGE"), facts))
                .orElseGet(() -> Finding.of(reference.rule("QC-RANGE"), facts));
    }
}
