package org.tanlu.publication;

import org.tanlu.trace.Text;

/**
 * 隐去项 something that the publication does not show; a line of the record that stays inside.
 *
 * @param where where it would stand, or where the city wrote it
 * @param what  what it is, without its value
 * @param why   why it is not shown
 */
public record Suppressed(String where, String what, Text why) {}
