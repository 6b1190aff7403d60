package org.tanlu.quality;

import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 疑点 what looks like an error in an official line, or on either side of it.
 *
 * @param rule  the rule that names the kind of error
 * @param line  the line
 * @param what  what about it, which lines of one kind share
 * @param place where the official line stands
 */
public record Doubt(String rule, Text line, Text what, Place place) {}
