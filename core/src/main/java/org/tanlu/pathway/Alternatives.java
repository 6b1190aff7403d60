package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 费用相近的方案 how firm the choice of measures and their dates is: what other plans that reach the same, and cost little more, have in
 * common (clause 10.1). Whole numbers are not asked for.
 *
 * @param share    the slack as a share of what is invested
 * @param slack    the slack in 元 of the base year
 * @param plans    how many plans were compared, that of least cost among them
 * @param standing by measure
 */
@Clause("10")
public record Alternatives(Quantity share, Quantity slack, int plans, Map<Measure, Standing> standing) {

    /** 稳健性 whether plans of nearly the same cost agree on a measure. */
    public enum Firmness {
        /** Every such plan has some of it. */
        ALWAYS(Text.of("各费用相近的方案均采用", "in every plan of nearly the same cost")),
        /** Some have it and some do not. */
        DEPENDS(Text.of("视方案而定", "in some of these plans")),
        /** None has it. */
        NEVER(Text.of("各费用相近的方案均不采用", "in no such plan"));

        private final Text text;

        Firmness(Text text) {
            this.text = text;
        }

        /** In words. */
        public Text text() {
            return text;
        }
    }

    /**
     * How a measure stands.
     *
     * @param firmness whether plans agree on it
     * @param there    in how many plans it is
     * @param latest   its latest start in any of them; empty where it is in none
     * @param spare    the years from its start in the plan to the latest start; empty where the plan has it not
     */
    public record Standing(Firmness firmness, int there, OptionalInt latest, OptionalInt spare) {}

    /** Copies what can change. */
    public Alternatives {
        standing = Collections.unmodifiableMap(new LinkedHashMap<>(standing));
    }
}
