package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tanlu.potential.Batch;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** The years of measures that the guideline wants in order (clauses 8.4.2.1 and 8.4.3.2). */
@Clause({"C8.4.2.1-2", "C8.4.3.2-2"})
final class PotentialBatchTable {
    private static final double WAN = 10_000;
    private static final int LAST_SHOWN = 2040;

    private PotentialBatchTable() {}

    static TableBlock of(String title, List<Batch> batches, List<Integer> milestones) {
        List<Integer> years =
                milestones.stream().filter(year -> year <= LAST_SHOWN).toList();
        var columns = new ArrayList<>(List.of(
                new Column("批次", Align.LEFT, 6),
                new Column("存量", Align.RIGHT, 2),
                new Column("启动", Align.CENTER, 2),
                new Column("过半", Align.CENTER, 2),
                new Column("完成", Align.CENTER, 2)));
        years.forEach(year -> columns.add(new Column(year + "年累计", Align.RIGHT, 2)));
        String unit = "万" + Amounts.unit(batches.get(0).measure().unit().symbol());
        return new TableBlock(
                title,
                unit,
                columns,
                batches.stream().map(batch -> row(batch, years)).toList(),
                List.of("存量为基年之后还可改造（退出）的数量；年份由低碳情景中措施的采用量得出，完成指达到情景终年的数量；－表示情景没有安排。"),
                false);
    }

    private static List<Entry> row(Batch batch, List<Integer> years) {
        var row = new ArrayList<>(List.of(
                Entry.words(batch.measure().name().chinese()),
                Entry.figure(wan(batch.stock()), batch.key("stock")),
                Entry.words(year(batch.start())),
                Entry.words(year(batch.half())),
                Entry.words(year(batch.end()))));
        years.forEach(
                year -> row.add(Entry.figure(wan(batch.units().find(year).orElseThrow()), batch.key("done/" + year))));
        return row;
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : PathwayTables.NONE;
    }

    private static String wan(Quantity amount) {
        return Numbers.fixed(amount.value() / WAN, 1);
    }
}
