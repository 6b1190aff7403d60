package org.tanlu.potential;

import org.tanlu.reference.Measure;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 本市取值 a value of a measure that the city told in place of the library's, which stays visible beside it (clause 8.1).
 *
 * @param measure the measure as the library has it
 * @param field   the id of the field
 * @param name    its name
 * @param library what the library says, with its unit; empty where it says nothing
 * @param value   what the city says
 * @param row     the row of the register, with source and place
 */
@Clause("8.1")
public record OwnValue(Measure measure, String field, Text name, String library, String value, Register.Row row) {}
