package org.tanlu.linear;

/**
 * 求解记录 who searched, and how much work it was.
 *
 * @param solver     the solver's name
 * @param version    its version
 * @param iterations steps of the simplex method, 0 when the solver does not tell
 * @param nodes      nodes of the search for whole numbers, 0 when there was none or the solver does not tell
 */
public record Run(String solver, String version, long iterations, long nodes) {}
