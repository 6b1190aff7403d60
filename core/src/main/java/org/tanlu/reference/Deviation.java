package org.tanlu.reference;

import java.util.Locale;
import java.util.Optional;
import org.tanlu.sampling.Spread;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 参数不确定性 how far parameters of scenarios may lie from their values (clause 9.2).
 *
 * @param kind         which parameters
 * @param subject      the driver, department, measure, class of vehicle, process or kind of energy; {@code *} for all others
 * @param spread       how the relative deviation is spread, where it grows that after ten years
 * @param grows        whether it grows with the root of time
 * @param reason       why, where the city says so
 * @param source       who says so
 * @param verification how far that was checked
 */
public record Deviation(
        Kind kind,
        String subject,
        Spread spread,
        boolean grows,
        Optional<String> reason,
        Source source,
        Verification verification) {

    /** The kinds of parameters. */
    public enum Kind {
        DRIVER,
        INTENSITY,
        MEASURE,
        ADOPTION,
        SALES,
        PROCESS,
        EMISSION,
        IMPORT_FACTOR;

        /** The id of the parameter of a subject, for example {@code driver/gdp}. */
        public String parameter(String subject) {
            boolean isConstant = this == INTENSITY || this == EMISSION;
            return name().toLowerCase(Locale.ROOT) + "/" + (isConstant ? subject.toLowerCase(Locale.ROOT) : subject);
        }
    }
}
