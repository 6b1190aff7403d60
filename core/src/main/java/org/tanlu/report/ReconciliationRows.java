package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.quality.Doubt;
import org.tanlu.quality.GapParts;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.quality.ReconciledLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.ResultTable.Column;
import org.tanlu.trace.Text;

/** The comparison with official inventories line by line, a row of totals behind each (clause 4.2). */
final class ReconciliationRows {
    private ReconciliationRows() {}

    static ResultTable table(Plan plan) {
        List<List<String>> rows = plan.reconciliations().stream()
                .flatMap(inventory -> Stream.concat(
                        inventory.lines().stream().map(line -> line(inventory, line)), Stream.of(total(inventory))))
                .toList();
        return new ResultTable(
                "reconciliation",
                Text.of(
                        "与官方清单逐行对照：差额＝本方案－官方清单，分为活动数据、因子、未能拆分和边界",
                        "comparison with official inventories line by line: the gap, this plan less official, in parts"),
                columns(),
                rows);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                ResultTable.column("key", "差额的键，可用于 tanlu explain", "the gap's key, for tanlu explain"),
                ResultTable.column("year", "年份", "year"),
                ResultTable.column("publication", "官方清单的来源编号", "id of the official inventory"),
                ResultTable.column("name_zh", "对照项", "line in Chinese"),
                ResultTable.column("name_en", "英文名称", "line in English"),
                ResultTable.column(
                        "presence",
                        "哪一方有：both、official、own，unexplained_total 为官方合计与分项之差，total 为合计",
                        "which side has it: both, official, own; unexplained_total: printed total less its parts")));
        columns.addAll(List.of(
                ResultTable.column("official_tco2e", "官方清单排放量", "official emissions"),
                ResultTable.column("own_tco2e", "本方案排放量", "emissions of this plan"),
                ResultTable.column("gap_tco2e", "差额", "gap"),
                ResultTable.column("activity_tco2e", "活动数据之差", "part of activity"),
                ResultTable.column("factor_tco2e", "因子之差", "part of factor"),
                ResultTable.column("unsplit_tco2e", "未能拆分", "part not split"),
                ResultTable.column("boundary_tco2e", "边界之差", "part of boundary"),
                ResultTable.column("official_activity", "官方活动数据（公布或反算）", "official activity, given or implied"),
                ResultTable.column("own_activity", "本方案活动数据", "activity of this plan"),
                ResultTable.column("activity_unit", "活动数据单位", "unit of both"),
                ResultTable.column("unsplit_zh", "未能拆分的原因", "why it was not split, in Chinese"),
                ResultTable.column("unsplit_en", "英文原因", "the same in English"),
                ResultTable.column("boundary_zh", "双方都有的行，边界之差的内容", "what the boundary of a line of both sides is"),
                ResultTable.column("boundary_en", "英文内容", "the same in English"),
                ResultTable.column("doubts", "官方行的疑点（规则编号）", "doubts about the official row, by rule"),
                ResultTable.column("own_findings", "涉及该行的核算发现（规则编号）", "findings of the accounting that touch it"),
                ResultTable.column("missed_share", "合计行：总量复现偏差（同口径）", "row of totals: by how much the total is missed"),
                ResultTable.column(
                        "missed_by_line_share", "合计行：逐行复现偏差（差额绝对值之和）", "row of totals: the same, line by line")));
        return columns;
    }

    private static List<String> line(ReconciledInventory inventory, ReconciledLine line) {
        var cells = new ArrayList<>(
                head(inventory, line.id(), line.label(), line.presence().name().toLowerCase(Locale.ROOT)));
        cells.addAll(amounts(line.official().emissions(), line.own().emissions(), line.gap(), line.parts()));
        Optional<Quantity> official = line.official().activity();
        Optional<Quantity> own = line.own().activity();
        cells.add(number(official));
        cells.add(number(own));
        cells.add(official.or(() -> own).map(amount -> amount.unit().symbol()).orElse(""));
        cells.add(line.unsplit().map(Text::chinese).orElse(""));
        cells.add(line.unsplit().map(Text::english).orElse(""));
        cells.add(line.border().map(Text::chinese).orElse(""));
        cells.add(line.border().map(Text::english).orElse(""));
        cells.add(String.join(
                ";", line.doubts().stream().map(Doubt::rule).distinct().toList()));
        cells.add(String.join(";", line.own().rules()));
        cells.addAll(List.of("", ""));
        return cells;
    }

    private static List<String> total(ReconciledInventory inventory) {
        var cells = new ArrayList<>(head(inventory, "total", Text.of("合计", "total"), "total"));
        cells.addAll(amounts(inventory.official(), inventory.own(), inventory.gap(), inventory.parts()));
        cells.addAll(List.of("", "", "", "", "", "", "", "", ""));
        cells.add(number(Optional.of(inventory.missedInTotal())));
        cells.add(number(Optional.of(inventory.missedByLine())));
        return cells;
    }

    private static List<String> head(ReconciledInventory inventory, String line, Text label, String presence) {
        return List.of(
                inventory.key(line, "gap"),
                Integer.toString(inventory.year()),
                inventory.publication().id(),
                label.chinese(),
                label.english(),
                presence);
    }

    private static List<String> amounts(Emissions official, Emissions own, Emissions gap, GapParts parts) {
        return Stream.of(official, own, gap, parts.activity(), parts.factor(), parts.unsplit(), parts.boundary())
                .map(value -> ShortestDecimal.of(value.tonnes()))
                .toList();
    }

    private static String number(Optional<Quantity> value) {
        return value.map(amount -> ShortestDecimal.of(amount.value())).orElse("");
    }
}
