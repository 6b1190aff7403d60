/**
 * Documents out: the plan as a Word file (Appendix A). With its sub-packages, workbooks in and out, the one place that knows
 * Apache POI. Door: {@link org.tanlu.office.PlanDocx}.
 */
package org.tanlu.office;
