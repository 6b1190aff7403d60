/**
 * How far the numbers may be trusted (clause 4.2): checks of series, the list of quality control, and the comparison with an
 * inventory that somebody else published. Doors: {@link org.tanlu.quality.QualityControl} and
 * {@link org.tanlu.quality.Reconciliation}.
 */
package org.tanlu.quality;
