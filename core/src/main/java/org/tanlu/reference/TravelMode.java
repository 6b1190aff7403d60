package org.tanlu.reference;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 出行方式 a mode of travel within the city (clause 8.4.3.1).
 *
 * @param id           the id
 * @param name         its name
 * @param item         the id of its passenger turnover
 * @param driver       the id of the driver that it follows without measures
 * @param adds         the id of the measure that adds to it
 * @param avoids       the id of the measure that avoids travel by it
 * @param fromCar      the share of what the measure adds that was travel by car before, 0 to 1
 * @param source       who says so
 * @param verification how far that was checked
 */
@Clause("8.4.3.1")
public record TravelMode(
        String id,
        Text name,
        String item,
        String driver,
        Optional<String> adds,
        Optional<String> avoids,
        Quantity fromCar,
        Source source,
        Verification verification) {
    /** The id of travel by car. */
    public static final String CAR = "car";
}
