/**
 * What the years before tell (clause 7.2): totals, intensities, structure, drivers, trend and peak, key sources and key
 * fields. Door: {@link org.tanlu.history.HistoryAnalysis}.
 */
package org.tanlu.history;
