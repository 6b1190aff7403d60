package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 求解条件 what a pathway was asked to reach or to keep to, as a reader understands it (clause 10.1).
 *
 * @param name    what it is
 * @param value   the value, with its unit; says so where nothing limits
 * @param origin  who says so, and how far that was checked
 * @param setting the setting by which the city tells another value; empty where it follows from something else
 */
@Clause("10")
public record Condition(Text name, Text value, Text origin, String setting) {}
