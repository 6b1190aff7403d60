package org.tanlu.category.forestry;

import java.util.ArrayList;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.GasLine;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.category.forestry.Carbon.Sign;
import org.tanlu.trace.Clause;

/** 活立木消耗 what felling and other consumption of standing timber set free in a year (clause 7.1.1). */
@Clause("7.1.1")
final class Loss {
    private static final String SOURCE = "forest_loss";

    private Loss() {}

    static SourceAccount account(Activities activities, Stands stands, Optional<Traced> rate, Shortfalls missing) {
        var carbon = new Carbon(activities, stands);
        var lines = new ArrayList<GasLine>();
        stands.standing().ifPresent(stock -> {
            if (rate.isPresent()) {
                carbon.line(SOURCE, "", carbon.ofWood(stock, rate.get(), Sign.EMISSION))
                        .ifPresent(lines::add);
            } else if (stock.value() == 0) {
                carbon.line(SOURCE, "", carbon.ofNothing(stock, Sign.EMISSION)).ifPresent(lines::add);
            } else {
                missing.untold(stands.name(Rates.CONSUMPTION));
            }
        });
        return missing.account(activities, activities.source(SOURCE), lines, stands.restingStanding());
    }
}
