/**
 * 农业活动 agriculture (clause 7.1.1): methane of rice fields, of enteric fermentation and of manure, nitrous oxide of manure
 * and of cropland, by the method of the provincial guides. The door is {@link org.tanlu.category.agriculture.Agriculture}.
 */
package org.tanlu.category.agriculture;
