package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Clause;

/**
 * 误差传递 approach 1 of the IPCC (2006 guidelines, volume 1, chapter 3): within a row lines that share an error add up, errors
 * of different keys add as squares; rows are independent of each other. Of a skewed range the end farther from the value
 * counts for both sides, as the guidelines have it. The trend takes errors that the base and the year share – one factor of
 * one publication, as approach 2 draws it once – by the type A sensitivity, and errors that each year has of its own by the
 * type B sensitivity times √2; of a base of n years, whose own errors partly cancel, times √(1 + 1/n).
 */
@Clause("4.2")
final class Propagation {
    private final List<Map<UncertaintyRow.Key, List<Term>>> base;
    private final Map<UncertaintyRow.Key, List<Term>> year;
    private final double baseTotal;
    private final double yearTotal;

    private Propagation(List<List<Term>> base, List<Term> year) {
        this.base = base.stream().map(Propagation::byRow).toList();
        this.year = byRow(year);
        this.baseTotal = mean(base.stream().flatMap(List::stream).toList());
        this.yearTotal = total(year);
    }

    /**
     * The rows of a year.
     *
     * @param base the terms of each base year, none without one
     * @param year the terms of the year
     */
    static List<UncertaintyRow> rows(List<List<Term>> base, List<Term> year) {
        var propagation = new Propagation(base, year);
        var keys = new TreeSet<UncertaintyRow.Key>(propagation.year.keySet());
        propagation.base.forEach(rows -> keys.addAll(rows.keySet()));
        return keys.stream().map(propagation::row).toList();
    }

    /** The half interval of a sum of rows as a share of it; none where the sum is nothing. */
    static Optional<Quantity> half(List<UncertaintyRow> rows) {
        var variance = new Sum();
        for (UncertaintyRow row : rows) {
            double half = row.combined().map(Quantity::value).orElse(0.0)
                    * row.emissions().tonnes();
            variance.add(half * half);
        }
        double sum = StrictMath.abs(
                Emissions.sum(rows.stream().map(UncertaintyRow::emissions).toList())
                        .tonnes());
        return sum == 0 ? Optional.empty() : Optional.of(share(StrictMath.sqrt(variance.value()) / sum));
    }

    /** The half interval of the trend, as a share of the base year's total; none without a base year. */
    static Optional<Quantity> trend(List<UncertaintyRow> rows) {
        List<UncertaintyRow.Trend> trends =
                rows.stream().flatMap(row -> row.trend().stream()).toList();
        var variance = new Sum();
        trends.forEach(trend -> variance.add(trend.both().value() * trend.both().value()));
        return trends.isEmpty() ? Optional.empty() : Optional.of(share(StrictMath.sqrt(variance.value())));
    }

    /** The root of the sum of two squares. */
    static Quantity root(double one, double other) {
        return share(StrictMath.sqrt(one * one + other * other));
    }

    private static Map<UncertaintyRow.Key, List<Term>> byRow(List<Term> terms) {
        var rows = new TreeMap<UncertaintyRow.Key, List<Term>>();
        terms.forEach(term ->
                rows.computeIfAbsent(term.row(), key -> new ArrayList<>()).add(term));
        return rows;
    }

    private static double total(List<Term> terms) {
        var sum = new Sum();
        terms.forEach(term -> sum.add(term.tonnes()));
        return sum.value();
    }

