package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.UncertainRange;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.uncertainty.Interval;
import org.tanlu.uncertainty.TrendUncertainty;
import org.tanlu.uncertainty.Uncertainty;
import org.tanlu.uncertainty.UncertaintyRow;
import org.tanlu.uncertainty.UsedRange;
import org.tanlu.uncertainty.YearUncertainty;

/** The annex tables and result tables of the uncertainty analysis, in the form of the IPCC (clause 4.2). */
@Clause("4.2")
final class UncertaintyTables {
    private static final String NONE = "－";

    private final Uncertainty uncertainty;
    private final Wording wording;

    UncertaintyTables(Uncertainty uncertainty, Wording wording) {
        this.uncertainty = uncertainty;
        this.wording = wording;
    }

    /** The tables of the annex: approach 1 row by row, and the ranges with their verification status. */
    List<Block> annex() {
        return uncertainty
                .findLatest()
                .map(last -> List.<Block>of(rows(last), ranges(last.year())))
                .orElse(List.of());
    }

    private TableBlock rows(YearUncertainty last) {
        List<List<Entry>> rows = last.rows().stream()
                .filter(row -> row.emissions().tonnes() != 0)
                .map(row -> row(row, last))
                .toList();
        return new TableBlock(
                last.year() + "年不确定性分析（方法一，IPCC表式）",
                "",
                List.of(
                        new Column("排放源和气体", Align.LEFT, 8),
                        new Column(base() + "排放（万吨）", Align.RIGHT, 3),
                        new Column("当年排放（万吨）", Align.RIGHT, 3),
                        new Column("活动水平（±%）", Align.RIGHT, 3),
                        new Column("排放因子（±%）", Align.RIGHT, 3),
                        new Column("合并（±%）", Align.RIGHT, 3),
                        new Column("占总量方差（%）", Align.RIGHT, 3),
                        new Column("对趋势的贡献（百分点）", Align.RIGHT, 3)),
                rows,
                List.of(wording.text("uncertainty-rows-note", Map.of())),
                true);
    }

    /** The base in words; a table without a base has an empty column. */
    private String base() {
        return uncertainty
                .trend()
                .map(trend -> Print.chineseYears(trend.years().base())
                        + (trend.years().base().size() == 1 ? "年" : "年平均"))
                .orElse("基期");
    }

    private static List<Entry> row(UncertaintyRow row, YearUncertainty last) {
        int year = last.year();
        return List.of(
                Entry.words(row.key().text().chinese()),
                row.base()
                        .filter(base -> !row.baseLines().isEmpty())
                        .map(base -> Entry.figure(Numbers.wanSmall(base), row.figureKey("base", year)))
                        .orElse(Entry.words(NONE)),
                Entry.figure(Numbers.wanSmall(row.emissions()), row.figureKey("emissions", year)),
                points(row.activity(), row.figureKey("activity", year)),
                points(row.factor(), row.figureKey("factor", year)),
                points(row.combined(), row.figureKey("combined", year)),
                points(Optional.of(row.varianceShare(last)), row.figureKey("variance", year)),
                points(row.trend().map(UncertaintyRow.Trend::both), row.figureKey("trend", year)));
    }

    private static Entry points(Optional<Quantity> share, String key) {
        return share.map(value -> Entry.figure(Numbers.fixed(value.value() * 100, 1), key))
                .orElse(Entry.words(NONE));
    }

    private TableBlock ranges(int year) {
        List<List<Entry>> rows = uncertainty.ranges().stream()
                .map(used -> List.of(
                        Entry.words(used.range().name().chinese()),
                        Entry.words(used.role() == Role.ACTIVITY ? "活动水平" : "排放因子"),
                        Entry.words(bounds(used.range())),
                        Entry.figure(Numbers.percent(used.emissions().value()), used.figureKey("emissions", year)),
                        Entry.figure(Numbers.percent(used.variance().value()), used.figureKey("variance", year)),
                        Entry.words(used.range().verification().text().chinese()),
                        Entry.words(used.range().source().title())))
                .toList();
        return new TableBlock(
                "所用不确定性范围及核验状态",
                "",
                List.of(
                        new Column("范围", Align.LEFT, 6),
                        new Column("属于", Align.CENTER, 3),
                        new Column("95%区间（%）", Align.CENTER, 4),
                        new Column("所涉排放", Align.RIGHT, 3),
                        new Column("占方差", Align.RIGHT, 3),
                        new Column("核验状态", Align.CENTER, 3),
                        new Column("来源", Align.LEFT, 8)),
                rows,
                List.of(),
                false);
    }

