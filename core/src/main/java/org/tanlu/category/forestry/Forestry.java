package org.tanlu.category.forestry;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.trace.Clause;

/**
 * 土地利用变化和林业核算 the accounts of forests and of land (clause 7.1.1). What forests take up is negative:
 * net = −growth + loss + conversion. Where a city tells no more than its sink, the sink stands as reported.
 */
@Clause({"3.6", "7.1.1"})
public final class Forestry {
    private Forestry() {}

    /** The accounts of land management, growth, loss and conversion in one year; what is missing goes into the findings. */
    public static List<SourceAccount> account(Activities activities) {
        var missing = new Shortfalls();
        var stands = new Stands(activities, missing);
        var rates = new Rates(activities);
        SourceAccount growth = new Growth(activities, stands, missing).account(rates.growth());
        SourceAccount loss = Loss.account(activities, stands, rates.consumption(), missing);
        SourceAccount land = Reported.landManagement(activities);
        SourceAccount conversion = new Conversion(activities, stands).account();
        boolean accounted = !loss.lines().isEmpty()
                || growth.lines().stream().anyMatch(line -> Growth.OF_STOCK.contains(line.detail()));
        if (!accounted && activities.value(Reported.SINK).isPresent()) {
            return List.of(land, Reported.sink(activities), Reported.lossBesideSink(activities), conversion);
        }
        rates.tell();
        missing.tell(
                activities,
                Shortfalls.joined(List.of(growth.source().name(), loss.source().name())));
        return List.of(land, growth, loss, conversion);
    }
}
