/**
 * How far the numbers may be trusted (clause 4.2): checks of series and the comparison with an inventory that somebody else
 * published. Doors: {@code QualityControl} and {@link org.tanlu.quality.Reconciliation}.
 */
package org.tanlu.quality;
