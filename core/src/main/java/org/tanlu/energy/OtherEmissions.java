package org.tanlu.energy;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 非燃烧二氧化碳排放 emissions and removals beside the CO2 of combustion: one group of gases of one source in one place (clause
 * 7.1.1).
 *
 * @param id         the source's id, the place and the group of gases
 * @param name       the source's name
 * @param source     the source's id
 * @param unit       the branch or row that answers for it
 * @param category   the category
 * @param functional the department
 * @param gas        the group of gases
 * @param driver     the id of the driver it follows; empty where it follows the fuel that its unit burns, or nothing
 * @param emissions  emissions by year; negative for removals
 */
@Clause("7.1.1")
public record OtherEmissions(
        String id,
        Text name,
        String source,
        String unit,
        Category category,
        Functional functional,
        GasGroup gas,
        Optional<String> driver,
        YearSeries<Emissions> emissions) {}
