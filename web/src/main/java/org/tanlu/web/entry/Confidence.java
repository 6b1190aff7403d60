package org.tanlu.web.entry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Redaction;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Access;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 保密 whether a version holds anything confidential, which its results are computed with and may tell. */
@Component
public final class Confidence {
    private static final int MOST_REMEMBERED = 1000;

    private final Versions versions;
    private final CitySurvey survey;
    private final ReferenceData reference;
    private final Map<Long, Boolean> remembered = new ConcurrentHashMap<>();

    Confidence(Versions versions, CitySurvey survey, ReferenceData reference) {
        this.versions = versions;
        this.survey = survey;
        this.reference = reference;
    }

    /** Whether it does; one that cannot be read counts as if it did. */
    public boolean isIn(Version version) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(version.id(), any -> isRead(version));
    }

    private boolean isRead(Version version) {
        try {
            return Redaction.ofConfidential(survey.tables(versions.files(version)), reference).withheld().stream()
                    .anyMatch(one -> one.access() == Access.CONFIDENTIAL);
        } catch (Unreadable unreadable) {
            return true;
        }
    }
}
