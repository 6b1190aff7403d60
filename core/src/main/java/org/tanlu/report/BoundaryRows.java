package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanlu.inventory.CalibreBreak;
import org.tanlu.inventory.CalibreBreaks;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.MemoItem;
import org.tanlu.inventory.MemoItems;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of calibre breaks and of memo items (clauses 7.1.2 and 7.1.3). */
@Clause({"7.1.2", "7.1.3"})
final class BoundaryRows {
    private BoundaryRows() {}

    static ResultTable breaks(Plan plan) {
        List<List<String>> rows = CalibreBreaks.of(plan.dossier(), plan.history()).stream()
                .map(BoundaryRows::change)
                .toList();
        return new ResultTable(
                "breaks",
                Text.of("口径变化：各年之间的每一处", "breaks of calibre, each between two years"),
                List.of(
                        ResultTable.column("year", "按新口径核算的第一年", "first year of the new calibre"),
                        ResultTable.column("before", "此前最近的核算年份", "the year before it"),
                        ResultTable.column("kind", "变化种类", "kind of change"),
                        ResultTable.column("kind_zh", "种类名称", "its name in Chinese"),
                        ResultTable.column("from_zh", "此前", "before"),
                        ResultTable.column("to_zh", "此后", "after"),
                        ResultTable.column("from_en", "此前，英文", "before, in English"),
                        ResultTable.column("to_en", "此后，英文", "after, in English"),
                        ResultTable.column("comparison_zh", "对比较的影响", "what it does to comparisons"),
                        ResultTable.column("comparison_en", "英文", "the same in English")),
                rows);
    }

    private static List<String> change(CalibreBreak change) {
        return List.of(
                Integer.toString(change.year()),
                Integer.toString(change.before()),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.kind().text().chinese(),
                change.from().chinese(),
                change.to().chinese(),
                change.from().english(),
                change.to().english(),
                change.kind().comparison().chinese(),
                change.kind().comparison().english());
    }

    static ResultTable memo(List<Inventory> inventories) {
        var rows = new ArrayList<List<String>>();
        inventories.forEach(inventory ->
                inventory.memo().items().forEach(item -> rows.add(memo(inventory.memo(), item))));
        return new ResultTable(
                "memo",
                Text.of("航空、远洋和城际运输单列项，吨二氧化碳", "memo items of aviation, ocean and intercity transport, t CO2"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("kind", "单列项", "memo item"),
                        ResultTable.column("kind_zh", "名称", "its name in Chinese"),
                        ResultTable.column("emissions_tco2e", "排放；空为没有数值", "emissions; empty where there are none"),
                        ResultTable.column(
                                "in_balance_tco2e", "其中能源资料交通行所含", "of these in the transport row of the energy data"),
                        ResultTable.column("notation", "注记符号 NO、NE、IE、C", "notation key"),
                        ResultTable.column(
                                "in_total", "官方总量是否包含：yes、no", "whether the official total holds it: yes or no")),
                rows);
    }

    private static List<String> memo(MemoItems memo, MemoItem item) {
        boolean told = item.notation().isEmpty();
        return List.of(
                Integer.toString(memo.year()),
                item.kind().name().toLowerCase(Locale.ROOT),
                item.kind().text().chinese(),
                told ? ShortestDecimal.of(item.emissions().tonnes()) : "",
                told ? ShortestDecimal.of(item.inBalance().tonnes()) : "",
                item.notation().map(Notation::name).orElse(""),
                memo.holds(item.kind()) ? "yes" : "no");
    }
}
