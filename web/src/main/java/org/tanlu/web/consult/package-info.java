/**
 * 征求意见 what others say of a version of the plan, and how it comes into the city's own tables (clause 11.4).
 *
 * <p>Door: {@link org.tanlu.web.consult.Ledger}.
 */
package org.tanlu.web.consult;
