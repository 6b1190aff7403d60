package org.tanlu.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 相减检查 looks for what follows by subtraction from numbers that are shown beside each other: one less another, and a total
 * less the parts that are shown of it. Where that is a single internal series, one more number is forbidden.
 */
final class Subtraction {
    private static final String TOTAL = "total";

    /** A number that may be shown, the view of the total it is a part of, and its printed precision. */
    private record Term(String view, Movement movement, double grain) {}

    private final Suspicion suspicion;
    private final List<Term> terms = new ArrayList<>();

    Subtraction(Suspicion suspicion) {
        this.suspicion = suspicion;
    }

    /** Adds a number that may be shown; those that are hidden anyhow, or that some run lacks, tell nothing. */
    void add(String view, Movement movement, double grain) {
        if (movement.unknown() == 0 && (movement.isAny() || grain > 0)) {
            terms.add(new Term(view, movement, grain));
        }
    }

    /** Forbids the later of two numbers whose difference tells a series. */
    void pairs() {
        for (int later = 1; later < terms.size(); later++) {
            Term second = terms.get(later);
            for (int i = 0; i < later; i++) {
                Term first = terms.get(i);
                if (tells(first, List.of(second))
                        && (areMoved(first, second)
                                || left(first, List.of(second)).follows())) {
                    suspicion.forbid(second.movement());
                    terms.remove(later--);
                    break;
                }
            }
        }
    }

    private static boolean areMoved(Term first, Term second) {
        return first.movement().isAny() && second.movement().isAny() && first.grain() == 0;
    }

    private boolean tells(Term whole, List<Term> parts) {
        return suspicion.tells(left(whole, parts));
    }

    private static Movement left(Term whole, List<Term> parts) {
        double grain = whole.grain() + parts.stream().mapToDouble(Term::grain).sum();
        return whole.movement().less(parts.stream().map(Term::movement).toList(), grain);
    }

    /** Forbids the part that moves least where the total less the parts of a view tells a series. */
    void totals() {
        Optional<Term> total =
                terms.stream().filter(term -> term.view().equals(TOTAL)).findFirst();
        if (total.isEmpty()) {
            return;
        }
        Map<String, List<Term>> views = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> !term.view().equals(TOTAL))
                .forEach(term -> views.computeIfAbsent(term.view(), key -> new ArrayList<>())
                        .add(term));
        for (List<Term> parts : views.values()) {
            while (!parts.isEmpty() && tells(total.get(), parts)) {
                Term least = parts.stream()
                        .min(Comparator.comparing(term -> term.movement().size()))
                        .orElseThrow();
                suspicion.forbid(least.movement());
                parts.remove(least);
            }
        }
    }
}
