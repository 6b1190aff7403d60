package org.tanlu.category;

import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Units;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 扣除过量 a deduction that is larger than what it is taken from. No more can have been bound, destroyed or recovered than
 * arose: one of the two data is wrong, so what is left is not known – and surely is no confirmed zero.
 */
@Clause({"4.2", "7.1.1"})
public final class Excess {
    private static final Text REASON = Text.of(
            "扣除量大于被扣除的量，数据有误，不能确定余量", "more was deducted than there is; the data are wrong and the rest is not known");

    private Excess() {}

    /** What the account of the source says. */
    public static Text reason() {
        return REASON;
    }

    /**
     * Says that a deduction is in error.
     *
     * @param datum  the datum that tells what was deducted
     * @param amount how much it is
     * @param whole  what it was to be taken from, in a unit of the same dimension
     */
    public static void tell(
            Activities activities, EmissionSource source, Datum datum, Quantity amount, Quantity whole) {
        Units units = activities.reference().units();
        activities
                .findings()
                .add(Finding.at(
                        datum.place(),
                        activities.reference().rule("ACC-TAKEN-BEYOND"),
                        Facts.of("year", activities.year())
                                .and("source", source.name())
                                .and("what", datum.name())
                                .and("amount", units.text(amount))
                                .and("whole", units.text(whole.in(amount.unit())))));
    }
}
