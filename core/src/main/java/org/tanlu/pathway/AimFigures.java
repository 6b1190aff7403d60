package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of aims, of the enhanced pathway and of other discount rates with its key and how it came about (clause 10.1). */
@Clause({"9.3", "10"})
final class AimFigures {
    private static final String CLAUSE = "10.1";
    private static final String ENHANCED = PathwayFigures.KEY + "enhanced/";
    private static final double PERCENT = 100;
    private static final Text REACHED =
            Text.of("路径回代模拟后，按与情景指标相同的定义计算", "of the simulated plan, by the definition of the scenarios' indicator");
    private static final Text PRICE = Text.of(
            "求解结果中该目标约束的影子价格，换算为目标年份的价格；整数变量固定", "price of the aim's row in money of its year, whole numbers held");
    private static final Text GOAL = Text.of("求解条件", "a condition of the search");
    private static final Text LACKING = Text.of("求解结果中该目标约束的差额", "by how much the solver's plan misses the aim's row");
    private static final Text COST = Text.of(
            "全部目标下的最低费用－取消该目标后的最低费用（其他目标不变，未要求整数）",
            "least cost with all aims − least cost without this one, whole numbers not being asked for");
    private static final Text PLAN_AT_RATE =
            Text.of("路径不变，按该折现率重算各项费用现值", "the same plan, its present value at this rate");
    private static final Text LEAST_AT_RATE = Text.of(
            "按该折现率重新求解的最低费用（未要求整数）", "least cost of a new search at this rate, whole numbers not being asked for");
    private static final Text SOLVED = Text.of("求解结果，已回代模拟核对", "found by the solver, held against the simulation");

    private final Routes routes;
    private final List<Figure> figures = new ArrayList<>();

    AimFigures(Routes routes) {
        this.routes = routes;
    }

    List<Figure> figures() {
        routes.main().ifPresent(route -> {
            route.pathway().aims().forEach(this::aim);
            route.pathway()
                    .missed()
                    .forEach((id, amount) -> add(
                            PathwayFigures.KEY + "missed/" + id,
                            amount,
                            Text.of("目标" + id + "的差额", "by how much " + id + " is missed"),
                            LACKING));
            route.study().ifPresent(this::study);
        });
        routes.find(ScenarioKind.ENHANCED).ifPresent(enhanced -> {
            enhanced(enhanced);
            routes.main()
                    .map(main -> main.schedule().periods())
                    .ifPresent(periods -> figures.addAll(new OverviewFigures(enhanced, ENHANCED).starts(periods)));
        });
        return figures;
    }

    private void aim(Aim aim) {
        Text name = Text.of(aim.year() + "年" + aim.name().chinese(), aim.name().english() + ", " + aim.year());
        add(key(aim) + "reached", aim.reached(), name, REACHED);
        add(key(aim) + "goal", aim.goal(), Text.of(name.chinese() + "的目标值", "goal of " + name.english()), GOAL);
        if (!aim.isReached()) {
            Text lacking = Text.of(name.chinese() + "的差额", "by how much " + name.english() + " is missed");
            add(key(aim) + "missed", aim.missed(), lacking, LACKING);
        }
        aim.price()
                .ifPresent(price -> add(
                        key(aim) + "price",
                        price,
                        Text.of(name.chinese() + "的边际成本", "marginal cost of " + name.english()),
                        PRICE));
    }

    private void study(PathwayStudy study) {
        study.aims()
                .forEach((id, cost) -> add(
                        PathwayFigures.KEY + "aim/" + id + "/cost",
                        cost,
                        Text.of("目标" + id + "的代价", "cost of the aim " + id),
                        COST));
        study.rates().rates().forEach(rate -> {
            String percent = told(rate.rate());
            Text at = Text.of("折现率" + percent + "%时的社会成本", "social cost at " + percent + " per cent");
            String key = PathwayFigures.KEY + "rate/" + percent + "/";
            add(key + "rate", rate.rate(), Text.of("社会折现率", "social discount rate"), GOAL);
            add(key + "cost", rate.cost(), at, PLAN_AT_RATE);
            add(key + "least", rate.least(), at, LEAST_AT_RATE);
            Text avoided = Text.of("折现率" + percent + "%时的累计减排", "abatement of all years at " + percent + " per cent");
            add(key + "abatement", rate.avoided().toQuantity(), avoided, LEAST_AT_RATE);
        });
    }

    /** A rate in per cent as keys have it. */
    static String told(Quantity rate) {
        return Long.toString(StrictMath.round(rate.value() * PERCENT));
    }

    private void enhanced(Route route) {
        add(
                ENHANCED + "cost",
                route.pathway().cost(),
                Text.of("强化路径的社会成本", "social cost of the enhanced pathway"),
                SOLVED);
        route.pathway()
                .emission()
                .byYear()
                .forEach((year, emitted) -> add(
                        ENHANCED + "emissions/" + year,
                        emitted.toQuantity(),
                        Text.of(year + "年强化路径排放", "emissions of the enhanced pathway in " + year),
                        SOLVED));
    }

    static String key(Aim aim) {
        return PathwayFigures.KEY + "aim/" + aim.id() + "/";
    }

    private void add(String key, Quantity value, Text label, Text rule) {
        figures.add(new Figure(key, value, () -> new Derivation(label, value, rule, CLAUSE, List.of())));
    }
}
