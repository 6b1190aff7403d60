package org.tanlu.pathway;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 约束 what holds a plan back that misses its aims: rows of one kind and measure (clause 10.1).
 *
 * @param row     the id of the kind of rows, for example {@code ceiling}
 * @param kind    the kind of rows, for example the ceiling of the scenario
 * @param subject the id of the measure or what else the rows are of
 * @param years   the years in which they hold
 * @param worth   by how much less aims would be missed, all years together, for each unit that every one of them gives way: of
 *     levels a unit is the whole potential, of budgets a million yuan
 */
@Clause("10")
public record Holding(String row, Text kind, String subject, List<Integer> years, Emissions worth) {
    public Holding {
        years = List.copyOf(years);
    }
}
