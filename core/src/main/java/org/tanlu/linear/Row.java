package org.tanlu.linear;

/**
 * 约束 a row of a linear programme: a sum of columns that is kept between two bounds.
 *
 * @param index its place among the rows, from 0
 */
public record Row(int index) {}
