package org.tanlu.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Names the targets on record that cannot both hold, with documents, values and rows (clauses 4.1 and 9.3). */
@Clause({"4.1", "9.3"})
final class Conflicts {
    private static final String PEAK = "IND-S20";
    private static final Text PEAK_YEAR = Text.of("达峰年份", "year of the peak");

    private final List<PlanDifference> differences;
    private final List<PlanTarget> plans;
    private final ReferenceData reference;

    Conflicts(List<PlanDifference> differences, List<PlanTarget> plans, ReferenceData reference) {
        this.differences = differences;
        this.plans = plans;
        this.reference = reference;
    }

    /** All of them, those with assigned targets first. */
    List<Conflict> all() {
        var conflicts = new ArrayList<Conflict>();
        differences.stream().filter(this::isAssigned).forEach(each -> conflicts.add(assigned(each)));
        differences.stream()
                .filter(each -> !isAssigned(each))
                .forEach(each -> conflicts.add(new Conflict(
                        Conflict.Kind.DOCUMENTS,
                        each.name(),
                        each.year(),
                        each.one(),
                        each.other(),
                        false,
                        resolution(each))));
        conflicts.addAll(peaks());
        return conflicts;
    }

    private boolean isAssigned(PlanDifference difference) {
        return isAssigned(difference.one()) != isAssigned(difference.other());
    }

    private static boolean isAssigned(Register.Row row) {
        return row.says("assigned", Register.YES);
    }

    private static Optional<String> resolution(PlanDifference difference) {
        return difference.resolution().map(row -> row.text("resolution"));
    }

    private Conflict assigned(PlanDifference difference) {
        boolean isFirst = isAssigned(difference.one());
        Register.Row superior = isFirst ? difference.one() : difference.other();
        Register.Row own = isFirst ? difference.other() : difference.one();
        return new Conflict(
                Conflict.Kind.ASSIGNED,
                difference.name(),
                difference.year(),
                superior,
                own,
                isLaxer(superior, own),
                resolution(difference));
    }

    private boolean isLaxer(Register.Row superior, Register.Row own) {
        double more = own.findQuantity("value")
                .orElseThrow()
                .minus(superior.findQuantity("value").orElseThrow())
                .value();
        return switch (direction(superior)) {
            case UP -> more < 0;
            case DOWN -> more > 0;
            case NEUTRAL -> false;
        };
    }

    /** Which way is better, by the indicator of a row or, of those by name, as falls. */
    private Direction direction(Register.Row row) {
        Optional<String> id = plans.stream()
                .filter(plan -> plan.row().equals(row))
                .flatMap(plan -> plan.indicator().stream())
                .findFirst();
        return reference.indicators().stream()
                .filter(indicator -> id.filter(indicator.id()::equals).isPresent())
                .map(Indicator::direction)
                .findFirst()
                .orElse(row.text("measured").endsWith("下降率") ? Direction.UP : Direction.NEUTRAL);
    }

    /** The city's year of the peak against that of its province or of an assignment, and those of two of its plans. */
    private List<Conflict> peaks() {
        List<PlanTarget> peaks = plans.stream()
                .filter(plan -> plan.indicator().filter(PEAK::equals).isPresent())
                .filter(plan -> !plan.row().text("measured").contains("能源"))
                .toList();
        var conflicts = new ArrayList<Conflict>();
        for (int i = 0; i < peaks.size(); i++) {
            for (int j = i + 1; j < peaks.size(); j++) {
                if (peaks.get(i).year() != peaks.get(j).year()) {
                    conflicts.add(peak(peaks.get(i), peaks.get(j)));
                }
            }
        }
        return conflicts;
    }

    private static Conflict peak(PlanTarget first, PlanTarget second) {
        boolean isSuperiorLast = rank(second.row()) < rank(first.row());
        PlanTarget superior = isSuperiorLast ? second : first;
        PlanTarget own = isSuperiorLast ? first : second;
        return new Conflict(
                Conflict.Kind.PEAK,
                PEAK_YEAR,
                Math.min(first.year(), second.year()),
                superior.row(),
                own.row(),
                own.year() > superior.year(),
                Optional.empty());
    }

    private static int rank(Register.Row row) {
        if (row.says("level", "national")) {
            return 0;
        }
        return row.says("level", "provincial") || isAssigned(row) ? 1 : 2;
    }

    /** Own targets that ask for less than assigned ones, and years of the peak that differ; differing plans the survey finds. */
    List<Finding> findings(List<Conflict> all, int provincePeak) {
        var findings = new ArrayList<Finding>();
        finding("TGT-OWN-LAXER", all, each -> each.kind() == Conflict.Kind.ASSIGNED && each.isLaxer())
                .ifPresent(findings::add);
        finding("TGT-PEAK-DIFFER", all, each -> each.kind() == Conflict.Kind.PEAK)
                .ifPresent(findings::add);
        plans.stream()
                .filter(plan -> plan.indicator().filter(PEAK::equals).isPresent())
                .filter(plan -> plan.row().says("level", "provincial") && plan.year() < provincePeak)
                .findFirst()
                .ifPresent(plan -> findings.add(Finding.at(
                        plan.row().place(),
                        reference.rule("TGT-PEAK-SETTING"),
                        Facts.of("title", plan.row().text("title"))
                                .and("year", plan.year())
                                .and("setting", provincePeak))));
        return findings;
    }

    private Optional<Finding> finding(String rule, List<Conflict> all, Predicate<Conflict> condition) {
        List<Conflict> cases = all.stream().filter(condition).toList();
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        cases.get(0).other().place(),
                        reference.rule(rule),
                        Facts.of("count", cases.size())
                                .and("list", cases.stream().map(Conflicts::told).toList())));
    }

    private static Text told(Conflict conflict) {
        Text one = told(conflict.one());
        Text other = told(conflict.other());
        return Text.of(
                conflict.name().chinese() + "：" + one.chinese() + "，" + other.chinese(),
                conflict.name().english() + ": " + one.english() + " against " + other.english());
    }

    private static Text told(Register.Row row) {
        String value = row.findQuantity("value").map(Conflicts::number).orElseGet(() -> row.text("target_year") + "年");
        String number = row.text("number").isEmpty() ? "" : "（" + row.text("number") + "）";
        return Text.of(
                "《" + row.text("title") + "》" + number + value + "（" + row.place() + "）",
                row.text("title") + " " + value + " (" + row.place() + ")");
    }

    private static String number(Quantity value) {
        return ShortestDecimal.of(value.value()) + value.unit().symbol();
    }
}
