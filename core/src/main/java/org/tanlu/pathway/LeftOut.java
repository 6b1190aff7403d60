package org.tanlu.pathway;

import java.util.Optional;
import org.tanlu.energy.Move;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 不参与寻优的原因 why the pathway does not choose by cost of a measure that the city could have (clause 10.1). */
@Clause("10")
public enum LeftOut {
    NEGATIVE("潜力为负，资料须核对", "its potential is negative, the data are to be checked"),
    COST_UNKNOWN("投资成本未知，未知不等于零", "its investment is not known, which is not nothing"),
    ORDER_ONLY(
            "引导类措施投资成本未知，只按先后关系安排，费用不在总成本内",
            "an enabling measure whose investment is not known: it is put in order, its cost is not in the total"),
    DECIDED_BY_CITY("数量由城市决定，损失的增加值不在成本内", "the city decides how much: the cost of lost value added is not known");

    private final Text text;

    LeftOut(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The reason in both languages. */
    public Text text() {
        return text;
    }

    static Optional<LeftOut> reason(Move move) {
        Measure measure = move.measure();
        if (move.potential().value() < 0) {
            return Optional.of(NEGATIVE);
        }
        if (measure.potential().kind() == MeasurePotential.Kind.USER_SET) {
            return Optional.of(DECIDED_BY_CITY);
        }
        return measure.cost().investment().isEmpty() ? Optional.of(COST_UNKNOWN) : Optional.empty();
    }
}
