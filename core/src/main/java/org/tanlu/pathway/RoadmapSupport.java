package org.tanlu.pathway;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Department;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 路线图支撑举措 a measure of a roadmap that the pathway did not choose: it has no year of its own (clause 10.1).
 *
 * @param measure the measure
 * @param kind    why it is there
 * @param amount  how much of it was carried out, or there can be, in its unit; empty where nobody knows
 * @param lead    the body that leads it
 */
@Clause("C10.1-14")
public record RoadmapSupport(Measure measure, Kind kind, Optional<Quantity> amount, Department lead) {

    /** Why a measure that was not chosen stands in a roadmap. */
    public enum Kind {
        /** It opens the way for other measures. */
        ENABLING("支撑类", "enabling"),
        /** The city has carried out some of it already. */
        CARRIED_OUT("已实施，继续推进", "carried out, goes on");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }
}
