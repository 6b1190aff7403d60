package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.Boundary;
import org.tanlu.inventory.CalibreBreak;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MarketLine;
import org.tanlu.inventory.MemoItem;
import org.tanlu.inventory.MemoKind;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** The tables of boundary and calibre (clauses 7.1.2, 7.1.3, 7.1.5 and 8.7). */
@Clause({"7.1.2", "7.1.3"})
final class BoundaryTables {
    private BoundaryTables() {}

    static TableBlock changes(Boundary boundary) {
        List<List<Entry>> rows = boundary.changes().stream()
                .map(change -> List.of(Entry.words(Integer.toString(change.year())), Entry.words(change.what())))
                .toList();
        return new TableBlock(
                "行政区域变动",
                "",
                List.of(new Column("年份", Align.CENTER, 2), new Column("变动内容、影响和依据", Align.LEFT, 14)),
                rows,
                List.of(),
                false);
    }

    /** The memo items and the totals by year. */
    static TableBlock memo(List<Inventory> inventories) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("年份", Align.CENTER, 2));
        columns.add(new Column("航空（注册地）", Align.RIGHT, 3));
        columns.add(new Column("国际远洋（注册地）", Align.RIGHT, 3));
        columns.add(new Column("城际航空、水运", Align.RIGHT, 3));
        columns.add(new Column("排放合计", Align.RIGHT, 3));
        columns.add(new Column("含单列项", Align.RIGHT, 3));
        columns.add(new Column("不含单列项", Align.RIGHT, 3));
        List<List<Entry>> rows = inventories.stream().map(BoundaryTables::memo).toList();
        return new TableBlock(
                "航空、远洋和城际运输单列项",
                "万吨二氧化碳当量",
                columns,
                rows,
                List.of(keys(rows) + "单列项只计二氧化碳。含、不含单列项的合计中，未填报的单列项未作调整。"),
                false);
    }

    private static String keys(List<List<Entry>> rows) {
        return new NotationNote(rows).say(Notation.NE, "未填报或缺少因子");
    }

    private static List<Entry> memo(Inventory inventory) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(Integer.toString(inventory.year())));
        for (MemoKind kind : MemoKind.values()) {
            row.add(item(inventory.memo().item(kind), inventory.year()));
        }
        row.add(total(inventory, inventory.total(), "total"));
        row.add(total(inventory, inventory.totalWithMemo(), "total_with_memo"));
        row.add(total(inventory, inventory.totalWithoutMemo(), "total_without_memo"));
        return row;
    }

    private static Entry item(MemoItem item, int year) {
        return item.notation()
                .map(key -> Entry.words(key.name()))
                .orElseGet(() -> Entry.figure(Numbers.wan(item.emissions()), item.key(year)));
    }

    private static Entry total(Inventory inventory, Emissions emissions, String key) {
        return inventory.isTotalKnown()
                ? Entry.figure(Numbers.wan(emissions), "inventory/" + key + "/" + inventory.year())
                : Entry.words(Notation.NE.name());
    }

    /** Both lines of imported electricity by year, with the ledger behind the second. */
    static TableBlock lines(List<Inventory> inventories) {
        return new TableBlock(
                "净调入电力间接排放的两种口径",
                "",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("净调入（亿千瓦时）", Align.RIGHT, 3),
                        new Column("购入绿电绿证（亿千瓦时）", Align.RIGHT, 4),
                        new Column("其中抵扣（亿千瓦时）", Align.RIGHT, 3),
                        new Column("售出绿证（亿千瓦时）", Align.RIGHT, 3),
                        new Column("位置法（万吨）", Align.RIGHT, 3),
                        new Column("市场法（万吨）", Align.RIGHT, 3),
                        new Column("台账核验", Align.CENTER, 3)),
                inventories.stream()
                        .map(inventory -> line(
                                inventory.electricity(),
                                inventory.electricity().market().orElseThrow()))
                        .toList(),
                List.of("绿电只降低间接排放，抵扣量以净调入量为限；其余电量和售出绿证对应电量按剩余因子计算。市内电源的绿电不改变净调入，不在此表内。"
                        + (inventories.stream()
                                        .anyMatch(inventory ->
                                                inventory.electricity().isMarketOfOtherArea())
                                ? "市场法用全国剩余因子，位置法用所选区域的平均因子，区域不同，两法之差不是购入绿电的减排量。"
                                : "")),
                false);
    }

    private static List<Entry> line(SecondaryEnergy electricity, MarketLine line) {
        int year = electricity.year();
        String key = "inventory/electricity/";
        Entry location = electricity.isLocationKnown()
                ? Entry.figure(Numbers.wan(electricity.locationIndirect()), key + "indirect_location/" + year)
                : Entry.words(Notation.NE.name());
        return List.of(
                Entry.words(Integer.toString(year)),
                Entry.figure(amount(line.netImport()), key + "net_import/" + year),
                Entry.figure(amount(line.purchased()), key + "market_purchased/" + year),
                Entry.figure(amount(line.applied()), key + "market_applied/" + year),
                Entry.figure(amount(line.sold()), key + "market_sold/" + year),
                location,
                Entry.figure(Numbers.wan(line.indirect()), key + "indirect_market/" + year),
                Entry.words(line.green().verification().text().chinese()));
    }

    private static String amount(Quantity quantity) {
        return Numbers.fixed(quantity.value(), 2);
    }

    /** The log of calibre breaks. */
    static TableBlock breaks(List<CalibreBreak> breaks) {
        return new TableBlock(
                "口径变化",
                "",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("变化内容", Align.LEFT, 3),
                        new Column("此前", Align.LEFT, 5),
                        new Column("此后", Align.LEFT, 5),
                        new Column("对比较的影响", Align.LEFT, 4)),
                breaks.stream().map(BoundaryTables::change).toList(),
                List.of("年份为按新口径核算的第一年，与此前最近的核算年份相比。"),
                false);
    }

    private static List<Entry> change(CalibreBreak change) {
        return List.of(
                Entry.words(Integer.toString(change.year())),
                Entry.words(change.kind().text().chinese()),
                Entry.words(change.from().chinese()),
                Entry.words(change.to().chinese()),
                Entry.words(change.kind().comparison().chinese()));
    }
}
