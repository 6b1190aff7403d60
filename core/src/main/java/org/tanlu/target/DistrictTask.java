package org.tanlu.target;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 区县任务 the part of a district in the reduction task of a year (clause 9.3), in whole units of 0.01 万吨.
 *
 * @param row        the row of the register of districts
 * @param order      its place in the list, from 1
 * @param year       the year
 * @param task       its part by the method that the city chose, or by the other where shares lack
 * @param byEmission its part by shares of emissions; empty where a district told none
 * @param bySector   its part by sectors; empty where a district told none of the shares
 */
@Clause("9.3")
public record DistrictTask(
        Register.Row row,
        int order,
        int year,
        Emissions task,
        Optional<Emissions> byEmission,
        Optional<Emissions> bySector) {
    /** What the district is called. */
    public String name() {
        return row.text("name");
    }
}
