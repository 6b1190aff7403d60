/**
 * What was emitted, by whom, since when (chapter 7). Door: {@link org.tanlu.inventory.Accounting}.
 */
package org.tanlu.inventory;
