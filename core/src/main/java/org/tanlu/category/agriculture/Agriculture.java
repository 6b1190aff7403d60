package org.tanlu.category.agriculture;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.trace.Clause;

/** 农业活动核算 the accounts of rice fields, enteric fermentation, manure, cropland, liming and urea (clause 7.1.1). */
@Clause("7.1.1")
public final class Agriculture {
    private Agriculture() {}

    /** The accounts of the sources in one year; what is missing goes into the findings. */
    public static List<SourceAccount> account(Activities activities) {
        SourceAccount rice = Rice.account(activities);
        var missing = new Shortfalls();
        var herd = new Herd(activities, missing);
        SourceAccount enteric = Enteric.account(activities, herd, missing);
        SourceAccount manure = Manure.account(activities, herd, missing);
        missing.tell(
                activities,
                Shortfalls.joined(
                        List.of(enteric.source().name(), manure.source().name())));
        return List.of(
                rice,
                enteric,
                manure,
                Cropland.account(activities),
                SoilCarbon.account(activities, "liming"),
                SoilCarbon.account(activities, "urea_application"));
    }
}
