/**
 * What is assigned and wanted: peak, totals, indicators (clause 9.3). Door: {@link org.tanlu.target.TargetSetting}.
 */
package org.tanlu.target;
