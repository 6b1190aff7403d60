package org.tanlu.trace;

import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;

/**
 * 图表数字 a number of the plan that can be asked where it comes from: its key in the results, its value, and its
 * derivation, replayed on demand.
 *
 * @param key        the key, for example {@code inventory/industry/2020}
 * @param value      the number, unrounded
 * @param derivation how it came about
 */
public record Figure(String key, Quantity value, Supplier<Derivation> derivation) {}
