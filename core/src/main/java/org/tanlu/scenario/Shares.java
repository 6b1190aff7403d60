package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 其余品种让位 the shares of carriers at a consumer of which a scenario tells some: the others make room in proportion to what
 * they are in its parent, so that all sum to one (clause 9.1).
 */
@Clause("9.1")
final class Shares {
    private static final Text ROOM =
            Text.of("其余品种按上一级情景的比例让出或补足", "the other carriers make room in proportion to the parent scenario");
    private static final Text WHOLE =
            Text.of("填写的占比合计超过1，按比例缩小", "the told shares sum to more than one and are scaled down");

    private final Map<String, Assumption> parent;
    private final Map<String, Assumption> changes;

    private Shares(Map<String, Assumption> parent, Map<String, Assumption> changes) {
        this.parent = parent;
        this.changes = changes;
    }

    /** The changes, with what they mean for the shares that they do not tell. */
    static Map<String, Assumption> complete(
            List<Consumer> consumers, Map<String, Assumption> parent, Map<String, Assumption> changes) {
        var shares = new Shares(parent, new LinkedHashMap<>(changes));
        consumers.forEach(shares::consumer);
        return shares.changes;
    }

    private void consumer(Consumer consumer) {
        var told = new ArrayList<Assumption>();
        var others = new ArrayList<Assumption>();
        consumer.flows().stream()
                .map(flow -> Parameters.share(consumer.id(), flow.carrier().id()))
                .forEach(id -> Optional.ofNullable(changes.get(id))
                        .ifPresentOrElse(
                                told::add,
                                () -> Optional.ofNullable(parent.get(id)).ifPresent(others::add)));
        if (told.isEmpty()) {
            return;
        }
        if (told.get(0).values().years().stream().anyMatch(year -> sum(told, year) > 1)) {
            told.forEach(one -> put(one, year -> one.in(year).value() / Math.max(1, sum(told, year)), WHOLE));
        }
        for (Assumption one : others) {
            put(one, year -> room(told, others, year) * one.in(year).value(), ROOM);
        }
    }

    private static double sum(List<Assumption> shares, int year) {
        return shares.stream().mapToDouble(share -> share.in(year).value()).sum();
    }

    private static double room(List<Assumption> told, List<Assumption> others, int year) {
        double whole = sum(others, year);
        return whole > 0 ? Math.max(0, 1 - sum(told, year)) / whole : 0;
    }

    private void put(Assumption of, IntToDoubleFunction value, Text reason) {
        var values = new TreeMap<Integer, Quantity>();
        of.values().years().forEach(year -> values.put(year, Quantity.of(value.applyAsDouble(year), of.unit())));
        var origin = new Origin(
                Origin.Kind.ASSUMPTION,
                reason,
                Optional.empty(),
                changes.containsKey(of.parameter()) ? of.origin().source() : Optional.empty(),
                Verification.UNVERIFIED);
        changes.put(
                of.parameter(), new Assumption(of.parameter(), of.name(), of.unit(), YearSeries.of(values), origin));
    }
}
