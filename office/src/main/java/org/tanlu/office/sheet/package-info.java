/**
 * Any xlsx workbook as tables of cells, read as a stream and with distrust: it may come from anyone. Chapter: none. Door:
 * {@link org.tanlu.office.sheet.Sheets}.
 */
package org.tanlu.office.sheet;
