package org.tanlu.survey;

import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 不公开项 something that the city wrote and that a publication must not show, or not show by itself.
 *
 * @param access who may see it
 * @param place  where it was written
 * @param what   what it is, without saying its value
 */
public record Withheld(Access access, Place place, Text what) {}
