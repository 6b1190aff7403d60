package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Deviation;
import org.tanlu.sampling.Spread;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Distributions of parameters in words (clause 9.2). */
@Clause("9.2")
public final class Distributions {
    private static final String ROOT = "scenario/distribution/";
    private static final double HUNDRED = 100;
    private static final Text LOW = Text.of("分布下限", "lower bound of the distribution");
    private static final Text MODE = Text.of("分布的最可能值或中位数", "likeliest value or median of the distribution");
    private static final Text HIGH = Text.of("分布上限", "upper bound of the distribution");

    private Distributions() {}

    /** The name of a shape. */
    public static Text name(Spread.Shape shape) {
        return switch (shape) {
            case NORMAL -> Text.of("正态", "normal");
            case TRIANGULAR -> Text.of("三角", "triangular");
            case UNIFORM -> Text.of("均匀", "uniform");
            case LOGNORMAL -> Text.of("对数正态", "lognormal");
        };
    }

    /** The key of a bound of a parameter's distribution: low, mode or high. */
    public static String key(DrawnParameter parameter, String bound) {
        return ROOT + parameter.id() + "/" + bound;
    }

    /** The bounds of all parameters. */
    static List<Figure> figures(List<DrawnParameter> parameters) {
        var figures = new ArrayList<Figure>();
        for (DrawnParameter parameter : parameters) {
            Spread spread = parameter.deviation().spread();
            figures.add(figure(parameter, "low", LOW, spread.low()));
            figures.add(figure(parameter, "mode", MODE, spread.mode()));
            figures.add(figure(parameter, "high", HIGH, spread.high()));
        }
        return figures;
    }

    private static Figure figure(DrawnParameter parameter, String bound, Text name, double value) {
        Quantity share = Quantity.of(value, Unit.ONE);
        return new Figure(key(parameter, bound), share, () -> leaf(parameter, name, share));
    }

    private static Derivation leaf(DrawnParameter parameter, Text name, Quantity value) {
        return Derivation.leaf(
                Text.of(
                        parameter.name().chinese() + "的" + name.chinese(),
                        name.english() + " of " + parameter.name().english()),
                value,
                statement(parameter.deviation()));
    }

    /** The bounds as what other numbers rest on. */
    static List<Derivation> bounds(DrawnParameter parameter) {
        Spread spread = parameter.deviation().spread();
        return List.of(
                leaf(parameter, LOW, Quantity.of(spread.low(), Unit.ONE)).keyed(key(parameter, "low")),
                leaf(parameter, HIGH, Quantity.of(spread.high(), Unit.ONE)).keyed(key(parameter, "high")));
    }

    /** Shape and whether it grows, for example 正态，十年后. */
    public static Text kind(Deviation deviation) {
        Text name = name(deviation.spread().shape());
        return Text.of(
                name.chinese() + (deviation.grows() ? "，十年后" : "，各年"),
                name.english() + (deviation.grows() ? ", after ten years" : ", in all years"));
    }

    /** Shape and bounds, for example 正态，-19.6%至19.6%（十年后）. */
    private static Text range(Deviation deviation) {
        Spread spread = deviation.spread();
        String bounds = percent(spread.low()) + "至" + percent(spread.high());
        String english = percent(spread.low()) + " to " + percent(spread.high());
        Text name = name(spread.shape());
        return Text.of(
                name.chinese() + "，" + bounds + (deviation.grows() ? "（十年后）" : ""),
                name.english() + ", " + english + (deviation.grows() ? " (after ten years)" : ""));
    }

    private static String percent(double share) {
        return Print.number(share * HUNDRED) + "%";
    }

    /** Range, reason, source and status in a sentence. */
    private static Text statement(Deviation deviation) {
        Text range = range(deviation);
        String reason = deviation.reason().map(told -> "；" + told).orElse("");
        Text titles = deviation.source().titles();
        Text status = deviation.verification().text();
        return Text.of(
                range.chinese() + reason + "；来源：" + titles.chinese() + "；核验状态：" + status.chinese(),
                range.english() + reason + "; source: " + titles.english() + "; status: " + status.english());
    }
}
