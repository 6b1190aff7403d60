package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.reference.Category;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** Which of the categories that the totals should hold were not accounted at all (clause 7.1.1), one finding per set. */
@Clause("7.1.1")
final class CoverageChecks {
    private CoverageChecks() {}

    static List<Finding> of(History history, ReferenceData reference) {
        Map<List<Category>, List<Integer>> years = new LinkedHashMap<>();
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            List<Category> missing = inventory.uncovered();
            if (!missing.isEmpty()) {
                years.computeIfAbsent(missing, key -> new ArrayList<>()).add(year);
            }
        }
        var findings = new ArrayList<Finding>();
        years.forEach((missing, of) -> findings.add(Finding.of(
                reference.rule("ACC-SCOPE"),
                Facts.of("years", Facts.listed(of.stream().map(String::valueOf).toList()))
                        .and("list", missing.stream().map(Category::text).toList()))));
        return findings;
    }
}
