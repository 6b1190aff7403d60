package org.tanlu.target;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 减排任务 the reduction task of a year, which is the baseline less the target, and its decomposition to sectors by every method
 * (clause 9.3). All numbers are whole units of 0.01 万吨 and sum exactly. The baseline is cut and the target raised to the unit, so
 * that the task is never more than the model holds.
 *
 * @param year      the year
 * @param baseline  the city's emissions in the baseline
 * @param target    those of the scenario that carries the targets
 * @param reduction the task; not above nothing where that scenario reduces nothing
 * @param vectors   the decomposition by each method that can be had, before ceilings
 * @param shares    the weight of each method in the decomposition that is chosen, 0 to 1
 * @param quotas    the decomposition that is chosen, by sector
 */
@Clause({"9.3", "C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
public record Task(
        int year,
        Emissions baseline,
        Emissions target,
        Emissions reduction,
        Map<AllocationMethod, Map<TargetSector, Emissions>> vectors,
        Map<AllocationMethod, Quantity> shares,
        List<Quota> quotas) {

    public Task {
        vectors = Collections.unmodifiableMap(new EnumMap<>(vectors));
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
        quotas = List.copyOf(quotas);
    }

    /** The part of a sector. */
    public Quota quota(TargetSector sector) {
        return quotas.stream()
                .filter(quota -> quota.sector() == sector)
                .findFirst()
                .orElseThrow();
    }

    /** The part of a sector by a method; empty where the method cannot be had. */
    public Optional<Emissions> part(AllocationMethod method, TargetSector sector) {
        return Optional.ofNullable(vectors.get(method)).map(vector -> Known.in(vector, sector));
    }

    /** What a sector is asked for beyond what the course of the targets has of it; nothing where that is not known. */
    public Emissions beyond(Quota quota) {
        return part(AllocationMethod.SCENARIO, quota.sector())
                .map(held -> quota.task().minus(held))
                .orElse(Emissions.ZERO);
    }

    /** What all sectors that are asked for more are asked beyond the course of the targets; the others are asked for as much less. */
    public Emissions beyond() {
        return quotas.stream()
                .map(this::beyond)
                .filter(beyond -> beyond.tonnes() > 0)
                .reduce(Emissions.ZERO, Emissions::plus);
    }

    /** The weight of a method in the decomposition that is chosen, 0 to 1; nothing where the method cannot be had. */
    public Quantity share(AllocationMethod method) {
        return Optional.ofNullable(shares.get(method)).orElse(Quantity.of(0, Unit.ONE));
    }

    /** Whether there is anything to reduce. */
    public boolean isTask() {
        return reduction.tonnes() > 0;
    }
}
