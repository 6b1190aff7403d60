package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of an analysis under their keys {@code uncertainty/…/year}, with how they came about. */
final class UncertaintyFigures {
    static final String CLAUSE = "4.2";
    static final String ROOT = "uncertainty/";
    private static final Text LINES = Text.of("排放清单相应行之和", "sum of the inventory's lines");
    private static final Text ROOT_OF_SQUARES = Text.of(
            "各行（合并不确定性×排放量）平方和的平方根÷排放量之和的绝对值",
            "root of the sum over rows of (combined uncertainty × emissions)² ÷ the sum of emissions");
    private static final Text TREND = Text.of(
            "各行对趋势的贡献平方和的平方根；基期与当年相同的误差用A类敏感度，各年独立的误差用B类敏感度×√2" + "（基期为n年平均时×√（1+1/n））",
            "root of the sum of squares of the rows' contributions: errors shared by base and year by type A sensitivity,"
                    + " errors of each year by type B × √2 (√(1 + 1/n) for a base of n years)");
    static final Text COMBINED = Text.of("活动水平与排放因子不确定性平方和的平方根", "root of the sum of squares of activity and factors");

    private final Uncertainty uncertainty;
    private final List<Figure> figures = new ArrayList<>();

    private UncertaintyFigures(Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
    }

    static List<Figure> of(Uncertainty uncertainty) {
        var figures = new UncertaintyFigures(uncertainty);
        uncertainty.years().byYear().values().forEach(figures::year);
        uncertainty.findLatest().ifPresent(last -> {
            figures.figures.addAll(UncertaintyTableFigures.of(uncertainty, last));
            uncertainty
                    .trend()
                    .ifPresent(trend -> figures.trend(
                            trend,
                            uncertainty.years().find(trend.years().last()).orElseThrow()));
        });
        return figures.figures;
    }

    private void year(YearUncertainty year) {
        Text total = Text.of("排放总量", "the total");
        emissions("total", total, year.emissions(), year, row -> true);
        propagated("total", total, year.propagated(), year, row -> true);
        interval("total", total, year.total(), year, row -> true);
        relative("total", total, year.total(), year.emissions(), year);
        year.parts().forEach((part, interval) -> {
            Predicate<UncertaintyRow> ofPart = row -> row.key().part().equals(part);
            emissions(part.id(), part.text(), year.emissions(part), year, ofPart);
            propagated(part.id(), part.text(), year.propagated(part), year, ofPart);
            interval(part.id(), part.text(), interval, year, ofPart);
            relative(part.id(), part.text(), interval, year.emissions(part), year);
        });
    }

    private void emissions(
            String id, Text name, Emissions value, YearUncertainty year, Predicate<UncertaintyRow> condition) {
        add(
                id + "/emissions/" + year.year(),
                Text.of(
                        name.chinese() + "（" + year.year() + "年核算值）",
                        "inventory of " + year.year() + ": " + name.english()),
                value.toQuantity(),
                Text.of("不确定性表各行排放量之和", "sum of the rows of the table of uncertainty"),
                () -> year.rows().stream()
                        .filter(condition)
                        .map(UncertaintyFigures::emissions)
                        .toList());
    }

    /** How far the ends of an interval lie from the value of the inventory. */
    private void relative(String id, Text name, Interval interval, Emissions emissions, YearUncertainty year) {
        end(id, "lower", bound(name, "下限", "lower end"), interval.lower(), emissions, year);
        end(id, "upper", bound(name, "上限", "upper end"), interval.upper(), emissions, year);
    }