    private UncertaintyRow row(UncertaintyRow.Key key) {
        List<Term> terms = year.getOrDefault(key, List.of());
        List<Term> before = before(key);
        List<Term> telling = terms.isEmpty() ? before : terms;
        Optional<Quantity> activity = uncertainty(telling, Role.ACTIVITY);
        Optional<Quantity> factor = uncertainty(telling, Role.FACTOR);
        double emissions = total(terms);
        double combined = root(
                        activity.map(Quantity::value).orElse(0.0),
                        factor.map(Quantity::value).orElse(0.0))
                .value();
        double part = yearTotal == 0 ? 0 : combined * emissions / yearTotal;
        return new UncertaintyRow(
                key,
                base.isEmpty() ? Optional.empty() : Optional.of(Emissions.tonnes(mean(before))),
                Emissions.tonnes(emissions),
                activity,
                factor,
                share(part * part),
                baseTotal == 0 ? Optional.empty() : Optional.of(trend(telling, mean(before), emissions)),
                telling.stream()
                        .flatMap(term -> term.errors().stream())
                        .map(Term.Deviation::range)
                        .distinct()
                        .sorted(Comparator.comparing(UncertainRange::id))
                        .toList(),
                lines(terms),
                lines(before));
    }

    private static List<UncertaintyRow.Line> lines(List<Term> terms) {
        return terms.stream()
                .map(term -> new UncertaintyRow.Line(term.key(), term.year(), Emissions.tonnes(term.tonnes())))
                .toList();
    }

    /** The IPCC's sensitivities, told per 1 % as the guidelines have them. */
    private UncertaintyRow.Trend trend(List<Term> terms, double before, double now) {
        double both = (0.01 * now + yearTotal - (0.01 * before + baseTotal)) / (0.01 * before + baseTotal);
        double typeA = StrictMath.abs(both - (yearTotal - baseTotal) / baseTotal) / 0.01;
        double typeB = StrictMath.abs(now / baseTotal);
        double alone = typeB * StrictMath.sqrt(1 + 1.0 / base.size());
        return new UncertaintyRow.Trend(
                share(typeA),
                share(typeB),
                trend(terms, Role.FACTOR, typeA, alone),
                trend(terms, Role.ACTIVITY, typeA, alone));
    }

    private Quantity trend(List<Term> terms, Role role, double typeA, double alone) {
        UncertaintyRow.Key row = terms.get(0).row();
        double same = uncertainty(terms, role, error -> isShared(error, row));
        double different = uncertainty(terms, role, error -> !isShared(error, row));
        return root(typeA * same, alone * different);
    }

    /** An error is shared where it is the same in every year, or where each base year has the very same one. */
    private boolean isShared(Term.Deviation error, UncertaintyRow.Key row) {
        return error.correlated()
                || base.stream()
                        .allMatch(rows -> rows.getOrDefault(row, List.of()).stream()
                                .flatMap(term -> term.errors().stream())
                                .anyMatch(other -> other.key().equals(error.key())));
    }

    private List<Term> before(UncertaintyRow.Key key) {
        return base.stream()
                .flatMap(rows -> rows.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private double mean(List<Term> ofBase) {
        return base.isEmpty() ? 0 : total(ofBase) / base.size();
    }

    private static Optional<Quantity> uncertainty(List<Term> terms, Role role) {
        return terms.stream().allMatch(term -> term.errors(role).isEmpty())
                ? Optional.empty()
                : Optional.of(share(uncertainty(terms, role, error -> true)));
    }

    /** The half interval of a sum of terms by errors of one role, as a share of the sum. */
    private static double uncertainty(List<Term> terms, Role role, Predicate<Term.Deviation> condition) {
        var sum = new Sum();
        terms.forEach(term -> sum.add(term.tonnes()));
        var halves = new TreeMap<String, Sum>();
        for (Term term : terms) {
            term.errors(role).stream()
                    .filter(condition)
                    .forEach(error -> halves.computeIfAbsent(error.key(), key -> new Sum())
                            .add(term.tonnes() * error.range().larger().value()));
        }
        var variance = new Sum();
        halves.values().forEach(half -> variance.add(half.value() * half.value()));
        return sum.value() == 0 ? 0 : StrictMath.sqrt(variance.value()) / StrictMath.abs(sum.value());
    }

    private static Quantity share(double value) {
        return Quantity.of(value, Unit.ONE);
    }
}
