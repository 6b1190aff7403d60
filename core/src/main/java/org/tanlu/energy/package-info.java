/**
 * The physical model of the city (chapters 8 to 10): who uses which energy for what, how it is supplied, what else emits,
 * calibrated to the inventory of the base year; and its simulation forward. Door: {@link org.tanlu.energy.EnergySystem}.
 */
package org.tanlu.energy;
