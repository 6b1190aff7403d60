package org.tanlu.conformity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.history.Ranked;
import org.tanlu.linear.Status;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;

/** Looks into the pathway that the plan commits to and its timetable (chapter 10); finds nothing where there is none. */
@Clause({"4.3", "4.4", "4.5", "10.1", "10.2"})
final class PathwayProbes {
    private final Plan plan;
    private final Optional<Route> route;

    PathwayProbes(Plan plan) {
        this.plan = plan;
        this.route = plan.pathway().main();
    }

    Map<String, Probe> byName() {
        return Map.of(
                "action", this::action,
                "roadmap", this::roadmap,
                "department", this::department,
                "cheapest", any -> cheapest(),
                "complete", any -> all(PathwayProbes::isComplete),
                "led", any -> all(PathwayProbes::isLed),
                "in_order", any -> all(PathwayProbes::isInOrder),
                "project", any -> project(),
                "reached", any -> reached(),
                "served", any -> served());
    }

    private Stream<Scheduled> actions() {
        return route.stream().flatMap(found -> found.schedule().actions().stream());
    }

    private static List<Hit> hits(Stream<Scheduled> actions) {
        return actions.map(action -> Hit.of(
                        "pathway/" + action.measure().id(), action.measure().name()))
                .toList();
    }

    /** The actions, where every one of them satisfies a condition. */
    private List<Hit> all(Predicate<Scheduled> condition) {
        return actions().allMatch(condition) ? hits(actions()) : List.of();
    }

    /** The actions of a sector, dimension or heading of chapter four of Appendix A; all without an argument. */
    private List<Hit> action(String argument) {
        if (argument.isEmpty()) {
            return hits(actions());
        }
        String[] sides = argument.split("=", 2);
        return hits(actions().filter(action -> told(action, sides[0]).equalsIgnoreCase(sides[1])));
    }

    private static String told(Scheduled action, String what) {
        return switch (what) {
            case "sector" -> action.measure().sector().name();
            case "dimension" -> action.measure().dimension().name();
            case "outline" -> action.mapping().outline();
            default -> throw new IllegalArgumentException("no such part of an action: " + what);
        };
    }

    /** What a roadmap holds: dated actions, and what completes them. */
    private List<Hit> roadmap(String sector) {
        MeasureSector of = MeasureSector.valueOf(sector.toUpperCase(Locale.ROOT));
        return route.stream()
                .flatMap(found -> Stream.concat(
                        found.roadmap(of).stream().map(Scheduled::measure),
                        found.supports(of).stream().map(support -> support.measure())))
                .map(measure -> Hit.of("pathway/" + measure.id(), measure.name()))
                .toList();
    }

    /** The actions that a department leads or supports. */
    private List<Hit> department(String id) {
        return hits(actions()
                .filter(action -> action.lead().id().equals(id)
                        || action.support().stream().anyMatch(body -> body.id().equals(id))));
    }

    /** The actions, where the search proved that no cheaper plan reaches the aims, up to its gap. */
    private List<Hit> cheapest() {
        return route.filter(found -> found.pathway().proof().status() == Status.OPTIMAL)
                        .isPresent()
                ? hits(actions())
                : List.of();
    }

    /** Whether an action has an amount, a start, an end and a body. */
    private static boolean isComplete(Scheduled action) {
        return action.action().start().isPresent()
                && action.action().end().isPresent()
                && action.action()
                        .units()
                        .find(action.action().end().getAsInt())
                        .isPresent()
                && !action.lead().name().chinese().isBlank();
    }

    /** Whether one body leads it and others are responsible with it. */
    private static boolean isLed(Scheduled action) {
        return !action.lead().name().chinese().isBlank() && !action.support().isEmpty();
    }

    /** Whether it starts after what it waits for. */
    private static boolean isInOrder(Scheduled action) {
        return action.before().stream()
                .allMatch(before -> before.ready().isEmpty() || before.ready().getAsInt() <= action.start());
    }

    private List<Hit> project() {
        return hits(actions().filter(action -> !action.projects().isEmpty()));
    }

    /** The aims of the pathway, where it has any and reaches every one of them. */
    private List<Hit> reached() {
        List<Aim> aims = route.map(found -> found.pathway().aims()).orElse(List.of());
        return aims.stream().allMatch(Aim::isReached)
                ? aims.stream().map(aim -> Hit.of("pathway_aims", aim.name())).toList()
                : List.of();
    }

    /** The key fields, where each of them has an action. */
    private List<Hit> served() {
        List<Ranked> keys =
                plan.emissionHistory().fields().stream().filter(Ranked::isKey).toList();
        return keys.stream().allMatch(this::isServed)
                ? keys.stream().map(key -> Hit.of("key_categories", key.name())).toList()
                : List.of();
    }

    private boolean isServed(Ranked field) {
        List<MeasureSector> sectors = switch (field.id().split("/", 2)[0]) {
            case "industry" -> List.of(MeasureSector.INDUSTRY, MeasureSector.ENERGY, MeasureSector.CROSS);
            case "public_buildings", "residential_buildings" -> List.of(MeasureSector.BUILDINGS);
            case "transport" -> List.of(MeasureSector.TRANSPORT);
            case "agriculture" -> List.of(MeasureSector.AGRICULTURE);
            case "waste" -> List.of(MeasureSector.WASTE);
            default -> List.of(MeasureSector.ENERGY);
        };
        return actions().anyMatch(action -> sectors.contains(action.measure().sector()));
    }
}
