package org.tanlu.reference;

import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 参数值 a published value of the reference data: a calorific value, a carbon content, a grid factor.
 *
 * @param label        what it is
 * @param value        the value
 * @param source       who published it
 * @param verification how far that was checked
 * @param note         what a user must know
 */
public record Parameter(Text label, Quantity value, Source source, Verification verification, String note) {}
