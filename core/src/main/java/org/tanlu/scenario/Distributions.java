package org.tanlu.scenario;

import org.tanlu.quantity.Print;
import org.tanlu.reference.Deviation;
import org.tanlu.sampling.Spread;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Distributions of parameters in words (clause 9.2). */
@Clause("9.2")
public final class Distributions {
    private static final double HUNDRED = 100;

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

    /** Shape and bounds, for example 正态 -19.6%—19.6%. */
    public static Text range(Deviation deviation) {
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
    public static Text statement(Deviation deviation) {
        Text range = range(deviation);
        String reason = deviation.reason().map(told -> "；" + told).orElse("");
        Text titles = deviation.source().titles();
        Text status = deviation.verification().text();
        return Text.of(
                range.chinese() + reason + "；来源：" + titles.chinese() + "；核验状态：" + status.chinese(),
                range.english() + reason + "; source: " + titles.english() + "; status: " + status.english());
    }
}
