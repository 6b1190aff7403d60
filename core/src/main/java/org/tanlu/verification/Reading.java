package org.tanlu.verification;

import java.util.List;
import org.tanlu.report.PlanDocument;

/**
 * 读数 a document as it is read from its beginning to its end, in a form that does not depend on how a file says it.
 *
 * @param strips its pieces in reading order; none is without text
 */
public record Reading(List<Strip> strips) {
    public Reading {
        strips = strips.stream().filter(Reading::saysSomething).toList();
    }

    /** What a document prints, with the keys of its results. */
    public static Reading of(PlanDocument document) {
        return new DocumentReading(document).reading();
    }

    private static boolean saysSomething(Strip strip) {
        return strip.rows().stream()
                .flatMap(List::stream)
                .anyMatch(said -> !said.text().isEmpty());
    }
}
