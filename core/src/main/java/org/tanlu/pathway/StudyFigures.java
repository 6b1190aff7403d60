package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of what stands around a pathway, with its key and how it came about (clause 10.1). */
@Clause("10")
final class StudyFigures {
    private static final String CLAUSE = "10.1";
    private static final Text CURVE = Text.of(
            "不要求整数的规划：撤去达峰、总量和强度条件，各年每吨排放按此价值计入费用，取费用最低的解",
            "relaxed programme without peak, caps and falls, a tonne of every year charged at this price: the least cost");
    private static final Text PEAK = Text.of(
            "不要求整数的规划：其他条件与路径相同，自该年起排放不再上升，取费用最低的解",
            "relaxed programme: all else as in the pathway, emissions not rising from this year on: the least cost");

    private static final Unit YEAR = new Unit("年", "year", 1);
    private static final Unit ITEMS = new Unit("项", "count", 1);
    private static final Text FIRST = Text.of("只有该举措时模拟排放的减少量", "what the simulation avoids with this measure alone");
    private static final Text LAST =
            Text.of("其他举措都有时，加上该举措模拟排放的减少量", "what the simulation avoids more with it where all others are there");
    private static final Text OVERLAP = Text.of("单独实施之和减去一起实施", "what each does alone less what both do together");
    private static final Text NEAR = Text.of(
            "不要求整数的规划：各目标实现程度不变、社会成本增加有限，采用量与路径差别尽可能大的方案",
            "relaxed programme: aims as in the pathway, a limited additional cost, as different from it as can be");

    private final PathwayStudy study;
    private final List<Figure> figures = new ArrayList<>();

    StudyFigures(PathwayStudy study) {
        this.study = study;
    }

    List<Figure> figures() {
        study.curve().steps().forEach(this::step);
        study.peaks()
                .ifPresent(peaks -> peaks.byYear().forEach((year, peaked) -> {
                    String key = PathwayFigures.KEY + "peak/" + year + "/";
                    add(key + "cost", peaked.cost(), Text.of(year + "年达峰的社会成本", "cost of a peak in " + year), PEAK);
                    add(
                            key + "level",
                            peaked.level().toQuantity(),
                            Text.of(year + "年排放", "emissions of " + year),
                            PEAK);
                }));
        shares(study.attribution());
        overlaps(study.attribution());
        study.alternatives().ifPresent(this::alternatives);
        return figures;
    }

    private void step(CostCurve.Step step) {
        String key =
                PathwayFigures.KEY + "curve/" + StrictMath.round(step.price().value()) + "/";
        Text at = Text.of("每吨" + step.price() + "时", " at " + step.price());
        add(key + "price", step.price(), Text.of("每吨减排的价值", "what a tonne is worth"), CURVE);
        add(key + "mean", step.mean().toQuantity(), named(at, "年均减排量", "mean abatement of a year"), CURVE);
        add(key + "cost", step.cost(), named(at, "社会成本", "social cost"), CURVE);
        step.abatement()
                .byYear()
                .forEach((year, less) -> add(
                        key + "abatement/" + year,
                        less.toQuantity(),
                        named(at, year + "年减排量", "abatement in " + year),
                        CURVE));
    }

    private void shares(Attribution attribution) {
        String orders = attribution.orders() == 0 ? "全部" : attribution.orders() + "种";
        String english = attribution.orders() == 0 ? "all" : Integer.toString(attribution.orders());
        Text rule = Text.of(
                "该举措加入时模拟排放的减少量，按" + orders + "加入次序平均（沙普利值）；前置举措未加入时依赖它的举措不起作用",
                "what the simulation avoids more when it joins, mean of " + english
                        + " orders (Shapley); without what it needs a measure does nothing");
        attribution
                .credits()
                .forEach((measure, credit) -> credit.share()
                        .byYear()
                        .forEach((year, share) -> add(
                                PathwayFigures.KEY + measure.id() + "/share/" + year,
                                share.toQuantity(),
                                Text.of(
                                        measure.name().chinese() + year + "年减排归因",
                                        "share of " + measure.name().english() + " in the abatement of " + year),
                                rule)));
        attribution
                .together()
                .byYear()
                .forEach((year, together) -> add(
                        PathwayFigures.KEY + "share/" + year,
                        together.toQuantity(),
                        Text.of(year + "年减排归因合计", "shares of all actions in the abatement of " + year),
                        Text.of("各举措归因之和", "sum of the shares")));
        attribution.credits().forEach((measure, credit) -> {
            marginal(measure, "first", credit.first(), FIRST);
            marginal(measure, "last", credit.last(), LAST);
        });
    }

    private void marginal(Measure measure, String kind, YearSeries<Emissions> series, Text rule) {
        series.byYear()
                .forEach((year, avoided) -> add(
                        PathwayFigures.KEY + measure.id() + "/" + kind + "/" + year,
                        avoided.toQuantity(),
                        named(measure, year + "年减排量", "abatement in " + year),
                        rule));
    }

    private void overlaps(Attribution attribution) {
        for (Attribution.Overlap pair : attribution.overlaps()) {
            String key = PathwayFigures.KEY + "overlap/" + pair.one().id() + "/"
                    + pair.other().id() + "/";
            pair.loss()
                    .byYear()
                    .forEach((year, loss) -> add(
                            key + year,
                            loss.toQuantity(),
                            named(
                                    pair.one(),
                                    "与" + pair.other().name().chinese() + year + "年重叠的减排量",
                                    "overlap in " + year + " with "
                                            + pair.other().name().english()),
                            OVERLAP));
        }
    }

    private void alternatives(Alternatives found) {
        String all = PathwayFigures.KEY + "alternatives/";
        add(all + "plans", items(found.plans()), Text.of("近优方案数", "plans of nearly the same cost"), NEAR);
        add(all + "slack", found.slack(), Text.of("近优方案允许增加的社会成本", "what such a plan may cost more"), NEAR);
        found.standing().forEach((measure, standing) -> {
            String key = PathwayFigures.KEY + measure.id() + "/";
            add(key + "plans", items(standing.there()), named(measure, "采用它的近优方案数", "plans that have it"), NEAR);
            standing.latest()
                    .ifPresent(year -> add(
                            key + "latest_start",
                            Quantity.of(year, YEAR),
                            named(measure, "最迟启动年份", "latest start"),
                            NEAR));
            standing.spare()
                    .ifPresent(years -> add(
                            key + "spare_years",
                            Quantity.of(years, YEAR),
                            named(measure, "启动的机动时间", "years that its start can wait"),
                            NEAR));
        });
    }

    private static Quantity items(int count) {
        return Quantity.of(count, ITEMS);
    }

    private static Text named(Measure measure, String chinese, String english) {
        return Text.of(measure.name().chinese() + chinese, measure.name().english() + ", " + english);
    }

    private static Text named(Text at, String chinese, String english) {
        return Text.of(at.chinese() + chinese, english + at.english());
    }

    private void add(String key, Quantity value, Text label, Text rule) {
        figures.add(new Figure(key, value, () -> new Derivation(label, value, rule, CLAUSE, List.of())));
    }
}
