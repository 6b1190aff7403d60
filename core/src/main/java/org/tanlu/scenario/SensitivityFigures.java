package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.Sensitivity;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of the key assumptions that can be asked where it comes from (clause 9.2). */
@Clause("9.2")
final class SensitivityFigures {
    private static final Text EFFECT = Text.of("移动半个分布的平均作用", "mean effect of a move by half of its distribution");
    private static final Text FIRST = Text.of("单独的方差贡献", "part of the variance made alone");
    private static final Text TOTAL = Text.of("总方差贡献", "part of the variance made in all");
    private static final Text REST = Text.of("其余参数合计", "all other parameters together");

    private final Sensitivity sensitivity;
    private final int seed;

    SensitivityFigures(Sensitivity sensitivity, int seed) {
        this.sensitivity = sensitivity;
        this.seed = seed;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        sensitivity
                .effects()
                .forEach(effect -> figures.add(figure(
                        EffectKind.EFFECT,
                        effect.result(),
                        Optional.of(effect.parameter()),
                        effect.size().toQuantity())));
        sensitivity.shares().forEach(share -> {
            figures.add(figure(EffectKind.FIRST, share.result(), share.parameter(), share.first()));
            figures.add(figure(EffectKind.TOTAL, share.result(), share.parameter(), share.total()));
        });
        return figures;
    }

    private Figure figure(
            EffectKind kind, Sensitivity.Result result, Optional<DrawnParameter> parameter, Quantity value) {
        return new Figure(kind.key(result, parameter), value, () -> derivation(kind, result, parameter, value));
    }

    private Derivation derivation(
            EffectKind kind, Sensitivity.Result result, Optional<DrawnParameter> parameter, Quantity value) {
        Text what = switch (kind) {
            case EFFECT -> EFFECT;
            case FIRST -> FIRST;
            case TOTAL -> TOTAL;
        };
        Text name = parameter.map(DrawnParameter::name).orElse(REST);
        return new Derivation(
                Text.of(
                        name.chinese() + "对" + Odds.ASSESSED.text().chinese()
                                + result.text().chinese() + "的" + what.chinese(),
                        name.english() + ": " + what.english() + ", "
                                + result.text().english() + " of the "
                                + Odds.ASSESSED.text().english()),
                value,
                kind == EffectKind.EFFECT ? screening() : indices(),
                "9.2",
                parameter.map(Distributions::bounds).orElse(List.of()));
    }

    private Text screening() {
        return Text.of(
                "Morris法：" + Sensitivity.TRAJECTORIES + "条轨迹（种子" + seed + "），各参数依次移动半个分布，取变化绝对值的平均",
                "Morris: mean size of the changes on " + Sensitivity.TRAJECTORIES + " trajectories with seed " + seed
                        + ", on which each parameter moves by half of its distribution");
    }

    private Text indices() {
        return Text.of(
                "Sobol指数：Saltelli设计，Sobol序列" + Sensitivity.POINTS + "点、" + Sensitivity.REPETITIONS + "次随机数字移位（种子" + seed
                        + "）",
                "Sobol indices: Saltelli's design on " + Sensitivity.POINTS + " points of a Sobol sequence, "
                        + Sensitivity.REPETITIONS + " random digital shifts with seed " + seed);
    }
}
