package org.tanlu.potential;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 减排潜力 what one measure of the library can do in this city (clauses 8.1 to 8.7).
 *
 * @param measure   the measure, with the city's own values where it has any
 * @param standing  how it stands here
 * @param reason    why it has no abatement of its own here; empty texts where it has
 * @param technical how much of it the city can have in all, in its unit; a year where it is yearly; empty where the city told no data
 * @param done      what was carried out already
 * @param left      what is left
 * @param diffusion how fast it can come
 * @param effect    what a unit changes; empty where it does nothing here
 * @param perUnit   what a unit avoids by year, negative where it raises emissions; empty where it does nothing here
 * @param abatement what all that can be there avoids by year, by itself: potentials of measures do not add
 * @param costing   what a unit costs
 * @param breakEven the factor of electricity above which it raises emissions, in the year of comparison
 * @param overlaps  the measures that act on the same units
 * @param screening how it does in the screening
 * @param choice    what the city decided on it; empty where it decided nothing
 */
@Clause({
    "8.1", "8.2", "8.3.1", "8.3.2", "8.3.3", "8.4", "8.4.1", "8.4.2.1", "8.4.2.2", "8.4.3.1", "8.4.3.2", "8.5", "8.6",
    "8.7"
})
public record Potential(
        Measure measure,
        Standing standing,
        Text reason,
        Optional<Quantity> technical,
        Quantity done,
        Quantity left,
        Diffusion diffusion,
        Optional<UnitEffect> effect,
        YearSeries<Emissions> perUnit,
        YearSeries<Emissions> abatement,
        Costing costing,
        Optional<Quantity> breakEven,
        List<Measure> overlaps,
        Screening screening,
        Optional<Choice> choice) {
    public Potential {
        overlaps = List.copyOf(overlaps);
    }

    /** How a measure stands in a city. */
    public enum Standing {
        /** It can avoid emissions here. */
        AVAILABLE("可测算", "computed"),
        /** The city lies or is such that it cannot be applied. */
        NOT_APPLICABLE("不适用", "not applicable"),
        /** The city told no data of its potential. */
        UNTOLD("缺少潜力数据", "no data of the potential"),
        /** Nothing of it is left. */
        EXHAUSTED("没有剩余潜力", "nothing left"),
        /** What it replaces is not used here. */
        WITHOUT_ENERGY("没有可替代的用能", "nothing to replace"),
        /** It opens the way for others. */
        ENABLING("为其他措施创造条件", "enabling"),
        /** Its saving does not count inside the boundary. */
        OUTSIDE("效果不计入边界内", "outside the boundary");

        private final Text text;

        Standing(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }

    /**
     * What a unit costs.
     *
     * @param usual   at the discount rate; empty where something is not known
     * @param low     at the low rate
     * @param high    at the high rate
     * @param unknown what is not known
     */
    public record Costing(Optional<Cost> usual, Optional<Cost> low, Optional<Cost> high, List<Text> unknown) {
        public Costing {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * 多准则筛选 how a measure does by several criteria, which removes none (clause 8.1).
     *
     * @param score the weighted mean of its criteria, 0 to 1
     * @param isLow whether it should be looked at again
     */
    public record Screening(Quantity score, boolean isLow) {}

    /**
     * What the city decided.
     *
     * @param isRejected whether it rejects the measure
     * @param reason     why; empty where it gave none
     */
    public record Choice(boolean isRejected, String reason) {}

    /** Whether it can avoid emissions here and the city does not reject it. */
    public boolean isOpen() {
        return standing == Standing.AVAILABLE
                && choice.filter(Choice::isRejected).isEmpty();
    }

    /** Whether a unit raises emissions in a year. */
    public boolean raises(int year) {
        return perUnit.find(year).filter(value -> value.tonnes() < 0).isPresent();
    }

    /** What all of it avoids in a year by itself, but never less than nothing. */
    public Emissions avoided(int year) {
        return Emissions.tonnes(
                Math.max(0, abatement.find(year).map(Emissions::tonnes).orElse(0.0)));
    }

    /** The clause it stands under. */
    public String clause() {
        return measure.clauses().get(0);
    }
}
