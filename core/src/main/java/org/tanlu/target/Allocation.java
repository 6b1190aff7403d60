package org.tanlu.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 任务分解 divides the reduction task of a year among the sectors (clause 9.3): by base-year emissions, by an index of
 * responsibility, capacity and potential, by the scenario of the targets, and at least cost where a pathway is given. The
 * decomposition that is chosen weighs these; what exceeds a sector's ceiling goes to others, first to those to which the
 * least-cost pathway gives more, then to all by what they can still do.
 */
@Clause({"9.3", "C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
final class Allocation {
    private final AllocationTerms terms;
    private final Map<TargetSector, Emissions> base;

    /**
     * A decomposition.
     *
     * @param terms the weights
     * @param base  emissions of the base year by sector; what is below nothing has no responsibility
     */
    Allocation(AllocationTerms terms, Map<TargetSector, Emissions> base) {
        this.terms = terms;
        this.base = base;
    }

    /**
     * What is known of a year, by sector.
     *
     * @param year      the year
     * @param baseline  emissions in the baseline
     * @param scenario  those in the scenario of the targets
     * @param leastCost those in the least-cost pathway; empty where there is none
     * @param potential what the measures of the library can avoid
     * @param ceilings  what can be reduced at most, never less than what the scenario reduces
     */
    record Year(
            int year,
            Map<TargetSector, Emissions> baseline,
            Map<TargetSector, Emissions> scenario,
            Optional<Map<TargetSector, Emissions>> leastCost,
            Map<TargetSector, Emissions> potential,
            Map<TargetSector, Emissions> ceilings) {}

    Task of(Year year) {
        long baseline = WholeParts.nearest(Emissions.sum(year.baseline().values()));
        long target = WholeParts.nearest(Emissions.sum(year.scenario().values()));
        long whole = baseline - target;
        Map<AllocationMethod, Map<TargetSector, Emissions>> exact = vectors(year, WholeParts.units(whole));
        var vectors = new EnumMap<AllocationMethod, Map<TargetSector, Emissions>>(AllocationMethod.class);
        exact.forEach((method, vector) -> vectors.put(method, WholeParts.of(vector, whole)));
        Map<AllocationMethod, Quantity> shares = terms.shares(exact.keySet());
        Map<TargetSector, Emissions> mixed = sectors(sector -> exact.entrySet().stream()
                .mapToDouble(entry -> Known.in(shares, entry.getKey()).value()
                        * Known.in(entry.getValue(), sector).tonnes())
                .sum());
        Map<TargetSector, Emissions> held = whole > 0 ? held(mixed, year) : mixed;
        Map<TargetSector, Emissions> tasks = WholeParts.of(held, whole);
        Map<TargetSector, Emissions> own = WholeParts.of(year.baseline(), baseline);
        var quotas = new ArrayList<Quota>();
        for (TargetSector sector : TargetSector.values()) {
            quotas.add(quota(sector, own, tasks, vectors, shares, year, mixed));
        }
        return new Task(
                year.year(),
                WholeParts.units(baseline),
                WholeParts.units(target),
                WholeParts.units(whole),
                vectors,
                shares,
                quotas);
    }

    private static Quota quota(
            TargetSector sector,
            Map<TargetSector, Emissions> own,
            Map<TargetSector, Emissions> tasks,
            Map<AllocationMethod, Map<TargetSector, Emissions>> vectors,
            Map<AllocationMethod, Quantity> shares,
            Year year,
            Map<TargetSector, Emissions> mixed) {
        List<Double> range = vectors.values().stream()
                .map(vector -> Known.in(vector, sector).tonnes())
                .sorted()
                .toList();
        Emissions ceiling = WholeParts.units(WholeParts.above(Known.in(year.ceilings(), sector)));
        double over = Known.in(mixed, sector).tonnes() - Known.in(tasks, sector).tonnes();
        Emissions moved = Math.abs(over) > WholeParts.UNIT.tonnes() * 2 ? Emissions.tonnes(over) : Emissions.ZERO;
        return new Quota(
                sector,
                Known.in(own, sector),
                Known.in(tasks, sector),
                Known.in(own, sector).minus(Known.in(tasks, sector)),
                Emissions.tonnes(range.get(0)),
                Emissions.tonnes(range.get(range.size() - 1)),
                ceiling,
                moved,
                reason(shares, moved));
    }

    private static Text reason(Map<AllocationMethod, Quantity> shares, Emissions moved) {
        var chinese = new ArrayList<String>();
        var english = new ArrayList<String>();
        shares.forEach((method, share) -> {
            if (share.value() > 0) {
                String part = shares.values().stream()
                                        .filter(each -> each.value() > 0)
                                        .count()
                                > 1
                        ? Math.round(share.value() * 100) + "%"
                        : "";
                chinese.add(method.text().chinese() + part);
                english.add(method.text().english() + (part.isEmpty() ? "" : " " + part));
            }
        });
        if (moved.tonnes() > 0) {
            chinese.add("超过可减排上限的部分转由其他部门承担");
            english.add("what exceeds its ceiling goes to other sectors");
        } else if (moved.tonnes() < 0) {
            chinese.add("承接其他部门超过上限的部分");
            english.add("takes over what exceeds the ceilings of others");
        }
        return Text.of(String.join("，", chinese), String.join(", ", english));
    }

    private Map<AllocationMethod, Map<TargetSector, Emissions>> vectors(Year year, Emissions whole) {
        var vectors = new EnumMap<AllocationMethod, Map<TargetSector, Emissions>>(AllocationMethod.class);
        Map<TargetSector, Emissions> reduced = less(year.baseline(), year.scenario());
        if (whole.tonnes() > 0) {
            Map<TargetSector, Emissions> responsibility =
                    sectors(sector -> Math.max(0, Known.in(base, sector).tonnes()));
            part(responsibility, whole).ifPresent(vector -> vectors.put(AllocationMethod.PROPORTIONAL, vector));
            part(index(responsibility, year.potential()), whole)
                    .ifPresent(vector -> vectors.put(AllocationMethod.INDEX, vector));
            year.leastCost()
                    .map(pathway -> less(year.baseline(), pathway))
                    .flatMap(saved -> part(saved, whole))
                    .ifPresent(vector -> vectors.put(AllocationMethod.LEAST_COST, vector));
        }
        vectors.put(AllocationMethod.SCENARIO, reduced);
        return vectors;
    }

    /** The index: each criterion as a share of all sectors, weighed; one of which nothing is known does not count. */
    private Map<TargetSector, Emissions> index(
            Map<TargetSector, Emissions> responsibility, Map<TargetSector, Emissions> potential) {
        Map<TargetSector, Emissions> capacity =
                sectors(sector -> terms.emphasis(sector).value());
        double[] sums = {sum(responsibility), sum(capacity), sum(potential)};
        double[] weights = {
            terms.responsibility().value(),
            terms.capacity().value(),
            terms.potential().value()
        };
        return sectors(sector -> {
            double[] own = {
                Known.in(responsibility, sector).tonnes(),
                Known.in(capacity, sector).tonnes(),
                Known.in(potential, sector).tonnes()
            };
            double index = 0;
            for (int i = 0; i < own.length; i++) {
                index += sums[i] > 0 ? weights[i] * own[i] / sums[i] : 0;
            }
            return index;
        });
    }

    /** A whole in proportion to weights; empty where they sum to nothing. */
    private static Optional<Map<TargetSector, Emissions>> part(Map<TargetSector, Emissions> weights, Emissions whole) {
        double sum = sum(weights);
        return sum > 0
                ? Optional.of(sectors(
                        sector -> whole.tonnes() * Known.in(weights, sector).tonnes() / sum))
                : Optional.empty();
    }

    /** No sector above its ceiling; what is beyond goes to the others. */
    private static Map<TargetSector, Emissions> held(Map<TargetSector, Emissions> wanted, Year year) {
        Map<TargetSector, Emissions> ceilings = year.ceilings();
        Map<TargetSector, Emissions> held = sectors(sector -> Math.min(
                Known.in(wanted, sector).tonnes(), Known.in(ceilings, sector).tonnes()));
        double over = sum(wanted) - sum(held);
        if (over <= 0) {
            return wanted;
        }
        Optional<Map<TargetSector, Emissions>> cheap = year.leastCost()
                .map(pathway -> less(year.baseline(), pathway))
                .flatMap(saved -> part(saved, Emissions.tonnes(sum(wanted))));
        if (cheap.isPresent()) {
            Map<TargetSector, Emissions> room = room(
                    held,
                    sectors(sector -> Math.min(
                            Known.in(cheap.get(), sector).tonnes(),
                            Known.in(ceilings, sector).tonnes())));
            double given = Math.min(over, sum(room));
            held = filled(held, room, given);
            over -= given;
        }
        return filled(held, room(held, ceilings), over);
    }

    private static Map<TargetSector, Emissions> room(
            Map<TargetSector, Emissions> held, Map<TargetSector, Emissions> until) {
        return sectors(sector -> Math.max(
                0, Known.in(until, sector).tonnes() - Known.in(held, sector).tonnes()));
    }

    private static Map<TargetSector, Emissions> filled(
            Map<TargetSector, Emissions> held, Map<TargetSector, Emissions> room, double amount) {
        double sum = sum(room);
        return sum > 0
                ? sectors(sector -> Known.in(held, sector).tonnes()
                        + amount * Known.in(room, sector).tonnes() / sum)
                : held;
    }

    private static Map<TargetSector, Emissions> less(
            Map<TargetSector, Emissions> from, Map<TargetSector, Emissions> what) {
        return sectors(sector ->
                Known.in(from, sector).tonnes() - Known.in(what, sector).tonnes());
    }

    private static double sum(Map<TargetSector, Emissions> parts) {
        return Emissions.sum(parts.values()).tonnes();
    }

    private static Map<TargetSector, Emissions> sectors(ToDoubleFunction<TargetSector> tonnes) {
        var values = new EnumMap<TargetSector, Emissions>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            values.put(sector, Emissions.tonnes(tonnes.applyAsDouble(sector)));
        }
        return values;
    }
}
