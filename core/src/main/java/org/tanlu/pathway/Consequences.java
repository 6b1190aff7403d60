package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 保障和影响 what the pathway means for supply in the winter peak, for work and for households (clauses 8.3.1 and 10.1). Nothing
 * stands where the city's data do not suffice, with a finding.
 *
 * @param power electricity in the winter peak; empty without plants
 * @param heat  heat in the winter peak; empty without plants, or where the city has no district heat
 * @param bills what households pay more or less
 * @param jobs  work by investment
 */
@Clause("10.1")
public record Consequences(
        Optional<Adequacy> power, Optional<Adequacy> heat, Optional<Bills> bills, Optional<Jobs> jobs) {

    /** Every number that can be asked where it comes from. */
    public List<Figure> figures() {
        return new ArrayList<>(new ConsequenceFigures(this).figures());
    }
}
