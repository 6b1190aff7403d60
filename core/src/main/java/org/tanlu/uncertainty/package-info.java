/**
 * How far the inventory may be wrong: ranges of activity and factors, carried through the totals and the trend by approach 1
 * (propagation of errors) and approach 2 (Monte Carlo) of the IPCC (clause 4.2, chapter 7). Door:
 * {@link org.tanlu.uncertainty.UncertaintyAnalysis}.
 */
package org.tanlu.uncertainty;
