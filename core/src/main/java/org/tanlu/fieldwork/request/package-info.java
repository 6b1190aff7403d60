/**
 * 资料需求 which data and documents were asked of which department, and how far that is (chapter 6, Appendix B). Its door is
 * {@link org.tanlu.fieldwork.request.Requests}.
 */
package org.tanlu.fieldwork.request;
