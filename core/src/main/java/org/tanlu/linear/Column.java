package org.tanlu.linear;

/**
 * 变量 a column of a linear programme: what is to be chosen.
 *
 * @param index its place among the columns, from 0
 */
public record Column(int index) {}
