package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Driver;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Whole;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 其余占比让位 the shares of one whole of which a scenario tells some, such as carriers at a consumer or the three industries:
 * the others make room in proportion to what they are in its parent, so that all sum to the whole (clauses 9.1 and 9.2).
 */
@Clause({"9.1", "9.2"})
final class Shares {
    /** Told shares are rounded; a sum this near to the whole does not contradict it. */
    private static final double ROUNDING = 1e-3;

    private static final double EXACT = 1e-12;
    private static final Text ROOM =
            Text.of("其余占比按上一级情景的比例让出或补足", "the other shares make room in proportion to the parent scenario");
    private static final Text WHOLE =
            Text.of("填写的占比合计与整体不符，按比例调整", "the told shares do not sum to the whole and are scaled");
    private static final Text WITHIN =
            Text.of("所属占比改变，同比例变化", "the larger share that it lies within changes, and this one with it");
    private static final Text BOUND = Text.of(
            "填写的占比大于所属占比，按所属占比取值", "the told share exceeds the larger one that it lies within and is held to it");

    private final Map<String, Assumption> parent;
    private final Map<String, Assumption> changes;
    private final List<Contradiction> contradictions = new ArrayList<>();

    /**
     * Told shares that cannot stand.
     *
     * @param names the parameters
     * @param year  the first year
     * @param sum   what they sum to in it
     * @param whole what they should, or may at most
     */
    record Contradiction(List<Text> names, int year, Quantity sum, Quantity whole) {}

    /**
     * Completed differences.
     *
     * @param changes        the differences, with what they mean for shares that they do not tell
     * @param contradictions the told shares that cannot stand
     */
    record Completed(Map<String, Assumption> changes, List<Contradiction> contradictions) {}

    private Shares(Map<String, Assumption> parent, Map<String, Assumption> changes) {
        this.parent = parent;
        this.changes = changes;
    }

    /** The changes to a parent scenario of a city, with what they mean for the shares that they do not tell. */
    static Completed complete(EnergySystem system, Map<String, Assumption> parent, Map<String, Assumption> changes) {
        var shares = new Shares(parent, new LinkedHashMap<>(changes));
        system.wholes().forEach(shares::whole);
        system.drivers().values().forEach(shares::within);
        return new Completed(shares.changes, shares.contradictions);
    }

    /** The same of some wholes. */
    static Completed complete(List<Whole> wholes, Map<String, Assumption> parent, Map<String, Assumption> changes) {
        var shares = new Shares(parent, new LinkedHashMap<>(changes));
        wholes.forEach(shares::whole);
        return new Completed(shares.changes, shares.contradictions);
    }

    private void whole(Whole whole) {
        var told = new ArrayList<Assumption>();
        var others = new ArrayList<Assumption>();
        var before = new ArrayList<Assumption>();
        for (String id : whole.parameters()) {
            Optional<Assumption> old = Optional.ofNullable(parent.get(id));
            old.ifPresent(before::add);
            Optional.ofNullable(changes.get(id)).ifPresentOrElse(told::add, () -> old.ifPresent(others::add));
        }
        if (told.isEmpty()) {
            return;
        }
        IntToDoubleFunction target = year -> whole.isComplete() ? sum(before, year) : 1;
        List<Assumption> free = whole.isComplete() ? others : List.of();
        IntToDoubleFunction fixed = year -> whole.isComplete() ? 0 : sum(others, year);
        IntToDoubleFunction scale = year -> {
            double left = target.applyAsDouble(year) - fixed.applyAsDouble(year);
            double sum = sum(told, year);
            boolean isAll = whole.isComplete() && sum(free, year) <= 0;
            return sum > 0 && (sum > left || isAll) ? left / sum : 1;
        };
        contradiction(told, scale, target);
        if (isScaled(told, scale, EXACT)) {
            Optional<Text> reason = isScaled(told, scale, ROUNDING) ? Optional.of(WHOLE) : Optional.empty();
            told.forEach(one -> put(one, year -> one.in(year).value() * scale.applyAsDouble(year), reason));
        }
        for (Assumption one : free) {
            put(
                    one,
                    year -> room(target.applyAsDouble(year) - sum(told, year), free, year)
                            * one.in(year).value(),
                    Optional.of(ROOM));
        }
    }

    private static boolean isScaled(List<Assumption> told, IntToDoubleFunction scale, double beyond) {
        return told.get(0).values().years().stream().anyMatch(year -> Math.abs(scale.applyAsDouble(year) - 1) > beyond);
    }

    private void contradiction(List<Assumption> told, IntToDoubleFunction scale, IntToDoubleFunction whole) {
        told.get(0).values().years().stream()
                .filter(year -> Math.abs(scale.applyAsDouble(year) - 1) > ROUNDING)
                .findFirst()
                .ifPresent(year -> contradictions.add(new Contradiction(
                        told.stream().map(Assumption::name).toList(),
                        year,
                        Quantity.of(sum(told, year), told.get(0).unit()),
                        Quantity.of(whole.applyAsDouble(year), told.get(0).unit()))));
    }

    private static double sum(List<Assumption> shares, int year) {
        return shares.stream().mapToDouble(share -> share.in(year).value()).sum();
    }

    private static double room(double left, List<Assumption> others, int year) {
        double whole = sum(others, year);
        return whole > 0 ? Math.max(0, left) / whole : 0;
    }

    /** A share within a larger one that changes moves with it where it is not told, and never exceeds it. */
    private void within(Driver driver) {
        String id = Parameters.driver(driver.id());
        Optional<String> outer = driver.definition().within().map(Parameters::driver);
        Optional<Assumption> before = outer.flatMap(of -> Optional.ofNullable(parent.get(of)));
        if (before.isEmpty()) {
            return;
        }
        Optional<Assumption> now = outer.flatMap(of -> Optional.ofNullable(changes.get(of)));
        Assumption larger = now.orElse(before.get());
        Assumption told = changes.get(id);
        if (told != null) {
            bound(told, larger);
        } else if (now.isPresent() && parent.get(id) != null) {
            Assumption own = Optional.ofNullable(parent.get(id)).orElseThrow();
            put(
                    own,
                    year -> own.in(year).value()
                            * larger.in(year).value()
                            / before.get().in(year).value(),
                    Optional.of(WITHIN));
        }
    }

    private void bound(Assumption told, Assumption larger) {
        List<Integer> beyond = told.values().years().stream()
                .filter(year -> told.in(year).value() > larger.in(year).value() * (1 + ROUNDING))
                .toList();
        if (!beyond.isEmpty()) {
            int year = beyond.get(0);
            contradictions.add(new Contradiction(List.of(told.name()), year, told.in(year), larger.in(year)));
            put(told, each -> Math.min(told.in(each).value(), larger.in(each).value()), Optional.of(BOUND));
        }
    }

    /** Takes new values for a share, for a reason or for the one that it has. */
    private void put(Assumption of, IntToDoubleFunction value, Optional<Text> reason) {
        var values = new TreeMap<Integer, Quantity>();
        of.values().years().forEach(year -> values.put(year, Quantity.of(value.applyAsDouble(year), of.unit())));
        Origin origin = reason.map(why -> new Origin(
                        Origin.Kind.ASSUMPTION,
                        why,
                        Optional.empty(),
                        changes.containsKey(of.parameter()) ? of.origin().source() : Optional.empty(),
                        Verification.UNVERIFIED))
                .orElse(of.origin());
        changes.put(
                of.parameter(), new Assumption(of.parameter(), of.name(), of.unit(), YearSeries.of(values), origin));
    }
}
