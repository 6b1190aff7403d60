package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Category;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 本市目标 the targets that a city was assigned or set itself, as a pathway is asked for them (clauses 9.3 and 10.1): falls of
 * emissions by output, caps of emissions in all, by output and by person, and values of indicators of energy.
 */
@Clause({"9.3", "10", "C10.1-3"})
final class CityTargets {
    private static final String TOTAL = "IND-B09";
    private static final String GROSS = "IND-B01";
    private static final Unit STANDARD_COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final double WAN = 10_000;
    /** A published number further from the model's than this is of another scope. */
    private static final double APART = 2;

    private final Course base;
    private final List<PlanTarget> own;
    private final Map<String, Quantity> published;

    /**
     * The targets of a pathway.
     *
     * @param base    the course without the plan
     * @param targets the targets of plans
     * @param history the indicators of the history, of which those of the base year are taken
     */
    CityTargets(Course base, List<PlanTarget> targets, List<IndicatorValue> history) {
        this.base = base;
        this.own = targets.stream().filter(PlanTarget::isOwn).toList();
        this.published = history.stream()
                .filter(value -> value.year() == base.system().baseYear())
                .filter(value -> value.figure().isPresent())
                .collect(Collectors.toMap(
                        value -> value.indicator().id(),
                        value -> value.figure().orElseThrow().value(),
                        (one, other) -> one));
    }

    /** Those of a kind that the scenarios answer. */
    List<PlanTarget> own(DrawnGoal.Kind kind) {
        return own.stream()
                .filter(target ->
                        target.drawn().filter(goal -> goal.kind() == kind).isPresent())
                .toList();
    }

    /** Those that a cap or the bound of an indicator stands for. */
    List<PlanTarget> limits() {
        return own.stream()
                .filter(target -> cap(target).isPresent() || wanted(target).isPresent())
                .toList();
    }

    /** Those that a row of the programme stands for, by its name, for example {@code cap/2030}; the strictest of several. */
    List<PlanTarget> behind(String row, PathwayTerms terms) {
        return switch (row.split("/", 2)[0]) {
            case "peak" ->
                own(DrawnGoal.Kind.PEAK_YEAR).stream()
                        .filter(target -> target.goal().value() == terms.peak().orElse(0))
                        .toList();
            case "fall" -> fallen(row);
            case "cap" ->
                own.stream()
                        .filter(target -> row.equals("cap/" + target.year())
                                && cap(target).equals(terms.caps().find(target.year())))
                        .toList();
            case "indicator" ->
                own.stream()
                        .filter(target -> wanted(target).filter(terms.wanted()::contains).stream()
                                .anyMatch(
                                        wanted -> row.equals("indicator/" + wanted.indicator() + "/" + wanted.year())))
                        .toList();
            default -> List.of();
        };
    }

    /** Falls are told in the order of the register. */
    private List<PlanTarget> fallen(String row) {
        List<PathwayTerms.Fall> falls = falls();
        List<PlanTarget> told = own(DrawnGoal.Kind.EMISSION_FALL);
        return IntStream.range(0, falls.size())
                .filter(index -> row.equals("fall/" + falls.get(index).indicator() + "/"
                        + falls.get(index).year()))
                .mapToObj(told::get)
                .toList();
    }

    /** Those after the base year that no row of the programme stands for. */
    List<PlanTarget> unasked() {
        return own.stream()
                .filter(target -> target.year() > base.system().baseYear() && target.year() <= base.horizon())
                .filter(target -> cap(target).isEmpty() && wanted(target).isEmpty())
                .filter(target -> target.drawn()
                        .filter(goal ->
                                goal.kind() == DrawnGoal.Kind.EMISSION_FALL || goal.kind() == DrawnGoal.Kind.PEAK_YEAR)
                        .isEmpty())
                .toList();
    }

    /** Falls from the base year that are left of falls from earlier years. */
    List<PathwayTerms.Fall> falls() {
        var falls = new ArrayList<PathwayTerms.Fall>();
        for (PlanTarget target : own(DrawnGoal.Kind.EMISSION_FALL)) {
            DrawnGoal goal = target.drawn().orElseThrow();
            double left = 1 - (1 - goal.goal().value()) / goal.before().value();
            falls.add(new PathwayTerms.Fall(
                    "IND-B29" + (falls.isEmpty() ? "" : "-" + (falls.size() + 1)),
                    target.year(),
                    Quantity.of(left, Unit.ONE),
                    Quantity.of(growth(target.year()), Unit.ONE),
                    Text.of(target.name(), target.name())));
        }
        return falls;
    }

    private double growth(int year) {
        return amount("gdp", year) / amount("gdp", base.system().baseYear());
    }

    private double amount(String driver, int year) {
        return base.driver(driver).find(year).orElseThrow().value();
    }

    /** The most that may be emitted in a year by any of the targets. */
    YearSeries<Emissions> caps() {
        var caps = new TreeMap<Integer, Emissions>();
        own.forEach(target -> cap(target)
                .ifPresent(cap ->
                        caps.merge(target.year(), cap, (one, other) -> one.tonnes() <= other.tonnes() ? one : other)));
        return YearSeries.of(caps);
    }

