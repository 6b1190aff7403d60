package org.tanlu.pathway;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.reference.Department;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Mapping;
import org.tanlu.reference.Measure;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 计划举措 an action with its place in the timetable and who does it (clauses 10.1 and 10.2).
 *
 * @param action     the action
 * @param period     the five-year plan in which it starts
 * @param before     what it waits for or goes along with
 * @param slack      by how many years it could start later without moving what waits for it; empty where nothing of the plan does
 * @param isCritical whether it is of the longest chain of actions that follow each other without slack
 * @param mapping    where it stands in the national documents and in the outline of the plan
 * @param lead       the body that leads it
 * @param support    the bodies that support it, districts among them
 * @param projects   the major projects on record that carry it, with their sites
 * @param told       what the city registered of the task; empty where it did not
 */
@Clause({"10.1", "10.2"})
public record Scheduled(
        Pathway.Action action,
        PlanPeriod period,
        List<Predecessor> before,
        OptionalInt slack,
        boolean isCritical,
        Mapping mapping,
        Department lead,
        List<Department> support,
        List<Register.Row> projects,
        Optional<Register.Row> told) {
    public Scheduled {
        projects = List.copyOf(projects);
        before = List.copyOf(before);
        support = List.copyOf(support);
    }

    /** The same action, led and supported by other bodies, with what the city registered of it. */
    Scheduled with(
            Department leading, List<Department> supporting, List<Register.Row> carrying, Optional<Register.Row> said) {
        return new Scheduled(action, period, before, slack, isCritical, mapping, leading, supporting, carrying, said);
    }

    /** The measure. */
    public Measure measure() {
        return action.measure();
    }

    /** The year in which it starts. */
    public int start() {
        return action.start().orElseThrow();
    }

    /**
     * 前置举措 what an action waits for or goes along with.
     *
     * @param link     the dependency
     * @param measure  the measure that comes first
     * @param standing how it stands
     * @param ready    from which year on it lets the action start; empty where it only goes along, or is there already
     */
    public record Predecessor(Dependency link, Measure measure, Standing standing, OptionalInt ready) {}

    /** How a measure stands that comes first. */
    public enum Standing {
        /** The plan has it. */
        PLANNED("列入本路径", "in the plan"),
        /** It is there without the plan. */
        THERE("已实施或基准情景已有", "carried out or in the baseline"),
        /** Nobody knows how much of it there can be: its order was not kept. */
        NOT_ASKED("缺少数据，未参与求解", "without data, not kept");

        private final Text text;

        Standing(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }
}
