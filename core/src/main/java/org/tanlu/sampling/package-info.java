/**
 * Drawing at random, in columns of plain numbers: what approach 2 of uncertainty (clause 4.2) and the ensembles of scenarios
 * (clause 9.2) share, and the designs that tell which input matters. Door: {@link org.tanlu.sampling.Uniforms}.
 */
package org.tanlu.sampling;
