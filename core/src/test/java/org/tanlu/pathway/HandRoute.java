package org.tanlu.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tanlu.clause.City;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.energy.Course;
import org.tanlu.linear.Run;
import org.tanlu.linear.Status;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Text;

/** Pathways by hand, upon the baseline of the example city: ten units of each measure, done a year after the start. */
public final class HandRoute {
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final int LAST = 2060;

    private HandRoute() {}

    /** A pathway of actions, by measure and year of the start. */
    public static Route of(Map<String, Integer> starts) {
        return of(starts, List.of(), Map.of());
    }

    /** The same with conditions and measures that were left out. */
    public static Route of(Map<String, Integer> starts, List<Condition> conditions, Map<Measure, LeftOut> leftOut) {
        Course base = ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course();
        Pathway.Action[] actions = starts.entrySet().stream()
                .map(start -> action(start.getKey(), start.getValue()))
                .toArray(Pathway.Action[]::new);
        Pathway by = pathway(actions);
        var pathway = new Pathway(
                by.course(),
                by.actions(),
                leftOut,
                List.of(),
                base.total(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                by.cost(),
                by.proof());
        return new Route(
                ScenarioKind.LOW_CARBON,
                base,
                terms(),
                conditions,
                pathway,
                Timetable.of(pathway, base.horizon(), City.REFERENCE),
                Optional.empty());
    }

    private static PathwayTerms terms() {
        return new PathwayTerms(
                2026,
                Map.of(),
                Map.of(),
                YearSeries.of(Map.of()),
                List.of(),
                List.of(),
                YearSeries.of(Map.of()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                YearSeries.of(Map.of()),
                Quantity.of(0.3, Unit.ONE),
                Quantity.of(0.06, Unit.ONE),
                List.of(),
                Quantity.of(1e5, Unit.ONE));
    }

    /** The same with what stands around it. */
    public static Route with(Route route, PathwayStudy study) {
        return new Route(
                route.kind(),
                route.base(),
                route.terms(),
                route.conditions(),
                route.pathway(),
                route.schedule(),
                Optional.of(study));
    }

    /** The same with falls that were assigned and aims. */
    public static Route aimed(Route route, List<PathwayTerms.Fall> falls, List<Aim> aims) {
        Pathway by = route.pathway();
        PathwayTerms terms = route.terms();
        return new Route(
                route.kind(),
                route.base(),
                new PathwayTerms(
                        terms.from(),
                        terms.ceilings(),
                        terms.enabling(),
                        terms.caps(),
                        falls,
                        terms.wanted(),
                        terms.below(),
                        terms.peak(),
                        terms.neutral(),
                        terms.starts(),
                        terms.budget(),
                        terms.publicShare(),
                        terms.discount(),
                        terms.rates(),
                        terms.missing()),
                route.conditions(),
                new Pathway(
                        by.course(),
                        by.actions(),
                        by.leftOut(),
                        by.unasked(),
                        by.emission(),
                        aims,
                        by.missed(),
                        by.holdings(),
                        by.prices(),
                        by.cost(),
                        by.proof()),
                route.schedule(),
                route.study());
    }

    /** The pathways of a plan that has only this one. */
    public static Routes routes(Route route) {
        return new Routes(List.of(route), Text.of("", ""));
    }

    /** A pathway of these actions. */
    static Pathway pathway(Pathway.Action... actions) {
        return new Pathway(
                ExampleScenarios.of("yunzhou").of(ScenarioKind.BASELINE).course(),
                List.of(actions),
                Map.of(),
                List.of(),
                YearSeries.of(Map.of()),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Quantity.of(0, YUAN),
                new Pathway.Proof(
                        Status.OPTIMAL,
                        new Run("hand", "1", 0, 0),
                        Quantity.of(0, Unit.ONE),
                        Quantity.of(0, Unit.ONE),
                        Quantity.of(0, Unit.ONE)));
    }

    /** An action that takes effect in full a year after its start. */
    static Pathway.Action action(String id, int start) {
        Measure measure = City.REFERENCE.measures().measure(id);
        var units = new TreeMap<Integer, Quantity>();
        var none = new TreeMap<Integer, Quantity>();
        var tonnes = new TreeMap<Integer, Emissions>();
        for (int year = 2024; year <= LAST; year++) {
            units.put(year, Quantity.of(year > start ? 10 : 0, measure.unit()));
            none.put(year, Quantity.of(0, measure.unit()));
            tonnes.put(year, Emissions.ZERO);
        }
        return new Pathway.Action(
                measure,
                YearSeries.of(units),
                YearSeries.of(none),
                Quantity.of(10, measure.unit()),
                YearSeries.of(Map.of()),
                YearSeries.of(tonnes),
                Quantity.of(0, YUAN),
                OptionalInt.of(start),
                OptionalInt.of(start + 1),
                OptionalInt.of(start + 1),
                OptionalInt.of(start + 1));
    }
}
