package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 路径分析 what stands around the pathway of least cost: the curve of costs, the cost of each peak year, how firm the choice is,
 * and what is due to which measure (clause 10.1).
 *
 * @param curve        the curve of marginal costs
 * @param peaks        the cost of each peak year; empty where none is asked for
 * @param alternatives what plans of nearly the same cost have in common; empty where nobody asked
 * @param attribution  what is due to which measure
 * @param aims         what each aim costs that holds the plan back, by its id
 * @param rates        the plan at other discount rates
 */
@Clause("10")
public record PathwayStudy(
        CostCurve curve,
        Optional<PeakCosts> peaks,
        Optional<Alternatives> alternatives,
        Attribution attribution,
        Map<String, Quantity> aims,
        RateCosts rates) {

    /** Copies what can change. */
    public PathwayStudy {
        aims = Collections.unmodifiableMap(new LinkedHashMap<>(aims));
    }
}
