package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 排放源 a source or sink of the six categories (clause 7.1.1): a row of the completeness table.
 *
 * @param id         the id
 * @param name       the name
 * @param category   the category
 * @param gases      the gases it can emit, as {@code gwp.csv} spells them
 * @param branch     the branch that answers for it, see {@code sectors.csv}; the treatment of waste has none
 * @param economic   its economic key
 * @param functional its functional key
 * @param ipcc       the category of the IPCC 2006 guidelines, for example 2A1
 */
public record EmissionSource(
        String id,
        Text name,
        Category category,
        List<String> gases,
        String branch,
        Economic economic,
        Functional functional,
        String ipcc) {
    public EmissionSource {
        gases = List.copyOf(gases);
    }
}
