package org.tanlu.survey;

import java.util.List;
import java.util.Optional;

/** 表头约定 the headings of a table in long form: those it can have, and those it cannot do without. */
interface Headings {

    List<? extends Heading> required();

    /** What a heading means, brackets with a unit left out; empty when it is none of these. */
    Optional<? extends Heading> find(String heading);

    /** What a heading that is known says of the unit of its column: what stands in brackets at its end; empty for nothing. */
    default String unit(String heading) {
        return Names.inBrackets(heading);
    }
}
