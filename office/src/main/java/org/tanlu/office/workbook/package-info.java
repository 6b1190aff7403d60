/**
 * A city's tables as an Excel workbook, blank or filled in (chapter 6, Appendix B). Doors:
 * {@link org.tanlu.office.workbook.CityWorkbook} and {@link org.tanlu.office.workbook.BlankWorkbook}.
 */
package org.tanlu.office.workbook;
