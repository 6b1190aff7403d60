package org.tanlu.monitoring;

import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 监测评估结果 how the plan stands in a year (clause 11.3).
 *
 * @param year       the year
 * @param path       what the plan is held against: the pathway that it commits to, without one the scenario of its targets
 * @param indicators the indicators that the plan has targets for, those observed and those not
 * @param actions    the actions of the pathway
 * @param budget     the use of the carbon budget; empty where the year lies outside of it
 */
@Clause("11.3")
public record Monitoring(
        int year,
        Text path,
        List<WatchedIndicator> indicators,
        List<WatchedAction> actions,
        Optional<BudgetUse> budget) {
    public Monitoring {
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
    }

    /** How many indicators stand so. */
    public long indicators(Standing standing) {
        return indicators.stream().filter(each -> each.standing() == standing).count();
    }

    /** How many actions stand so. */
    public long actions(Standing standing) {
        return actions.stream().filter(each -> each.standing() == standing).count();
    }
}
