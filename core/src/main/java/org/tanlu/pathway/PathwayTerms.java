package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 路径条件 what a pathway is to reach, and with what (clauses 9.3 and 10.1).
 *
 * @param from        the first year in which the plan may start anything
 * @param ceilings    by measure the most that a scenario takes up of its potential, as a share; a measure that is not named has
 *     no other limit than its potential
 * @param enabling    measures without an effect of their own that others need, each with how much of it there can be
 * @param caps        the most that is emitted by year, of the years that have a cap
 * @param falls       falls of emissions by output
 * @param wanted      values of indicators of energy
 * @param below       what a less ambitious scenario emits by year; no year of the plan emits more
 * @param peak        the year after which emissions do not rise
 * @param neutral     the year from which net emissions are nothing
 * @param starts      how many measures a department can start in a year
 * @param budget      public money for investment by year in 元, of the years that have a budget
 * @param publicShare the share of investment that the public budget bears
 * @param discount    the social discount rate, a share by year
 * @param rates       other rates at which the plan's cost is reckoned again
 * @param missing     what a tonne is charged in 元 by which an aim is missed: more than any measure costs
 */
@Clause({"9.3", "10"})
public record PathwayTerms(
        int from,
        Map<String, YearSeries<Quantity>> ceilings,
        Map<Measure, Quantity> enabling,
        YearSeries<Emissions> caps,
        List<Fall> falls,
        List<Wanted> wanted,
        YearSeries<Emissions> below,
        OptionalInt peak,
        OptionalInt neutral,
        OptionalInt starts,
        YearSeries<Quantity> budget,
        Quantity publicShare,
        Quantity discount,
        List<Quantity> rates,
        Quantity missing) {

    /**
     * 强度下降 a fall of emissions by output from the base year.
     *
     * @param indicator the indicator's id
     * @param year      the year in which it is to be reached
     * @param share     by which share
     * @param growth    output of the year by that of the base year
     * @param told      the target as it was assigned, for example 2025年碳排放强度比2020年下降18%
     */
    public record Fall(String indicator, int year, Quantity share, Quantity growth, Text told) {}

    /** Copies what can change. */
    public PathwayTerms {
        ceilings = Collections.unmodifiableMap(new LinkedHashMap<>(ceilings));
        enabling = Collections.unmodifiableMap(new LinkedHashMap<>(enabling));
        falls = List.copyOf(falls);
        wanted = List.copyOf(wanted);
        rates = List.copyOf(rates);
    }

    /** The same below what a less ambitious scenario emits. */
    public PathwayTerms below(YearSeries<Emissions> other) {
        return new PathwayTerms(
                from,
                ceilings,
                enabling,
                caps,
                falls,
                wanted,
                other,
                peak,
                neutral,
                starts,
                budget,
                publicShare,
                discount,
                rates,
                missing);
    }
}
