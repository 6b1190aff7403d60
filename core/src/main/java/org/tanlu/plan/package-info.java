/**
 * The seven steps of the guideline in order (chapter 5). Door: {@link org.tanlu.plan.Preparation}.
 */
package org.tanlu.plan;
