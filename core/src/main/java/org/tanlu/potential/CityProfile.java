package org.tanlu.potential;

import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 城市特征 what the choice of measures has to heed of the city (clause 8.1): region, type, structure of industry, stage of
 * development, resources; the standard that renovated buildings meet and the policy on buying cars (clauses 8.4.2.1, 8.4.3.2).
 *
 * @param factors the factors, in the order of the clause
 */
@Clause({"C8.1-1", "C8.1-2", "C8.1-3", "C8.1-4", "C8.1-5", "C8.4.2.1-7", "C8.4.3.2-1"})
public record CityProfile(List<Factor> factors) {
    public CityProfile {
        factors = List.copyOf(factors);
    }

    /**
     * A factor.
     *
     * @param requirement the requirement of the clause that asks for it
     * @param name        its name
     * @param value       what the city is; empty texts where it is not known
     * @param basis       by what that is known
     */
    public record Factor(String requirement, Text name, Text value, Text basis) {
        /** Whether it is known. */
        public boolean isKnown() {
            return !value.chinese().isEmpty();
        }
    }
}
