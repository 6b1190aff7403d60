/**
 * 动作 the verbs that every face shares: open a city, prepare its plan, compose and write its documents.
 *
 * <p>Doors: {@link org.tanlu.verbs.Cities} opens and prepares, {@link org.tanlu.verbs.Composition} composes,
 * {@link org.tanlu.verbs.PlanFolder} writes. The command line and the workbench call them, so that both give the same
 * plan, byte for byte.
 */
package org.tanlu.verbs;
