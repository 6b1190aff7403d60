package org.tanlu.reference;

import org.tanlu.trace.Text;

/**
 * 用途 what a branch or row uses energy for, such as heating, lighting or iron making.
 *
 * @param id   the id, which with the consumer's makes that of its part, for example {@code urban/space_heating}
 * @param name the name
 */
public record EndUse(String id, Text name) {}
