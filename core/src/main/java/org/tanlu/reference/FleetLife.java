package org.tanlu.reference;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 车辆存活 how long vehicles of a class stay: a Weibull curve with the mean life of a technology.
 *
 * @param vehicle      the id of the class
 * @param technology   the technology whose life it takes
 * @param shape        the shape of the curve
 * @param source       who says so
 * @param verification how far that was checked
 */
public record FleetLife(
        String vehicle, Technology technology, Quantity shape, Source source, Verification verification) {}
