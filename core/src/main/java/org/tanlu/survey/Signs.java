package org.tanlu.survey;

import org.tanlu.quantity.Quantity;

/** 符号 turns signs round. */
final class Signs {
    private Signs() {}

    /** The datum with the opposite sign. */
    static Datum negated(Datum datum) {
        return new Datum(
                datum.item(),
                datum.name(),
                datum.year(),
                datum.value().map(Quantity::negated),
                datum.notation(),
                datum.source(),
                datum.verification(),
                datum.note(),
                datum.version(),
                datum.place());
    }
}
