package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 合理范围 totals per person and per product against the extremes of published provinces, widened by a margin: what shows a
 * whole series in a wrong unit, which no comparison of its years can (clause 4.2). One finding a ratio; where most ratios of a
 * denominator lie outside on one side it is the denominator, which has the only finding then.
 */
@Clause("4.2")
final class RangeChecks {
    /** As many ratios outside on one side speak against their denominator. */
    private static final int LEAST = 3;

    private final Dossier dossier;
    private final Ratios ratios;
    private final ReferenceData reference;
    private final Parameters parameters;
    private final Map<String, Integer> compared = new LinkedHashMap<>();
    private final Set<String> doubted = new LinkedHashSet<>();

    RangeChecks(Dossier dossier, Ratios ratios, Parameters parameters) {
        this.dossier = dossier;
        this.ratios = ratios;
        this.reference = parameters.reference();
        this.parameters = parameters;
    }

    /** A year whose ratio is outside. */
    private record Odd(int year, double ratio) {}

    /** A ratio that is outside its range in some years; the years of the first one's side. */
    private record Outside(Entry most, List<Odd> odd, double lower, double upper) {
        String base() {
            return most.key("base");
        }

        String subject() {
            return most.key("subject");
        }

        boolean isHigh() {
            return odd.get(0).ratio() > upper;
        }

        List<Integer> years() {
            return odd.stream().map(Odd::year).toList();
        }
    }

    List<Finding> findings() {
        var outside = new ArrayList<Outside>();
        parameters.ranges("range_most").forEach(entry -> outside(entry).ifPresent(outside::add));
        var findings = new ArrayList<Finding>();
        compared.keySet()
                .forEach(base -> ofBase(base, outside).ifPresent(finding -> {
                    findings.add(finding);
                    doubted.add(base);
                }));
        outside.removeIf(each -> doubted.contains(each.base()));
        List<String> subjects = outside.stream().map(Outside::subject).toList();
        outside.removeIf(each -> subjects.contains(each.base()));
        outside.forEach(each -> findings.add(finding(each)));
        return findings;
    }

    /** The denominators that most ratios speak against, as far as {@link #findings} told. */
    Set<String> doubted() {
        return doubted;
    }

    private Optional<Outside> outside(Entry most) {
        String base = most.key("base");
        Optional<Parameter> least = parameters.extreme("range", most.key("subject"), base);
        Quantity greatest = most.value().value();
        double margin = parameters.threshold("margin");
        double upper = greatest.value() * margin;
        double lower = least.map(extreme -> extreme.value().value() / margin).orElse(0.0);
        SortedMap<Integer, Double> all = ratios.of(most.key("subject"), base, greatest.unit());
        if (!all.isEmpty()) {
            compared.merge(base, 1, Integer::sum);
        }
        var odd = new ArrayList<Odd>();
        all.forEach((year, ratio) -> {
            if (ratio < lower || ratio > upper) {
                odd.add(new Odd(year, ratio));
            }
        });
        return odd.isEmpty() ? Optional.empty() : Optional.of(new Outside(most, odd, lower, upper));
    }

    /** The finding about a denominator that most ratios speak against. */
    private Optional<Finding> ofBase(String base, List<Outside> outside) {
        for (boolean high : new boolean[] {false, true}) {
            List<Outside> those = outside.stream()
                    .filter(each -> each.base().equals(base) && each.isHigh() == high)
                    .toList();
            if (those.size() >= LEAST && 2 * those.size() > compared.getOrDefault(base, 0)) {
                List<Integer> years =
                        those.stream().flatMap(each -> each.years().stream()).toList();
                Datum datum =
                        dossier.find(base, those.get(0).odd().get(0).year()).orElseThrow();
                Text side = high ? Text.of("偏高", "too high") : Text.of("偏低", "too low");
                return Optional.of(Finding.at(
                        datum.place(),
                        reference.rule("QC-RANGE-BASE"),
                        Facts.of("item", datum.name())
                                .and("years", Print.years(years))
                                .and("count", those.size())
                                .and("side", side)
                                .and("year", datum.year())
                                .and("told", datum.told())));
            }
        }
        return Optional.empty();
    }

    private Finding finding(Outside outside) {
        Odd first = outside.odd().get(0);
        Parameter extreme = outside.isHigh()
                ? outside.most().value()
                : parameters.extreme("range", outside.subject(), outside.base()).orElseThrow();
        Facts facts = Facts.of("years", Print.years(outside.years()))
                .and("what", extreme.label())
                .and("value", value(first.ratio(), extreme.value().unit()))
                .and("year", first.year())
                .and("least", Print.significant(outside.lower()))
                .and("most", Print.significant(outside.upper()))
                .and("source", extreme.source().titles())
                .and("largest", largest(outside.subject(), first.year()));
        return dossier.find(outside.subject(), first.year())
                .map(datum -> Finding.at(datum.place(), reference.rule("QC-RANGE"), facts))
                .orElseGet(() -> Finding.of(reference.rule("QC-RANGE"), facts));
    }

    private Text value(double ratio, Unit unit) {
        String number = Print.significant(ratio);
        return Text.of(
                number + " " + unit.symbol(), number + " " + reference.units().english(unit));
    }

    /** Where emissions are outside, the source that most of them are of; the slip is likely there. */
    private Text largest(String subject, int year) {
        return ratios.largest(subject, year)
                .map(source -> Text.of("；最大的排放源为" + source.chinese(), "; the largest source is " + source.english()))
                .orElse(Text.of("", ""));
    }
}
