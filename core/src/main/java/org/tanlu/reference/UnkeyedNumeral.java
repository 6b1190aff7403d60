package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 无键数字 a kind of numeral that a plan prints without the key of a result, because it is no result.
 *
 * @param id      its id
 * @param where   a regular expression that finds the places: headings, caption and column, separated by ｜; all places where empty
 * @param pattern a regular expression: a numeral is of the kind where a match holds it whole
 * @param name    what it is
 * @param reason  why it needs no key
 */
public record UnkeyedNumeral(String id, String where, String pattern, Text name, Text reason) {}
