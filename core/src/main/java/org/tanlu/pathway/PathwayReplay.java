package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** Tells how the numbers of a pathway came about (clause 10.1). */
@Clause("10")
final class PathwayReplay {
    private static final String CLAUSE = "10.1";
    private static final int WHOLE = 100;

    private final Route route;
    private final Pathway pathway;

    PathwayReplay(Route route) {
        this.route = route;
        this.pathway = route.pathway();
    }

    Derivation cost() {
        return Derivation.late(
                Text.of("路径的社会成本（基准年现值）", "social cost of the pathway, present value of the base year"),
                pathway.cost(),
                Text.of(
                        "各举措相对基准的投资（按寿命更新、年金法计入规划期内部分）＋年运行费＋能源费用，按社会折现率折现；求解器使其最小",
                        "investment (renewed, by annuity within the plan) + yearly cost + energy of all actions beyond the baseline,"
                                + " discounted; the solver makes it least"),
                CLAUSE,
                () -> pathway.actions().stream().map(this::cost).toList());
    }

    Derivation gap() {
        return new Derivation(
                Text.of("求解差距", "gap of the search"),
                pathway.proof().gap(),
                Text.of(
                        "（所得费用－费用下界）÷所得费用；求解器 " + pathway.proof().run().solver() + " "
                                + pathway.proof().run().version() + "，"
                                + pathway.proof().status().chinese(),
                        "(cost − bound) / cost; solver " + pathway.proof().run().solver() + " "
                                + pathway.proof().run().version() + ", "
                                + pathway.proof().status().english()),
                CLAUSE,
                List.of());
    }

    Derivation emissions(int year) {
        return new Derivation(
                Text.of(year + "年优化路径排放", "emissions of the pathway in " + year),
                pathway.emission().find(year).orElseThrow().toQuantity(),
                Text.of("不采取新增措施时的排放 － 路径减排量", "emissions without the plan − what it avoids"),
                CLAUSE,
                List.of(
                        without(year).keyed(PathwayFigures.KEY + "without/" + year),
                        abatement(year).keyed(PathwayFigures.KEY + "abatement/" + year)));
    }

    Derivation without(int year) {
        return Derivation.leaf(
                Text.of(year + "年不采取新增措施时的排放", "emissions of " + year + " without the plan"),
                route.base().total().find(year).orElseThrow().toQuantity(),
                Text.of(
                        "模拟：" + route.kind().text().chinese() + "的活动水平和供应，措施取基准情景",
                        "simulated: activities and supply of the "
                                + route.kind().text().english() + ", measures of the baseline"));
    }

    Derivation abatement(int year) {
        var parents = new ArrayList<Derivation>();
        double rest = route.avoided(year).tonnes();
        for (Pathway.Action action : pathway.actions()) {
            Emissions own = action.abatement().find(year).orElseThrow();
            rest -= own.tonnes();
            if (own.tonnes() != 0) {
                parents.add(abatement(action, year).keyed(key(action.measure()) + "abatement/" + year));
            }
        }
        if (StrictMath.abs(rest) > WHOLE) {
            parents.add(Derivation.leaf(
                    Text.of("净调入转为净调出的差额", "what exports do not avoid"),
                    Quantity.of(rest, Unit.TONNE_CO2E),
                    Text.of("调出电力不抵减排放（7.1.5）", "exported electricity takes nothing off (clause 7.1.5)")));
        }
        return new Derivation(
                Text.of(year + "年路径减排量", "abatement of the pathway in " + year),
                route.avoided(year).toQuantity(),
                Text.of("各举措减排量之和", "sum of what the actions avoid"),
                CLAUSE,
                parents);
    }

    Derivation abatement(Pathway.Action action, int year) {
        return new Derivation(
                name(action.measure(), year + "年减排量", "abatement in " + year),
                action.abatement().find(year).orElseThrow().toQuantity(),
                Text.of(
                        "新增量在各用能单元的减少量 × 模拟给出的单位效果（直接排放、外购电力按当年因子）",
                        "what is added, in each cell that it spares, × what the simulation tells of a unit"),
                CLAUSE,
                List.of(more(action, year)));
    }

