package org.tanlu.report;

import java.util.List;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MarketLine;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Notation;
import org.tanlu.report.Block.Entry;
import org.tanlu.trace.Clause;

/** The two lines of imported electricity beside each other in the table of electricity and heat (clauses 7.1.5 and 8.7). */
@Clause({"7.1.5", "8.7"})
final class IndirectRows {
    private static final String NONE = "－";

    private IndirectRows() {}

    static List<List<Entry>> of(Inventory inventory) {
        int year = inventory.year();
        SecondaryEnergy power = inventory.electricity();
        Entry location = power.isLocationKnown()
                ? Entry.figure(Numbers.wan(power.locationIndirect()), "inventory/electricity/indirect_location/" + year)
                : Entry.words(Notation.NE.name());
        Entry market = power.market()
                .map(line ->
                        Entry.figure(Numbers.wan(line.indirect()), "inventory/electricity/indirect_market/" + year))
                .orElse(Entry.words(Notation.NE.name()));
        Entry rest = power.market()
                .map(line -> Entry.figure(factor(line), "inventory/electricity/market_factor/" + year))
                .orElse(Entry.words(NONE));
        return List.of(
                List.of(Entry.words("　位置法（万吨）"), location, Entry.words(NONE)),
                List.of(Entry.words("　市场法（万吨）"), market, Entry.words(NONE)),
                List.of(Entry.words("　市场法其余电量因子"), rest, Entry.words(NONE)));
    }

    private static String factor(MarketLine line) {
        return Numbers.fixed(line.rest().factor().value().value(), 4) + " "
                + line.rest().factor().value().unit().symbol() + "（"
                + line.rest().area() + "，"
                + line.rest().year() + "年" + (line.isResidual() ? "剩余因子" : "平均因子") + "）";
    }
}
