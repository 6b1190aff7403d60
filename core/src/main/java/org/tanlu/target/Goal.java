package org.tanlu.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 指标目标 an indicator of Table B.1 or of clause 9.3 with its values in every scenario, and what the city sets as its target:
 * what the pathway that the plan commits to has, without one the scenario of the targets, rounded as every other number is (clause 9.3). What tells structure or
 * circumstances has values and no target.
 *
 * @param indicator the indicator
 * @param part      the id of the part of a structure; empty otherwise
 * @param name      its name, with that of the part
 * @param isBinding whether it is 约束性: starred in Table B.1, or binding in a plan of the city or assigned to it; else 引导性
 * @param base      the value of the base year
 * @param values    the values by scenario and milestone year
 * @param carrier   the scenario of the targets
 * @param plans     the targets of plans for it, the city's own and those of higher levels
 * @param committed the values of the pathway that the plan commits to, by milestone year; empty where there is none
 * @param answers   what that pathway has of the targets of plans, by row; empty where there is none
 */
@Clause({"9.3", "C9.3-2", "C9.3-11", "B"})
public record Goal(
        Indicator indicator,
        String part,
        Text name,
        boolean isBinding,
        IndicatorValue base,
        Map<ScenarioKind, Map<Integer, IndicatorValue>> values,
        ScenarioKind carrier,
        List<PlanTarget> plans,
        Map<Integer, IndicatorValue> committed,
        Map<Register.Row, Figure> answers) {
    private static final int TINY = 4;
    /** Emissions are told as tasks and budgets are, in whole units of 0.01 万吨. */
    private static final String EMISSIONS = "万吨CO2";

    private static final String ECONOMY = "经济社会发展";

    /** Shares are told with one decimal at most: a gap of less than half of it is none. */
    private static final double ROUNDING = 0.05;

    public Goal {
        var copied = new EnumMap<ScenarioKind, Map<Integer, IndicatorValue>>(ScenarioKind.class);
        values.forEach((kind, byYear) -> copied.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(byYear))));
        values = Collections.unmodifiableMap(copied);
        plans = List.copyOf(plans);
        committed = Collections.unmodifiableMap(new LinkedHashMap<>(committed));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** How many decimals the indicator is told with. */
    public int decimals() {
        if (indicator.unit().equals("万亿元")) {
            return TINY;
        }
        if (indicator.unit().startsWith(EMISSIONS)) {
            return 2;
        }
        return indicator.unit().contains("/") ? 2 : 1;
    }

    /** Binding, guiding, or expected where the documents that assign it to the city say so. */
    public Text type() {
        if (isExpected()) {
            return Text.of("预期性", "expected");
        }
        return isBinding ? Text.of("约束性", "binding") : Text.of("引导性", "guiding");
    }

    /** Whether documents assign it to the city and every one of them that tells its kind calls it expected. */
    public boolean isExpected() {
        List<Register.Row> assigned = plans.stream()
                .map(PlanTarget::row)
                .filter(row -> row.says("assigned", Register.YES)
                        && !row.text("strictness").isEmpty())
                .toList();
        return !assigned.isEmpty() && assigned.stream().allMatch(row -> row.says("strictness", "expected"));
    }

    /** The value in a scenario and year; empty where the year is no milestone. */
    public Optional<IndicatorValue> find(ScenarioKind kind, int year) {
        return Optional.ofNullable(values.get(kind)).flatMap(byYear -> Optional.ofNullable(byYear.get(year)));
    }

    /** What the plan holds in a year: of the pathway that it commits to, without one of the scenario of the targets. */
    public Optional<IndicatorValue> held(int year) {
        return committed.isEmpty() ? find(carrier, year) : Optional.ofNullable(committed.get(year));
    }

    /** Whether the plan sets targets for it: not for structure, circumstances, or growth of the economy, which it assumes. */
    public boolean isGoal() {
        return indicator.direction() != Direction.NEUTRAL && !indicator.group().equals(ECONOMY);
    }

    /** The target of a milestone year; empty where the indicator is no goal or the scenario has no value. */
    public Optional<Figure> target(int year) {
        return !isGoal()
                ? Optional.empty()
                : held(year).flatMap(IndicatorValue::figure).map(figure -> target(figure, year));
    }

    private Figure target(Figure held, int year) {
        Quantity rounded = Quantity.of(rounded(held.value()), held.value().unit());
        return new Figure(
                "target/indicator/" + indicator.id() + "/" + year, rounded, () -> derived(held, rounded, year));
    }

    /** As print rounds: a quantity has one value wherever the plan tells it, as a target or as what its pathway has. */
    private double rounded(Quantity held) {
        // what is a hair beyond the last decimal by computing alone is that decimal
        BigDecimal clean = BigDecimal.valueOf(held.value()).setScale(decimals() + 6, RoundingMode.HALF_EVEN);
        return clean.setScale(decimals(), RoundingMode.HALF_UP).doubleValue();
    }

    private Derivation derived(Figure held, Quantity rounded, int year) {
        Text who = committed.isEmpty() ? carrier.text() : CommittedPath.name(carrier);
        return new Derivation(
                Text.of(year + "年目标：" + name.chinese(), "target for " + year + ": " + name.english()),
                rounded,
                Text.of(
                        who.chinese() + "的值，四舍五入到" + decimals() + "位小数",
                        "value of the " + who.english() + ", rounded half up to " + decimals() + " decimals"),
                "9.3",
                List.of(held.derivation().get().keyed(held.key())));
    }

    /**
     * What the plan holds of the target of a plan: as the comparison of plans answers it, or the indicator of its year where it is
     * told in the same unit; empty where neither is there.
     */
    public Optional<Figure> answer(PlanTarget plan) {
        return compared(plan)
                .or(() -> plan.goal().unit().symbol().equals(indicator.unit())
                                && indicator.direction() != Direction.NEUTRAL
                                && plan.row().text("base_year").isEmpty()
                        ? held(plan.year()).flatMap(IndicatorValue::figure)
                        : Optional.empty());
    }

    private Optional<Figure> compared(PlanTarget plan) {
        return committed.isEmpty() ? plan.find(carrier) : Optional.ofNullable(answers.get(plan.row()));
    }

    /** By how much the plan misses the target of a plan, in its unit; 0 where it meets it, empty without an answer. */
    public Optional<Quantity> gap(PlanTarget plan) {
        return compared(plan)
                .map(figure -> plan.gap(figure.value()))
                .or(() -> answer(plan).map(figure -> {
                    double more = figure.value().value() - plan.goal().value();
                    double missed = indicator.direction() == Direction.UP ? -more : more;
                    return Quantity.of(
                            missed < ROUNDING ? 0 : missed, plan.goal().unit());
                }));
    }

    /**
     * 弱于规划 a target of a plan that what this plan sets later is still weaker than.
     *
     * @param plan the target of the plan, of the city itself or assigned to it
     * @param year the milestone for which this plan sets less, in the year of the target or after it
     * @param held what it sets
     */
    public record Weaker(PlanTarget plan, int year, Figure held) {}

    /**
     * The targets of plans in force that the first milestone behind their year is weaker than; targets assigned for a milestone
     * itself are told as missed instead. Falls against other base years are not compared.
     *
     * @param years the milestones from the first year of the plan on
     */
    @Clause({"4.1", "9.3"})
    public List<Weaker> weaker(List<Integer> years) {
        return plans.stream()
                .filter(PlanTarget::isOwn)
                .filter(plan -> isGoal()
                        && plan.goal().unit().symbol().equals(indicator.unit())
                        && plan.row().text("base_year").isEmpty())
                .flatMap(plan -> years.stream()
                        .filter(year -> year >= plan.year())
                        .limit(1)
                        .filter(year -> year > plan.year() || !plan.row().says("assigned", Register.YES))
                        .flatMap(year -> target(year).filter(held -> isWeaker(held, plan)).stream()
                                .map(held -> new Weaker(plan, year, held))))
                .toList();
    }

    private boolean isWeaker(Figure held, PlanTarget plan) {
        double more = held.value().value() - plan.goal().value();
        return (indicator.direction() == Direction.UP ? -more : more) > ROUNDING;
    }

    /** Whether the plan meets the target of a plan; one without an answer is not met. */
    public boolean isMet(PlanTarget plan) {
        return gap(plan).filter(gap -> gap.value() == 0).isPresent();
    }
}
