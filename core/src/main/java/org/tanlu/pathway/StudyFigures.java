package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
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
        return figures;
    }

    private void step(CostCurve.Step step) {
        String key =
                PathwayFigures.KEY + "curve/" + StrictMath.round(step.price().value()) + "/";
        Text at = Text.of("每吨" + step.price() + "时", " at " + step.price());
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
    }

    private static Text named(Text at, String chinese, String english) {
        return Text.of(at.chinese() + chinese, english + at.english());
    }

    private void add(String key, Quantity value, Text label, Text rule) {
        figures.add(new Figure(key, value, () -> new Derivation(label, value, rule, CLAUSE, List.of())));
    }
}
