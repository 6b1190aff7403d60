/**
 * Whether this plan fulfils the guideline, requirement by requirement (clause 4.2). Door:
 * {@link org.tanlu.conformity.ConformityCheck}.
 */
package org.tanlu.conformity;
