package org.tanlu.monitoring;

import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Register;
import org.tanlu.target.Goal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 指标监测 an indicator of the plan in a year (clause 11.3), all in the unit of the indicator.
 *
 * @param goal     the indicator with its targets
 * @param base     its value in the base year; empty where none is known
 * @param planned  what the path of the plan has in the year; empty where the model has none
 * @param observed what was observed; empty where nobody told
 * @param row      the row of the register that tells it
 * @param done     how much of the planned change is done, in per cent; empty where the plan wants no change worth telling
 * @param standing how it stands
 * @param reason   why it stands so
 * @param outlook  what becomes of its next target; empty where none comes or nothing was observed
 */
@Clause("11.3")
public record WatchedIndicator(
        Goal goal,
        Optional<Quantity> base,
        Optional<Quantity> planned,
        Optional<Quantity> observed,
        Optional<Register.Row> row,
        Optional<Figure> done,
        Standing standing,
        Text reason,
        Optional<Outlook> outlook) {
    private static final Set<String> WHOLE = Set.of("碳排放", "生态碳汇", "能源消费总量及结构", "关键宏观指标", "9.3补充");

    /** What it is called: with its group of Table B.1, as several groups have indicators of the same name. */
    public Text name() {
        String group = goal.indicator().group();
        return WHOLE.contains(group) || goal.name().chinese().startsWith(group)
                ? goal.name()
                : Text.of(
                        group + "：" + goal.name().chinese(),
                        goal.name().english() + " (" + goal.indicator().id() + ")");
    }

    /** By how much more was observed than planned; empty where one of them lacks. */
    public Optional<Quantity> difference() {
        return observed.flatMap(seen -> planned.map(seen::minus));
    }
}
