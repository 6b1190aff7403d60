/**
 * What a plan document prints against what its data give: every numeral of text, tables and pictures, with the key of its result
 * (clause 4.2; issue of the plan, Appendix A); and what one version of it says against another (clause 11.4). Doors: {@link
 * org.tanlu.verification.PlanVerification}, {@link org.tanlu.verification.VersionComparison}.
 */
package org.tanlu.verification;
