package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRow.Kind;
import org.tanlu.reference.BalanceRow.Section;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 平衡校核 tests what a balance says about itself: the sums of form P303-1 and the technical ratios of its transformation
 * rows (clause 4.2). It warns and changes nothing. One use only.
 */
@Clause("4.2")
final class BalanceChecks {
    /** Printed values are rounded to 0.01; a sum of ten may be off by this much. */
    private static final double TOLERANCE = 0.05 + 1e-9;

    private static final double LARGE_SHARE = 0.005;
    private static final double LARGE_AMOUNT = 1;
    /** A wrong number spoils two or three sums; this many mean that the whole table is shifted. */
    private static final int MISALIGNED = 30;

    private static final double GAP_SHARE = 0.05;
    private static final double LARGE_GAP_SHARE = 0.10;

    private final ReferenceData reference;
    private final FindingLog log;
    private final Place table;
    private int largeGaps;

    BalanceChecks(ReferenceData reference, FindingLog log, Place table) {
        this.reference = reference;
        this.log = log;
        this.table = table;
    }

    void check(EnergyBalance balance) {
        var grid = new BalanceGrid(balance, reference);
        for (Carrier carrier : grid.carriers()) {
            sections(grid, carrier);
            difference(grid, carrier);
            residential(grid, carrier);
            finalUse(grid, carrier);
            statisticalGap(grid, carrier);
        }
        parts(grid, reference.carrier("coal_total"), CarrierKind.COAL);
        parts(grid, reference.carrier("petroleum_total"), CarrierKind.OIL);
        new BalanceTechnique(grid, reference, log, table).check();
        if (largeGaps >= MISALIGNED) {
            String year = Integer.toString(grid.year());
            log.at(table, "BAL-MISALIGNED", "year", year, "count", Integer.toString(largeGaps));
        }
    }

    private void sections(BalanceGrid grid, Carrier carrier) {
        List<String> supply = ids(grid.addends(Section.SUPPLY));
        List<String> transformation = ids(grid.addends(Section.TRANSFORMATION));
        List<String> uses = ids(grid.addends(Section.FINAL).stream()
                .filter(row -> row.kind() == Kind.ITEM)
                .toList());
        compare("BAL-SUPPLY", "available", supply, grid, carrier);
        compare("BAL-TRANSFORMATION", "transformation", transformation, grid, carrier);
        compare("BAL-FINAL", "final", uses, grid, carrier);
    }

    private static List<String> ids(List<BalanceRow> rows) {
        return rows.stream().map(BalanceRow::id).toList();
    }

    private void compare(String rule, String total, List<String> addends, BalanceGrid grid, Carrier carrier) {
        if (grid.has(total) && !addends.isEmpty()) {
            double sum = grid.sum(addends, carrier);
            report(
                    rule,
                    total,
                    grid.at(total, carrier),
                    sum,
                    grid,
                    carrier,
                    BalanceCauses.of(grid, total, addends, carrier, sum));
        }
    }

    private void difference(BalanceGrid grid, Carrier carrier) {
        if (grid.has("statistical_difference") && grid.has("available") && grid.has("final")) {
            double recomputed = grid.sum(List.of("available", "transformation"), carrier)
                    - grid.sum(List.of("losses", "final"), carrier);
            double printed = grid.at("statistical_difference", carrier);
            report(
                    "BAL-DIFFERENCE",
                    "statistical_difference",
                    printed,
                    recomputed,
                    grid,
                    carrier,
                    BalanceCauses.UNKNOWN);
        }
    }

    private void residential(BalanceGrid grid, Carrier carrier) {
        if (grid.has("urban") && grid.has("rural") && grid.has("residential")) {
            double recomputed = grid.sum(List.of("urban", "rural"), carrier);
            double printed = grid.at("residential", carrier);
            report("BAL-RESIDENTIAL", "residential", printed, recomputed, grid, carrier, BalanceCauses.UNKNOWN);
        }
    }

