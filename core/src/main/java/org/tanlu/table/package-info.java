/**
 * What was written where: cells as they were written, each with its place. Chapter: none. Door: {@link org.tanlu.table.Csv}.
 */
package org.tanlu.table;
