package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 政策工具 a policy that supports measures (clause 11.2).
 *
 * @param id           the id
 * @param aspect       what it supplies
 * @param name         the name
 * @param text         what is done
 * @param lead         the department that leads
 * @param support      the departments that support
 * @param funding      whose money
 * @param isGeneral    whether every pathway needs it
 * @param sectors      the sectors whose measures it serves
 * @param measures     the ids of measures that it serves beside them
 * @param task         the id of the measure that is the same thing: one thing has one lead and one year
 * @param source       who says so
 * @param verification how far that was checked
 */
@Clause("11.2")
public record PolicyInstrument(
        String id,
        PolicyAspect aspect,
        Text name,
        Text text,
        Department lead,
        List<Department> support,
        Funding funding,
        boolean isGeneral,
        List<MeasureSector> sectors,
        List<String> measures,
        Optional<String> task,
        Source source,
        Verification verification) {

    public PolicyInstrument {
        support = List.copyOf(support);
        sectors = List.copyOf(sectors);
        measures = List.copyOf(measures);
    }

    /** Whether it serves a measure. */
    public boolean serves(Measure measure) {
        return sectors.contains(measure.sector()) || measures.contains(measure.id()) || isSameAs(measure);
    }

    /** Whether it is the same thing as a measure. */
    public boolean isSameAs(Measure measure) {
        return task.filter(measure.id()::equals).isPresent();
    }

    /** 资金 whose money a policy takes. */
    public enum Funding {
        /** Public money. */
        FISCAL("财政资金", "public money"),
        /** Money of those who take part in a market. */
        MARKET("市场化资金", "market"),
        /** None of its own. */
        NONE("不需专项资金", "none of its own");

        private final Text text;

        Funding(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The name in both languages. */
        public Text text() {
            return text;
        }
    }
}
