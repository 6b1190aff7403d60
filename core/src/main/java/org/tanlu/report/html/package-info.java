/**
 * The plan document as one web page with drawings of its own (Appendix A). Door: {@link org.tanlu.report.html.HtmlPage}.
 */
package org.tanlu.report.html;
