package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.Outlook;
import org.tanlu.monitoring.Standing;
import org.tanlu.monitoring.WatchedAction;
import org.tanlu.monitoring.WatchedIndicator;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** The tables of the yearly report (clause 11.3). */
@Clause("11.3")
final class MonitoringTables {
    private static final String NONE = "－";

    private final Monitoring monitoring;

    MonitoringTables(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    TableBlock indicators() {
        var rows = new ArrayList<List<Entry>>();
        for (WatchedIndicator each : told()) {
            String root = key(each) + "/";
            rows.add(List.of(
                    Entry.words(each.name().chinese()),
                    Entry.words(each.goal().indicator().unit()),
                    Entry.words(each.goal().type().chinese()),
                    value(each, each.base(), root + "base"),
                    value(each, each.planned(), root + "planned"),
                    value(each, each.observed(), root + "observed"),
                    share(each.done()),
                    Entry.words(each.standing().text().chinese()).emphasised(),
                    Entry.words(each.reason().chinese())));
        }
        return new TableBlock(
                monitoring.year() + "年指标进展",
                "",
                List.of(
                        new Column("指标", Align.LEFT, 7),
                        new Column("单位", Align.CENTER, 3),
                        new Column("类型", Align.CENTER, 2),
                        new Column("基年值", Align.RIGHT, 3),
                        new Column("路径值", Align.RIGHT, 3),
                        new Column("监测值", Align.RIGHT, 3),
                        new Column("完成比例", Align.RIGHT, 3),
                        new Column("状态", Align.CENTER, 3),
                        new Column("依据", Align.LEFT, 8)),
                rows,
                List.of(
                        "路径值为方案承诺的路径在该年的数值；完成比例＝（监测值−基年值）÷（路径值−基年值），计划变化不足基年值1%或不朝改善方向的不计算，直接比较数值；没有监测值的指标见“监测中发现的问题”。"),
                false);
    }

    /** The short report has what was observed; what was not is named among the problems, and stands in the results. */
    private List<WatchedIndicator> told() {
        return monitoring.indicators().stream()
                .filter(each -> each.row().isPresent())
                .toList();
    }

    /** What should have begun or was reported. */
    private List<WatchedAction> due() {
        return monitoring.actions().stream()
                .filter(each ->
                        each.standing() != Standing.NOT_DUE || each.row().isPresent())
                .toList();
    }

    private static String key(WatchedIndicator each) {
        return "monitoring/indicator/" + each.goal().indicator().id();
    }

    private static Entry value(WatchedIndicator each, Optional<Quantity> value, String key) {
        return value.map(told ->
                        Entry.figure(Numbers.fixed(told.value(), each.goal().decimals()), key))
                .orElseGet(() -> Entry.words(NONE));
    }

    private static Entry share(Optional<Figure> done) {
        return done.map(figure -> Entry.figure(Numbers.fixed(figure.value().value(), 1) + "%", figure.key()))
                .orElseGet(() -> Entry.words(NONE));
    }

    TableBlock outlooks() {
        var rows = new ArrayList<List<Entry>>();
        for (WatchedIndicator each : monitoring.indicators()) {
            each.outlook().ifPresent(outlook -> rows.add(outlook(each, outlook)));
        }
        return new TableBlock(
                "目标展望",
                "",
                List.of(
                        new Column("指标", Align.LEFT, 7),
                        new Column("单位", Align.CENTER, 3),
                        new Column("目标年份", Align.CENTER, 3),
                        new Column("路径值", Align.RIGHT, 3),
                        new Column("其后按方案推进", Align.RIGHT, 4),
                        new Column("按近年趋势", Align.RIGHT, 4),
                        new Column("按趋势达到的概率", Align.RIGHT, 4),
                        new Column("趋势年份", Align.CENTER, 4)),
                rows,
                List.of(
                        "其后按方案推进＝监测值＋路径此后的变化；按近年趋势为最近至多十个有数值年份的直线外推，概率按线性回归对单次观测的预测误差（t分布）计算，不考虑方案中尚未实施的举措；有数值的年份少于五个的不作判断。"),
                false);
    }

    private static List<Entry> outlook(WatchedIndicator each, Outlook outlook) {
        return List.of(
                Entry.words(each.name().chinese()),
                Entry.words(each.goal().indicator().unit()),
                Entry.words(Integer.toString(outlook.year())),
                value(each, Optional.of(outlook.target()), key(each) + "/" + outlook.year() + "/target"),
                value(
                        each,
                        Optional.of(outlook.asPlanned().value()),
                        outlook.asPlanned().key()),
                outlook.trend()
                        .map(figure -> value(each, Optional.of(figure.value()), figure.key()))
                        .orElseGet(() -> Entry.words(NONE)),
                share(outlook.chance()),
                Entry.words(
                        outlook.years().isEmpty()
                                ? NONE
                                : outlook.years().get(0) + "—"
                                        + outlook.years().get(outlook.years().size() - 1)));
    }

    TableBlock actions() {
        var rows = new ArrayList<List<Entry>>();
        for (WatchedAction each : due()) {
            String root = "monitoring/action/" + each.scheduled().measure().id() + "/";
            rows.add(List.of(
                    Entry.words(each.scheduled().measure().name().chinese()),
                    Entry.words(each.scheduled().lead().name().chinese()),
                    Entry.words(Integer.toString(each.scheduled().start())),
                    Entry.figure(Amounts.text(each.planned()), root + "planned"),
                    each.reached()
                            .map(seen -> Entry.figure(Amounts.text(seen), root + "reached"))
                            .orElseGet(() -> Entry.words(NONE)),
                    share(each.done()),
                    Entry.words(each.standing().text().chinese()).emphasised(),
                    Entry.words(reason(each))));
        }
        return new TableBlock(
                "举措进展（截至" + monitoring.year() + "年年末）",
                "",
                List.of(
                        new Column("举措", Align.LEFT, 7),
                        new Column("牵头单位", Align.LEFT, 5),
                        new Column("计划启动", Align.CENTER, 2),
                        new Column("计划新增", Align.RIGHT, 4),
                        new Column("累计新增", Align.RIGHT, 4),
                        new Column("完成比例", Align.RIGHT, 3),
                        new Column("状态", Align.CENTER, 3),
                        new Column("依据和原因", Align.LEFT, 8)),
                rows,
                List.of("完成比例＝（累计新增−启动前）÷（计划新增−启动前）；新增均从方案基年算起；尚未到期的" + monitoring.actions(Standing.NOT_DUE)
                        + "项举措不列，全部举措见结果表。"),
                false);
    }

    private static String reason(WatchedAction each) {
        String told = each.row().map(row -> row.text("reason")).orElse("");
        return each.reason().chinese() + (told.isEmpty() ? "" : "；" + told);
    }
}
