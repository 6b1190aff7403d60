package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 措施先后 whether the adoption of measures in a scenario keeps the order of the library (clause 9.1): what must come
 * first has started, is half done, or is there in the amount that the other needs. Only measures that act in this city by
 * themselves have an adoption that can be held against it.
 */
@Clause("9.1")
final class Sequence {
    private static final double ROUNDING = 1e-9;

    private final Map<String, Move> moves = new LinkedHashMap<>();
    private final Map<String, Assumption> assumptions;
    private final int base;
    private final List<Breach> breaches = new ArrayList<>();

    /**
     * A measure taken up before what it needs.
     *
     * @param then  the measure
     * @param firsts what it needs; of several any one
     * @param year  the first year
     * @param need  what it lacks, in words
     */
    record Breach(Move then, List<Move> firsts, int year, Text need) {}

    private Sequence(List<Move> moves, Map<String, Assumption> assumptions, int base) {
        moves.forEach(move -> this.moves.put(move.measure().id(), move));
        this.assumptions = assumptions;
        this.base = base;
    }

    /** Where a scenario's adoption of a city's measures contradicts their order. */
    static List<Breach> breaches(
            List<Move> moves, List<Dependency> dependencies, Map<String, Assumption> assumptions, int base) {
        var sequence = new Sequence(moves, assumptions, base);
        var anyOf = new LinkedHashMap<String, List<Dependency>>();
        for (Dependency dependency : dependencies) {
            if (sequence.knows(dependency) && dependency.kind() == Dependency.Kind.ANY_OF) {
                anyOf.computeIfAbsent(dependency.then(), any -> new ArrayList<>())
                        .add(dependency);
            } else if (sequence.knows(dependency)) {
                sequence.check(dependency);
            }
        }
        anyOf.values().forEach(sequence::any);
        return sequence.breaches;
    }

