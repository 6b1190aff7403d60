package org.tanlu.scenario;

import org.tanlu.inventory.IndicatorValue;
import org.tanlu.trace.Clause;

/**
 * 情景指标 the value of an indicator of Table B.1 in a scenario and year, or the notation key that stands for it (clauses 9.2 and
 * 9.3).
 *
 * @param kind  the scenario
 * @param value the value; its reason says what it rests on where it does not follow from the model alone
 */
@Clause({"9.2", "9.3", "B"})
public record ScenarioIndicator(ScenarioKind kind, IndicatorValue value) {}
