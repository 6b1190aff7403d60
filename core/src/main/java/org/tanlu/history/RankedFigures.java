package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of a ranking: emissions then and now, share, cumulative share and share in the trend of each (clause 7.2). */
@Clause({"7.2", "C7.2-5", "C7.2-6"})
final class RankedFigures {
    private static final String CLAUSE = "7.2";

    private final List<Ranked> ranked;
    private final String list;
    private final TrendScale scale;
    private final double trends;

    private RankedFigures(List<Ranked> ranked, String list) {
        this.ranked = ranked;
        this.list = list;
        this.scale = TrendScale.of(
                ranked, each -> each.base().tonnes(), each -> each.latest().tonnes());
        this.trends = ranked.stream().mapToDouble(this::assess).sum();
    }

    /** The figures of a list, such as {@code sources}, which holds all that is ranked, largest first. */
    static List<Figure> of(List<Ranked> ranked, String list) {
        var figures = new RankedFigures(ranked, list);
        var all = new ArrayList<Figure>();
        for (int place = 0; place < ranked.size(); place++) {
            all.addAll(figures.of(ranked.get(place), ranked.subList(0, place + 1)));
        }
        return all;
    }

    private List<Figure> of(Ranked each, List<Ranked> upToIt) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(each.key(list), each.level(), () -> level(each)));
        figures.add(new Figure(each.emissionsKey(list), each.latest().toQuantity(), each.source()));
        figures.add(new Figure(each.cumulativeKey(list), each.cumulative(), () -> cumulative(each, upToIt)));
        each.trend().ifPresent(trend -> {
            figures.add(new Figure(each.baseKey(list), each.base().toQuantity(), each.baseSource()));
            figures.add(new Figure(each.trendKey(list), trend, () -> trend(each, trend)));
        });
        return figures;
    }

    private Derivation level(Ranked each) {
        double all = ranked.stream()
                .mapToDouble(one -> Math.abs(one.latest().tonnes()))
                .sum();
        return new Derivation(
                named(each, "占比", "share of "),
                each.level(),
                Text.of("|该项排放|÷各项排放绝对值之和", "|emissions| ÷ sum of all absolute emissions"),
                CLAUSE,
                List.of(latest(each), sum("各项排放绝对值之和", "sum of all absolute emissions", all)));
    }

    private Derivation cumulative(Ranked last, List<Ranked> upToIt) {
        return new Derivation(
                named(last, "累计占比", "cumulative share up to "),
                last.cumulative(),
                Text.of("该项和排在其前各项的占比之和", "sum of its share and of those ranked before it"),
                CLAUSE,
                upToIt.stream()
                        .map(each -> Derivation.leaf(
                                        named(each, "占比", "share of "),
                                        each.level(),
                                        Text.of("按排放从大到小排序", "ranked by emissions, largest first"))
                                .keyed(each.key(list)))
                        .toList());
    }

    private Derivation trend(Ranked each, Quantity share) {
        boolean isNew = each.base().tonnes() == 0;
        Derivation own = new Derivation(
                named(each, "趋势评估T", "trend assessment T of "),
                Quantity.of(assess(each), Unit.ONE),
                isNew
                        ? Text.of("|E₁|÷Σ|E₀|（基期没有的项）", "|E₁| ÷ Σ|E₀| (not there in the base)")
                        : Text.of(
                                "|E₀|÷Σ|E₀|×|(E₁－E₀)÷|E₀|－(ΣE₁－ΣE₀)÷|ΣE₀||",
                                "|E₀| ÷ Σ|E₀| × |(E₁ − E₀) ÷ |E₀| − (ΣE₁ − ΣE₀) ÷ |ΣE₀||"),
                CLAUSE,
                List.of(
                        signed("E₀", each.baseSource().get()).keyed(each.baseKey(list)),
                        signed("E₁", each.source().get()).keyed(each.emissionsKey(list)),
                        sum("Σ|E₀|，各项基期排放绝对值之和", "Σ|E₀|, all absolute emissions of the base", scale.gross()),
                        sum("ΣE₀，各项基期排放之和", "ΣE₀, all emissions of the base", scale.before()),
                        sum("ΣE₁，各项最近一年排放之和", "ΣE₁, all emissions of the latest year", scale.after())));
        return new Derivation(
                named(each, "趋势贡献", "share in the trend of "),
                share,
                Text.of("该项趋势评估T÷各项T之和（IPCC方法一）", "T ÷ sum of all T (approach 1 of the IPCC)"),
                CLAUSE,
                List.of(
                        own,
                        Derivation.leaf(
                                Text.of("各项趋势评估T之和", "sum of all T"),
                                Quantity.of(trends, Unit.ONE),
                                Text.of("排序中的全部项", "all that is ranked"))));
    }

    private double assess(Ranked each) {
        return scale.before() == 0
                ? 0
                : scale.assess(each.base().tonnes(), each.latest().tonnes());
    }

    private Derivation latest(Ranked each) {
        return each.source().get().keyed(each.emissionsKey(list));
    }

    private static Derivation sum(String chinese, String english, double tonnes) {
        return Derivation.leaf(
                Text.of(chinese, english),
                Quantity.of(tonnes, Unit.TONNE_CO2E),
                Text.of("排序中的全部项", "all that is ranked"));
    }

    private static Derivation signed(String sign, Derivation of) {
        return new Derivation(
                Text.of(
                        sign + "，" + of.label().chinese(),
                        sign + ", " + of.label().english()),
                of.value(),
                of.rule(),
                of.clause(),
                of.parents(),
                of.key());
    }

    private static Text named(Ranked each, String chinese, String english) {
        return Text.of(each.name().chinese() + chinese, english + each.name().english());
    }
}
