/**
 * What lets others verify a plan: the imprint in the Word document, the package beside it, and the reading of a document that came
 * back. Doors: {@link org.tanlu.office.proof.WordReader}, {@link org.tanlu.office.proof.PlanPackage}.
 */
package org.tanlu.office.proof;
