package org.tanlu.inventory;

import org.tanlu.trace.Text;

/**
 * 口径变化 a break of calibre in the history (clause 7.1.2).
 *
 * @param year   the first year of the new calibre
 * @param before the year before it in the history
 * @param kind   what changed
 * @param from   the calibre before
 * @param to     the calibre from this year on
 */
public record CalibreBreak(int year, int before, CalibreKind kind, Text from, Text to) {}
