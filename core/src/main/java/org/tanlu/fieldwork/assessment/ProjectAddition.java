package org.tanlu.fieldwork.assessment;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/**
 * 项目新增量 what the projects of a district that are not yet running add from the year of their completion on (clause 9.2).
 *
 * @param year       the year of completion; empty when it was not told
 * @param district   the district; empty when it was not told
 * @param projects   how many projects
 * @param intensive  how many of them are energy- and emission-intensive
 * @param energy     the energy that they add a year, in tce; empty when none told it
 * @param emissions  the CO2 that they add a year; empty when none told it
 * @param investment their investment; empty when none told it
 */
@Clause("6")
public record ProjectAddition(
        Optional<Integer> year,
        String district,
        int projects,
        int intensive,
        Optional<Quantity> energy,
        Optional<Emissions> emissions,
        Optional<Quantity> investment) {}
