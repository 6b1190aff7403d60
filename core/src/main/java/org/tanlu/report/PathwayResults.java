package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of the pathway (chapter 10): actions, their years, five-year plans, totals, conditions. */
@Clause("10")
final class PathwayResults {
    private final Optional<Route> route;

    PathwayResults(Routes routes) {
        this.route = routes.main();
    }

    List<ResultTable> tables() {
        return List.of(actions(), years(), periods(), totals(), conditions());
    }

    private ResultTable actions() {
        var rows = new ArrayList<List<String>>();
        route.ifPresent(found ->
                found.schedule().actions().forEach(action -> rows.add(action(rows.size() + 1, action))));
        return new ResultTable(
                "pathway_actions",
                Text.of(
                        "优化路径的举措：时间、先后、实施主体、归类、潜力和费用",
                        "actions of the pathway: years, order, bodies, classes, potential, cost"),
                PathwayColumns.ACTIONS,
                rows);
    }

    private static List<String> action(int number, Scheduled action) {
        return List.of(
                "pathway/" + action.measure().id(),
                Integer.toString(number),
                action.measure().id(),
                action.measure().name().chinese(),
                lower(action.measure().sector()),
                lower(action.measure().dimension()),
                action.mapping().outline(),
                action.mapping().action().text().chinese(),
                action.mapping().opinion().text().chinese(),
                Integer.toString(action.start()),
                year(action.action().half()),
                year(action.action().ninety()),
                year(action.action().end()),
                action.period().text().chinese(),
                action.before().stream()
                        .map(one -> one.measure().id() + ":" + lower(one.link().kind()) + ":" + lower(one.standing()))
                        .collect(Collectors.joining(";")),
                year(action.slack()),
                action.isCritical() ? "yes" : "no",
                action.lead().name().chinese(),
                lower(action.lead().level()),
                PathwayTaskTable.support(action),
                action.projects().isEmpty() ? "" : PathwayTaskTable.named(action),
                action.told().map(row -> row.text("start")).orElse(""),
                action.measure().unit().symbol(),
                ShortestDecimal.of(action.action().potential().value()),
                ShortestDecimal.of(PathwayTables.investment(action)),
                ShortestDecimal.of(action.action().cost().value()));
    }

    private ResultTable years() {
        var rows = new ArrayList<List<String>>();
        route.ifPresent(found -> found.schedule()
                .actions()
                .forEach(action -> action.action().abatement().byYear().keySet().stream()
                        .filter(year -> year > found.base().system().baseYear())
                        .forEach(year -> rows.add(year(action, year)))));
        return new ResultTable(
                "pathway_years",
                Text.of("各举措分年规模、投资和减排量", "level, investment and abatement of actions by year"),
                PathwayColumns.YEARS,
                rows);
    }

    private static List<String> year(Scheduled action, int year) {
        return List.of(
                "pathway/" + action.measure().id() + "/abatement/" + year,
                action.measure().id(),
                Integer.toString(year),
                ShortestDecimal.of(
                        action.action().units().find(year).orElseThrow().value()),
                ShortestDecimal.of(
                        action.action().baseline().find(year).orElseThrow().value()),
                ShortestDecimal.of(
                        action.action().investment().find(year).orElseThrow().value()),
                ShortestDecimal.of(
                        action.action().abatement().find(year).orElseThrow().tonnes()));
    }

    private ResultTable periods() {
        var rows = new ArrayList<List<String>>();
        route.ifPresent(found -> found.schedule()
                .actions()
                .forEach(action ->
                        found.schedule().periods().forEach(period -> rows.add(period(found, action, period)))));
        return new ResultTable(
                "pathway_periods",
                Text.of("各举措分五年规划期的投资和累计减排量", "investment and abatement of actions by five-year plan"),
                PathwayColumns.PERIODS,
                rows);
    }

    private static List<String> period(Route found, Scheduled action, PlanPeriod period) {
        double invested = period.sum(
                        action.action().investment(), action.action().cost().unit())
                .value();
        double share = found.terms().publicShare().value();
        return List.of(
                "pathway/" + action.measure().id() + "/investment/" + period.first() + "-" + period.last(),
                action.measure().id(),
                period.text().chinese(),
                Integer.toString(period.first()),
                Integer.toString(period.last()),
                ShortestDecimal.of(invested),
                ShortestDecimal.of(invested * share),
                ShortestDecimal.of(invested * (1 - share)),
                ShortestDecimal.of(period.sum(action.action().abatement()).tonnes()));
    }

    private ResultTable totals() {
        var rows = new ArrayList<List<String>>();
        route.ifPresent(found -> found.pathway()
                .emission()
                .byYear()
                .forEach((year, emitted) -> rows.add(List.of(
                        "pathway/emissions/" + year,
                        Integer.toString(year),
                        ShortestDecimal.of(
                                found.base().total().find(year).orElseThrow().tonnes()),
                        ShortestDecimal.of(found.avoided(year).tonnes()),
                        ShortestDecimal.of(emitted.tonnes())))));
        return new ResultTable(
                "pathway_totals",
                Text.of("优化路径分年排放", "emissions of the pathway by year"),
                List.of(
                        column("key", "数字的键", "key of the number"),
                        column("year", "年份", "year"),
                        column("without", "不采取新增措施的排放，tCO2e", "emissions without the plan in tCO2e"),
                        column("abatement", "减排量，tCO2e", "abatement in tCO2e"),
                        column("emissions", "优化路径排放，tCO2e", "emissions of the pathway in tCO2e")),
                rows);
    }

    private ResultTable conditions() {
        return new ResultTable(
                "pathway_conditions",
                Text.of("路径求解条件及依据", "what the pathway was asked, and who says so"),
                List.of(
                        column("name_zh", "条件", "condition"),
                        column("name_en", "英文名称", "its name in English"),
                        column("value_zh", "取值", "value"),
                        column("value_en", "英文取值", "value in English"),
                        column("origin_zh", "依据和核验状态", "origin and status"),
                        column("origin_en", "英文依据", "the same in English"),
                        column("setting", "可在城市信息表中改变它的参数", "the setting by which the city changes it")),
                route.map(Route::conditions).orElse(List.of()).stream()
                        .map(condition -> List.of(
                                condition.name().chinese(),
                                condition.name().english(),
                                condition.value().chinese(),
                                condition.value().english(),
                                condition.origin().chinese(),
                                condition.origin().english(),
                                condition.setting()))
                        .toList());
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
