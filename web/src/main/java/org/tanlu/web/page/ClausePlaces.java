package org.tanlu.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.reference.Requirement;

/** 条款所在 on which page of the workbench a requirement of the guideline is worked on. */
final class ClausePlaces {
    /** The longest beginning of a requirement's id decides. */
    private static final Map<String, Step> PLACES = places();

    private ClausePlaces() {}

    private static Map<String, Step> places() {
        var places = new LinkedHashMap<String, Step>();
        places.put("C1-", Step.OVERVIEW);
        places.put("C2-", Step.ACCOUNTING);
        places.put("C2-2", Step.POTENTIAL); // green buildings are a measure
        places.put("C3.", Step.ACCOUNTING);
        places.put("C3.5", Step.POTENTIAL); // capture of carbon is a measure
        places.put("C3.7", Step.POTENTIAL);
        places.put("C4.1-", Step.SURVEY); // plans that the city's plan rests on
        places.put("C4.1-3", Step.TEXT);
        places.put("C4.2-", Step.ACCOUNTING);
        places.put("C4.3-", Step.TARGETS);
        places.put("C4.3-3", Step.PATHWAY);
        places.put("C4.3-4", Step.SAFEGUARDS);
        places.put("C4.3-5", Step.MONITORING);
        places.put("C4.4-", Step.TARGETS);
        places.put("C4.4-1", Step.SCENARIOS);
        places.put("C4.4-2", Step.POTENTIAL);
        places.put("C4.4-3", Step.PATHWAY);
        places.put("C4.5-", Step.SURVEY);
        places.put("C4.5-2", Step.ACCOUNTING);
        places.put("C4.5-4", Step.PATHWAY);
        places.put("C5-", Step.OVERVIEW);
        places.put("C6-", Step.SURVEY);
        places.put("C7.", Step.ACCOUNTING);
        places.put("C8.", Step.POTENTIAL);
        places.put("C9.1", Step.SCENARIOS);
        places.put("C9.2", Step.SCENARIOS);
        places.put("C9.3", Step.TARGETS);
        places.put("C10.", Step.PATHWAY);
        places.put("C11.1", Step.SAFEGUARDS);
        places.put("C11.2", Step.SAFEGUARDS);
        places.put("C11.3", Step.MONITORING);
        places.put("C11.4", Step.REVIEW);
        places.put("CA-", Step.TEXT);
        places.put("CB-", Step.TARGETS); // the indicators of Table B.1
        return places;
    }

    /** The page of a requirement; every requirement has one. */
    static Step of(Requirement requirement) {
        return PLACES.entrySet().stream()
                .filter(place -> requirement.id().startsWith(place.getKey()))
                .max(Comparator.comparingInt(place -> place.getKey().length()))
                .orElseThrow(() -> new IllegalArgumentException("no page for requirement " + requirement.id()))
                .getValue();
    }
}
