/**
 * What could be avoided, at what cost, with which co-benefits (chapter 8). Door: {@link org.tanlu.potential.PotentialAnalysis};
 * the city's own values of measures enter by {@link org.tanlu.potential.OwnMeasures}.
 */
package org.tanlu.potential;
