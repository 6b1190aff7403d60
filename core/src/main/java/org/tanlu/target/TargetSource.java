package org.tanlu.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Quantity;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * What the targets are the numbers of (clause 9.3): the pathway that the plan commits to, without one the scenario itself.
 *
 * @param kind   the scenario of the targets, after which the pathway is named
 * @param course the course of the pathway or the scenario
 * @param isPath whether it is a pathway
 */
@Clause("9.3")
record TargetSource(ScenarioKind kind, Course course, boolean isPath) {
    private static final String CLAUSE = "9.3";
    private static final Text KEYED = Text.of("另有推导", "derived under its own key");
    private static final Text SIMULATED = Text.of("由路径的能源系统模拟得出", "by the energy system of the pathway");

    static TargetSource of(ScenarioKind kind, Scenarios scenarios, Optional<CommittedPath> path) {
        return new TargetSource(
                kind,
                path.map(CommittedPath::course)
                        .orElseGet(() -> scenarios.of(kind).course()),
                path.isPresent());
    }

    Text text() {
        return isPath ? CommittedPath.name(kind) : kind.text();
    }

    /** What its emissions of a year are told by. */
    Derivation total(int year, Quantity value) {
        boolean isOwn = isPath && year > course.system().baseYear();
        return keyed(value, isOwn ? "pathway/emissions/" + year : key(kind, "total/" + year));
    }

    /** What a number is told by that the scenario has a key for and a pathway has not. */
    Derivation told(String id, Quantity value) {
        return isPath ? new Derivation(of(), value, SIMULATED, CLAUSE, List.of()) : keyed(value, key(kind, id));
    }

    private Derivation keyed(Quantity value, String key) {
        return new Derivation(of(), value, KEYED, CLAUSE, List.of(), key);
    }

    private Text of() {
        return Text.of(text().chinese() + "的结果", "of the " + text().english());
    }

    private static String key(ScenarioKind kind, String id) {
        return "scenario/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
