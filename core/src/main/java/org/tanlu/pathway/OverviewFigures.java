package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Dimension;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** What the actions of a pathway come to by dimension and by five-year plan, with keys and how they came about (clause 10.1). */
@Clause("10.1")
final class OverviewFigures {
    private static final String CLAUSE = "10.1";
    private static final Unit YEAR = new Unit("年", "year", 1);
    private static final Unit ITEMS = new Unit("项", "count", 1);
    private static final Text SUM = Text.of("各年之和", "sum of the years");
    /** The year of which every plan tells its abatement, where it has that year. */
    private static final int EARLY = 2030;

    private final Route route;
    private final String root;
    private final List<Figure> figures = new ArrayList<>();

    /** Of a pathway whose keys begin with a root. */
    OverviewFigures(Route route, String root) {
        this.route = route;
        this.root = root;
    }

    /** When it peaks and how many actions it has, in all and by their starts in some five-year plans. */
    List<Figure> starts(List<PlanPeriod> periods) {
        PeakStatement peak = PeakStatement.of(route.pathway().course().total());
        add(
                "peak_year",
                Quantity.of(peak.year(), YEAR),
                Text.of("排放最高的年份", "year of the highest emissions"),
                Text.of("路径回代模拟后，排放最高的年份", "of the simulated plan, the year with the most emissions"));
        add(
                "actions",
                Quantity.of(route.schedule().actions().size(), ITEMS),
                Text.of("举措数", "actions of the pathway"),
                Text.of("时间表中的举措", "the actions of the timetable"));
        for (PlanPeriod period : periods) {
            add(
                    "starts/" + span(period),
                    Quantity.of(route.starting(period).size(), ITEMS),
                    named(period, "启动的举措数", "actions that start"),
                    Text.of("时间表中启动年份在该规划期内的举措", "the actions of the timetable that start in these years"));
        }
        return figures;
    }

    /** What the actions of each dimension and of each five-year plan come to. */
    List<Figure> sums() {
        for (Dimension dimension : Dimension.values()) {
            dimension(dimension);
        }
        for (PlanPeriod period : route.schedule().periods()) {
            money(period);
            add(
                    "abatement/" + span(period),
                    route.avoided(period).toQuantity(),
                    named(period, "累计减排量", "abatement of all years"),
                    SUM);
        }
        return figures;
    }

    private void dimension(Dimension dimension) {
        String key = "dimension/" + dimension.name().toLowerCase(Locale.ROOT) + "/";
        Text of = dimension.text();
        Text rule = Text.of("该维度各举措之和", "sum of the actions of this dimension");
        add(
                key + "investment",
                route.invested(dimension),
                Text.of(of.chinese() + "举措的投资", "investment in actions of " + of.english()),
                rule,
                () -> parts(dimension, "investment", action -> action.action().invested()));
        for (int year : List.of(
                StrictMath.min(route.base().horizon(), EARLY), route.base().horizon())) {
            add(
                    key + "abatement/" + year,
                    route.avoided(dimension, year).toQuantity(),
                    Text.of(
                            of.chinese() + "举措" + year + "年减排量",
                            "abatement in " + year + " by actions of " + of.english()),
                    rule,
                    () -> parts(dimension, "abatement/" + year, action -> avoided(action, year)));
        }
    }

    private static Quantity avoided(Scheduled action, int year) {
        return action.action().abatement().find(year).orElse(Emissions.ZERO).toQuantity();
    }

    private List<Derivation> parts(Dimension dimension, String of, Function<Scheduled, Quantity> amount) {
        return route.of(dimension).stream()
                .map(action -> Derivation.leaf(
                                action.measure().name(),
                                amount.apply(action),
                                Text.of("路径中的举措", "an action of the pathway"))
                        .keyed(root + action.measure().id() + "/" + of))
                .toList();
    }

    /** Who pays in a five-year plan. */
    private void money(PlanPeriod period) {
        Quantity invested = route.invested(period);
        double share = route.terms().publicShare().value();
        Text rule = Text.of("投资合计 × 承担比例（求解条件）", "investment × share, a condition of the search");
        Supplier<List<Derivation>> whole =
                () -> List.of(Derivation.leaf(named(period, "投资合计", "investment of all actions"), invested, SUM)
                        .keyed(root + "investment/" + span(period)));
        add(
                "public/" + span(period),
                invested.times(share),
                named(period, "投资中的公共资金", "public money in the investment"),
                rule,
                whole);
        add(
                "private/" + span(period),
                invested.times(1 - share),
                named(period, "投资中的社会资金", "other money in the investment"),
                rule,
                whole);
    }

    private static String span(PlanPeriod period) {
        return period.first() + "-" + period.last();
    }

    private static Text named(PlanPeriod period, String chinese, String english) {
        return Text.of(
                period.text().chinese() + chinese,
                english + ", " + period.text().english());
    }

    private void add(String key, Quantity value, Text label, Text rule) {
        add(key, value, label, rule, List::of);
    }

    private void add(String key, Quantity value, Text label, Text rule, Supplier<List<Derivation>> parents) {
        figures.add(new Figure(root + key, value, () -> Derivation.late(label, value, rule, CLAUSE, parents)));
    }
}
