package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.RateCosts;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of aims and their cost, of the optimised scenarios, and of other discount rates (clauses 9 and 10.1). */
@Clause({"9.1", "9.3", "10"})
final class PathwayAimResults {
    private static final ResultTable.Column KEY = column("key", "数字的键", "key of the number");

    private final Routes routes;

    PathwayAimResults(Routes routes) {
        this.routes = routes;
    }

    List<ResultTable> tables() {
        return List.of(aims(), scenarios(), rates());
    }

    private ResultTable aims() {
        var rows = new ArrayList<List<String>>();
        for (Route route : routes.routes()) {
            route.pathway().aims().forEach(aim -> rows.add(aim(route, aim)));
        }
        return new ResultTable(
                "pathway_aims",
                Text.of("路径的目标、达到的值和代价", "aims of the pathways, what is reached, what they cost"),
                List.of(
                        KEY,
                        column("scenario", "优化情景", "optimised scenario"),
                        column("aim", "目标编号", "aim"),
                        column("name_zh", "目标", "name"),
                        column("year", "年份", "year"),
                        column("goal", "目标值，占比和下降率写作小数", "goal; shares and falls as parts of one"),
                        column("reached", "路径回代模拟后的值", "value of the simulated plan"),
                        column("unit", "单位", "unit"),
                        column("missed", "差额；空为已达到", "by how much it is missed; empty where it is reached"),
                        column("missed_unit", "差额的单位", "unit of that"),
                        column(
                                "price",
                                "边际成本，目标年份价格；空为不增加费用",
                                "marginal cost in money of the year; empty where there is none"),
                        column("price_unit", "边际成本的单位", "unit of that"),
                        column(
                                "cost",
                                "取消该目标节省的费用现值，元；空为未求解",
                                "what is saved without it, present value in yuan; empty where not asked")),
                rows);
    }

    private static List<String> aim(Route route, Aim aim) {
        Optional<Quantity> cost = route.study().map(PathwayStudy::aims).map(costs -> costs.get(aim.id()));
        boolean isMain = route.kind() == ScenarioKind.LOW_CARBON;
        return List.of(
                isMain ? "pathway/aim/" + aim.id() + "/reached" : "",
                lower(route.kind()),
                aim.id(),
                aim.name().chinese(),
                Integer.toString(aim.year()),
                ShortestDecimal.of(aim.goal().value()),
                ShortestDecimal.of(aim.reached().value()),
                aim.goal().unit().symbol(),
                aim.isReached() ? "" : ShortestDecimal.of(aim.missed().value()),
                aim.isReached() ? "" : aim.missed().unit().symbol(),
                aim.price().map(price -> ShortestDecimal.of(price.value())).orElse(""),
                aim.price().map(price -> price.unit().symbol()).orElse(""),
                cost.map(yuan -> ShortestDecimal.of(yuan.value())).orElse(""));
    }

    private ResultTable scenarios() {
        var rows = new ArrayList<List<String>>();
        for (Route route : routes.routes()) {
            route.pathway().emission().byYear().forEach((year, emitted) -> rows.add(scenario(route, year, emitted)));
        }
        return new ResultTable(
                "pathway_scenarios",
                Text.of("优化情景分年排放和启动的举措", "emissions and starts of the optimised scenarios by year"),
                List.of(
                        KEY,
                        column("scenario", "优化情景", "optimised scenario"),
                        column("year", "年份", "year"),
                        column("before", "上一级情景的排放，tCO2e", "emissions of the less ambitious scenario in tCO2e"),
                        column("emissions", "排放，tCO2e", "emissions in tCO2e"),
                        column("starts", "当年启动的举措数", "actions that start in the year")),
                rows);
    }

    private static List<String> scenario(Route route, int year, Emissions emitted) {
        boolean isMain = route.kind() == ScenarioKind.LOW_CARBON;
        return List.of(
                "pathway/" + (isMain ? "" : "enhanced/") + "emissions/" + year,
                lower(route.kind()),
                Integer.toString(year),
                route.terms()
                        .below()
                        .find(year)
                        .map(before -> ShortestDecimal.of(before.tonnes()))
                        .orElse(""),
                ShortestDecimal.of(emitted.tonnes()),
                Integer.toString(
                        route.schedule().where(action -> action.start() == year).size()));
    }

    private ResultTable rates() {
        var rows = new ArrayList<List<String>>();
        routes.main()
                .flatMap(Route::study)
                .ifPresent(study -> study.rates().rates().forEach(rate -> rows.add(rate(rate))));
        return new ResultTable(
                "pathway_rates",
                Text.of("不同折现率下路径的费用", "cost of the pathway at other discount rates"),
                List.of(
                        KEY,
                        column("rate", "社会折现率", "discount rate"),
                        column("cost", "路径的社会成本现值，元", "present value of the plan in yuan"),
                        column("least", "按该折现率重新求解的最低费用，元", "least cost of a new search in yuan"),
                        column("avoided", "重新求解的累计减排，tCO2e", "what that avoids in all in tCO2e")),
                rows);
    }

    private static List<String> rate(RateCosts.Rate rate) {
        String percent = Long.toString(StrictMath.round(rate.rate().value() * 100));
        return List.of(
                "pathway/rate/" + percent + "/cost",
                ShortestDecimal.of(rate.rate().value()),
                ShortestDecimal.of(rate.cost().value()),
                ShortestDecimal.of(rate.least().value()),
                ShortestDecimal.of(rate.avoided().tonnes()));
    }

    private static String lower(ScenarioKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
