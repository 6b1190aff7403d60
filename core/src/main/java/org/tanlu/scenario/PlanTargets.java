package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 规划目标对照 holds the targets of plans against the scenarios (clauses 4.1 and 9.2): falls of the intensity of emissions and
 * of energy, emissions by product and by person, the share of electricity, and the year of the peak. Others the scenarios do
 * not answer, and each says why.
 */
@Clause({"4.1", "9.2", "C9.2-3"})
public final class PlanTargets {
    private static final Unit YEAR = new Unit("年", "year", 1);
    private static final String PEAK = "达峰年份";

    private final Scenarios scenarios;
    private final Dossier dossier;
    private final TargetAnswers answers;

    private PlanTargets(Scenarios scenarios, Dossier dossier, List<IndicatorValue> indicators) {
        this.scenarios = scenarios;
        this.dossier = dossier;
        this.answers = new TargetAnswers(scenarios, new PastFalls(dossier, indicators));
    }

    /** Every target with a value and a year, or of a peak year, in the order of the register. */
    @Clause({"4.1", "9.2"})
    public static List<PlanTarget> of(Scenarios scenarios, Dossier dossier, List<IndicatorValue> indicators) {
        return new PlanTargets(scenarios, dossier, indicators).targets();
    }

    /**
     * What one course has in the years of targets, be it of a scenario or of a pathway; those that the scenarios cannot answer are
     * left out.
     *
     * @param of      the course as a scenario of the kind that it is named after
     * @param targets the targets, as held against the scenarios
     */
    @Clause({"4.1", "9.3"})
    public static Map<Register.Row, Derivation> answers(
            Scenario of,
            List<PlanTarget> targets,
            Scenarios scenarios,
            Dossier dossier,
            List<IndicatorValue> indicators) {
        var answers = new TargetAnswers(scenarios, new PastFalls(dossier, indicators));
        var values = new LinkedHashMap<Register.Row, Derivation>();
        targets.stream()
                .filter(PlanTarget::isAnswered)
                .forEach(target -> values.put(
                        target.row(),
                        answers.value(TargetKind.of(target.row(), target.goal()), of, target.row(), target.year())));
        return values;
    }

    /** The city's own and assigned targets that the low-carbon scenario misses, as one finding; empty where it misses none. */
    public static Optional<Finding> missed(List<PlanTarget> targets, ReferenceData reference) {
        List<PlanTarget> missed = targets.stream()
                .filter(target -> target.isAnswered() && target.isOwn() && !target.isMet(ScenarioKind.LOW_CARBON))
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        missed.get(0).row().place(),
                        reference.rule("SCN-TARGET-MISSED"),
                        Facts.of("count", missed.size())
                                .and(
                                        "list",
                                        missed.stream().map(PlanTargets::told).toList())));
    }

    private static Text told(PlanTarget target) {
        String value = target.find(ScenarioKind.LOW_CARBON)
                .map(figure -> number(figure.value()))
                .orElseThrow();
        String goal = number(target.goal());
        return Text.of(
                target.name() + "：目标" + goal + "，低碳情景" + value + "（"
                        + target.row().place() + "）",
                target.name() + ": target " + goal + ", low-carbon scenario " + value + " ("
                        + target.row().place() + ")");
    }

    private static String number(Quantity value) {
        double rounded = StrictMath.rint(value.value() * 10) / 10;
        return ShortestDecimal.of(rounded) + value.unit().symbol();
    }

    private List<PlanTarget> targets() {
        var targets = new ArrayList<PlanTarget>();
        for (Register.Row row : dossier.register("plans").rows()) {
            Optional<Integer> year = row.findYear("target_year");
            Optional<Quantity> goal = row.says("measured", "碳" + PEAK) || row.says("measured", PEAK)
                    ? year.map(peak -> Quantity.of(peak, YEAR))
                    : row.findQuantity("value");
            if (year.isPresent() && goal.isPresent()) {
                targets.add(target(row, year.get(), goal.get()));
            }
        }
        return targets;
    }

    private PlanTarget target(Register.Row row, int year, Quantity goal) {
        TargetKind kind = TargetKind.of(row, goal);
        Optional<Text> reason = answers.reason(kind, row, year);
        if (reason.isEmpty()) {
            Quantity one = answers.value(kind, scenarios.of(ScenarioKind.BASELINE), row, year)
                    .value();
            reason = one.unit().isCompatibleWith(goal.unit())
                    ? reason
                    : Optional.of(Text.of("目标的单位不能换算", "the unit of the target does not convert"));
        }
        Map<ScenarioKind, Figure> figures = new LinkedHashMap<>();
        if (reason.isEmpty()) {
            for (ScenarioKind scenario : ScenarioKind.values()) {
                Derivation value = answers.value(kind, scenarios.of(scenario), row, year);
                figures.put(scenario, new Figure(key(kind, scenario, row, year), value.value(), () -> value));
            }
        }
        Optional<DrawnGoal> drawn =
                reason.isPresent() ? Optional.empty() : Optional.of(answers.drawn(kind, row, year, goal));
        return new PlanTarget(row, year, goal, kind.isFloor(), isOwn(row), figures, drawn, scenarios.odds(), reason);
    }

    private static String key(TargetKind kind, ScenarioKind scenario, Register.Row row, int year) {
        String since = kind.isFall() ? row.text("base_year") + "-" : "";
        return ScenarioFigures.key(scenario) + "/plan_target/" + kind.id() + "/" + since + year;
    }

    /** Targets of a province are those of a municipality, not of a city in it unless they were assigned to the city. */
    private boolean isOwn(Register.Row row) {
        boolean isProvince = dossier.city()
                .find("area_code")
                .filter(code -> code.endsWith("0000"))
                .isPresent();
        boolean isSuperior = row.says("level", "national") || (row.says("level", "provincial") && !isProvince);
        return !isSuperior || row.says("assigned", Register.YES);
    }
}
