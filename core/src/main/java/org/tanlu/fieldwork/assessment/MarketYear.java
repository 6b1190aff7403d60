package org.tanlu.fieldwork.assessment;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 全国碳市场企业 the enterprises in the national carbon market in one year.
 *
 * @param year        the year
 * @param enterprises their names
 * @param direct      their emissions of combustion and processes together, of those that told them
 * @param purchased   the emissions of their purchased electricity and heat, which arise elsewhere
 * @param city        the direct emissions of the city; empty when they are not known
 */
@Clause("6")
public record MarketYear(int year, List<String> enterprises, Told direct, Told purchased, Optional<Emissions> city) {

    /**
     * What some of the enterprises told.
     *
     * @param count how many of them told a number
     * @param sum   the sum of what they told; empty when nobody told anything, which is not zero
     */
    public record Told(int count, Optional<Emissions> sum) {}

    public MarketYear {
        enterprises = List.copyOf(enterprises);
    }

    /** The share that what they told has in the direct emissions of the city, 0…1. */
    public Optional<Quantity> share() {
        return city.filter(all -> all.tonnes() > 0)
                .flatMap(all -> direct.sum().map(told -> Quantity.of(told.shareOf(all), Unit.ONE)));
    }
}
