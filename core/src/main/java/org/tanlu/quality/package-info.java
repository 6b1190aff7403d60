/**
 * How far the city's data and its inventory may be trusted: checks of series, the list of quality control (clause 4.2). Door:
 * {@link org.tanlu.quality.QualityControl}.
 */
package org.tanlu.quality;
