package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.pathway.CapturedCarbon;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Capture;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 碳捕集、利用与封存 how much CO2 the actions take, and how much of it is stored or used for long (definition 3.5). */
@Clause({"C3.5", "8.6"})
final class CaptureTable {
    private static final String NONE = "－";

    private CaptureTable() {}

    /** The actions of a pathway that capture; empty where there is none. */
    static Optional<TableBlock> of(Route route, List<Integer> years) {
        var carbon = new CapturedCarbon(route);
        var rows = new ArrayList<List<Entry>>();
        for (Scheduled action : route.schedule().actions()) {
            carbon.fate(action.measure())
                    .ifPresent(fate -> years.forEach(year -> action.action()
                            .units()
                            .find(year)
                            .filter(units -> units.value() > 0)
                            .ifPresent(units -> rows.add(row(carbon, action, fate, year, units)))));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
    }

    private static List<Entry> row(
            CapturedCarbon carbon, Scheduled action, Capture.Fate fate, int year, Quantity units) {
        Entry held = Entry.figure(
                Numbers.wanSmall(carbon.held(action, year)), CapturedCarbon.key(action.measure(), fate, year));
        boolean isUsed = fate == Capture.Fate.USED;
        return List.of(
                Entry.words(action.measure().name().chinese()),
                Entry.words(Integer.toString(year)),
                Entry.figure(
                        Numbers.wanSmall(Emissions.tonnes(units.value())),
                        "pathway/" + action.measure().id() + "/units/" + year),
                isUsed ? held : Entry.words(NONE),
                isUsed ? Entry.words(NONE) : held);
    }

    private static TableBlock table(List<List<Entry>> rows) {
        return new TableBlock(
                "碳捕集、利用与封存量",
                "万吨二氧化碳/年",
                List.of(
                        new Column("举措", Align.LEFT, 8),
                        new Column("年份", Align.CENTER, 2),
                        new Column("处理量", Align.RIGHT, 3),
                        new Column("长期利用量", Align.RIGHT, 3),
                        new Column("封存量", Align.RIGHT, 3)),
                rows,
                List.of("处理量为进入捕集或利用装置的二氧化碳；只有长期固定在产品中和封存的部分计为减排，其余为未捕集或重新排放的部分。"),
                false);
    }
}
