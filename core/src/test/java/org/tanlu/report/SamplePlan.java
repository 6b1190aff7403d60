package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;

/** The plan of a city that does not exist, with every kind of block; its numbers are made up. */
public final class SamplePlan {

    private static final Unit TEN_THOUSAND_TONNES = new Unit("万tCO2e", "emissions", 10_000);

    private static final double ABSENT = Double.NaN;

    /** The head of the first column of the long table. */
    public static final String LONG_HEAD = "独有表头";

    /** How its rows begin. */
    public static final String LONG_ROW = "长表行";

    private SamplePlan() {}

    /** The plan: three chapters and an annex. */
    public static PlanDocument yunzhou() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(situation());
        blocks.addAll(targets());
        blocks.addAll(tasks());
        blocks.add(new Heading(0, "附件1", "重点任务分工表"));
        blocks.add(divisionOfTasks());
        return new PlanDocument(
                "云州市碳减排行动方案（2026—2035年）",
                "（全本，征求意见稿）",
                List.of("本稿由统计数据按指南七个步骤自动编制，供部门会商使用，不得印发。", "云州市为虚构城市，文中数据均为示例。"),
                blocks);
    }

    /** The same with a table of so many rows, whose heads are found nowhere else, at its end. */
    public static PlanDocument yunzhouWithLongTable(int rows) {
        PlanDocument plan = yunzhou();
        var blocks = new ArrayList<>(plan.blocks());
        blocks.add(new Heading(0, "附件2", "长表"));
        blocks.add(new TableBlock(
                "超过一页的表",
                "",
                List.of(new Column(LONG_HEAD, Align.LEFT, 3), new Column("数值", Align.RIGHT, 3)),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(Entry.words(LONG_ROW + row), Entry.words("1.0")))
                        .toList(),
                List.of(),
                false));
        return new PlanDocument(plan.title(), plan.subtitle(), plan.preface(), blocks);
    }

    private static List<Block> situation() {
        return List.of(
                new Heading(1, "一、", "现状与形势"),
                new Heading(2, "（一）", "碳排放现状"),
                new Paragraph(List.of(
                        new Words("2025年全市碳排放总量"),
                        new Printed("1,862.4万吨二氧化碳当量", "inventory/total/2025"),
                        new Words("，比2020年下降"),
                        new Printed("3.7%", "inventory/change/2020-2025"),
                        new Words("。其中工业领域占"),
                        new Printed("61.2%", "inventory/share/industry/2025"),
                        new Words("，是减排的“主战场”；交通领域增长最快。各领域排放见表1和图1。"))),
                sectors(),
                new Notice("未取得2023年建筑领域分品种能源消费量，图1中该年该领域留空；补充数据后应重新编制。"),
                columns(),
                new Heading(2, "（二）", "面临形势"),
                new Heading(3, "1. ", "排放结构"),
                new Paragraph(List.of(
                        new Words("全市能源消费以煤为主，煤炭占一次能源消费的比重高于全省平均水平，非化石能源资源以屋顶光伏和分散式风电为主。R&D<5%的企业占多数，低碳技术供给不足。"))),
                pie());
    }

    private static List<Block> targets() {
        return List.of(
                new Heading(1, "二、", "主要目标"),
                new Paragraph(List.of(
                        new Words("到2030年，碳排放总量比2025年下降"),
                        new Printed("8.5%", "target/total/2030"),
                        new Words("左右，确保如期实现碳达峰；到2035年，比峰值下降"),
                        new Printed("18%", "target/total/2035"),
                        new Words("以上。三种情景下的排放路径见图3。"))),
                lines());
    }

    private static List<Block> tasks() {
        return List.of(
                new Heading(1, "三、", "重点任务"),
                new Heading(2, "（一）", "推进工业降碳"),
                new Paragraph(List.of(new Words("严格控制新增高耗能项目，有序推进水泥、钢铁行业节能改造，探索绿色微电网。具体举措、减排量和投资见表2。"))),
                new Heading(2, "（二）", "举措清单"),
                measures(),
                new Heading(2, "（三）", "保障措施"),
                new Paragraph(List.of(new Words("成立由市长任组长的领导小组，办公室设在市发展改革委，每季度调度一次。"))));
    }

    private static TableBlock sectors() {
        List<List<Entry>> rows = List.of(
                row("工业", "1,201.5", "1,139.8", "61.2%", "industry"),
                row("建筑", "318.0", "322.6", "17.3%", "buildings"),
                row("交通", "241.7", "268.9", "14.4%", "transport"),
                row("居民生活", "172.3", "131.1", "7.1%", "living"),
                row("合计", "1,933.5", "1,862.4", "100.0%", "total").stream()
                        .map(Entry::emphasised)
                        .toList());
        return new TableBlock(
                "云州市分领域碳排放量",
                "万吨二氧化碳当量",
                List.of(
                        new Column("领域", Align.LEFT, 3),
                        new Column("2020年", Align.RIGHT, 2),
                        new Column("2025年", Align.RIGHT, 2),
                        new Column("2025年占比", Align.RIGHT, 2)),
                rows,
                List.of("注：电力、热力调入所含排放计入用能领域。", "来源：云州市统计年鉴（示例）。"),
                false);
    }

    private static List<Entry> row(String sector, String before, String after, String share, String key) {
        return List.of(
                Entry.words(sector),
                Entry.figure(before, "inventory/" + key + "/2020"),
                Entry.figure(after, "inventory/" + key + "/2025"),
                Entry.figure(share, "inventory/share/" + key + "/2025"));
    }

    private static Chart columns() {
        return new Chart(
                "云州市分领域碳排放量变化",
                ChartKind.STACKED_COLUMN,
                "万吨二氧化碳当量",
                List.of("2020年", "2021年", "2022年", "2023年", "2024年", "2025年"),
                List.of(
                        series("工业", 1201.5, 1210.2, 1188.0, 1175.4, 1160.1, 1139.8),
                        series("建筑", 318.0, 320.4, 321.9, ABSENT, 322.2, 322.6),
                        series("交通", 241.7, 245.0, 249.8, 257.1, 263.3, 268.9),
                        series("居民生活", 172.3, 160.2, 155.7, 149.0, 140.2, 131.1),
                        series("林业碳汇", -55.0, -56.1, -57.3, -58.8, -60.0, -61.7)),
                "注：2023年建筑领域缺数据。");
    }

    private static Chart pie() {
        return new Chart(
                "2025年云州市一次能源消费构成",
                ChartKind.PIE,
                "万吨标准煤",
                List.of("煤炭", "石油", "天然气", "非化石能源", "其他"),
                List.of(series("消费量", 412.0, 168.5, 96.2, 121.9, 6.4)),
                "");
    }

    private static Chart lines() {
        List<String> years =
                IntStream.rangeClosed(2020, 2045).mapToObj(year -> year + "年").toList();
        return new Chart(
                "三种情景下的碳排放总量",
                ChartKind.LINE,
                "万吨二氧化碳当量",
                years,
                List.of(
                        path("历史排放", 0, 5, -14),
                        path("基准情景", 5, 25, 9),
                        path("低碳情景", 5, 25, -31),
                        banded(path("强化情景", 5, 25, -52))),
                "注：情景自2025年起算；低碳情景2033年因缺少调入电力因子假设未计算。");
    }

    private static Series path(String name, int from, int to, double slope) {
        List<Optional<Quantity>> values = IntStream.rangeClosed(0, 25)
                .mapToObj(year -> year < from || year > to || (year == 13 && "低碳情景".equals(name))
                        ? Optional.<Quantity>empty()
                        : Optional.of(Quantity.of(1862.4 + slope * (year - 5), TEN_THOUSAND_TONNES)))
                .toList();
        return new Series(name, values);
    }

    /** A line with a range of a tenth to either side. */
    private static Series banded(Series line) {
        return new Series(
                line.name(),
                line.values(),
                Optional.of(new Block.Band(times(line.values(), 0.9), times(line.values(), 1.1))));
    }

    private static List<Optional<Quantity>> times(List<Optional<Quantity>> values, double factor) {
        return values.stream()
                .map(value -> value.map(present -> present.times(factor)))
                .toList();
    }

    private static Series series(String name, double... values) {
        return new Series(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value)
                                ? Optional.<Quantity>empty()
                                : Optional.of(Quantity.of(value, TEN_THOUSAND_TONNES)))
                        .toList());
    }

    /** Ten columns and 54 rows on landscape pages. */
    private static TableBlock measures() {
        var rows = new ArrayList<List<Entry>>();
        List<String> fields = List.of("工业", "建筑", "交通", "能源", "农业", "居民生活");
        for (int number = 1; number <= 54; number++) {
            String field = fields.get(number % fields.size());
            String key = "pathway/measure-" + number;
            rows.add(List.of(
                    Entry.words(String.valueOf(number)),
                    Entry.words(field),
                    Entry.words(field + "领域第" + number + "项节能降碳改造及清洁能源替代"),
                    Entry.words(number % 3 == 0 ? "到2030年完成既有公共建筑节能改造120万平方米" : "到2030年改造产能占80%以上"),
                    Entry.words("市工业和信息化局"),
                    Entry.words("2026—2030年"),
                    Entry.figure(String.valueOf(number * 13 % 70) + ".5", key + "/2030"),
                    Entry.figure(String.valueOf(number * 29 % 130) + ".0", key + "/2035"),
                    Entry.figure("12,345.6", key + "/investment"),
                    Entry.figure(number % 7 == 0 ? "−128.4" : "315.0", key + "/cost")));
        }
        return new TableBlock(
                "云州市碳减排举措清单",
                "",
                List.of(
                        new Column("序号", Align.CENTER, 2),
                        new Column("领域", Align.CENTER, 3),
                        new Column("举措", Align.LEFT, 8),
                        new Column("量化目标", Align.LEFT, 8),
                        new Column("牵头单位", Align.LEFT, 5),
                        new Column("起止时间", Align.CENTER, 4),
                        new Column("2030年减排量（万吨）", Align.RIGHT, 3),
                        new Column("2035年减排量（万吨）", Align.RIGHT, 3),
                        new Column("投资（万元）", Align.RIGHT, 2),
                        new Column("减排成本（元/吨）", Align.RIGHT, 3)),
                rows,
                List.of("注：减排成本为负表示节约的能源费用超过投资。"),
                true);
    }

    private static TableBlock divisionOfTasks() {
        return new TableBlock(
                "重点任务分工",
                "",
                List.of(
                        new Column("序号", Align.CENTER, 1),
                        new Column("重点任务", Align.LEFT, 6),
                        new Column("牵头单位", Align.LEFT, 4),
                        new Column("配合单位", Align.LEFT, 4)),
                List.of(
                        List.of(
                                Entry.words("1"),
                                Entry.words("推进工业降碳"),
                                Entry.words("市工业和信息化局"),
                                Entry.words("市发展改革委、市生态环境局")),
                        List.of(
                                Entry.words("2"),
                                Entry.words("提升建筑能效"),
                                Entry.words("市住房城乡建设局"),
                                Entry.words("各县（市、区）人民政府"))),
                List.of(),
                true);
    }
}
