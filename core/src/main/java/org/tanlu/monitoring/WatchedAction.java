package org.tanlu.monitoring;

import java.util.Optional;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 举措监测 an action of the plan in a year (clause 11.3).
 *
 * @param scheduled the action
 * @param planned   how much of it the plan has by the year beyond the baseline, in its unit
 * @param reached   how much is there; empty where nobody told a number
 * @param row       the latest report by the year; empty where there is none
 * @param done      what is there by what was planned, in per cent; empty where one of them lacks
 * @param standing  how it stands
 * @param reason    why it stands so
 */
@Clause("11.3")
public record WatchedAction(
        Scheduled scheduled,
        Quantity planned,
        Optional<Quantity> reached,
        Optional<Register.Row> row,
        Optional<Figure> done,
        Standing standing,
        Text reason) {}