    private void end(String id, String end, Text name, Quantity value, Emissions emissions, YearUncertainty year) {
        YearUncertainty.relative(value, emissions)
                .ifPresent(share -> add(
                        id + "/" + end + "_relative/" + year.year(),
                        Text.of(name.chinese() + "相对核算值", name.english() + " relative to the inventory"),
                        share,
                        Text.of("（区间端点－核算值）÷核算值的绝对值", "(end − inventory) ÷ |inventory|"),
                        () -> List.of(
                                Derivation.leaf(name, value, mean()).keyed(year.key(id, end)),
                                Derivation.leaf(
                                                Text.of("核算值", "inventory"),
                                                emissions.toQuantity(),
                                                Text.of("不确定性表各行排放量之和", "sum of the rows of the table"))
                                        .keyed(year.key(id, "emissions")))));
    }

    private void propagated(
            String id, Text name, Optional<Quantity> value, YearUncertainty year, Predicate<UncertaintyRow> condition) {
        value.ifPresent(half -> add(
                id + "/approach1/" + year.year(),
                Text.of(name.chinese() + "不确定性（方法一）", "uncertainty of " + name.english() + ", approach 1"),
                half,
                ROOT_OF_SQUARES,
                () -> rows(year, condition).stream().map(UncertaintyFigures::of).toList()));
    }

    private void interval(
            String id, Text name, Interval interval, YearUncertainty year, Predicate<UncertaintyRow> condition) {
        String tail = "/" + year.year();
        Parents parents = () -> rows(year, condition).stream()
                .flatMap(row -> row.ranges().stream())
                .distinct()
                .map(UncertaintyFigures::of)
                .toList();
        add(id + "/lower" + tail, bound(name, "下限", "lower end"), interval.lower(), drawn("2.5"), parents);
        add(id + "/upper" + tail, bound(name, "上限", "upper end"), interval.upper(), drawn("97.5"), parents);
        add(id + "/mean" + tail, bound(name, "均值", "mean"), interval.mean(), mean(), parents);
    }

    private static Text bound(Text name, String chinese, String english) {
        return Text.of(
                name.chinese() + "95%置信区间" + chinese + "（方法二）",
                english + " of the 95 % interval of " + name.english() + ", approach 2");
    }

    private Text drawn(String percent) {
        Text mean = mean();
        return Text.of(mean.chinese() + "的" + percent + "%分位数", percent + " % quantile of " + mean.english());
    }

    private Text mean() {
        Uncertainty.Sampling sampling = uncertainty.sampling();
        return Text.of(
                "蒙特卡洛模拟" + sampling.draws() + "次抽样（种子" + sampling.seed() + "）",
                sampling.draws() + " draws of a Monte Carlo simulation (seed " + sampling.seed() + ")");
    }

    private void trend(TrendUncertainty trend, YearUncertainty last) {
        Text name = Text.of(
                trend.years().text().chinese() + "排放变化",
                "the change of emissions from " + trend.years().text().english());
        add(
                "trend/approach1/" + trend.years().last(),
                Text.of(name.chinese() + "的不确定性（方法一）", "uncertainty of " + name.english() + ", approach 1"),
                trend.propagated(),
                TREND,
                () -> last.rows().stream()
                        .filter(row -> row.trend().isPresent())
                        .map(UncertaintyFigures::trend)
                        .toList());
        interval("trend", name, trend.simulated(), last, row -> true);
        add(
                "trend/change/" + trend.years().last(),
                name,
                trend.change(),
                trend.years().base().size() == 1
                        ? Text.of("当年核算值÷基年核算值－1", "year ÷ base year − 1")
                        : Text.of("当年核算值÷基期各年核算值的平均－1", "year ÷ mean of the base years − 1"),
                () -> Stream.concat(
                                trend.years().base().stream(),
                                Stream.of(trend.years().last()))
                        .flatMap(year -> uncertainty.years().find(year).stream())
                        .map(UncertaintyFigures::total)
                        .toList());
    }

    private static Derivation total(YearUncertainty year) {
        return Derivation.leaf(
                        Text.of("排放总量", "the total"),
                        year.emissions().toQuantity(),
                        Text.of("不确定性表各行排放量之和", "sum of the rows of the table"))
                .of(year.year())
                .keyed(year.key("total", "emissions"));
    }

