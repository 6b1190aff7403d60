package org.tanlu.reference;

import java.util.OptionalInt;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 征求意见方式 a way in which opinions are asked for (clause 11.4).
 *
 * @param id     the id
 * @param name   the name
 * @param stage  when
 * @param record what is kept of it
 * @param days   how many days the draft is public
 * @param lead   the body in charge
 */
@Clause("11.4")
public record ConsultationForm(String id, Text name, Text stage, Text record, OptionalInt days, Department lead) {}
