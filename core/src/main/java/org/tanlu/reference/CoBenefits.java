package org.tanlu.reference;

import java.util.stream.IntStream;
import org.tanlu.trace.Text;

/**
 * 协同效应 what a measure brings beside abatement (clause 8.1): judgements from -2 to 3, to be scored anew by the city's
 * experts (clause 11.4).
 *
 * @param growth      for economic growth
 * @param jobs        for employment
 * @param environment for the environment
 * @param social      for society
 * @param reason      the reason
 */
public record CoBenefits(int growth, int jobs, int environment, int social, Text reason) {
    public CoBenefits {
        if (!IntStream.of(growth, jobs, environment, social).allMatch(score -> score >= -2 && score <= 3)) {
            throw new IllegalArgumentException(
                    "co-benefits lie between -2 and 3: " + growth + ", " + jobs + ", " + environment + ", " + social);
        }
    }
}
