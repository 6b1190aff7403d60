/**
 * How much, of what: numbers with their unit. Chapter: none. Door: the value types themselves, above all {@link org.tanlu.quantity.Quantity}.
 */
package org.tanlu.quantity;
