package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of the last year's tables: what each row and each range adds, and what rests on no range (clause 4.2). */
final class UncertaintyTableFigures {
    private static final Text LINES = Text.of("排放清单相应行之和", "sum of the inventory's lines");
    private static final Text SQUARE = Text.of("（合并不确定性×排放量÷总量）²", "(combined uncertainty × emissions ÷ total)²");

    private final YearUncertainty last;
    private final List<Figure> figures = new ArrayList<>();

    private UncertaintyTableFigures(YearUncertainty last) {
        this.last = last;
    }

    static List<Figure> of(Uncertainty uncertainty, YearUncertainty last) {
        var all = new UncertaintyTableFigures(last);
        last.rows().forEach(all::row);
        uncertainty.ranges().forEach(all::range);
        all.uncovered();
        all.doubtful(uncertainty);
        return all.figures;
    }

    private void row(UncertaintyRow row) {
        row.base().ifPresent(base -> add(row, "base", base.toQuantity(), () -> UncertaintyFigures.base(row, base)));
        add(row, "emissions", row.emissions().toQuantity(), () -> UncertaintyFigures.emissions(row));
        row.activity()
                .ifPresent(value ->
                        add(row, "activity", value, () -> told(row, "活动水平不确定性", "uncertainty of activity", value)));
        row.factor()
                .ifPresent(value ->
                        add(row, "factor", value, () -> told(row, "排放因子不确定性", "uncertainty of the factors", value)));
        row.combined().ifPresent(value -> add(row, "combined", value, () -> combined(row, value)));
        Quantity share = row.varianceShare(last);
        add(row, "variance", share, () -> variance(row, share));
        row.trend().ifPresent(trend -> add(row, "trend", trend.both(), () -> UncertaintyFigures.trend(row)));
    }

    /** The uncertainty of one side with the ranges behind the row. */
    private static Derivation told(UncertaintyRow row, String chinese, String english, Quantity value) {
        Derivation part = UncertaintyFigures.part(chinese, english, value);
        return new Derivation(
                UncertaintyFigures.label(row, chinese, english),
                value,
                part.rule(),
                UncertaintyFigures.CLAUSE,
                row.ranges().stream().map(UncertaintyFigures::of).toList());
    }

    private void add(UncertaintyRow row, String column, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure(row.figureKey(column, last.year()), value, derivation));
    }

    private static Derivation combined(UncertaintyRow row, Quantity value) {
        return new Derivation(
                UncertaintyFigures.label(row, "合并不确定性", "combined uncertainty"),
                value,
                UncertaintyFigures.COMBINED,
                UncertaintyFigures.CLAUSE,
                UncertaintyFigures.parts(row));
    }

    /** The square of the row's own part in the square of the total's uncertainty. */
    private Derivation variance(UncertaintyRow row, Quantity share) {
        var own = new ArrayList<Derivation>();
        row.combined().ifPresent(value -> own.add(combined(row, value).keyed(row.figureKey("combined", last.year()))));
        own.add(UncertaintyFigures.emissions(row).keyed(row.figureKey("emissions", last.year())));
        own.add(total());
        var parents = new ArrayList<Derivation>();
        parents.add(new Derivation(
                UncertaintyFigures.label(row, "对总量方差的贡献", "contribution to the variance of the total"),
                row.contribution(),
                SQUARE,
                UncertaintyFigures.CLAUSE,
                own));
        last.propagated()
                .ifPresent(half -> parents.add(Derivation.leaf(
                                Text.of("排放总量不确定性（方法一）", "uncertainty of the total, approach 1"),
                                half,
                                Text.of("各行贡献之和的平方根", "root of the sum of all contributions"))
                        .keyed(last.key("total", "approach1"))));
        return new Derivation(
                UncertaintyFigures.label(row, "占总量方差的比重", "share of the variance of the total"),
                share,
                Text.of("该行对总量方差的贡献÷总量不确定性的平方", "contribution ÷ square of the uncertainty of the total"),
                UncertaintyFigures.CLAUSE,
                parents);
    }

    private Derivation total() {
        return Derivation.leaf(Text.of("排放总量", "the total"), last.emissions().toQuantity(), LINES)
                .keyed(last.key("total", "emissions"));
    }

    private void range(UsedRange used) {
        Text name = used.range().name();
        figures.add(new Figure(
                used.figureKey("emissions", last.year()),
                used.emissions(),
                () -> part(
                        Text.of(name.chinese() + "所涉排放占比", "share of emissions that rest on " + name.english()),
                        used.emissions(),
                        "所涉排放量",
                        "emissions that rest on it",
                        List.of(UncertaintyFigures.of(used.range())))));
        figures.add(new Figure(
                used.figureKey("variance", last.year()),
                used.variance(),
                () -> new Derivation(
                        Text.of(name.chinese() + "占总量方差的比重", "share of the variance due to " + name.english()),
                        used.variance(),
                        Text.of(
                                "该范围带来的（不确定性×排放量）平方和÷全部范围的平方和",
                                "sum of (uncertainty × emissions)² by this range ÷ the same by all ranges"),
                        UncertaintyFigures.CLAUSE,
                        List.of(UncertaintyFigures.of(used.range())))));
    }

    private void uncovered() {
        uncovered(
                "bare",
                last.bare(),
                Text.of("没有公布的不确定性范围的排放占比", "share of emissions without any range"),
                "没有范围的排放量",
                "emissions without any range");
        uncovered(
                "half",
                last.half(),
                Text.of("只有一方有不确定性范围的排放占比", "share of emissions with a range of one side alone"),
                "只有活动水平或排放因子一方有范围的排放量",
                "emissions with a range of activity or factors alone");
    }

    private void uncovered(String id, Quantity share, Text label, String chinese, String english) {
        figures.add(new Figure(last.key("coverage", id), share, () -> part(label, share, chinese, english, List.of())));
    }

    private Derivation part(Text label, Quantity share, String chinese, String english, List<Derivation> more) {
        var parents = new ArrayList<Derivation>();
        parents.add(Derivation.leaf(
                Text.of(chinese, english),
                last.gross().toQuantity().times(share.value()),
                Text.of("排放和吸收取绝对值", "emissions and removals by their amount")));
        parents.add(Derivation.leaf(
                Text.of("全部源汇排放量的绝对值之和", "all emissions and removals by their amount"),
                last.gross().toQuantity(),
                LINES));
        parents.addAll(more);
        return new Derivation(label, share, Text.of("部分÷合计", "part ÷ whole"), UncertaintyFigures.CLAUSE, parents);
    }

    private void doubtful(Uncertainty uncertainty) {
        List<UsedRange> doubtful = uncertainty.doubtful();
        var sum = new Sum();
        doubtful.forEach(used -> sum.add(used.variance().value()));
        Quantity share = Quantity.of(sum.value(), Unit.ONE);
        figures.add(new Figure(
                last.key("coverage", "doubtful"),
                share,
                () -> new Derivation(
                        Text.of("未核实的范围占总量方差的比重", "share of the variance due to ranges that are not verified"),
                        share,
                        Text.of("各未核实范围占方差的比重之和", "sum of the shares of such ranges"),
                        UncertaintyFigures.CLAUSE,
                        doubtful.stream().map(this::variance).toList())));
    }

    private Derivation variance(UsedRange used) {
        Text state = used.range().verification().text();
        return Derivation.leaf(used.range().name(), used.variance(), state)
                .keyed(used.figureKey("variance", last.year()));
    }
}
