/**
 * Which measure, when, by whom, at least social cost (chapter 10). Door: {@link org.tanlu.pathway.PathwayDesign}.
 */
package org.tanlu.pathway;
