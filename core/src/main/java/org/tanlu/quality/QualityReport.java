package org.tanlu.quality;

import java.time.LocalDate;
import java.util.List;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * 质量控制结果 what quality control says of a city's data (clause 4.2).
 *
 * @param series     every series that was checked
 * @param activities the list of quality control, as long as nothing was found
 */
@Clause("4.2")
public record QualityReport(List<SeriesCheck> series, List<ActivityResult> activities) {
    public QualityReport {
        series = List.copyOf(series);
        activities = List.copyOf(activities);
    }

    /**
     * Signatures that a document of a day cannot bear, being dated later; {@link #activities} does not count them.
     *
     * @param day the date of the document
     */
    public List<Finding> signedAfter(LocalDate day, ReferenceData reference) {
        return SignedRecords.after(day, activities, reference);
    }

    /**
     * How every activity of quality control stands.
     *
     * @param findings all findings of survey, accounting and checks
     */
    public List<ActivityResult> activities(List<Finding> findings) {
        return activities.stream().map(activity -> activity.with(findings)).toList();
    }
}
