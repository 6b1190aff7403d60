package org.tanlu.survey;

/** 符号 turns signs round. */
final class Signs {
    private Signs() {}

    /** The datum with the opposite sign. */
    static Datum negated(Datum datum) {
        return datum.value().map(value -> datum.withValue(value.negated())).orElse(datum);
    }
}