    /** What a target allows in its year; empty where it is of something else. */
    Optional<Emissions> cap(PlanTarget target) {
        if (!isLater(target)) {
            return Optional.empty();
        }
        Optional<DrawnGoal> drawn = target.drawn();
        if (drawn.filter(goal -> goal.kind() == DrawnGoal.Kind.INTENSITY).isPresent()) {
            return Optional.of(by("gdp", target.year(), drawn.get()));
        }
        if (drawn.filter(goal -> goal.kind() == DrawnGoal.Kind.PER_CAPITA).isPresent()) {
            return Optional.of(by("population", target.year(), drawn.get()));
        }
        boolean isTotal = target.indicator()
                .filter(id -> id.equals(TOTAL) || (id.equals(GROSS) && !holdsLand()))
                .isPresent();
        return isTotal && target.goal().unit().isCompatibleWith(Unit.TONNE_CO2E)
                ? Optional.of(Emissions.tonnes(target.goal().in(Unit.TONNE_CO2E).value()))
                : Optional.empty();
    }

    private boolean isLater(PlanTarget target) {
        return target.year() > base.system().baseYear() && target.year() <= base.horizon();
    }

    /** Tonnes by 万元 or by person, of so many 亿元 or 万人. */
    private Emissions by(String driver, int year, DrawnGoal goal) {
        return Emissions.tonnes(goal.goal().value() * amount(driver, year) * WAN);
    }

    private boolean holdsLand() {
        return base.system().others().stream()
                .anyMatch(other -> other.category() == Category.LAND_USE || other.category() == Category.FORESTRY);
    }

    /** The values of indicators of energy that are wanted; of several for one year the one that asks for most. */
    List<Wanted> wanted() {
        var strictest = new LinkedHashMap<String, Wanted>();
        own.forEach(target -> wanted(target)
                .ifPresent(wanted ->
                        strictest.merge(wanted.indicator() + "/" + wanted.year(), wanted, CityTargets::stricter)));
        return List.copyOf(strictest.values());
    }

    private static Wanted stricter(Wanted one, Wanted other) {
        boolean isFloor = AimedIndicator.find(one.indicator()).orElseThrow().isFloor();
        return one.limit() <= other.limit() == isFloor ? other : one;
    }

    /** What a target wants of an indicator of energy; empty where it is of something else, or lacks what it needs. */
    Optional<Wanted> wanted(PlanTarget target) {
        return isLater(target)
                ? target.indicator()
                        .flatMap(AimedIndicator::find)
                        .flatMap(indicator -> wanted(target, indicator))
                        .filter(wanted -> wanted.limit() > 0 && Double.isFinite(wanted.limit()))
                : Optional.empty();
    }

    private Optional<Wanted> wanted(PlanTarget target, AimedIndicator indicator) {
        Unit unit = indicator == AimedIndicator.TOTAL ? STANDARD_COAL : Unit.ONE;
        if (!target.goal().unit().isCompatibleWith(unit)) {
            return Optional.empty();
        }
        Quantity goal = Quantity.of(target.goal().in(unit).value(), unit);
        double[] model = indicator.in(base);
        if (model.length == 0) {
            return Optional.empty();
        }
        return switch (indicator) {
            case ELECTRIFICATION, INDUSTRY, BUILDINGS, TRANSPORT ->
                Optional.of(told(target, goal, Wanted.Scale.INDEX, 1));
            case TOTAL, COAL_SHARE, OIL_SHARE ->
                ofBase(indicator)
                        .filter(told -> isOneScope(told, model[0]))
                        .map(told -> told(target, goal, Wanted.Scale.INDEX, told / model[0]));
            case NON_FOSSIL_SHARE ->
                ofBase(indicator).isEmpty()
                        ? Optional.of(told(target, goal, Wanted.Scale.INDEX, 1))
                        : ofBase(indicator)
                                .filter(told -> isOneScope(told, model[0]))
                                .map(told -> told(target, goal, Wanted.Scale.ODDS, odds(told) / odds(model[0])));
            case ENERGY_FALL ->
                target.drawn()
                        .filter(drawn -> drawn.kind() == DrawnGoal.Kind.ENERGY_FALL)
                        .map(drawn -> told(
                                target,
                                drawn.goal(),
                                Wanted.Scale.FALL,
                                drawn.before().value() / model[0] / growth(target.year())));
        };
    }

    private static Wanted told(PlanTarget target, Quantity goal, Wanted.Scale scale, double ratio) {
        return new Wanted(target.indicator().orElseThrow(), target.year(), goal, scale, Quantity.of(ratio, Unit.ONE));
    }

    private Optional<Double> ofBase(AimedIndicator indicator) {
        return Optional.ofNullable(published.get(indicator.id()))
                .map(told -> told.unit().symbol().equals("%") ? told.value() / 100 : told.value());
    }

    private static boolean isOneScope(double told, double model) {
        return told / model <= APART && told / model >= 1 / APART;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
