package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tanlu.reference.Dependency;

/**
 * 依赖关系 what is left of a plan when only some of its measures are carried out: a measure that needs another one cannot be had
 * without it (clause 10.1). What the baseline has, or was carried out before, is never taken away.
 */
final class Needs {
    private final Draft draft;
    private final Map<String, double[]> planned;
    private final Map<String, List<Link>> before = new LinkedHashMap<>();
    private final Map<String, List<Link>> limited = new LinkedHashMap<>();
    private final Map<String, List<Link>> any = new LinkedHashMap<>();

    /** The needs of measures of which a plan has so many units by year. */
    Needs(Draft draft, Map<String, double[]> planned) {
        this.draft = draft;
        this.planned = planned;
        add(before, Dependency.Kind.BEFORE, link -> !isBegun(link.then()) && !isBegun(link.first()));
        add(before, Dependency.Kind.HALF_DONE, link -> !isBegun(link.then()) && !isHalfDone(link));
        add(limited, Dependency.Kind.PROPORTIONAL, link -> true);
        add(any, Dependency.Kind.ANY_OF, link -> !isBegun(link.then()) && !hasAny(link.then()));
    }

    private void add(Map<String, List<Link>> links, Dependency.Kind kind, Predicate<Link> isNeed) {
        Link.of(draft.task(), kind).stream()
                .filter(isNeed.and(link -> isPlanned(link.then()) && isPlanned(link.first())))
                .forEach(link -> links.computeIfAbsent(link.then().id(), id -> new ArrayList<>())
                        .add(link));
    }

    /** By measure, the share by year of what the plan has beyond the baseline, when only some measures are carried out. */
    Map<String, double[]> shares(Set<String> carriedOut) {
        var shares = new LinkedHashMap<String, double[]>();
        for (String id : carriedOut) {
            double[] share = share(id, carriedOut, new LinkedHashSet<>());
            if (Arrays.stream(share).anyMatch(one -> one > 0)) {
                shares.put(id, share);
            }
        }
        return shares;
    }

    private double[] share(String id, Set<String> carriedOut, Set<String> asked) {
        int years = draft.task().years();
        if (!carriedOut.contains(id) || !asked.add(id)) {
            return new double[years];
        }
        double[] share = Columns.filled(years, 1);
        for (Link link : before.getOrDefault(id, List.of())) {
            double[] first = share(link.first().id(), carriedOut, asked);
            if (Arrays.stream(first).allMatch(one -> one == 0)) {
                asked.remove(id);
                return first;
            }
        }
        for (Link link : limited.getOrDefault(id, List.of())) {
            double[] first = share(link.first().id(), carriedOut, asked);
            for (int y = 0; y < years; y++) {
                share[y] = StrictMath.min(share[y], allowed(link, first, y));
            }
        }
        List<Link> choice = any.getOrDefault(id, List.of());
        if (!choice.isEmpty()) {
            var best = new double[years];
            choice.forEach(link -> raise(best, share(link.first().id(), carriedOut, asked)));
            lower(share, best);
        }
        asked.remove(id);
        return share;
    }

    /** The share of a measure that there can be in proportion to another one; what the baseline has beyond that stands. */
    private double allowed(Link link, double[] first, int y) {
        int then = StrictMath.max(0, y - link.lag());
        double least = link.first().levels().least()[then];
        double more = units(link.first())[then] - least;
        double own = link.then().levels().least()[y];
        double wanted = units(link.then())[y] - own;
        double room = link.coefficient() * more * first[then] + StrictMath.max(0, link.coefficient() * least - own);
        return first[then] == 1 || room >= wanted ? 1 : StrictMath.max(0, room / wanted);
    }

    private double[] units(Candidate candidate) {
        return planned.getOrDefault(candidate.id(), candidate.levels().least());
    }

    /** A plan needs nothing that it does not have itself: its rows held without it. */
    private boolean isPlanned(Candidate candidate) {
        return planned.containsKey(candidate.id());
    }

    private boolean hasAny(Candidate then) {
        return Link.of(draft.task(), Dependency.Kind.ANY_OF).stream()
                .anyMatch(link -> link.then().equals(then) && isBegun(link.first()));
    }

    private boolean isBegun(Candidate candidate) {
        return draft.begun(candidate, draft.task().years() - 1);
    }

    private boolean isHalfDone(Link link) {
        Candidate.Levels first = link.first().levels();
        int last = draft.task().years() - 1;
        return first.done() + first.least()[last] >= link.coefficient() * (first.most()[last] + first.done());
    }

    private static void raise(double[] share, double[] other) {
        for (int y = 0; y < share.length; y++) {
            share[y] = StrictMath.max(share[y], other[y]);
        }
    }

    private static void lower(double[] share, double[] other) {
        for (int y = 0; y < share.length; y++) {
            share[y] = StrictMath.min(share[y], other[y]);
        }
    }
}
