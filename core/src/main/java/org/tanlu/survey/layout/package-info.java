/**
 * 任意版式 reads what departments deliver in whatever layout (chapter 6): grid, regions, labels, mapping with doubts, values.
 * What is not sure is asked, never guessed. Its door is {@link org.tanlu.survey.layout.AnyLayout}.
 */
package org.tanlu.survey.layout;
