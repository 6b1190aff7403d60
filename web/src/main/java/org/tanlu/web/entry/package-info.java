/**
 * 录入 how data come in: tables of the city folder as grids, and files of departments, each change a new version of the project.
 *
 * <p>Doors: {@link org.tanlu.web.entry.Grid} shows a table, {@link org.tanlu.web.entry.GridChange} changes it. What is written is
 * written by {@link org.tanlu.survey.CityFolder}, so that the command line and the workbench leave the same bytes.
 */
package org.tanlu.web.entry;
