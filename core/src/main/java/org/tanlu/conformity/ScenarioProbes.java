package org.tanlu.conformity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** Looks into scenarios and what was identified by them (clauses 9.1 and 9.2); finds nothing where there are none. */
@Clause({"4.4", "4.5", "9.1", "9.2"})
final class ScenarioProbes {
    private static final String KEY = "scenario/";

    private final Plan plan;

    ScenarioProbes(Plan plan) {
        this.plan = plan;
    }

    Map<String, Probe> byName() {
        return Map.of(
                "scenario", this::scenario,
                "driver", this::driver,
                "lever", this::lever,
                "origin", this::origin,
                "ordered", any -> ordered(),
                "horizon", this::horizon,
                "forecast", this::forecast,
                "growth", any -> growth(),
                "city", this::city,
                "diagnosis", any -> diagnosis());
    }

    /** The scenarios of a kind that the plan has. */
    private Stream<Scenario> scenarios(String kind) {
        return plan.scenarios().stream()
                .flatMap(found -> found.scenarios().stream())
                .filter(each -> kind.equals("*") || each.kind().id().equals(kind));
    }

    private List<Hit> scenario(String kind) {
        return scenarios(kind)
                .map(each ->
                        Hit.of(KEY + each.kind().id() + "/total", each.kind().text()))
                .toList();
    }

    /** The scenarios that forecast a driver. */
    private List<Hit> driver(String id) {
        return scenarios("*")
                .filter(each -> each.course().system().drivers().containsKey(id))
                .map(each -> Hit.of(
                        KEY + each.kind().id() + "/driver/" + id,
                        each.course().system().driver(id).definition().name()))
                .toList();
    }

    /** What a scenario changes against its parent by a lever: measures that work on it, of service demand drivers too. */
    private List<Hit> lever(String argument) {
        String[] parts = argument.split("/", 2);
        Measure.Lever lever = Measure.Lever.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return scenarios(parts[0])
                .flatMap(each -> each.changed().stream()
                        .filter(id -> works(each, id, lever))
                        .map(id -> Hit.of(
                                KEY + parts[0] + "/" + id, each.assumption(id).name())))
                .toList();
    }

    private static boolean works(Scenario scenario, String parameter, Measure.Lever lever) {
        if (parameter.startsWith("driver/")) {
            return lever == Measure.Lever.SERVICE_DEMAND;
        }
        return scenario.course().system().moves().stream()
                .map(Move::measure)
                .anyMatch(measure -> parameter.equals("measure/" + measure.id()) && measure.lever() == lever);
    }

    /** The parameters of a scenario that rest on trends, published documents or assumptions. */
    private List<Hit> origin(String argument) {
        String[] parts = argument.split("/", 2);
        Origin.Kind kind = Origin.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return scenarios(parts[0])
                .flatMap(each -> each.assumptions().values().stream()
                        .filter(assumption -> assumption.origin().kind() == kind)
                        .map(Assumption::name))
                .map(name -> Hit.of("scenario_parameters", name))
                .toList();
    }

    /** The three scenarios, where all three are there and each emits less in sum than the one before it. */
    private List<Hit> ordered() {
        List<Double> sums = Arrays.stream(ScenarioKind.values())
                .flatMap(kind -> scenarios(kind.id()))
                .map(each -> sum(each.course()))
                .toList();
        boolean falls = sums.size() == ScenarioKind.values().length;
        for (int i = 1; i < sums.size(); i++) {
            falls = falls && sums.get(i) < sums.get(i - 1);
        }
        return falls ? scenario("*") : List.of();
    }

    private static double sum(Course course) {
        return course.total().byYear().values().stream()
                .mapToDouble(Emissions::tonnes)
                .sum();
    }

    /** The scenarios whose years reach a year. */
    private List<Hit> horizon(String year) {
        return scenarios("*")
                .filter(each ->
                        each.course().total().find(Integer.parseInt(year)).isPresent())
                .map(each -> Hit.of(
                        KEY + each.kind().id() + "/total/" + year, each.kind().text()))
                .toList();
    }

    /** The values of an indicator in the scenarios. */
    private List<Hit> forecast(String indicator) {
        return plan.forecasts().stream()
                .filter(each -> each.value().indicator().id().equals(indicator))
                .filter(each -> each.value().figure().isPresent())
                .map(each ->
                        Hit.of("scenario_indicators", each.value().indicator().name()))
                .toList();
    }

    private List<Hit> growth() {
        return plan.identification().stream()
                .flatMap(found -> found.growth().fields().stream())
                .map(field -> Hit.of("scenario_growth", field.name()))
                .toList();
    }

    /** What is known of the city: its type, its main functional area. */
    private List<Hit> city(String what) {
        return plan
                .identification()
                .map(found -> what.equals("type")
                        ? Optional.of(found.type().kind().text())
                        : found.type().area().map(area -> area.text()))
                .flatMap(text -> text)
                .map(text -> Hit.of("potential_profile", text))
                .stream()
                .toList();
    }

    /** The key sectors with an enterprise that has an energy diagnosis. */
    private List<Hit> diagnosis() {
        return plan.identification().stream()
                .flatMap(found -> found.diagnoses().entrySet().stream())
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Hit.of("key_sectors", entry.getKey().name()))
                .toList();
    }
}
