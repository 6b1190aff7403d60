/**
 * What fills the port of solvers with native libraries: HiGHS, and GLOP and SCIP to check it by (clause 10.1). Door:
 * {@link org.tanlu.solver.Solvers}.
 */
package org.tanlu.solver;
