package org.tanlu.category.agriculture;

import java.util.Optional;
import org.tanlu.category.Activities;

/**
 * 农业分区 which region of the guide's tables a city belongs to. The six statistical regions (rice, manure) and the six
 * regions of cropland differ: Henan is of 中南 in the one and of region III in the other.
 */
final class Regions {
    private Regions() {}

    /** The statistical region, for rice and manure; empty without a known province. */
    static Optional<String> statistical(Activities activities) {
        return of(activities, "statistical");
    }

    /** The region of cropland, I to VI; empty without a known province. */
    static Optional<String> cropland(Activities activities) {
        return of(activities, "cropland");
    }

    private static Optional<String> of(Activities activities, String map) {
        return activities
                .city()
                .find("province")
                .map(province ->
                        activities.reference().factors().agricultureRegions().get(map + "/" + province));
    }
}
