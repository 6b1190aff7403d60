/**
 * What may happen: baseline, low-carbon, enhanced; and what drives it (clauses 9.1 and 9.2). Door: {@link org.tanlu.scenario.Simulation}.
 */
package org.tanlu.scenario;
