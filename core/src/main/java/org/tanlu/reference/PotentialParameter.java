package org.tanlu.reference;

import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 潜力参数 a technical constant of {@link PotentialFormula}s.
 *
 * @param id           the id
 * @param name         what it is
 * @param value        its value and bounds
 * @param source       who says so
 * @param verification how far that was checked
 */
public record PotentialParameter(String id, Text name, Range value, Source source, Verification verification) {}
