package org.tanlu.report;

import java.util.List;
import java.util.Optional;
import org.tanlu.inventory.ToldFigures;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/** 经济社会主要数据 the first and the latest published value of each, whether or not its year has energy data. */
@Clause("A")
final class EconomyTable {
    private EconomyTable() {}

    /** The table; empty when the city reported none of the items. */
    static Optional<TableBlock> of(Dossier dossier) {
        List<List<Entry>> rows = ToldFigures.ECONOMY.stream()
                .map(item -> ToldFigures.told(dossier, item))
                .filter(data -> !data.isEmpty())
                .map(EconomyTable::row)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
    }

    private static TableBlock table(List<List<Entry>> rows) {
        return new TableBlock(
                "经济社会主要数据",
                "",
                List.of(
                        new Column("数据", Align.LEFT, 5),
                        new Column("单位", Align.CENTER, 3),
                        new Column("最早年份", Align.CENTER, 3),
                        new Column("数值", Align.RIGHT, 3),
                        new Column("最近年份", Align.CENTER, 3),
                        new Column("数值", Align.RIGHT, 3),
                        new Column("最近数值的来源", Align.LEFT, 12)),
                rows,
                List.of("按公布数列出；最早与最近年份的数值可能来自不同来源，不宜直接比较。"),
                false);
    }

    private static List<Entry> row(List<Datum> data) {
        Datum first = data.get(0);
        Datum latest = data.get(data.size() - 1);
        Quantity now = latest.value().orElseThrow();
        return List.of(
                Entry.words(latest.name().chinese()),
                Entry.words(now.unit().symbol()),
                Entry.words(Integer.toString(first.year())),
                Entry.figure(number(first.value().orElseThrow().in(now.unit())), ToldFigures.key(first)),
                Entry.words(Integer.toString(latest.year())),
                Entry.figure(number(now), ToldFigures.key(latest)),
                Entry.words(latest.source().title()));
    }

    private static String number(Quantity quantity) {
        return ShortestDecimal.of(quantity.value());
    }
}
