/**
 * 页面 the pages of the workbench in the order of the guideline, over the desk and the store.
 *
 * <p>{@link org.tanlu.web.page.Step} lists them; each special page has a controller of its own.
 */
package org.tanlu.web.page;
