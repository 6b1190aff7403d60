package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potential;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** What the example city asks of its pathway, and why none is solved where none can be. */
@Clause({"9.3", "10"})
class CityTermsTest {
    private static final Plan PLAN = ExampleCity.plan("yunzhou").value();
    private static final Scenarios SCENARIOS = PLAN.scenarios().orElseThrow();
    private static final Scenario LOW = SCENARIOS.of(ScenarioKind.LOW_CARBON);
    private static final List<Potential> POTENTIALS =
            PLAN.potentials().orElseThrow().measures();
    private static final org.tanlu.survey.City CITY = PLAN.dossier().city();

    private static PathwayTerms terms(org.tanlu.survey.City city) {
        return new CityTerms(LOW, LOW.course(), POTENTIALS, targets(), city).terms();
    }

    private static CityTargets targets() {
        return new CityTargets(LOW.course(), PLAN.planTargets(), PLAN.indicators());
    }

    @Test
    void the_province_s_year_is_the_peak_and_the_ceiling_of_a_measure_is_its_adoption_in_the_scenario() {
        PathwayTerms terms = terms(CITY);

        assertThat(terms.peak()).hasValue(2030);
        assertThat(terms.ceilings().get("E-WD1"))
                .isEqualTo(LOW.assumption(Parameters.measure("E-WD1")).values());
        assertThat(terms.discount().value()).isEqualTo(0.08);
        assertThat(terms.budget().years()).isEmpty();
    }

    @Test
    void a_city_may_want_all_of_the_potential_a_budget_and_another_year() {
        PathwayTerms terms = terms(CITY.with("pathway_ceiling", "potential")
                .with("pathway_public_budget", "2.5")
                .with("pathway_first_year", "2027")
                .with("pathway_department_starts", "3"));

        assertThat(terms.ceilings()).doesNotContainKey("E-WD1");
        assertThat(terms.budget().find(2040).orElseThrow().value()).isEqualTo(2.5e8);
        assertThat(terms.from()).isEqualTo(2027);
        assertThat(terms.starts()).hasValue(3);
    }

    @Test
    void an_assigned_fall_is_what_is_left_of_it_since_the_base_year() {
        PathwayTerms.Fall fall = terms(CITY).falls().get(0);
        PlanTarget target = PLAN.planTargets().stream()
                .filter(one -> one.drawn()
                        .filter(goal -> goal.kind() == DrawnGoal.Kind.EMISSION_FALL)
                        .isPresent())
                .filter(PlanTarget::isOwn)
                .findFirst()
                .orElseThrow();

        // emissions that are just allowed, by output, have fallen by the target since its own base year
        int base = SCENARIOS.system().baseYear();
        Emissions before = LOW.course().total().find(base).orElseThrow();
        double allowed =
                before.tonnes() * (1 - fall.share().value()) * fall.growth().value();
        double change = allowed / product(fall.year()) / (before.tonnes() / product(base));
        double since = target.drawn().orElseThrow().before().value();
        assertThat(1 - since * change).isCloseTo(target.goal().value() / 100, within(1e-12));
    }

    private static double product(int year) {
        return LOW.course().driver("gdp").find(year).orElseThrow().value();
    }

    @Test
    void every_condition_tells_who_says_so() {
        PathwayTerms terms = terms(CITY);
        List<Condition> conditions =
                new CityConditions(terms, targets(), ScenarioKind.LOW_CARBON, CITY, City.REFERENCE).conditions();

        assertThat(conditions).hasSizeGreaterThan(10).allSatisfy(condition -> {
            assertThat(condition.value().chinese()).isNotBlank();
            assertThat(condition.origin().chinese()).isNotBlank();
            assertThat(condition.origin().english()).isNotBlank();
        });
    }

    @Test
    void without_a_solver_the_plan_says_what_is_missing() {
        Outcome<Routes> none =
                design(Optional.of(SCENARIOS), Solving.unavailable(new SolverUnavailable("缺库", "no library")));

        assertThat(none.value().main()).isEmpty();
        assertThat(none.value().reason().chinese()).isEqualTo("缺库");
        assertThat(none.findings()).extracting(finding -> finding.rule().id()).containsExactly("PTH-NO-SOLVER");
    }

    @Test
    void nobody_is_told_of_a_missing_solver_who_did_not_ask_for_one() {
        assertThat(design(Optional.of(SCENARIOS), Solving.notAsked()).findings())
                .isEmpty();
        assertThat(design(Optional.empty(), Solving.notAsked()).value().reason().chinese())
                .contains("没有情景");
    }

    private static Outcome<Routes> design(Optional<Scenarios> scenarios, Solving solving) {
        return PathwayDesign.design(
                scenarios, PLAN.potentials(), PLAN.planTargets(), PLAN.indicators(), CITY, City.REFERENCE, solving);
    }

    /** A measure that does what the first one of the city does. */
    private static Move move(Measure measure, double potential) {
        Move like = SCENARIOS.system().moves().get(0);
        return new Move(
                measure,
                Quantity.of(potential, measure.unit()),
                Quantity.of(0, Unit.ONE),
                false,
                like.uses(),
                like.supplied(),
                like.clean(),
                like.others(),
                like.captures());
    }

    @Test
    void negative_potentials_are_named_and_stay_out_of_the_search() {
        Move move = SCENARIOS.system().moves().get(0);
        Move negative = move(move.measure(), -5);
        var findings = new PathwayFindings(City.REFERENCE, List.of());

        findings.faults(List.of(negative), List.of(), CITY);
        assertThat(LeftOut.reason(negative)).contains(LeftOut.NEGATIVE);
        Finding told = findings.all().get(0);
        assertThat(told.rule().id()).isEqualTo("PTH-NEGATIVE");
        assertThat(told.message().chinese())
                .contains(
                        move.measure().id(),
                        City.REFERENCE.measures().place(move.measure().id()));
    }

    /** Buses of the library have a price and no cost of running them. */
    @Test
    void a_yearly_cost_that_nobody_knows_is_named_with_its_row_as_an_understatement() {
        Measure bus = City.REFERENCE.measures().measure("T-EBUS");
        assertThat(bus.cost().investment()).isPresent();
        assertThat(bus.cost().yearly()).isEmpty();
        assertThat(bus.cost().yearlyShare()).isEmpty();
        Move buses = move(bus, 5);
        var findings = new PathwayFindings(City.REFERENCE, List.of());

        findings.faults(List.of(buses), List.of(), CITY);
        Finding told = findings.all().get(0);
        assertThat(told.rule().id()).isEqualTo("PTH-YEARLY-COST");
        assertThat(told.message().chinese())
                .contains("T-EBUS", City.REFERENCE.measures().place("T-EBUS"), "按0计", "低估");
    }

    /** Public money bears 30 per cent of investment by default. */
    @Test
    void a_budget_of_nothing_is_told_as_what_holds_everything_back() {
        assertThat(rules("0")).contains("PTH-BUDGET-NOTHING");
        assertThat(rules("2.5")).doesNotContain("PTH-BUDGET-NOTHING");
    }

    private static List<String> rules(String budget) {
        org.tanlu.survey.City city = CITY.with("pathway_public_budget", budget);
        Route made = HandRoute.of(Map.of("D-MON", 2026));
        var route = new Route(
                made.kind(),
                made.base(),
                terms(city),
                made.conditions(),
                made.pathway(),
                made.schedule(),
                made.study());
        var findings = new PathwayFindings(City.REFERENCE, List.of());
        findings.route(route, targets(), city);
        return findings.all().stream().map(found -> found.rule().id()).toList();
    }
}
