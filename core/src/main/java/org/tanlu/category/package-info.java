/**
 * 排放领域 the categories beside CO2 of combustion (clause 7.1.1): lines by gas, their sources, and the data and factors
 * they rest on. One sub-package accounts one category; the inventory puts them together.
 */
package org.tanlu.category;
