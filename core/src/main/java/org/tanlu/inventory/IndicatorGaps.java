package org.tanlu.inventory;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 指标覆盖 what the value of an indicator lacks: whoever sums up what was accounted does not call it the whole (clause 7.1.1).
 *
 * @param history the inventories
 */
@Clause({"7.1.1", "B"})
record IndicatorGaps(History history) {
    /** Direct emissions, or a sum of them. */
    private static final List<String> DIRECT = List.of("IND-B05");

    private static final List<String> INDIRECT = List.of("IND-B07");

    /** Totals, and what is told per or as a share of them. */
    private static final List<String> TOTALS = List.of(
            "IND-B01", "IND-B06", "IND-B08", "IND-B09", "IND-B34", "IND-B37", "IND-B40", "IND-B43", "IND-B47",
            "IND-B51", "IND-B54", "IND-S01", "IND-S02", "IND-S15");

    /** What is told of the energy data alone. */
    private static final List<String> ENERGY = List.of(
            "IND-B02", "IND-B23", "IND-B32", "IND-B35", "IND-B36", "IND-B38", "IND-B39", "IND-B41", "IND-B42",
            "IND-B45", "IND-B46", "IND-B49", "IND-B50", "IND-B52", "IND-B53");

    /** The totals and shares that need imported electricity and combustion. */
    boolean needsTotal(String indicator) {
        return TOTALS.contains(indicator);
    }

    /** What the value of an indicator lacks; empty words where it lacks nothing. */
    Text of(String indicator, int year) {
        Inventory inventory = history.inventory(year);
        List<Text> lacking = List.of();
        if (DIRECT.contains(indicator)) {
            lacking = inventory.lacking();
        } else if (TOTALS.contains(indicator)) {
            lacking = inventory.lackingInTotal();
        } else if (INDIRECT.contains(indicator) && !inventory.heat().isIndirectKnown()) {
            lacking = List.of(Text.of("净调入热力未知", "imported heat is not known"));
        } else if (ENERGY.contains(indicator) && inventory.gaps().isIncomplete()) {
            lacking = List.of(inventory.gaps().text());
        }
        return said(lacking);
    }

    /** As it stands beside a value. */
    static Text said(List<Text> lacking) {
        return lacking.isEmpty()
                ? Text.of("", "")
                : Text.of(
                        "覆盖不完整：" + joined("；", lacking.stream().map(Text::chinese)),
                        "incomplete: " + joined("; ", lacking.stream().map(Text::english)));
    }

    private static String joined(String joint, Stream<String> parts) {
        return String.join(joint, parts.toList());
    }
}
