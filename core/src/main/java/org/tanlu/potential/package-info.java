/**
 * What could be avoided, at what cost, with which co-benefits (chapter 8). Door: {@link org.tanlu.potential.PotentialAnalysis}.
 */
package org.tanlu.potential;
