/**
 * Who says so, by which clause, and what is wrong with it (chapters 3 and 4.2). Door: the value types {@link org.tanlu.trace.Source}, {@link org.tanlu.trace.Finding}, {@link org.tanlu.trace.Derivation}.
 */
package org.tanlu.trace;
