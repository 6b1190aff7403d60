/**
 * What is known before any city: the standard itself, dictionaries, units and factors (chapters 2, 3 and the appendices).
 * Everything is read once from plain CSV and never changes. Door: {@link org.tanlu.reference.ReferenceData}.
 */
package org.tanlu.reference;