    static Derivation trend(UncertaintyRow row) {
        UncertaintyRow.Trend trend = row.trend().orElseThrow();
        return new Derivation(
                label(row, "对趋势不确定性的贡献", "contribution to the uncertainty of the trend"),
                trend.both(),
                Text.of("因子部分与活动水平部分平方和的平方根", "root of the sum of squares of factors and activity"),
                CLAUSE,
                List.of(
                        part("因子部分", "part of the factors", trend.factor()),
                        part("活动水平部分", "part of activity", trend.activity())));
    }

    private static Derivation of(UncertaintyRow row) {
        var parents = new ArrayList<Derivation>();
        parents.add(emissions(row));
        parents.addAll(parts(row));
        return new Derivation(
                label(row, "合并不确定性", "combined uncertainty"), row.combined().orElseThrow(), COMBINED, CLAUSE, parents);
    }

    /** A row's emissions out of the lines of the inventory. */
    static Derivation emissions(UncertaintyRow row) {
        return new Derivation(
                label(row, "排放量", "emissions"), row.emissions().toQuantity(), LINES, CLAUSE, lines(row.lines()));
    }

    /** A row's emissions in the base years, of several years their mean. */
    static Derivation base(UncertaintyRow row, Emissions base) {
        return new Derivation(
                label(row, "基期排放量", "emissions of the base"),
                base.toQuantity(),
                row.baseLines().stream()
                                        .map(UncertaintyRow.Line::year)
                                        .distinct()
                                        .count()
                                > 1
                        ? Text.of("各年相应行之和的平均", "mean of the years' sums of lines")
                        : LINES,
                CLAUSE,
                lines(row.baseLines()));
    }

    private static List<Derivation> lines(List<UncertaintyRow.Line> lines) {
        return lines.stream()
                .map(line -> Derivation.leaf(
                                Text.of("清单行", "line of the inventory"),
                                line.emissions().toQuantity(),
                                Text.of("见该行", "see the line"))
                        .of(line.year())
                        .keyed(line.key()))
                .toList();
    }

    static List<Derivation> parts(UncertaintyRow row) {
        var parts = new ArrayList<Derivation>();
        row.activity().ifPresent(value -> parts.add(part("活动水平不确定性", "uncertainty of activity", value)));
        row.factor().ifPresent(value -> parts.add(part("排放因子不确定性", "uncertainty of the factors", value)));
        row.ranges().forEach(range -> parts.add(of(range)));
        return parts;
    }

    static Derivation part(String chinese, String english, Quantity value) {
        return Derivation.leaf(
                Text.of(chinese, english),
                value,
                Text.of("误差相同的行相加，误差不同的行平方和开方", "lines that share an error add up, others add as squares"));
    }

    static Derivation of(UncertainRange range) {
        return Derivation.leaf(
                range.name(),
                range.larger(),
                Text.of(
                        range.printed() + "；" + range.source().title() + "［"
                                + range.verification().text().chinese() + "］",
                        range.printed() + "; " + range.source().titleEnglish() + " ["
                                + range.verification().text().english() + "]"));
    }

    static Text label(UncertaintyRow row, String chinese, String english) {
        Text name = row.key().text();
        return Text.of(name.chinese() + chinese, english + " of " + name.english());
    }

    private static List<UncertaintyRow> rows(YearUncertainty year, Predicate<UncertaintyRow> condition) {
        return year.rows().stream()
                .filter(row -> row.combined().isPresent())
                .filter(condition)
                .toList();
    }

    /** What a figure comes from, found only when somebody asks. */
    private interface Parents {
        List<Derivation> list();
    }

    private void add(String key, Text label, Quantity value, Text rule, Parents parents) {
        figures.add(new Figure(ROOT + key, value, () -> new Derivation(label, value, rule, CLAUSE, parents.list())));
    }
}
