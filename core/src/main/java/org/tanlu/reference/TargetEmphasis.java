package org.tanlu.reference;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 分解侧重 how much of the reduction task a city of a type can put on a sector (clause 9.3): an estimate that the city may replace
 * by its own settings.
 *
 * @param type         the id of the type of city
 * @param sector       the id of the sector
 * @param weight       the weight; those of a type are compared with each other
 * @param reason       why
 * @param source       who says so
 * @param verification how far that was checked
 */
@Clause("9.3")
public record TargetEmphasis(
        String type, String sector, Quantity weight, Text reason, Source source, Verification verification) {}
