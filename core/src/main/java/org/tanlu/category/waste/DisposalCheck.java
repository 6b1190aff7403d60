package org.tanlu.category.waste;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** 处理量核对 municipal waste cannot be treated more than it was collected (clause 4.2). */
final class DisposalCheck {
    private static final String COLLECTED = "municipal_waste";
    /** What was digested is part of what the yearbook prints as composted. */
    private static final List<String> TREATED =
            List.of("municipal_waste/landfilled", "municipal_waste/incinerated", "municipal_waste/composted");

    /** Waste in store at the turn of the year, and printed roundings. */
    private static final double TOLERANCE = 0.05;

    private DisposalCheck() {}

    static void check(Activities activities) {
        activities.value(COLLECTED).ifPresent(collected -> {
            Quantity whole = collected.value().orElseThrow();
            Unit unit = whole.unit();
            var treated = new Sum();
            TREATED.forEach(item -> activities
                    .value(item)
                    .flatMap(Datum::value)
                    .ifPresent(amount -> treated.add(amount.in(unit).value())));
            if (treated.value() > whole.value() * (1 + TOLERANCE)) {
                activities
                        .findings()
                        .add(Finding.at(
                                collected.place(),
                                activities.reference().rule("WST-DISPOSAL"),
                                Facts.of("year", activities.year())
                                        .and(
                                                "treated",
                                                activities.reference().units().text(Quantity.of(treated.value(), unit)))
                                        .and(
                                                "collected",
                                                activities.reference().units().text(whole))));
            }
        });
    }
}
