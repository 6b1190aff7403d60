package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;

/**
 * 单列项 the memo items of one year (clauses 7.1.3 and 7.1.9, gap G-23): aviation and ocean shipping by place of
 * registration, and intercity transport by air and water.
 *
 * <p>The reading: what clause 7.1.3 has accounted apart (单独核算) is not in the official total, unless the city's settings
 * count it; what clause 7.1.9 only lists apart (单列) stays in the total by territory. The city declares whether the fuel is
 * inside the transport row of its energy data; what is inside is taken out, what is outside is added, and neither happens
 * twice. What is registered here may exceed that row: where aviation and shipping count, they count in full.
 *
 * @param year      the year
 * @param isInside  whether the energy data's transport row holds the fuel
 * @param isCounted whether aviation and ocean shipping count in the official total
 * @param items     one item per kind
 */
@Clause({"7.1.3", "C7.1.9-2", "C7.1.9-3"})
public record MemoItems(int year, boolean isInside, boolean isCounted, List<MemoItem> items) {
    public MemoItems {
        items = List.copyOf(items);
    }

    /** The item of a kind. */
    public MemoItem item(MemoKind kind) {
        return items.stream().filter(item -> item.kind() == kind).findFirst().orElseThrow();
    }

    /** Whether the official total holds a kind. */
    public boolean holds(MemoKind kind) {
        return !kind.isByRegistration() || isCounted;
    }

    /** What a kind weighs in a total that holds it. */
    public Emissions weight(MemoKind kind) {
        return isByRow(kind) ? item(kind).inBalance() : item(kind).emissions();
    }

    /** Whether a kind counts as far as the transport row holds it: by territory the row says how much there is. */
    boolean isByRow(MemoKind kind) {
        return isInside && !kind.isByRegistration();
    }

    /** What the official total holds of the memo items. */
    public Emissions held() {
        return sum(true);
    }

    /** What the official total leaves out. */
    public Emissions left() {
        return sum(false);
    }

    private Emissions sum(boolean held) {
        return Emissions.sum(items.stream()
                .map(MemoItem::kind)
                .filter(kind -> holds(kind) == held)
                .map(this::weight)
                .toList());
    }

    /** The lines that bring the energy data to the official total: out of the transport row, or beside it. */
    List<MemoAdjustment> adjustments() {
        var lines = new ArrayList<MemoAdjustment>();
        for (MemoItem item : items) {
            if (!isByRow(item.kind())) {
                item.lines().stream()
                        .map(line -> new MemoAdjustment(year, line, holds(item.kind())))
                        .filter(line -> line.emissions().tonnes() != 0)
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
