package org.tanlu.trace;

/**
 * 未编制 a step of the guideline that this plan does not contain, and why. It stands in the plan in the step's own place,
 * so that nobody mistakes a missing step for an empty one.
 *
 * @param step   the step's name
 * @param clause the chapter or clause of the guideline that asks for it
 * @param reason why it is not there
 */
public record NotPrepared(Text step, String clause, Text reason) {}
