/**
 * The plan as a document tree, then as text (Appendix A). Doors: {@link org.tanlu.report.PlanDocument} and
 * {@link org.tanlu.report.html.HtmlPage}.
 */
package org.tanlu.report;
