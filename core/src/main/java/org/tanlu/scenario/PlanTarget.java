package org.tanlu.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 规划目标对照 a target of a plan with what the three scenarios have in its year (clauses 4.1 and 9.2), in the unit of the target.
 *
 * @param row     the row of the register of plans
 * @param year    the year of the target
 * @param goal    the target's value
 * @param isFloor whether more is better: the target is met by its value and more, otherwise by its value and less
 * @param isOwn   whether the target is the city's own or was assigned to it; others are its province's or the country's
 * @param figures the number of each scenario with its derivation; none where the scenarios cannot answer
 * @param drawn   the target as draws of the scenarios are held against it; empty where the scenarios cannot answer
 * @param odds    the draws
 * @param reason  why the scenarios cannot answer; empty where they can
 */
@Clause({"4.1", "9.2"})
public record PlanTarget(
        Register.Row row,
        int year,
        Quantity goal,
        boolean isFloor,
        boolean isOwn,
        Map<ScenarioKind, Figure> figures,
        Optional<DrawnGoal> drawn,
        Odds odds,
        Optional<Text> reason) {
    /** Targets are told with one decimal at most: a gap of less than half of it is none. */
    static final double ROUNDING = 0.05;

    private static final double PER_CENT = 100;

    public PlanTarget {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Whether the scenarios can answer. */
    public boolean isAnswered() {
        return !figures.isEmpty();
    }

    /** What the target is called. */
    public String name() {
        return List.of(row.text("target"), row.text("measured"), row.text("indicator")).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(row.text("title"));
    }

    /** The id of the indicator that it is a target of, by the row or by what it is called; empty where none fits. */
    public Optional<String> indicator() {
        return Optional.of(TargetKind.of(row, goal).indicator().orElse(row.text("indicator")))
                .filter(id -> !id.isEmpty());
    }

    /** The number of a scenario; empty without an answer. */
    public Optional<Figure> find(ScenarioKind kind) {
        return Optional.ofNullable(figures.get(kind));
    }

    /** How far a scenario misses the target, in the unit of the target; 0 where it meets it. Empty without an answer. */
    public Optional<Quantity> gap(ScenarioKind kind) {
        return find(kind).map(figure -> gap(figure.value()));
    }

    /** How far a value misses the target, in the unit of the target; 0 where it meets it. */
    public Quantity gap(Quantity value) {
        Quantity more = value.minus(goal);
        double missed = isFloor ? -more.value() : more.value();
        return Quantity.of(missed < ROUNDING ? 0 : missed, goal.unit());
    }

    /** The share of draws of a scenario that meet the target; empty without an answer. */
    public Optional<Figure> chance(ScenarioKind kind) {
        return drawn.flatMap(target -> find(kind).map(figure -> chance(kind, figure, target)));
    }

    private Figure chance(ScenarioKind kind, Figure figure, DrawnGoal target) {
        Quantity share = Quantity.of(odds.meets(kind, target).value() * PER_CENT, Unit.PERCENT);
        String told = ShortestDecimal.of(goal.value());
        return new Figure(figure.key() + "/chance/" + told, share, () -> chance(kind, target, share));
    }

    private Derivation chance(ScenarioKind kind, DrawnGoal target, Quantity share) {
        String years = target.kind() == DrawnGoal.Kind.PEAK_YEAR ? "排放最高的年份" : "目标年份的值";
        return new Derivation(
                Text.of(
                        kind.text().chinese() + "达到“" + name() + "”的抽样占比",
                        "share of draws of the " + kind.text().english() + " that meet “" + name() + "”"),
                share,
                Text.of(
                        "情景参数" + odds.draws() + "次抽样，每次按与情景相同的算法得出" + years + "；达到目标（差额小于" + ROUNDING
                                + goal.unit().symbol() + "）的次数÷总次数",
                        odds.draws()
                                + " draws of the parameters, each reckoned as the scenario is; those that meet the target"
                                + " within " + ROUNDING + " " + goal.unit().symbol() + " by all"),
                "9.2",
                List.of());
    }

    /** Whether a scenario meets the target; a target without an answer is not met. */
    public boolean isMet(ScenarioKind kind) {
        return gap(kind).filter(gap -> gap.value() == 0).isPresent();
    }
}
