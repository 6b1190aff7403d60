package org.tanlu.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.RangeAssignment.Shared;

/**
 * What ranges are chosen by: a line of an inventory with all that tells it from others.
 *
 * @param year       the year
 * @param key        the line's key
 * @param row        the row of the result table
 * @param carrier    the carrier, where there is one
 * @param functional the functional key in lower case; empty for indirect emissions
 * @param detail     what tells the lines of a source apart; may be empty
 * @param basis      what the year's energy rests on, in lower case
 * @param datum      the data that its activity rests on
 * @param factors    the published values that it rests on
 * @param tonnes     the emissions in t CO2e
 */
record Subject(
        int year,
        String key,
        UncertaintyRow.Key row,
        Optional<Carrier> carrier,
        String functional,
        String detail,
        String basis,
        String datum,
        List<Parameter> factors,
        double tonnes) {

    String firstDetail() {
        int stroke = detail.indexOf('/');
        return stroke < 0 ? detail : detail.substring(0, stroke);
    }

    /** What lines must have in common to share one draw. */
    String shared(Shared by) {
        String source = row.source();
        return switch (by) {
            case DATUM -> datum + "/" + year;
            case LINE -> source + "/" + detail + "/" + year;
            case SOURCE -> source;
            case DETAIL -> source + "/" + detail;
            case GAS -> source + "/" + row.gas();
            case CARRIER -> carrier.map(Carrier::id).orElse(source);
            case FUNCTIONAL -> source + "/" + row.gas() + "/" + functional;
            case FACTOR ->
                factors.stream().map(value -> value.label().english()).collect(Collectors.joining("+"));
        };
    }
}
