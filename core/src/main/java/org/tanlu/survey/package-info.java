/**
 * What this city told us (chapter 6, Appendix B): its tables read into a dossier, every cell accounted for. Door:
 * {@code Survey}.
 */
package org.tanlu.survey;
