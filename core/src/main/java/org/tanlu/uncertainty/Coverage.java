package org.tanlu.uncertainty;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.UncertainRange;

/** What part of a year's emissions and of its variance rests on which range, and what part on none. */
final class Coverage {
    private Coverage() {}

    /** All emissions and removals by their amount. */
    static Emissions gross(List<Term> terms) {
        var sum = new Sum();
        terms.forEach(term -> sum.add(StrictMath.abs(term.tonnes())));
        return Emissions.tonnes(sum.value());
    }

    /** The share of emissions of which no range tells anything. */
    static Quantity bare(List<Term> terms) {
        return share(terms, term -> term.errors().isEmpty());
    }

    /** The share of emissions of which a range tells activity alone or factors alone. */
    static Quantity half(List<Term> terms) {
        return share(terms, Term::isHalfTold);
    }

    /** The ranges in use, by id. */
    static List<UsedRange> ranges(List<Term> terms) {
        var ranges = new TreeMap<String, Used>();
        terms.forEach(term -> term.errors()
                .forEach(error -> ranges.computeIfAbsent(error.range().id(), id -> new Used(error))
                        .add(term, error)));
        var total = new Sum();
        ranges.values().forEach(used -> total.add(used.variance()));
        return ranges.values().stream()
                .map(used -> new UsedRange(
                        used.error.range(),
                        used.error.role(),
                        share(terms, term -> uses(term, used.error.range())),
                        Quantity.of(total.value() == 0 ? 0 : used.variance() / total.value(), Unit.ONE)))
                .toList();
    }

    /** A range in use, with the half intervals of its errors. The rows of approach 1 are independent of each other. */
    private static final class Used {
        private final Term.Deviation error;
        private final TreeMap<String, Sum> halves = new TreeMap<>();

        private Used(Term.Deviation error) {
            this.error = error;
        }

        private void add(Term term, Term.Deviation of) {
            halves.computeIfAbsent(term.row().text().english() + "|" + of.key(), key -> new Sum())
                    .add(term.tonnes() * of.range().larger().value());
        }

        private double variance() {
            var variance = new Sum();
            halves.values().forEach(half -> variance.add(half.value() * half.value()));
            return variance.value();
        }
    }

    private static boolean uses(Term term, UncertainRange range) {
        return term.errors().stream().anyMatch(error -> error.range().equals(range));
    }

    /** Removals count by their amount: they are as uncertain as what is emitted. */
    private static Quantity share(List<Term> terms, Predicate<Term> condition) {
        var part = new Sum();
        var whole = new Sum();
        for (Term term : terms) {
            double amount = StrictMath.abs(term.tonnes());
            whole.add(amount);
            part.add(condition.test(term) ? amount : 0);
        }
        return Quantity.of(whole.value() == 0 ? 0 : part.value() / whole.value(), Unit.ONE);
    }
}
