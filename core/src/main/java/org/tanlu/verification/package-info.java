/**
 * What a plan document prints against what its data give: every numeral of text, tables and pictures, with the key of its result
 * (clause 4.2; issue of the plan, Appendix A). Door: {@link org.tanlu.verification.PlanVerification}.
 */
package org.tanlu.verification;