    Derivation units(Pathway.Action action, int year) {
        return new Derivation(
                name(action.measure(), year + "年累计规模", "level in " + year),
                action.units().find(year).orElseThrow(),
                Text.of(
                        "求解结果；至规划终年的潜力 " + action.potential().value()
                                + action.potential().unit().symbol(),
                        "found by the solver; of a potential of "
                                + action.potential().value() + " "
                                + action.potential().unit().symbol()),
                CLAUSE,
                List.of());
    }

    private Derivation more(Pathway.Action action, int year) {
        Quantity units = action.units().find(year).orElseThrow();
        Quantity before = action.baseline().find(year).orElseThrow();
        return new Derivation(
                name(action.measure(), year + "年新增规模", "beyond the baseline in " + year),
                units.minus(before),
                Text.of("路径规模 － 基准情景规模", "level of the pathway − level of the baseline"),
                CLAUSE,
                List.of(
                        units(action, year).keyed(key(action.measure()) + "units/" + year),
                        Derivation.leaf(
                                Text.of("基准情景规模", "level of the baseline"), before, Text.of("模拟", "simulated"))));
    }

    Derivation investment(Pathway.Action action, int year) {
        return new Derivation(
                name(action.measure(), year + "年投资", "investment in " + year),
                action.investment().find(year).orElseThrow(),
                Text.of(
                        "当年新增和到期更新的规模 × 当年单位投资（措施库，" + status(action.measure()) + "）",
                        "what is added and renewed × investment by unit of the year (library, "
                                + action.measure().evidence().cost().text().english() + ")"),
                CLAUSE,
                List.of(more(action, year)));
    }

    /** What an action takes in all years. */
    Derivation investment(Pathway.Action action) {
        return Derivation.late(
                name(action.measure(), "新增投资合计", "investment of all years"),
                action.invested(),
                Text.of("各年投资之和，不折现", "sum of the years, not discounted"),
                CLAUSE,
                () -> action.investment().byYear().keySet().stream()
                        .filter(year -> year > route.base().system().baseYear())
                        .map(year -> investment(action, year).keyed(key(action.measure()) + "investment/" + year))
                        .toList());
    }

    Derivation investment(Pathway.Action action, PlanPeriod period) {
        Unit yuan = action.cost().unit();
        return Derivation.late(
                name(
                        action.measure(),
                        period.text().chinese() + "投资",
                        "investment, " + period.text().english()),
                period.sum(action.investment(), yuan),
                Text.of("各年投资之和", "sum of the years"),
                CLAUSE,
                () -> action.investment().byYear().subMap(period.first(), period.last() + 1).keySet().stream()
                        .filter(year -> year > route.base().system().baseYear())
                        .map(year -> investment(action, year).keyed(key(action.measure()) + "investment/" + year))
                        .toList());
    }

    /** What all actions together take in a five-year plan. */
    Derivation investment(PlanPeriod period) {
        String of = "investment/" + period.first() + "-" + period.last();
        return Derivation.late(
                Text.of(
                        period.text().chinese() + "投资合计",
                        "investment of all actions, " + period.text().english()),
                route.invested(period),
                Text.of("各举措投资之和", "sum of all actions"),
                CLAUSE,
                () -> pathway.actions().stream()
                        .map(action -> investment(action, period).keyed(key(action.measure()) + of))
                        .toList());
    }

    Derivation cost(Pathway.Action action) {
        return new Derivation(
                name(action.measure(), "社会成本现值", "present value of its social cost"),
                action.cost(),
                Text.of(
                        "投资（年金法计入规划期内部分）＋年运行费＋能源费用变化，折现率"
                                + percent(route.terms().discount()) + "；单位投资" + status(action.measure()),
                        "investment by annuity + yearly cost + change of energy cost, discounted at "
                                + percent(route.terms().discount())),
                CLAUSE,
                List.of(),
                key(action.measure()) + "cost");
    }

    private static String status(Measure measure) {
        return measure.evidence().cost().text().chinese();
    }

    private static String percent(Quantity share) {
        return StrictMath.round(share.value() * WHOLE * WHOLE) / (double) WHOLE + "%";
    }

    static String key(Measure measure) {
        return PathwayFigures.KEY + measure.id() + "/";
    }

    private static Text name(Measure measure, String chinese, String english) {
        return Text.of(measure.name().chinese() + chinese, measure.name().english() + ", " + english);
    }
}
