package org.tanlu.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 本市求解条件 the terms of a city's pathway (clauses 9.3 and 10.1): aims that it was assigned or set itself, ceilings of the
 * scenario the pathway is named after, and what its settings say.
 */
@Clause({"9.3", "10"})
final class CityTerms {
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final double PERCENT = 100;
    private static final double HUNDRED_MILLION = 1e8;

    private final Scenario scenario;
    private final Course base;
    private final List<Potential> potentials;
    private final CityTargets targets;
    private final City city;

    /**
     * The terms of a pathway.
     *
     * @param scenario   the scenario that it is named after
     * @param base       the course without the plan
     * @param potentials the measures as they stand in the city
     * @param targets    the targets of plans, as far as this pathway can be asked for them
     * @param city       the settings
     */
    CityTerms(Scenario scenario, Course base, List<Potential> potentials, CityTargets targets, City city) {
        this.scenario = scenario;
        this.base = base;
        this.potentials = potentials;
        this.targets = targets;
        this.city = city;
    }

    PathwayTerms terms() {
        return new PathwayTerms(
                from(),
                ceilings(),
                enabling(),
                targets.caps(),
                targets.falls(),
                targets.wanted(),
                YearSeries.of(Map.of()),
                peak(),
                whole("pathway_neutral_year"),
                whole("pathway_department_starts"),
                budget(),
                share("pathway_public_share"),
                share("discount_rate"),
                List.of(share("discount_rate_low"), share("discount_rate_high")),
                Quantity.of(number("pathway_missing_charge"), YUAN));
    }

    /** The first year in which anything can start: told, or the year after the later of base year and survey. */
    private int from() {
        int survey = city.find("survey_date")
                .map(date -> Integer.parseInt(date.substring(0, 4)))
                .orElse(0);
        int next = StrictMath.max(base.system().baseYear(), survey) + 1;
        return city.findInteger("pathway_first_year")
                .map(told -> StrictMath.max(told, base.system().baseYear() + 1))
                .orElse(next);
    }

    private Map<String, YearSeries<Quantity>> ceilings() {
        var ceilings = new LinkedHashMap<String, YearSeries<Quantity>>();
        for (Move move : base.system().moves()) {
            String id = move.measure().id();
            if (isRejected(id)) {
                ceilings.put(id, nothing());
            } else if (city.is("pathway_ceiling", "scenario")) {
                Optional.ofNullable(scenario.assumptions().get(Parameters.measure(id)))
                        .ifPresent(adoption -> ceilings.put(id, adoption.values()));
            }
        }
        return ceilings;
    }

    private boolean isRejected(String id) {
        return potentials.stream().anyMatch(one -> one.measure().id().equals(id) && isRejected(one));
    }

    private static boolean isRejected(Potential potential) {
        return potential.choice().filter(Potential.Choice::isRejected).isPresent();
    }

    private YearSeries<Quantity> nothing() {
        var none = new TreeMap<Integer, Quantity>();
        for (int year = base.system().baseYear(); year <= base.horizon(); year++) {
            none.put(year, Quantity.of(0, Unit.ONE));
        }
        return YearSeries.of(none);
    }

    /** Measures without an effect of their own of which the city knows how much there can be. */
    private Map<Measure, Quantity> enabling() {
        var enabling = new LinkedHashMap<Measure, Quantity>();
        potentials.stream()
                .filter(one -> one.standing() == Standing.ENABLING && !isRejected(one))
                .filter(one -> one.technical().filter(all -> all.value() > 0).isPresent())
                .filter(one -> base.system().moves().stream()
                        .noneMatch(
                                move -> move.measure().id().equals(one.measure().id())))
                .forEach(one -> enabling.put(one.measure(), one.technical().orElseThrow()));
        return enabling;
    }

    /**
     * The earlier of the province's year and those of the city's own targets, no sooner than the base year's next; that of the
     * enhanced scenario too where the pathway is named after it.
     */
    private OptionalInt peak() {
        int earliest = city.findInteger("province_peak_year").orElseThrow();
        for (PlanTarget target : targets.own(DrawnGoal.Kind.PEAK_YEAR)) {
            earliest = StrictMath.min(earliest, (int) target.goal().value());
        }
        if (scenario.kind() == ScenarioKind.ENHANCED) {
            earliest = StrictMath.min(
                    earliest, PeakStatement.of(scenario.course().total()).year());
        }
        return OptionalInt.of(StrictMath.max(earliest, base.system().baseYear()));
    }

    private YearSeries<Quantity> budget() {
        var budget = new TreeMap<Integer, Quantity>();
        city.find("pathway_public_budget").map(Double::valueOf).ifPresent(yearly -> {
            for (int year = base.system().baseYear() + 1; year <= base.horizon(); year++) {
                budget.put(year, Quantity.of(yearly * HUNDRED_MILLION, YUAN));
            }
        });
        return YearSeries.of(budget);
    }

    private OptionalInt whole(String key) {
        return city.findInteger(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Quantity share(String key) {
        return Quantity.of(number(key) / PERCENT, Unit.ONE);
    }

    private double number(String key) {
        return Double.parseDouble(city.find(key).orElseThrow());
    }
}
