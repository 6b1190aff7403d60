/**
 * What is assigned and wanted: peak, totals, indicators, the task of sectors and districts, the carbon budget (clause 9.3). Door:
 * {@link org.tanlu.target.TargetSetting}; it takes any {@link org.tanlu.energy.Course} as the least-cost pathway, and the pathway
 * that the plan commits to as {@link org.tanlu.target.CommittedPath}.
 */
package org.tanlu.target;
