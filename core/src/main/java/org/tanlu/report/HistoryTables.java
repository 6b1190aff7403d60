package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.history.Comparison;
import org.tanlu.history.Decoupling;
import org.tanlu.history.DecouplingSpan;
import org.tanlu.history.Drivers;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.MannKendall;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.Ranked;
import org.tanlu.history.Series;
import org.tanlu.history.Span;
import org.tanlu.history.StructureShare;
import org.tanlu.history.Subject;
import org.tanlu.history.Trend;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Conflict;
import org.tanlu.trace.Clause;

/** The tables of the history's features (clause 7.2). */
@Clause("7.2")
final class HistoryTables {
    private static final String NONE = "－";
    private static final int MOST_SOURCES = 25;

    private final EmissionHistory history;
    private final Comparison years;
    private final History inventories;
    private final String id;

    HistoryTables(EmissionHistory history, Comparison years, History inventories) {
        this.history = history;
        this.years = years;
        this.inventories = inventories;
        this.id = years.subject().id();
    }

    /** Totals and intensities by year. */
    TableBlock totals() {
        var rows = new ArrayList<List<Entry>>();
        history.findSeries(id)
                .ifPresent(total -> total.values()
                        .years()
                        .forEach(year -> rows.add(List.of(
                                Entry.words(year.toString()),
                                entry(total, year, value -> wan(value) + mark(year)),
                                series(id + "/intensity", year, 3),
                                series(id + "/per_capita", year, 2),
                                Entry.words(comparable(year))))));
        var notes = new ArrayList<String>();
        notes.add("可比：口径和覆盖范围与" + years.last() + "年相同，参加以下比较；标记：由本市标记，不参加趋势检验。");
        if (!history.versions().others().isEmpty()) {
            notes.add("版本：所比的经济、人口或能源数据与较近年份的版本不同，强度、分解和脱钩不能与之直接比较。");
        }
        notes.addAll(CoverageNotes.notes(inventories));
        return new TableBlock(
                "排放总量和强度（" + years.subject().text().chinese() + "）",
                "",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("总量（万吨二氧化碳当量）", Align.RIGHT, 3),
                        new Column("单位地区生产总值（吨二氧化碳当量/万元，2015年价）", Align.RIGHT, 4),
                        new Column("人均（吨二氧化碳当量/人）", Align.RIGHT, 3),
                        new Column("可比", Align.CENTER, 2)),
                rows,
                notes,
                false);
    }

    private String mark(int year) {
        Inventory inventory = inventories.inventory(year);
        boolean isPartial = years.subject() == Subject.TOTAL
                ? !inventory.lackingInTotal().isEmpty()
                : !inventory.lacking().isEmpty();
        return isPartial ? CoverageNotes.MARK : "";
    }

    private String comparable(int year) {
        if (!years.years().contains(year)) {
            return "否";
        }
        String compared = years.tested().contains(year) ? "是" : "标记";
        return history.versions().others().contains(year) ? compared + "、版本" : compared;
    }

    private Entry series(String series, int year, int decimals) {
        return history.findSeries(series)
                .map(each -> entry(each, year, value -> Numbers.fixed(value.value(), decimals)))
                .orElse(Entry.words(NONE));
    }

    private static Entry entry(Series series, int year, Function<Quantity, String> print) {
        return series.find(year)
                .map(value -> Entry.figure(print.apply(value), series.key(year)))
                .orElse(Entry.words(NONE));
    }

    private static String wan(Quantity tonnes) {
        return Numbers.wan(Emissions.tonnes(tonnes.value()));
    }

    /** The shares of every view in the base year and in the latest. */
    TableBlock structure() {
        var rows = new ArrayList<List<Entry>>();
        for (StructureShare.View view : StructureShare.View.values()) {
            history.structure().stream()
                    .filter(share -> share.view() == view && share.year() == years.last())
                    .forEach(share -> rows.add(compared(
                            Entry.words(view.text().chinese()),
                            Entry.words(share.name().chinese()),
                            share(view, share.part()),
                            Entry.figure(Numbers.wanSmall(share.emissions()), share.emissionsKey()),
                            Entry.figure(Numbers.percent(share.share().value()), share.key()))));
        }
        return new TableBlock(
                "排放源构成",
                "",
                compared(
                        new Column("划分", Align.LEFT, 2),
                        new Column("组成部分", Align.LEFT, 5),
                        new Column(years.baseName().chinese() + "占比", Align.RIGHT, 3),
                        new Column(years.last() + "年排放（万吨二氧化碳当量）", Align.RIGHT, 3),
                        new Column(years.last() + "年占比", Align.RIGHT, 3)),
                rows,
                List.of("各种划分的占比之和均为100%；按部门的划分把电力热力的排放归于用户。"),
                false);
    }

    /** A row of the structure: the base stands in it where it is another year than the latest. */
    private <T> List<T> compared(T view, T part, T base, T latest, T share) {
        return years.isCompared() ? List.of(view, part, base, latest, share) : List.of(view, part, latest, share);
    }

    private Entry share(StructureShare.View view, String part) {
        return history.baseShare(view, part)
                .map(share -> Entry.figure(Numbers.percent(share.value().value()), share.key()))
                .orElse(Entry.words(NONE));
    }

    /** The trend tests and verdicts. */
    TableBlock trends() {
        List<List<Entry>> rows = history.trends().stream().map(this::trend).toList();
        return new TableBlock(
                "趋势检验和达峰判定",
                "",
                List.of(
                        new Column("指标", Align.LEFT, 5),
                        new Column("年份", Align.CENTER, 4),
                        new Column("S", Align.RIGHT, 2),
                        new Column("Z", Align.RIGHT, 2),
                        new Column("p", Align.RIGHT, 2),
                        new Column("趋势", Align.CENTER, 3),
                        new Column("峰值年", Align.CENTER, 2),
                        new Column("判定", Align.CENTER, 3),
                        new Column("不含初步数年份", Align.CENTER, 3)),
                rows,
                List.of(
                        "S、Z为曼–肯德尔检验的统计量；p为双侧概率，10个年份以内按全部排列计数，超过的按正态近似。年份栏括号内为参加检验的年份数；强度和没有变化的序列不作达峰判定；峰值年为首个检验年份的，实际峰值可能更早，以“≤”表示。"),
                false);
    }

    private List<Entry> trend(Trend trend) {
        PeakVerdict verdict = trend.verdict();
        MannKendall test = verdict.whole();
        List<Integer> tested = trend.years();
        boolean isPeaking = trend.isPeaking() && !verdict.isConstant();
        return List.of(
                Entry.words(trend.series().name().chinese()),
                Entry.words(tested.get(0) + "—" + tested.get(tested.size() - 1) + "（" + tested.size() + "）"),
                Entry.figure(Numbers.fixed(test.statistic(), 0), trend.key("statistic")),
                Entry.figure(Numbers.fixed(test.score().value(), 2), trend.key("score")),
                Entry.figure(probability(test, ""), trend.key("probability")),
                Entry.words(direction(test)),
                Entry.words(isPeaking ? (verdict.isAtStart() ? "≤" : "") + verdict.peakYear() : NONE),
                Entry.words(isPeaking ? verdict.text().chinese() : NONE),
                Entry.words(trend.confirmed()
                        .filter(settled -> isPeaking)
                        .map(settled -> settled.text().chinese())
                        .orElse(NONE)));
    }

    /** A probability to three decimals with a sign before it; what would print as nothing is said to be below. */
    static String probability(MannKendall test, String sign) {
        double value = test.probability().value();
        return value < 0.0005 ? "＜0.001" : sign + Numbers.fixed(value, 3);
    }

    private String direction(MannKendall test) {
        Quantity significance = history.rule().significance();
        return test.rises(significance) ? "显著上升" : test.falls(significance) ? "显著下降" : "不显著";
    }

    /** The effects of a model by plan period and over the whole; empty where nothing was decomposed. */
    Optional<TableBlock> drivers(Drivers.Model model) {
        List<Drivers> spans = spans(model);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column("因素", Align.LEFT, 4));
        spans.forEach(each -> columns.add(new Column(each.span().label(), Align.RIGHT, 3)));
        var rows = new ArrayList<List<Entry>>();
        for (String factor : model.factors()) {
            var row = new ArrayList<Entry>();
            int place = model.factors().indexOf(factor);
            row.add(Entry.words(
                    spans.get(0).decomposition().factors().get(place).chinese()));
            spans.forEach(each -> row.add(Entry.figure(wan(each.effect(factor)), each.key(factor))));
            rows.add(row);
        }
        var rests = new ArrayList<Entry>();
        rests.add(Entry.words(model.rest().chinese()));
        spans.forEach(each -> rests.add(each.rest()
                .map(rest -> Entry.figure(wan(rest.value()), each.key("rest")))
                .orElse(Entry.words(NONE))));
        rows.add(rests);
        var total = new ArrayList<Entry>();
        total.add(Entry.words("排放变化").emphasised());
        spans.forEach(each -> total.add(
                Entry.figure(wan(each.change()), each.key(Drivers.CHANGE)).emphasised()));
        rows.add(total);
        return Optional.of(new TableBlock(
                "排放变化的驱动因素（" + model.text().chinese() + "）", "万吨二氧化碳当量", columns, rows, notes(model, spans), false));
    }

    /** The plan periods and the whole; the whole alone where it has no periods. */
    List<Drivers> spans(Drivers.Model model) {
        var spans = new ArrayList<>(history.drivers(model, Span.Kind.PLAN));
        history.drivers(model, Span.Kind.WHOLE).stream()
                .filter(whole -> spans.stream()
                        .noneMatch(each -> each.span().key().equals(whole.span().key())))
                .toList()
                .forEach(spans::add);
        return spans;
    }

    private List<String> notes(Drivers.Model model, List<Drivers> spans) {
        var notes = new ArrayList<String>();
        notes.add("LMDI-I加法分解，没有残差：各因素效应与" + model.rest().chinese() + "之和等于排放变化；乘法分解见数据附表“因素分解”。");
        start().ifPresent(notes::add);
        if (model == Drivers.Model.KAYA) {
            notes.add("恒等式分解能源活动的二氧化碳（燃烧和净调入电力热力）。各时段采用同一种能源数据。");
        } else {
            notes.add("三次产业的结构用现价增加值比重。未分解部分为电力热力生产自用、非二氧化碳气体、其他领域、单列项和净调出的变化。" + "分行业增加值不在收资表中，工业内部的结构变化计入部门能源强度。");
        }
        notes.addAll(SpanRemarks.notes(spans));
        return notes;
    }

    /** Why the base of a method is one year while the base of comparison is a mean. */
    private Optional<String> start() {
        return years.isMean() && years.isCompared()
                ? Optional.of("分解和脱钩的起点须是单独一年，基期为" + years.baseName().chinese() + "时取" + years.start() + "年。")
                : Optional.empty();
    }

    /** Decoupling by plan period and over the whole. */
    TableBlock decoupling() {
        var spans = new LinkedHashMap<String, DecouplingSpan>();
        history.decoupling().stream()
                .filter(each -> each.subject() == years.subject() && each.span().kind() != Span.Kind.YEAR)
                .sorted(Comparator.comparing(each -> each.span().kind() == Span.Kind.WHOLE))
                .forEach(each -> spans.putIfAbsent(each.span().key(), each));
        List<List<Entry>> rows =
                spans.values().stream().map(HistoryTables::decoupling).toList();
        return new TableBlock(
                "排放与经济增长的脱钩状态",
                "",
                List.of(
                        new Column("时段", Align.CENTER, 3),
                        new Column("排放变化", Align.RIGHT, 3),
                        new Column("地区生产总值变化", Align.RIGHT, 3),
                        new Column("弹性", Align.RIGHT, 2),
                        new Column("状态", Align.CENTER, 3)),
                rows,
                Stream.concat(
                                Stream.of("Tapio弹性＝排放变化率÷地区生产总值变化率（不变价）；0.8以下为脱钩，0.8—1.2为连结，生产总值变化不足0.1%时不判定。"),
                                start().stream())
                        .toList(),
                false);
    }

    private static List<Entry> decoupling(DecouplingSpan span) {
        Decoupling decoupling = span.decoupling();
        return List.of(
                Entry.words(span.span().label()),
                Entry.figure(Numbers.percent(span.emissionChange().value()), span.emissionKey()),
                Entry.figure(Numbers.percent(span.productChange().value()), span.productKey()),
                decoupling
                        .elasticity()
                        .map(value -> Entry.figure(Numbers.fixed(value.value(), 2), span.key()))
                        .orElse(Entry.words(NONE)),
                Entry.words(decoupling.state().text().chinese()));
    }

    /** The key ones of a ranking, largest first. */
    TableBlock ranking(String caption, String list, List<Ranked> all, String note) {
        var rows = new ArrayList<List<Entry>>();
        for (Ranked ranked : all) {
            if (ranked.isKey() && rows.size() < MOST_SOURCES) {
                rows.add(ranked(rows.size() + 1, list, ranked));
            }
        }
        return new TableBlock(
                caption,
                "",
                List.of(
                        new Column("序号", Align.CENTER, 1),
                        new Column("名称", Align.LEFT, 6),
                        new Column(years.last() + "年排放（万吨二氧化碳当量）", Align.RIGHT, 3),
                        new Column("占比", Align.RIGHT, 2),
                        new Column("累计占比", Align.RIGHT, 2),
                        new Column("趋势贡献", Align.RIGHT, 2),
                        new Column("依据", Align.CENTER, 2)),
                rows,
                List.of(note),
                false);
    }

    private static List<Entry> ranked(int place, String list, Ranked ranked) {
        String reason = ranked.byLevel() ? (ranked.byTrend() ? "水平、趋势" : "水平") : "趋势";
        return List.of(
                Entry.words(Integer.toString(place)),
                Entry.words(ranked.name().chinese()),
                Entry.figure(Numbers.wanSmall(ranked.latest()), ranked.emissionsKey(list)),
                Entry.figure(Numbers.percent(ranked.level().value()), ranked.key(list)),
                ranked.byLevel()
                        ? Entry.figure(Numbers.percent(ranked.cumulative().value()), ranked.cumulativeKey(list))
                        : Entry.words(NONE),
                ranked.trend()
                        .map(trend -> Entry.figure(Numbers.percent(trend.value()), ranked.trendKey(list)))
                        .orElse(Entry.words(NONE)),
                Entry.words(reason));
    }

    /** What was revised: the value used, the earlier one and the difference. */
    static TableBlock revisions(List<Conflict> revisions) {
        List<List<Entry>> rows = revisions.stream()
                .map(each -> List.of(
                        Entry.words(each.used().name().chinese()),
                        Entry.words(Integer.toString(each.used().year())),
                        Entry.words(each.used().told() + "（" + each.used().version() + "）"),
                        Entry.words(each.other().told()
                                + (each.other().version().isEmpty()
                                        ? ""
                                        : "（" + each.other().version() + "）")),
                        Entry.words(each.difference()
                                .map(apart -> Numbers.fixed(apart.value(), 2))
                                .orElse(NONE))))
                .toList();
        return new TableBlock(
                "统计数据的修订",
                "",
                List.of(
                        new Column("指标", Align.LEFT, 4),
                        new Column("年份", Align.CENTER, 2),
                        new Column("采用的版本", Align.LEFT, 5),
                        new Column("较早的版本", Align.LEFT, 5),
                        new Column("修订额", Align.RIGHT, 2)),
                rows,
                List.of("修订额为采用的版本减较早的版本，单位同采用的数。"),
                false);
    }
}
