package org.tanlu.target;

import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 部门任务 the part of a sector in the reduction task of a year, and what it may still emit (clause 9.3), in whole units of 0.01 万吨.
 *
 * @param sector   the sector
 * @param baseline its emissions in the baseline
 * @param task     by how much less it is to emit; negative where it takes over from others
 * @param target   what it may emit: baseline less task
 * @param low      the least task that any of the methods gives it
 * @param high     the largest
 * @param ceiling  what it can reduce at most
 * @param moved    what was taken from it as beyond its ceiling, or, negative, given to it
 * @param reason   why it has this task
 */
@Clause({"9.3", "C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
public record Quota(
        TargetSector sector,
        Emissions baseline,
        Emissions task,
        Emissions target,
        Emissions low,
        Emissions high,
        Emissions ceiling,
        Emissions moved,
        Text reason) {}
