package org.tanlu.uncertainty;

import java.util.List;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 趋势的起止 between which years the change of the total is told.
 *
 * @param base the base years; their mean is the base
 * @param last the year compared with it
 */
@Clause("4.2")
public record TrendYears(List<Integer> base, int last) {
    public TrendYears {
        base = List.copyOf(base);
    }

    /** Whether there is a change to speak of: the last year is none of the base. */
    boolean isTrend() {
        return !base.isEmpty() && !base.contains(last);
    }

    /** The years in words: 2015—2020年, or 2013—2015年平均至2020年. */
    public Text text() {
        return base.size() == 1
                ? Text.of(base.get(0) + "—" + last + "年", base.get(0) + " to " + last)
                : Text.of(
                        Print.chineseYears(base) + "年平均至" + last + "年",
                        "the mean of " + Print.years(base) + " to " + last);
    }
}