    /**
     * Puts measures in an order in which every one comes after those that it needs.
     *
     * @param moves in their order otherwise
     */
    static List<Move> ordered(List<Move> moves, List<Dependency> dependencies) {
        var left = new ArrayList<>(moves);
        var ordered = new ArrayList<Move>();
        while (!left.isEmpty()) {
            Move next = left.stream()
                    .filter(move -> left.stream().noneMatch(other -> needs(move, other, dependencies)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("measures wait for one another"));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean needs(Move then, Move first, List<Dependency> dependencies) {
        String later = then.measure().id();
        String earlier = first.measure().id();
        for (Dependency dependency : dependencies) { // asked for every pair of measures
            if (dependency.then().equals(later) && dependency.first().equals(earlier) && dependency.isOrder()) {
                return true;
            }
        }
        return false;
    }

    private boolean knows(Dependency dependency) {
        return moves.containsKey(dependency.first()) && moves.containsKey(dependency.then());
    }

    private Move move(String id) {
        return Optional.ofNullable(moves.get(id)).orElseThrow();
    }

    private double level(Move move, int year) {
        return Optional.ofNullable(
                        assumptions.get(Parameters.measure(move.measure().id())))
                .map(adoption -> adoption.in(year).value())
                .orElse(0.0);
    }

    private List<Integer> years() {
        return moves.keySet().stream()
                .flatMap(id -> Optional.ofNullable(assumptions.get(Parameters.measure(id))).stream())
                .findFirst()
                .map(adoption -> adoption.values().years().stream()
                        .filter(year -> year >= base)
                        .toList())
                .orElse(List.of());
    }

    /** The first year with any of it; the base year where some was carried out before. */
    private OptionalInt start(Move move) {
        if (move.done().value() > 0) {
            return OptionalInt.of(base);
        }
        return years().stream()
                .filter(year -> level(move, year) > ROUNDING)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Its units, those carried out before the base year among them. */
    private double units(Move move, int year) {
        int times = move.isYearly() ? year - base : 1;
        return move.done().value() + level(move, year) * move.potential().value() * times;
    }

    /** Which part of all that the city had and has is done. */
    private double part(Move move, int year) {
        double whole = move.done().value() + move.potential().value();
        return move.isYearly() || whole <= 0
                ? level(move, year)
                : (move.done().value() + level(move, year) * move.potential().value()) / whole;
    }

    private void check(Dependency dependency) {
        Move first = move(dependency.first());
        Move then = move(dependency.then());
        OptionalInt start = start(then);
        if (start.isEmpty() || then.done().value() > 0) {
            return;
        }
        switch (dependency.kind()) {
            case BEFORE -> before(List.of(dependency), start.getAsInt());
            case HALF_DONE -> {
                int needed = Math.max(base, start.getAsInt() - dependency.lag());
                double part = dependency.coefficient().value();
                if (part(first, needed) < part - ROUNDING) {
                    add(then, List.of(first), start.getAsInt(), half(first, needed, part));
                }
            }
            case PROPORTIONAL -> proportional(dependency);
            default -> {}
        }
    }

    private static Text half(Move first, int year, double part) {
        long percent = Math.round(part * 100);
        return Text.of(
                first.measure().name().chinese() + "到" + year + "年应完成" + percent + "%",
                percent + " % of " + first.measure().name().english() + " done by " + year);
    }

    /** All rows name the same measure, and any of their firsts will do. */
    private void any(List<Dependency> dependencies) {
        Move then = move(dependencies.get(0).then());
        OptionalInt start = start(then);
        if (start.isPresent() && then.done().value() <= 0) {
            before(dependencies, start.getAsInt());
        }
    }

    private void before(List<Dependency> dependencies, int start) {
        boolean isHeld = dependencies.stream().anyMatch(dependency -> {
            OptionalInt first = start(move(dependency.first()));
            return first.isPresent() && first.getAsInt() + dependency.lag() <= start;
        });
        if (!isHeld) {
            Dependency one = dependencies.get(0);
            List<Move> firsts = dependencies.stream()
                    .map(dependency -> move(dependency.first()))
                    .toList();
            Text names = Facts.joined(
                    firsts.stream().map(move -> move.measure().name()).toList());
            String any = dependencies.size() > 1 ? "之一" : "";
            int latest = start - one.lag();
            add(
                    move(one.then()),
                    firsts,
                    start,
                    Text.of(
                            names.chinese() + any + "应不晚于" + latest + "年启动",
                            (dependencies.size() > 1 ? "any of " : "") + names.english() + " started by " + latest));
        }
    }

    private void proportional(Dependency dependency) {
        Move first = move(dependency.first());
        Move then = move(dependency.then());
        for (int year : years()) {
            double most = dependency.coefficient().value() * units(first, Math.max(base, year - dependency.lag()));
            double wanted = units(then, year);
            if (wanted > most * (1 + ROUNDING) + ROUNDING) {
                add(then, List.of(first), year, ofAmount(first, then, wanted, most));
                return;
            }
        }
    }

    /** The share of a measure's potential that the measures it needs in proportion are enough for, at most all of it. */
    static double enough(
            Move then,
            List<Move> moves,
            List<Dependency> dependencies,
            Map<String, Assumption> assumptions,
            int base,
            int year) {
        var sequence = new Sequence(moves, assumptions, base);
        double whole = then.potential().value() * (then.isYearly() ? year - base : 1);
        double most = whole;
        for (Dependency dependency : dependencies) {
            if (dependency.kind() == Dependency.Kind.PROPORTIONAL && sequence.knows(dependency)) {
                Move first = sequence.move(dependency.first());
                double units = sequence.units(first, Math.max(base, year - dependency.lag()));
                most = Math.min(
                        most,
                        dependency.coefficient().value() * units - then.done().value());
            }
        }
        return whole > 0 ? Math.max(0, most) / whole : 0;
    }

    private static Text ofAmount(Move first, Move then, double wanted, double most) {
        String unit = then.measure().unit().symbol();
        return Text.of(
                first.measure().name().chinese() + "的规模只够" + Math.round(most) + unit + "，填写" + Math.round(wanted)
                        + unit,
                first.measure().name().english() + " enough for " + Math.round(most) + " " + unit + ", told "
                        + Math.round(wanted));
    }

    private void add(Move then, List<Move> firsts, int year, Text need) {
        breaches.add(new Breach(then, firsts, year, need));
    }
}
