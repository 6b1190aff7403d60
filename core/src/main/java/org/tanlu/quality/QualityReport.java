package org.tanlu.quality;

import java.util.List;
import org.tanlu.trace.Clause;

/**
 * 质量控制结果 what the checks say of a city's data (clause 4.2); how the list of activities stands follows from it and from all
 * other findings, see {@link ActivityList}.
 *
 * @param series every series that was checked
 */
@Clause("4.2")
public record QualityReport(List<SeriesCheck> series) {
    public QualityReport {
        series = List.copyOf(series);
    }
}
