/**
 * 逃逸排放 fugitive methane of coal mining, oil and natural gas (clause 7.1.1, energy activities). Its door is
 * {@link org.tanlu.category.fugitive.Fugitive}.
 */
package org.tanlu.category.fugitive;
