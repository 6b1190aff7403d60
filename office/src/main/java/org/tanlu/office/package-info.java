/**
 * Workbooks in and out, documents out: the one place that knows Apache POI. Doors: {@code CityWorkbook}
 * and {@code PlanDocx}.
 */
package org.tanlu.office;
