package org.tanlu.scenario;

import java.util.Optional;
import org.tanlu.quantity.Quantity;

/**
 * 改动 a parameter set to another value.
 *
 * @param parameter the parameter's id or name, of a measure its id
 * @param value     the value; in the parameter's own unit where none was told
 * @param hasUnit   whether a unit was told
 * @param year      the year of the value; empty where it holds from the first year after the base year
 */
public record Setting(String parameter, Quantity value, boolean hasUnit, Optional<Integer> year) {}
