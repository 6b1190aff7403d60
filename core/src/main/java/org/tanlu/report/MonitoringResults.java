package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.Outlook;
import org.tanlu.monitoring.WatchedAction;
import org.tanlu.monitoring.WatchedIndicator;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The yearly monitoring as result tables, numbers unrounded (clause 11.3). */
@Clause("11.3")
final class MonitoringResults {
    private final Monitoring monitoring;

    MonitoringResults(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    List<ResultTable> tables() {
        return List.of(indicators(), actions());
    }

    private ResultTable indicators() {
        var rows = new ArrayList<List<String>>();
        for (WatchedIndicator each : monitoring.indicators()) {
            rows.add(indicator(each, each.outlook()));
        }
        return new ResultTable(
                "monitoring_indicators",
                Text.of("指标监测", "indicators against the path"),
                List.of(
                        column("indicator", "指标编号", "id of the indicator"),
                        column("name_zh", "指标", "name"),
                        column("year", "年份", "year"),
                        column("unit", "单位", "unit"),
                        column("base", "基年值", "base year"),
                        column("planned", "路径值", "path"),
                        column("observed", "监测值；空为没有", "observed; empty where nobody told"),
                        column("done", "完成计划变化的比例，%", "share of the planned change done, per cent"),
                        column("standing", "状态", "standing"),
                        column("reason_zh", "依据", "reason"),
                        column("target_year", "下一个目标年份", "next year of targets"),
                        column("target", "该年路径值", "path in that year"),
                        column("as_planned", "其后按方案推进", "the rest as planned"),
                        column("trend", "按近年趋势", "by the trend"),
                        column("chance", "按趋势达到的概率，%", "probability by the trend, per cent")),
                rows);
    }

    private List<String> indicator(WatchedIndicator each, Optional<Outlook> outlook) {
        return List.of(
                each.goal().indicator().id(),
                each.name().chinese(),
                Integer.toString(monitoring.year()),
                each.goal().indicator().unit(),
                number(each.base()),
                number(each.planned()),
                number(each.observed()),
                figure(each.done()),
                each.standing().text().english(),
                each.reason().chinese(),
                outlook.map(of -> Integer.toString(of.year())).orElse(""),
                number(outlook.map(Outlook::target)),
                figure(outlook.map(Outlook::asPlanned)),
                figure(outlook.flatMap(Outlook::trend)),
                figure(outlook.flatMap(Outlook::chance)));
    }

    private ResultTable actions() {
        var rows = new ArrayList<List<String>>();
        for (WatchedAction each : monitoring.actions()) {
            rows.add(List.of(
                    each.scheduled().measure().id(),
                    each.scheduled().measure().name().chinese(),
                    Integer.toString(monitoring.year()),
                    each.scheduled().lead().name().chinese(),
                    Integer.toString(each.scheduled().start()),
                    each.planned().unit().symbol(),
                    number(Optional.of(each.planned())),
                    number(each.reached()),
                    figure(each.done()),
                    each.standing().text().english(),
                    each.reason().chinese()));
        }
        return new ResultTable(
                "monitoring_actions",
                Text.of("举措监测", "actions against the timetable"),
                List.of(
                        column("measure", "措施编号", "id of the measure"),
                        column("name_zh", "举措", "name"),
                        column("year", "年份", "year"),
                        column("lead_zh", "牵头单位", "lead body"),
                        column("start", "计划启动年份", "planned start"),
                        column("unit", "单位", "unit"),
                        column("planned", "计划新增，从基年算起", "planned amount"),
                        column("reached", "累计新增，从基年算起；空为没有", "amount reached; empty where nobody told"),
                        column("done", "完成计划的比例，%", "share of the plan done, per cent"),
                        column("standing", "状态", "standing"),
                        column("reason_zh", "依据", "reason")),
                rows);
    }

    private static String figure(Optional<Figure> figure) {
        return number(figure.map(Figure::value));
    }

    private static String number(Optional<Quantity> value) {
        return value.map(told -> ShortestDecimal.of(told.value())).orElse("");
    }
}
