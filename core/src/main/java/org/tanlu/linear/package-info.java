/**
 * A sparse linear programme, with or without whole numbers, and the port to whatever solves it: the ground the least-cost
 * pathway (clause 10.1) stands on. Columns of plain numbers, in the units of whoever builds the programme. Doors:
 * {@link org.tanlu.linear.LinearProgram} and {@link org.tanlu.linear.Solver}.
 */
package org.tanlu.linear;
