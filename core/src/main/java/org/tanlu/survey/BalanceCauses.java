package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Text;

/** 差额原因 what probably lies behind a sum that does not close. It suggests; it never corrects. */
final class BalanceCauses {
    static final Text UNKNOWN = Text.of("原因不明，请核对原表", "unknown; compare with the printed table");

    private static final double SAME = 0.05;
    /** Opening to closing stock: a year does not usually change stocks more than threefold. */
    private static final double LEAST_RATIO = 1.0 / 3;

    private static final double MOST_RATIO = 3;

    private BalanceCauses() {}

    /** The likely cause of a section's gap. */
    static Text of(BalanceGrid grid, String total, List<String> addends, Carrier carrier, double recomputed) {
        double gap = grid.at(total, carrier) - recomputed;
        return closingStock(grid, total, carrier, gap)
                .or(() -> onlyTotal(grid, addends, carrier, recomputed))
                .or(() -> oneRow(grid, addends, carrier, gap))
                .orElse(UNKNOWN);
    }

    /** Some compilations kept minus the closing stock as the stock change and lost the opening stock. */
    private static Optional<Text> closingStock(BalanceGrid grid, String total, Carrier carrier, double gap) {
        double stock = grid.at("stock_change", carrier);
        double ratio = stock < 0 ? -gap / stock : 0;
        boolean likely =
                total.equals("available") && !grid.has("opening_stock") && ratio > LEAST_RATIO && ratio < MOST_RATIO;
        return likely
                ? Optional.of(Text.of(
                        "库存变动行可能是年末库存的负数，年初库存行丢失；真实库存变动约为 " + BalanceChecks.number(stock + gap),
                        "the stock change probably holds minus the closing stock and the opening stock was lost; the true "
                                + "stock change is about " + BalanceChecks.number(stock + gap)))
                : Optional.empty();
    }

    private static Optional<Text> onlyTotal(
            BalanceGrid grid, List<String> addends, Carrier carrier, double recomputed) {
        boolean none = recomputed == 0
                && addends.stream().map(row -> grid.find(row, carrier)).noneMatch(OptionalDouble::isPresent);
        return none
                ? Optional.of(Text.of("该列只印了合计，没有分项", "the column prints the total only, no items"))
                : Optional.empty();
    }

    private static Optional<Text> oneRow(BalanceGrid grid, List<String> addends, Carrier carrier, double gap) {
        return addends.stream()
                .filter(row -> Math.abs(Math.abs(grid.at(row, carrier)) - Math.abs(gap)) <= SAME)
                .findFirst()
                .map(row -> Text.of(
                        "差额与“" + grid.name(row).chinese() + "”一行相等：该行可能漏加、重复或印错",
                        "the gap equals the row \"" + grid.name(row).english()
                                + "\": left out, added twice or misprinted"));
    }
}
