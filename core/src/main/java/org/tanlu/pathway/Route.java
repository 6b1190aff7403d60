package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Dimension;
import org.tanlu.reference.MeasureSector;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/**
 * 优化路径 a pathway of a city with what it was asked and what follows for its timetable (clauses 10.1 and 10.2).
 *
 * @param kind       the scenario that it is named after, whose activities, supply and ceilings it has
 * @param base       the course without the plan: of that scenario with the measures of the baseline
 * @param terms      what it was asked
 * @param conditions the same as a reader understands it
 * @param pathway    what was found
 * @param schedule   the timetable
 * @param study      what stands around it; empty where the city does not want it
 * @param supports   what completes roadmaps with few actions
 */
@Clause({"10.1", "10.2"})
public record Route(
        ScenarioKind kind,
        Course base,
        PathwayTerms terms,
        List<Condition> conditions,
        Pathway pathway,
        Schedule schedule,
        Optional<PathwayStudy> study,
        Map<MeasureSector, List<RoadmapSupport>> supports) {
    public Route {
        conditions = List.copyOf(conditions);
        supports = Collections.unmodifiableMap(new LinkedHashMap<>(supports));
    }

    /** A pathway whose roadmaps are not completed. */
    Route(
            ScenarioKind kind,
            Course base,
            PathwayTerms terms,
            List<Condition> conditions,
            Pathway pathway,
            Schedule schedule,
            Optional<PathwayStudy> study) {
        this(kind, base, terms, conditions, pathway, schedule, study, Map.of());
    }

    /** The same with another timetable. */
    Route with(Schedule other) {
        return new Route(kind, base, terms, conditions, pathway, other, study, supports);
    }

    /** The same with what completes its roadmaps. */
    Route with(Map<MeasureSector, List<RoadmapSupport>> completed) {
        return new Route(kind, base, terms, conditions, pathway, schedule, study, completed);
    }

    /** What completes a roadmap that has few actions; nothing where it has enough. */
    @Clause("C10.1-14")
    public List<RoadmapSupport> supports(MeasureSector sector) {
        return supports.getOrDefault(sector, List.of());
    }

    /** The actions of one of the four roadmaps, in the order of their starts (clause 10.1). */
    @Clause("C10.1-14")
    public List<Scheduled> roadmap(MeasureSector sector) {
        return schedule.where(action -> action.measure().sector() == sector);
    }

    /** The actions of one of the nine dimensions (clause 10.1). */
    public List<Scheduled> of(Dimension dimension) {
        return schedule.where(action -> action.measure().dimension() == dimension);
    }

    /** What the plan avoids in a year. */
    public Emissions avoided(int year) {
        return base.total()
                .find(year)
                .orElseThrow()
                .minus(pathway.emission().find(year).orElseThrow());
    }

    /** What the actions of a dimension avoid in a year, by what each of them avoids. */
    public Emissions avoided(Dimension dimension, int year) {
        return Emissions.tonnes(of(dimension).stream()
                .mapToDouble(action -> action.action()
                        .abatement()
                        .find(year)
                        .map(Emissions::tonnes)
                        .orElse(0.0))
                .sum());
    }

    /** What the plan avoids in all years of a five-year plan that it has. */
    public Emissions avoided(PlanPeriod period) {
        double sum = 0;
        int from = StrictMath.max(base.system().baseYear() + 1, period.first());
        for (int year = from; year <= StrictMath.min(base.horizon(), period.last()); year++) {
            sum += avoided(year).tonnes();
        }
        return Emissions.tonnes(sum);
    }

    /** What is invested in the actions of a dimension until the last year. */
    public Quantity invested(Dimension dimension) {
        return Quantity.of(
                of(dimension).stream()
                        .mapToDouble(action -> action.action().invested().value())
                        .sum(),
                pathway.cost().unit());
    }

    /** The actions that start in a five-year plan. */
    public List<Scheduled> starting(PlanPeriod period) {
        return schedule.where(action -> action.period().equals(period));
    }

    /** What is invested in a five-year plan. */
    public Quantity invested(PlanPeriod period) {
        double sum = 0;
        for (Pathway.Action action : pathway.actions()) {
            sum += period.sum(action.investment(), action.cost().unit()).value();
        }
        return Quantity.of(sum, pathway.cost().unit());
    }
}