    private static String bounds(UncertainRange range) {
        return "-" + Numbers.fixed(-range.lower().value() * 100, 0) + "至+"
                + Numbers.fixed(range.upper().value() * 100, 0);
    }

    /** The result tables. */
    static List<ResultTable> results(Uncertainty uncertainty) {
        return List.of(approach1(uncertainty), intervals(uncertainty), rangeResults(uncertainty));
    }

    private static ResultTable approach1(Uncertainty uncertainty) {
        List<List<String>> rows = uncertainty.years().byYear().values().stream()
                .flatMap(year -> year.rows().stream().map(row -> cells(row, year.year())))
                .toList();
        return new ResultTable(
                "uncertainty",
                Text.of("不确定性方法一（误差传递），IPCC表式，各年对基准年", "approach 1 (propagation) in the form of the IPCC, every year"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("part", "领域；indirect 为间接排放", "category, or indirect"),
                        ResultTable.column("source", "排放源", "source"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("gas", "气体", "gas"),
                        ResultTable.column("carrier_kind", "能源种类", "kind of carrier"),
                        ResultTable.column(
                                "base_tco2e",
                                "基期排放，多年为平均；基期本身和基期没有核算的为空",
                                "emissions of the base, of several years their mean; empty in it and where the base has none"),
                        ResultTable.column(
                                "emissions_tco2e",
                                "当年排放；当年没有核算（未发生、未估算或保密）的为空，不是零",
                                "emissions of the year; empty where none were estimated, which is no zero"),
                        ResultTable.column(
                                "activity",
                                "活动水平不确定性（0—1，半个95%区间）；空为没有范围",
                                "uncertainty of activity, empty without a range"),
                        ResultTable.column("factor", "排放因子不确定性", "uncertainty of factors"),
                        ResultTable.column("combined", "合并不确定性", "combined uncertainty"),
                        ResultTable.column("variance", "对总量方差的贡献", "contribution to the variance of the total"),
                        ResultTable.column("type_a", "A类敏感度", "type A sensitivity"),
                        ResultTable.column("type_b", "B类敏感度", "type B sensitivity"),
                        ResultTable.column(
                                "trend_factor", "因子对趋势不确定性的贡献", "contribution of factors to that of the trend"),
                        ResultTable.column("trend_activity", "活动水平对趋势不确定性的贡献", "contribution of activity"),
                        ResultTable.column("ranges", "所用范围", "ranges in use")),
                rows);
    }

    private static List<String> cells(UncertaintyRow row, int year) {
        UncertaintyRow.Key key = row.key();
        return List.of(
                Integer.toString(year),
                key.part().id(),
                key.source(),
                key.text().chinese(),
                key.text().english(),
                key.gas(),
                key.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(""),
                row.base()
                        .filter(base -> !row.baseLines().isEmpty())
                        .map(base -> ShortestDecimal.of(base.tonnes()))
                        .orElse(""),
                row.lines().isEmpty() ? "" : ShortestDecimal.of(row.emissions().tonnes()),
                cell(row.activity()),
                cell(row.factor()),
                cell(row.combined()),
                cell(Optional.of(row.contribution())),
                cell(row.trend().map(UncertaintyRow.Trend::typeA)),
                cell(row.trend().map(UncertaintyRow.Trend::typeB)),
                cell(row.trend().map(UncertaintyRow.Trend::factor)),
                cell(row.trend().map(UncertaintyRow.Trend::activity)),
                String.join(";", row.ranges().stream().map(UncertainRange::id).toList()));
    }

    private static String cell(Optional<Quantity> value) {
        return value.map(quantity -> ShortestDecimal.of(quantity.value())).orElse("");
    }

    private static ResultTable intervals(Uncertainty uncertainty) {
        var rows = new ArrayList<List<String>>();
        for (YearUncertainty year : uncertainty.years().byYear().values()) {
            year.parts()
                    .forEach((part, interval) -> rows.add(interval(
                            year.year(),
                            part.id(),
                            year.emissions(part).toQuantity(),
                            year.propagated(part),
                            interval)));
            rows.add(interval(year.year(), "total", year.emissions().toQuantity(), year.propagated(), year.total()));
        }
        uncertainty.trend().ifPresent(trend -> rows.add(trend(trend)));
        return new ResultTable(
                "uncertainty_intervals",
                Text.of("不确定性两种方法的结果：各年总量、各领域，以及趋势", "both approaches: totals, categories and trend"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column(
                                "part",
                                "total 合计、领域、indirect 间接排放、trend 基准年以来的变化",
                                "total, category, indirect or trend"),
                        ResultTable.column("value", "核算值", "value of the inventory"),
                        ResultTable.column(
                                "unit", "单位；变化为基准年排放的份额", "unit; a change is a share of the base year's emissions"),
                        ResultTable.column(
                                "approach1", "方法一：半个95%区间（0—1）；变化为份额", "approach 1: half of the 95 % interval, 0 to 1"),
                        ResultTable.column("mean", "方法二：均值", "approach 2: mean"),
                        ResultTable.column("lower", "方法二：2.5%分位数", "approach 2: 2.5 % quantile"),
                        ResultTable.column("upper", "方法二：97.5%分位数", "approach 2: 97.5 % quantile")),
                rows);
    }

    private static List<String> trend(TrendUncertainty trend) {
        return interval(
                trend.years().last(), "trend", trend.change(), Optional.of(trend.propagated()), trend.simulated());
    }

    private static List<String> interval(
            int year, String part, Quantity value, Optional<Quantity> half, Interval interval) {
        return List.of(
                Integer.toString(year),
                part,
                ShortestDecimal.of(value.value()),
                value.unit().symbol(),
                cell(half),
                ShortestDecimal.of(interval.mean().value()),
                ShortestDecimal.of(interval.lower().value()),
                ShortestDecimal.of(interval.upper().value()));
    }

    private static ResultTable rangeResults(Uncertainty uncertainty) {
        List<List<String>> rows =
                uncertainty.ranges().stream().map(UncertaintyTables::cells).toList();
        return new ResultTable(
                "uncertainty_ranges",
                Text.of("最近一年所用的不确定性范围", "ranges of uncertainty in use in the last year"),
                List.of(
                        ResultTable.column("id", "编号", "id"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("role", "activity 活动水平、factor 排放因子", "activity or factor"),
                        ResultTable.column("lower", "95%区间下限，相对中值，%", "lower end relative to the value, %"),
                        ResultTable.column("upper", "95%区间上限，相对中值，%", "upper end relative to the value, %"),
                        ResultTable.column("verification", "核验状态", "verification status"),
                        ResultTable.column("emissions", "所涉排放份额（0—1）", "share of emissions, 0 to 1"),
                        ResultTable.column("variance", "占总量方差的份额（0—1）", "share of the variance of the total, 0 to 1"),
                        ResultTable.column("source", "来源", "publication")),
                rows);
    }

    private static List<String> cells(UsedRange used) {
        UncertainRange range = used.range();
        return List.of(
                range.id(),
                range.name().chinese(),
                range.name().english(),
                used.role().name().toLowerCase(Locale.ROOT),
                Print.number(range.lower().value() * 100),
                Print.number(range.upper().value() * 100),
                range.verification().code(),
                ShortestDecimal.of(used.emissions().value()),
                ShortestDecimal.of(used.variance().value()),
                range.source().title());
    }
}
