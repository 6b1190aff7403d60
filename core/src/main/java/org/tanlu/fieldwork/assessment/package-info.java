/**
 * What the field survey says once it is held against the inventory (clauses 4.1 and 6): visits, key sectors, plans and their
 * coordination, enterprises and their branches, projects, districts, measures already carried out. Door:
 * {@link org.tanlu.fieldwork.assessment.FieldAssessment}.
 */
package org.tanlu.fieldwork.assessment;