    /**
     * Compares a printed total column with its parts row by row. Gangue is counted in by some yearbooks only; total
     * consumption leaves out of the total column what the parts consume of each other.
     */
    private void parts(BalanceGrid grid, Carrier total, CarrierKind kind) {
        List<Carrier> parts = grid.carriers().stream()
                .filter(carrier -> carrier.kind() == kind)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        for (BalanceRow row : reference.balanceRows().values()) {
            if (grid.find(row.id(), total).isEmpty() || row.section() == Section.CONSUMPTION) {
                continue;
            }
            double printed = grid.at(row.id(), total);
            double sum =
                    parts.stream().mapToDouble(part -> grid.at(row.id(), part)).sum();
            double gangue = parts.stream()
                    .filter(part -> part.id().equals("gangue"))
                    .mapToDouble(part -> grid.at(row.id(), part))
                    .sum();
            if (Math.abs(printed - (sum - gangue)) > TOLERANCE) {
                report("BAL-PARTS", row.id(), printed, sum, grid, total, BalanceCauses.UNKNOWN);
            }
        }
    }

    private void report(
            String rule, String row, double printed, double recomputed, BalanceGrid grid, Carrier carrier, Text cause) {
        double gap = printed - recomputed;
        if (Math.abs(gap) <= TOLERANCE) {
            return;
        }
        boolean large =
                Math.abs(gap) > LARGE_AMOUNT && Math.abs(gap) > LARGE_SHARE * Math.abs(grid.at("available", carrier));
        largeGaps += large ? 1 : 0;
        log.at(
                grid.place(row, carrier).orElse(table),
                large ? rule + "-LARGE" : rule,
                "year",
                Integer.toString(grid.year()),
                "row",
                reference.balanceRow(row).name().chinese(),
                "row_en",
                reference.balanceRow(row).name().english(),
                "column",
                carrier.name().chinese(),
                "column_en",
                carrier.name().english(),
                "printed",
                grid.printed(row, carrier).chinese(),
                "printed_en",
                grid.printed(row, carrier).english(),
                "recomputed",
                number(recomputed),
                "gap",
                number(gap),
                "unit",
                carrier.unit().symbol(),
                "unit_en",
                reference.units().english(carrier.unit()),
                "cause_zh",
                cause.chinese(),
                "cause_en",
                cause.english());
    }

    private void finalUse(BalanceGrid grid, Carrier carrier) {
        for (BalanceRow row : grid.addends(Section.FINAL)) {
            if (grid.at(row.id(), carrier) < 0) {
                note("BAL-NEGATIVE-USE", row.id(), grid, carrier, "value", number(grid.at(row.id(), carrier)));
            }
        }
        double feedstock = grid.at("feedstock", carrier);
        if (grid.has("industry") && feedstock > grid.at("industry", carrier) + TOLERANCE) {
            note(
                    "BAL-FEEDSTOCK",
                    "feedstock",
                    grid,
                    carrier,
                    "value",
                    number(feedstock),
                    "industry",
                    grid.printed("industry", carrier).chinese(),
                    "industry_en",
                    grid.printed("industry", carrier).english());
        }
    }

    private void statisticalGap(BalanceGrid grid, Carrier carrier) {
        double consumption = Math.abs(grid.at("consumption", carrier));
        double difference = Math.abs(grid.at("statistical_difference", carrier));
        if (consumption > 0 && difference > LARGE_AMOUNT && difference > GAP_SHARE * consumption) {
            boolean large = difference > LARGE_GAP_SHARE * consumption;
            largeGaps += large ? 1 : 0;
            String rule = large ? "BAL-GAP-LARGE" : "BAL-GAP";
            note(
                    rule,
                    "statistical_difference",
                    grid,
                    carrier,
                    "value",
                    number(grid.at("statistical_difference", carrier)),
                    "share",
                    number(100 * difference / consumption));
        }
    }

    private void note(String rule, String row, BalanceGrid grid, Carrier carrier, String... facts) {
        var all = new ArrayList<>(List.of(
                "year", Integer.toString(grid.year()),
                "row", reference.balanceRow(row).name().chinese(),
                "row_en", reference.balanceRow(row).name().english(),
                "column", carrier.name().chinese(),
                "column_en", carrier.name().english(),
                "unit", carrier.unit().symbol(),
                "unit_en", reference.units().english(carrier.unit())));
        all.addAll(List.of(facts));
        log.at(grid.place(row, carrier).orElse(table), rule, all.toArray(String[]::new));
    }

    /** A number as yearbooks print it. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
