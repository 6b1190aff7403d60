package org.tanlu.history;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 脱钩 decoupling of emissions from the economy between two years after Tapio: ε = (ΔC ÷ C₀) ÷ (ΔG ÷ G₀), with the product at
 * constant prices (clause 7.2).
 *
 * @param elasticity ε; empty where the product hardly changed or emissions were not above zero
 * @param state      the class
 */
@Clause({"7.2", "C7.2-4"})
public record Decoupling(Optional<Quantity> elasticity, State state) {
    private static final double WEAK = 0.8;
    private static final double STRONG = 1.2;

    /** Below this share the change of the product is no base of a ratio. */
    private static final double LEAST_CHANGE = 0.001;

    /** 脱钩状态 the eight classes, and none. */
    public enum State {
        STRONG_DECOUPLING("强脱钩", "strong decoupling"),
        WEAK_DECOUPLING("弱脱钩", "weak decoupling"),
        EXPANSIVE_COUPLING("扩张连结", "expansive coupling"),
        EXPANSIVE_NEGATIVE_DECOUPLING("扩张负脱钩", "expansive negative decoupling"),
        STRONG_NEGATIVE_DECOUPLING("强负脱钩", "strong negative decoupling"),
        WEAK_NEGATIVE_DECOUPLING("弱负脱钩", "weak negative decoupling"),
        RECESSIVE_COUPLING("衰退连结", "recessive coupling"),
        RECESSIVE_DECOUPLING("衰退脱钩", "recessive decoupling"),
        UNDEFINED("不能判定", "undefined");

        private final Text text;

        State(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The class in both languages. */
        public Text text() {
            return text;
        }
    }

    /** The decoupling between two years. */
    public static Decoupling of(Quantity emissions0, Quantity emissions1, Quantity product0, Quantity product1) {
        double c0 = emissions0.value();
        double g0 = product0.value();
        double growth = product1.in(product0.unit()).minus(product0).value() / g0;
        if (c0 <= 0 || g0 <= 0 || Math.abs(growth) < LEAST_CHANGE) {
            return new Decoupling(Optional.empty(), State.UNDEFINED);
        }
        double elasticity = emissions1.minus(emissions0).value() / c0 / growth;
        State state = growth > 0 ? whenRising(elasticity) : whenFalling(elasticity);
        return new Decoupling(Optional.of(Quantity.of(elasticity, Unit.ONE)), state);
    }

    private static State whenRising(double elasticity) {
        if (elasticity < 0) {
            return State.STRONG_DECOUPLING;
        }
        if (elasticity < WEAK) {
            return State.WEAK_DECOUPLING;
        }
        return elasticity <= STRONG ? State.EXPANSIVE_COUPLING : State.EXPANSIVE_NEGATIVE_DECOUPLING;
    }

    private static State whenFalling(double elasticity) {
        if (elasticity < 0) {
            return State.STRONG_NEGATIVE_DECOUPLING;
        }
        if (elasticity < WEAK) {
            return State.WEAK_NEGATIVE_DECOUPLING;
        }
        return elasticity <= STRONG ? State.RECESSIVE_COUPLING : State.RECESSIVE_DECOUPLING;
    }
}
