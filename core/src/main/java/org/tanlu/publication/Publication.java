package org.tanlu.publication;

import java.util.List;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.trace.Clause;

/**
 * 公开稿 what may be published of a plan, and the record of what may not.
 *
 * @param document   the document
 * @param tables     the result tables
 * @param suppressed 公开检查记录 what was left out and why; for those who prepare the plan only, never to be published
 */
@Clause("6")
public record Publication(PlanDocument document, List<ResultTable> tables, List<Suppressed> suppressed) {
    public Publication {
        tables = List.copyOf(tables);
        suppressed = List.copyOf(suppressed);
    }
}
