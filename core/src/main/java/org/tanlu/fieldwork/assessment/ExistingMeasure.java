package org.tanlu.fieldwork.assessment;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 已实施措施 a measure of energy saving or carbon reduction that was already carried out (clause 6): what it did is no
 * potential any more.
 *
 * @param name       what was done
 * @param measure    the measure of the library that it is; empty where none fits
 * @param enterprise who did it; empty for what is of the whole city or branch
 * @param sector     the branch
 * @param amount     how much, in the unit of the library's measure where that is known
 * @param year       the year of completion
 * @param avoided    the CO2 that it avoids a year
 * @param saved      the energy that it saves a year, in tce
 * @param row        the row of the register, with source and place
 */
@Clause("6")
public record ExistingMeasure(
        String name,
        Optional<Measure> measure,
        String enterprise,
        Optional<Sector> sector,
        Optional<Quantity> amount,
        Optional<Integer> year,
        Optional<Emissions> avoided,
        Optional<Quantity> saved,
        Register.Row row) {

    /** Whether a later step can take it out of a potential: it has a date and an amount or effect. */
    public boolean isUsable() {
        return year.isPresent() && (amount.isPresent() || avoided.isPresent() || saved.isPresent());
    }
}
