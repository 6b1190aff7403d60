/**
 * The plan as a document tree, then as text (Appendix A). Door: {@link org.tanlu.report.PlanDocument}.
 */
package org.tanlu.report;
