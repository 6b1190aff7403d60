package org.tanlu.uncertainty;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 一年的不确定性 the uncertainty of one year's total by both approaches. Shares are 0…1.
 *
 * @param year      the year
 * @param emissions the total, direct and indirect as far as it is known
 * @param rows      approach 1, row by row
 * @param total     approach 2: the interval of the total, in t CO2e
 * @param parts     approach 2: the intervals of the parts, in t CO2e
 * @param gross     all emissions and removals by their amount, of which the shares are
 * @param bare      the share of emissions of which no range tells anything
 * @param half      the share of emissions of which a range tells activity alone or factors alone
 */
@Clause("4.2")
public record YearUncertainty(
        int year,
        Emissions emissions,
        List<UncertaintyRow> rows,
        Interval total,
        SortedMap<Part, Interval> parts,
        Emissions gross,
        Quantity bare,
        Quantity half) {

    public YearUncertainty {
        rows = List.copyOf(rows);
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Approach 1: half of the 95 % interval of the total, as a share of it; none where the total is nothing. */
    public Optional<Quantity> propagated() {
        return Propagation.half(rows);
    }

    /** Approach 1 for a part. */
    public Optional<Quantity> propagated(Part part) {
        return Propagation.half(rows(part));
    }

    /** The emissions of a part. */
    public Emissions emissions(Part part) {
        return Emissions.sum(rows(part).stream().map(UncertaintyRow::emissions).toList());
    }

    /** How far an end of an interval lies from the value of the inventory, as a share of it; none where that is nothing. */
    public static Optional<Quantity> relative(Quantity end, Emissions emissions) {
        double value = emissions.tonnes();
        return value == 0
                ? Optional.empty()
                : Optional.of(Quantity.of((end.value() - value) / StrictMath.abs(value), Unit.ONE));
    }

    /** The key of a figure of the total or of a part, for example {@code lower}. */
    public String key(String id, String figure) {
        return "uncertainty/" + id + "/" + figure + "/" + year;
    }

    private List<UncertaintyRow> rows(Part part) {
        return rows.stream().filter(row -> row.key().part().equals(part)).toList();
    }
}
