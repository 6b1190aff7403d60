/**
 * What of the plan may leave the house: confidential data unknown, internal data in sums only, respondents three at least
 * (chapter 6). Door: {@link org.tanlu.publication.Publishing}.
 */
package org.tanlu.publication;
